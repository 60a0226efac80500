import assert from "node:assert/strict";
import { randomBytes } from "../lib/crypto/mod.ts";
import { connect, readAddress } from "../lib/db/mod.ts";
import { type Browser, readable } from "./client.ts";
import { activate, caseLinks, fileReport, linkOf, logIn } from "./people.ts";
import { startPortal } from "./portal.ts";

const password = "Copper-lantern-41-maple-tundra";

Deno.test("two colleagues give back the cases of a person who lost the keys", async (t) => {
  await using portal = await startPortal();
  const sql = connect(readAddress(portal.databaseUrl), 1);
  await using _ = { [Symbol.asyncDispose]: () => sql.end({ timeout: 5 }) };
  const idOf = async (username: string): Promise<string> =>
    (await sql`select id from account where username = ${username}`)[0]!.id;
  const lost = await idOf("counsel2");
  for (const what of ["Wuthering", "Middlemarch", "Persuasion"]) await fileReport(portal, { what });
  await fileReport(portal, { what: "Villette", involved: ["Casper Dahl"] });

  const [admin] = await logIn(portal, "admin");
  const account = await admin.get(`/admin/accounts/${lost}`);
  const reset = await admin.submit(account, { act: "reset", sure: "yes" });
  await activate(portal, linkOf(reset), password);
  const [person] = await logIn(portal, "counsel2", password);
  const [counsel] = await logIn(portal, "counsel");
  const titles = async (): Promise<string[]> => {
    const pages = caseLinks(await person.get("/desk")).map((link) => person.get(link));
    const texts = (await Promise.all(pages)).map((page) => page.text);
    return texts.map((text) => /Wuthering|Middlemarch|Persuasion|Villette/.exec(text)![0]).sort();
  };
  const certify = async () => {
    const keys = await person.get("/desk/keys");
    const fingerprint = /<code>([0-9A-Z-]{19})<\/code>/.exec(keys.text)![1]!;
    const page = await counsel.get("/desk/colleagues");
    await counsel.submit(page, { account: lost, fingerprint });
  };
  const idsOf = async (...whats: string[]): Promise<string[]> => {
    const links = caseLinks(await counsel.get("/desk"));
    const found: string[] = [];
    for (const link of links) {
      const { text } = await counsel.get(link);
      if (whats.some((what) => text.includes(what))) found.push(link.split("/").at(-1)!);
    }
    return found;
  };
  const chosen = await idsOf("Wuthering", "Persuasion");
  const start = async (cases: string[], by: Browser = counsel) =>
    readable(
      await by.submit(
        await by.get("/desk/rewraps"),
        { account: lost, case: cases },
        "/desk/rewraps/start",
      ),
    );

  await t.step("after the reset the person reads nothing", async () => {
    assert.deepEqual(await titles(), []);
  });

  await t.step("keys that nobody certified are offered no case", async () => {
    assert.match(readable(await counsel.get("/desk/rewraps")), /Nobody lost a case/);
    await certify();
    assert.deepEqual(await titles(), [], "a certificate alone gives nothing back");
  });

  await t.step("one colleague alone cannot", async () => {
    const page = readable(await counsel.get("/desk/rewraps"));
    assert.match(page, /Casper Dahl lost/);
    assert.equal(page.match(/Safety of people or products/g)?.length, 3, "never the walled one");
    assert.match(await start(chosen), /A second colleague must complete it/);
    assert.deepEqual(await titles(), []);
    const own = await counsel.get("/desk/rewraps");
    assert.match(readable(own), /Nothing waits for you/);
    // Not with a form of one's own making either.
    const [{ id }] = await sql`select id from rewrap` as unknown as [{ id: string }];
    const token = /name="token" value="([^"]+)"/.exec(own.text.slice(own.text.indexOf("<h1")))![1]!;
    const body = new URLSearchParams({ token, rewrap: id });
    const answer = await counsel.raw("/desk/rewraps/finish", { method: "POST", body });
    assert.equal(answer.headers.get("location"), "/desk/rewraps?said=gone");
    assert.deepEqual(await titles(), []);
  });

  await t.step("the person cannot either, nor an operator who forges the second half", async () => {
    assert.match(readable(await person.get("/desk/rewraps")), /Nothing waits for you/);
    await sql`update rewrap set second = ${randomBytes(1169)},
      finisher = (select id from account where username = 'admin')`;
    assert.deepEqual(await titles(), []);
    const left = await sql`select 1 from rewrap`;
    assert.equal(left.length, 0, "the forged one is gone; the cases stay lost");
    assert.equal((await sql`select 1 from lapsed`).length, 3);
  });

  await t.step(
    "a second one completes it: the granted cases come back, and no others",
    async () => {
      assert.match(await start(chosen), /A second colleague must complete it/);
      const waiting = await admin.get("/desk/rewraps");
      assert.match(readable(waiting), /Clara Holm gives 2 cases back to Casper Dahl/);
      const done = await admin.submit(waiting, {}, "/desk/rewraps/finish");
      assert.match(readable(done), /Completed/);
      assert.deepEqual(await titles(), ["Persuasion", "Wuthering"]);
      assert.deepEqual(caseLinks(await admin.get("/desk")), [], "the second one reads none");
    },
  );

  await t.step(
    "the audit names who started, who completed, and each case by its pseudonym",
    async () => {
      const rows = await sql<{ event: string; actor: string; subject: unknown }[]>`
      select event, actor, subject from audit
       where event in ('rewrap.started', 'rewrap.finished', 'case.rewrap') order by event, number`;
      assert.deepEqual(rows.map((row) => row.event), [
        ...["case.rewrap", "case.rewrap", "rewrap.finished", "rewrap.started", "rewrap.started"],
      ]);
      assert.ok(rows.slice(0, 2).every((row) => row.actor === lost && row.subject !== null));
      assert.equal(rows[2]!.actor, await idOf("admin"));
      assert.equal(rows[3]!.actor, await idOf("counsel"));
    },
  );

  await t.step("what is left can be given back later", async () => {
    const page = readable(await counsel.get("/desk/rewraps"));
    assert.equal(page.match(/Safety of people or products/g)?.length, 1);
  });

  await t.step("the person works on: writes, and the reporter's next report arrives", async () => {
    const [link] = caseLinks(await person.get("/desk"));
    const page = await person.get(link!);
    const sent = await person.submit(page, { text: "I am back." }, `${link}/messages`);
    assert.match(readable(sent), /I am back\./);
    await fileReport(portal, { what: "Villette again" });
    assert.equal((await titles()).length, 3);
  });
});
