import assert from "node:assert/strict";
import { kdfRuns, randomBytes } from "../lib/crypto/mod.ts";
import { connect, readAddress } from "../lib/db/mod.ts";
import { Browser, type Page, readable } from "./client.ts";
import { startInstance } from "./instance.ts";
import { caseLinks, fileReport, logIn, openInbox } from "./people.ts";
import { startPortal, type TestPortal } from "./portal.ts";

Deno.test("the master secret is replaced, and nobody is locked out", async (t) => {
  await using first = await startPortal();
  const sql = connect(readAddress(first.databaseUrl), 1);
  await using _ = { [Symbol.asyncDispose]: () => sql.end({ timeout: 5 }) };
  const { code, form } = await fileReport(first, { what: "before the change" });
  const draft = await fileReport(first, { what: "a draft of before", action: "save" });
  const waiting = await new Browser(first.origin).get("/nordwind/report");
  const account = async (username: string) =>
    (await sql`select c.* from credential c join account a on a.id = c.account
       where username = ${username}`)[0]!;
  const before = await account("counsel");
  const [receipt] = await sql`select verifier, wrap_public from receipt`;

  const secrets = `${first.dataDir}/secrets`;
  await Deno.copyFile(`${secrets}/master`, `${secrets}/master_old`);
  await Deno.writeTextFile(`${secrets}/master`, randomBytes(32).toBase64());
  await using instance = await startInstance(first);
  const portal: TestPortal = Object.assign(Object.create(first), { origin: instance.origin });

  await t.step("a password of before serves, and is taken over", async () => {
    const [browser, desk] = await logIn(portal, "counsel");
    assert.match((await browser.get(caseLinks(desk)[0]!)).text, /before the change/);
    const after = await account("counsel");
    assert.notDeepEqual(after.verifier, before.verifier);
    assert.notDeepEqual(after.sealedSecrets, before.sealedSecrets);
    assert.notDeepEqual(after.sealedPhone, before.sealedPhone);
    assert.equal(caseLinks((await logIn(portal, "counsel"))[1]).length, 1);
    assert.deepEqual((await account("counsel")).verifier, after.verifier, "once");
  });

  await t.step("all names cost the same work, taken over or not", async () => {
    for (
      const [username, password] of [
        ["counsel", portal.password],
        ["counsel2", "Wrong-Horse-7-Battery"],
        ["nobody", portal.password],
      ] as const
    ) {
      const browser = new Browser(portal.origin);
      const page = await browser.get("/desk/login");
      const runs = kdfRuns();
      await (await browser.send(page, { username, password })).body?.cancel();
      assert.equal(kdfRuns() - runs, 2);
    }
  });

  await t.step("a code of before serves, and is taken over", async () => {
    const [browser, inbox] = await openInbox(portal, code);
    assert.match(inbox.text, /before the change/);
    const sent = await browser.submit(inbox, { text: "I came back." }, "/inbox");
    assert.match(sent.text, /I came back\./);
    const [now] = await sql`select verifier, wrap_public from receipt`;
    assert.notDeepEqual(now, receipt);
    assert.match((await openInbox(portal, code))[1].text, /I came back\./);
  });

  await t.step("a draft of before opens, and is taken over", async () => {
    const [kept] = await sql`select verifier from draft`;
    const [, page] = await openInbox(portal, draft.code);
    assert.match(page.text, /a draft of before/);
    assert.notDeepEqual((await sql`select verifier from draft`)[0], kept);
    assert.match((await openInbox(portal, draft.code))[1].text, /a draft of before/);
  });

  await t.step("a form of before is accepted; a repeat makes no second case", async () => {
    const moved = (page: Page): Page => ({
      ...page,
      url: page.url.replace(first.origin, portal.origin),
    });
    const browser = new Browser(portal.origin);
    const values = {
      category: "safety",
      what: "over the change",
      identity: "anonymous",
      action: "send",
    };
    const page = await browser.submit(moved(waiting), values);
    assert.equal(page.status, 201, readable(page));
    await new Browser(portal.origin).submit(moved(form), { ...values, what: "again" });
    assert.equal((await sql`select 1 from cases`).length, 2);
  });

  await t.step("with the old one gone, what was taken over serves on", async () => {
    await Deno.remove(`${secrets}/master_old`);
    await using last = await startInstance(first);
    const alone: TestPortal = Object.assign(Object.create(first), { origin: last.origin });
    assert.ok(caseLinks((await logIn(alone, "counsel"))[1]).length > 0);
    assert.match((await openInbox(alone, code))[1].text, /before the change/);
    const browser = new Browser(last.origin);
    await browser.submit(await browser.get("/desk/login"), {
      username: "counsel2",
      password: portal.password,
    });
    const logins = await sql`select 1 from audit where event = 'login' and actor =
      (select id from account where username = 'counsel2')`;
    assert.equal(logins.length, 0, "whoever stayed away needs the recovery code or a reset");
  });
});
