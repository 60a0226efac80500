import assert from "node:assert/strict";
import { connect, readAddress } from "../lib/db/mod.ts";
import { Browser, type Page, readable, type Value } from "./client.ts";
import { fileReport, logIn } from "./people.ts";
import { startPortal } from "./portal.ts";

/** A small picture with a script, a comment and a name in it. */
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><!-- Drawn by Marguerite -->
<title>Marguerite</title><script>alert(1)</script><rect width="9" height="9" fill="#084"/></svg>`;

Deno.test("an organisation's settings", async (t) => {
  await using portal = await startPortal();
  const owner = connect(readAddress(portal.databaseUrl), 1);
  await using _ = { [Symbol.asyncDispose]: () => owner.end({ timeout: 5 }) };
  const [admin] = await logIn(portal, "admin");
  const anyone = new Browser(portal.origin);
  const [row] = await owner`select id from organisation where slug = 'nordwind'`;
  const here = `/admin/organisations/${row!.id}`;
  const settings = {
    name: "Nordwind Energie",
    welcome: "Speak up.",
    categories: "safety\nDam safety\nother",
    people: "Otto Kern\nPia Lund",
    languages: ["de", "en"],
    authorities: "Arbejdstilsynet | https://at.dk\nThe mayor",
    country: "DK",
    archive_days: "30",
    sms: "yes",
  };
  const save = async (values: Record<string, Value> = {}): Promise<Page> =>
    await admin.submit(await admin.get(here), { ...settings, ...values });

  await t.step("everything that is set can be looked at before it is kept", async () => {
    const looked = await save({ action: "preview" });
    assert.match(readable(looked), /Nothing is kept yet\. .*Speak up\..*The mayor.*Dam safety/);
    assert.match(looked.text, /value="30"/);
    assert.doesNotMatch(readable(await anyone.get("/nordwind")), /Speak up/);
  });

  await t.step("it is kept, and reporters see it", async () => {
    assert.match(readable(await save()), /Saved\./);
    const page = await anyone.get("/nordwind");
    assert.match(readable(page), /Speak up\./);
    assert.match(page.text, /<a href="https:\/\/at\.dk" rel="noreferrer">Arbejdstilsynet<\/a>/);
    assert.match(page.text, /lang="de"/);
    assert.doesNotMatch(page.text, /lang="fr"/, "a language that it does not offer");
    assert.match((await anyone.get("/havblik")).text, /lang="fr"/);
    const form = await anyone.get("/nordwind/report");
    assert.match(readable(form), /Dam safety/);
    assert.doesNotMatch(readable(form), /Corruption/);
    const [stored] = await owner`
      select archive_days, country from organisation where slug = 'nordwind'`;
    assert.deepEqual({ ...stored }, { archiveDays: 30, country: "DK" });
  });

  await t.step(
    "its own categories and its welcome are shown in the reporter's language",
    async () => {
      const path = `${here}/words?in=de`;
      const page = await admin.get(path);
      await admin.submit(page, { welcome: "Sagen Sie es uns.", category0: "Staudämme" }, path);
      assert.match(readable(await anyone.get("/nordwind?lang=de")), /Sagen Sie es uns\./);
      assert.match(readable(await anyone.get("/nordwind/report?lang=de")), /Staudämme/);
      assert.match(readable(await anyone.get("/nordwind/report?lang=en")), /Dam safety/);
      const { page: sent } = await fileReport(portal, { category: "Dam safety" });
      assert.equal(sent.status, 201);
    },
  );

  await t.step("a mistake changes nothing and loses nothing", async () => {
    for (
      const [wrong, said] of [
        [{ archive_days: "0" }, /days from 1 to 3650/],
        [{ authorities: "X | javascript:alert(1)" }, /an address with https/],
        [{ categories: "" }, /1 to 40 categories/],
      ] as const
    ) {
      const page = await save({ ...wrong, welcome: "Not kept." });
      assert.equal(page.status, 422);
      assert.match(readable(page), said);
      assert.match(page.text, /Not kept\./);
    }
    assert.doesNotMatch(readable(await anyone.get("/nordwind")), /Not kept/);
  });

  await t.step("every change is a version: who, when, what, and the old one to read", async () => {
    await save({ welcome: "Speak up now." });
    await save({ welcome: "Speak up now." }); // the same again is no change
    const page = readable(await admin.get(`${here}/versions`));
    assert.match(
      page,
      /Version 4, Anders Dam, .*Changed: Welcome\. Welcome: Speak up\. Speak up now\./,
    );
    assert.match(page, /Version 2, Anders Dam.*Days to anonymising/);
    assert.match(page, /Version 1, by command.*The first settings/);
    assert.doesNotMatch(page, /Version 5/);
    const events = await owner`
      select detail from audit where event = 'organisation.changed' and detail->>'organisation' = ${
      row!.id
    }`;
    for (const { detail } of events) assert.deepEqual(Object.keys(detail), ["organisation"]);
    await assert.rejects(owner`update organisation_version set version = 9`);
  });

  await t.step("a logo is cleaned, small, and a picture alone", async () => {
    const put = async (file: File) => {
      const path = `${here}/logo`;
      return await admin.submit(await admin.get(path), { logo: file });
    };
    const many = svg.replace(
      "<rect",
      `${'<rect x="1" y="2" width="3" height="4"/>'.repeat(300)}<rect`,
    );
    const large = await put(new File([many], "a.svg"));
    assert.equal(large.status, 422);
    assert.equal((await put(new File(["plain"], "a.txt"))).status, 422);
    assert.equal((await put(new File([], ""))).status, 422);
    assert.equal((await anyone.get("/nordwind/logo")).status, 404);
    const done = await put(new File([svg], "logo.svg", { type: "image/svg+xml" }));
    assert.equal(done.status, 200, readable(done));
    const logo = await anyone.get("/nordwind/logo");
    assert.equal(logo.headers.get("content-type"), "image/svg+xml");
    assert.match(logo.headers.get("content-security-policy")!, /default-src 'none'.*sandbox/);
    assert.equal(logo.headers.get("x-content-type-options"), "nosniff");
    assert.doesNotMatch(logo.text, /Marguerite|script|alert/);
    assert.match(logo.text, /<rect/);
    assert.match((await anyone.get("/nordwind")).text, /<img class="logo" src="\/nordwind\/logo"/);
    assert.doesNotMatch((await anyone.get("/havblik")).text, /<img/);
    await admin.submit(await admin.get(`${here}/logo`), { remove: "yes" });
    assert.equal((await anyone.get("/nordwind/logo")).status, 404);
  });

  await t.step("two contact persons stay; who is fewer is told", async () => {
    assert.doesNotMatch(readable(await admin.get(here)), /fewer than two/);
    const [one] = await owner`select id from account where username = 'nordwind1'`;
    const path = `/admin/accounts/${one!.id}`;
    const values = { act: "leave", role: "contact", organisation: row!.id };
    const refused = await admin.submit(await admin.get(path), values);
    assert.equal(refused.status, 422);
    assert.match(readable(refused), /needs two contact persons/);
    await owner`update account set disabled = true where username = 'nordwind2'`;
    assert.match(readable(await admin.get(here)), /fewer than two contact persons/);
    await owner`update account set disabled = false where username = 'nordwind2'`;
  });

  await t.step(
    "where SMS does not serve, a contact person has to set up a stronger factor",
    async () => {
      await save({ sms: [] });
      const [, inside] = await logIn(portal, "nordwind1");
      assert.match(inside.url, /\/desk\/account/);
      const [, elsewhere] = await logIn(portal, "havblik1");
      assert.match(elsewhere.url, /\/desk$/);
      const [, lawyer] = await logIn(portal, "counsel");
      assert.match(lawyer.url, /\/desk$/, "the firm's people follow the firm's rule");
    },
  );

  await t.step("whoever is no administrator changes nothing, in the database either", async () => {
    const [counsel] = await logIn(portal, "counsel");
    for (const path of [here, `${here}/words`, `${here}/logo`, `${here}/versions`]) {
      assert.equal((await counsel.get(path)).status, 404, path);
    }
  });
});
