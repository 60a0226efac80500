import assert from "node:assert/strict";
import { connect, readAddress } from "../lib/db/mod.ts";
import { codeOf, type Page, readable } from "./client.ts";
import { caseLinks, fileReport, logIn, openInbox } from "./people.ts";
import { jpegWithSecrets } from "./photograph.ts";
import { startPortal } from "./portal.ts";

Deno.test("the desk finds cases", async (t) => {
  await using portal = await startPortal();
  const owner = connect(readAddress(portal.databaseUrl), 1);
  const [counsel] = await logIn(portal, "counsel");
  const links = async (query = "") => caseLinks(await counsel.get(`/desk${query}`));
  const newLink = async (values: Record<string, string>, organisation?: string) => {
    const before = await links();
    const { code } = await fileReport(portal, values, organisation);
    return [(await links()).find((link) => !before.includes(link))!, code] as const;
  };
  const [urgent] = await newLink({ category: "fraud", urgent: "yes", what: "Smiths møbler" });
  const [quiet, code] = await newLink({ category: "safety", what: "The valve of the boiler" });
  const [sea] = await newLink({ category: "environment", what: "Oil in the sea" }, "havblik");
  const id = (link: string) => link.split("/").pop()!;

  await t.step("by organisation, by state, by what is urgent", async () => {
    assert.deepEqual(await links("?organisation=havblik"), [sea]);
    assert.deepEqual(await links("?show=urgent"), [urgent]);
    await counsel.submit(await counsel.get(quiet), { status: "investigating" }, `${quiet}/status`);
    assert.deepEqual(await links("?status=investigating"), [quiet]);
    assert.deepEqual(await links("?status=investigating&organisation=havblik"), []);
    const page = await counsel.get("/desk?organisation=havblik");
    assert.match(page.text, /<option[^>]* selected[^>]*>\s*Havblik Seafood/);
    assert.equal((await links("?show=nonsense&sort=x&page=-7")).length, 3);
  });

  await t.step("what is new, until it was read", async () => {
    assert.deepEqual((await links("?show=new")).sort(), [urgent, sea].sort());
    await counsel.get(urgent);
    assert.deepEqual(await links("?show=new"), [sea]);
    const [reporter, inbox] = await openInbox(portal, code);
    await reporter.submit(inbox, { text: "It leaks now." }, "/inbox");
    assert.deepEqual((await links("?show=new")).sort(), [quiet, sea].sort());
  });

  await t.step("what is due, first", async () => {
    await owner`update cases set received = received - 10 where id = ${id(sea)}`;
    assert.deepEqual(await links("?show=due"), [sea]);
    assert.equal((await links("?sort=due"))[0], sea);
    assert.equal((await links("?sort=oldest"))[0], sea);
    assert.equal((await links())[2], sea);
  });

  await t.step("by words, in whatever part of a case", async () => {
    const search = async (words: string) =>
      await counsel.submit(await counsel.get("/desk/search"), { words }, "/desk/search");
    const hits = async (words: string) => caseLinks(await search(words));
    assert.deepEqual(await hits("BOILER valve"), [quiet]);
    assert.deepEqual(await hits("leaks"), [quiet], "in a message");
    assert.deepEqual(await hits("boiler sea"), [], "all words in one case");
    assert.deepEqual(await hits("Smiths MØBLER"), [urgent]);
    assert.deepEqual(await hits("   "), []);
    const page = await search("boiler");
    assert.match(page.text, /The valve of the\s*<mark>boiler<\/mark>/);
    assert.ok(!page.url.includes("boiler"));
    const stored = await owner`select detail::text from audit where event = 'desk.search'`;
    assert.ok(stored.length > 0 && stored.every((row) => row.detail === "{}"));
    assert.ok(!portal.printed().includes("boiler"));
    const [contact] = await logIn(portal, "nordwind1");
    const others: Page = await contact.submit(
      await contact.get("/desk/search"),
      { words: "valve" },
      "/desk/search",
    );
    assert.match(readable(others), /0 cases found; looked through 0 of 0/);
  });

  await t.step(
    "a case that came by telephone is registered, and its code handed over",
    async () => {
      const [triager] = await logIn(portal, "triage");
      const at = "/desk/cases?organisation=havblik";
      assert.match(readable(await triager.get("/desk/cases")), /Havblik Seafood/);
      const form = await triager.get(at);
      const told = {
        source: "telephone",
        what: "Told on the telephone",
        category: "fraud",
        identity: "anonymous",
        attachments: new File([jpegWithSecrets("A")], "a.jpg", { type: "image/jpeg" }),
      };
      const before = await links();
      const done = await triager.submit(form, told, at);
      assert.equal(done.status, 201);
      const code = codeOf(form);
      assert.ok(code.split("-").every((group) => readable(done).includes(group)));
      const fresh = (await links()).filter((link) => !before.includes(link));
      assert.equal(fresh.length, 1);
      const page = readable(await counsel.get(fresh[0]!));
      assert.match(page, /by telephone.*Told on the telephone.*attachment-1\.jpg/);
      assert.match(readable((await openInbox(portal, code))[1]), /Told on the telephone/);
      const again = await triager.submit(form, told, at);
      assert.equal(again.status, 201);
      assert.equal((await links()).length, before.length + 1, "sent twice, there once");
      const empty = await triager.submit(form, { ...told, what: "" }, at);
      assert.equal(empty.status, 422);
      const events = await owner`
      select actor from audit where event = 'case.registered' and actor is not null`;
      assert.equal(events.length, 1);
      const [contact] = await logIn(portal, "havblik1");
      assert.equal((await contact.get("/desk/cases")).status, 404);
    },
  );

  await owner.end({ timeout: 5 });
});
