import assert from "node:assert/strict";
import { frame } from "../lib/crypto/bytes.ts";
import { openFresh, sealFresh } from "../lib/crypto/aead.ts";
import { pad, unpad } from "../lib/crypto/padding.ts";
import { records } from "../lib/crypto/record.ts";
import { wraps, xWing } from "../lib/crypto/wrap.ts";
import { connect, readAddress } from "../lib/db/mod.ts";
import { type Browser, readable } from "./client.ts";
import { startInstance } from "./instance.ts";
import { caseLinks, fileReport, logIn, openInbox } from "./people.ts";
import { startPortal, type TestPortal } from "./portal.ts";

async function open() {
  const cleanup = new AsyncDisposableStack();
  const first = cleanup.use(await startPortal());
  const instance = cleanup.use(await startInstance(first));
  const portal: TestPortal = Object.assign(Object.create(first), { origin: instance.origin });
  const sql = connect(readAddress(first.databaseUrl), 1);
  cleanup.defer(() => sql.end({ timeout: 5 }));
  const [row] = await sql`select id from account where username = 'counsel'`;
  return {
    portal,
    sql,
    counsel: row!.id as string,
    [Symbol.asyncDispose]: () => cleanup.disposeAsync(),
  };
}

async function titles(browser: Browser): Promise<string[]> {
  const links = caseLinks(await browser.get("/desk"));
  const pages = await Promise.all(links.map((link) => browser.get(link)));
  return pages.map((page) => /Elinor|Marianne|Margaret/.exec(page.text)![0]).sort();
}

Deno.test("a person's keys are made new, and the cases go along", async (t) => {
  await using place = await open();
  const { portal, sql, counsel } = place;
  for (const what of ["Elinor", "Marianne"]) await fileReport(portal, { what });
  const [browser] = await logIn(portal, "counsel");
  const [elsewhere] = await logIn(portal, "counsel");
  const keyOf = async () =>
    (await sql`select wrap_public, sign_public, made from staff_key where account = ${counsel}`)[
      0
    ]!;
  const ids = async () =>
    (await sql`select distinct key_id from wrap where account = ${counsel}`)
      .map((row) => row.keyId.toHex());
  const rotate = async (password: string) =>
    await browser.submit(await browser.get("/desk/keys"), { password }, "/desk/keys/rotate");
  const before = await keyOf();
  const [oldId] = await ids();
  const [late] = await sql`
    select case_id, blob, key_id from wrap where account = ${counsel} limit 1`;

  await t.step("not without the password", async () => {
    assert.equal((await rotate("Wrong-Horse-7-Battery")).status, 422);
    assert.deepEqual(await keyOf(), before);
  });

  await t.step("after a year the page asks for it", async () => {
    assert.doesNotMatch(readable(await browser.get("/desk/keys")), /older than a year/);
    await sql`update staff_key set made = made - 366 where account = ${counsel}`;
    assert.match(readable(await browser.get("/desk/keys")), /older than a year/);
  });

  let code = "";
  await t.step("every wrap is made again, the old keys open none", async () => {
    const page = await rotate(portal.password);
    assert.equal(page.status, 201);
    code = /<code>([0-9A-Z-]{29})<\/code>/.exec(page.text)![1]!;
    const after = await keyOf();
    assert.notDeepEqual(after.wrapPublic, before.wrapPublic);
    assert.deepEqual(after.signPublic, before.signPublic);
    const now = await ids();
    assert.equal(now.length, 1);
    assert.notEqual(now[0], oldId);
    assert.deepEqual(await titles(browser), ["Elinor", "Marianne"]);
    assert.match(readable(await browser.get("/desk/keys")), /certified\. Made on/);
    assert.equal((await elsewhere.raw("/desk")).status, 303, "other sessions ended");
  });

  await t.step("password and new recovery code open the new keys; new reports come", async () => {
    await fileReport(portal, { what: "Margaret" });
    const [again] = await logIn(portal, "counsel");
    assert.deepEqual(await titles(again), ["Elinor", "Margaret", "Marianne"]);
    assert.match(code, /^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
    assert.equal((await sql`select 1 from audit where event = 'key.refused'`).length, 0);
  });

  await t.step("a wrap that was on its way is found and made again, too", async () => {
    await sql`update wrap set blob = ${late!.blob}, key_id = ${late!.keyId}
      where case_id = ${late!.caseId} and account = ${counsel}`;
    const [again] = await logIn(portal, "counsel");
    assert.deepEqual(await titles(again), ["Elinor", "Margaret", "Marianne"]);
    assert.ok(!(await ids()).includes(oldId!));
  });

  await t.step("the old private key is kept for a day, then it is gone", async () => {
    const [former] = await sql`select sealed_private from former_key`;
    assert.ok(former!.sealedPrivate);
    await sql`update former_key set replaced = replaced - 2`;
    await titles((await logIn(portal, "counsel"))[0]);
    const [gone] = await sql`select sealed_private from former_key`;
    assert.equal(gone!.sealedPrivate, null);
  });

  await t.step("whom the person certified before stays certified", async () => {
    const other = await logIn(portal, "counsel2");
    assert.match(
      readable(await other[0].get("/desk/colleagues")),
      /Clara Holm \(counsel\) certified/,
    );
  });
});

Deno.test("a new suite takes over while everybody works on", async (t) => {
  await using place = await open();
  const { portal, sql, counsel } = place;
  const { code } = await fileReport(portal, { what: "Elinor" });
  const [browser] = await logIn(portal, "counsel");
  assert.deepEqual(await titles(browser), ["Elinor"]);
  const numbers = async (table: "record" | "wrap") =>
    (await sql`select get_byte(blob, 0) as number from ${sql(table)}
       where ${table === "wrap" ? sql`account = ${counsel}` : sql`true`}`)
      .map((row) => row.number as number);
  assert.ok((await numbers("record")).every((number) => number === 0x21));

  // A generation that only this test knows.
  const aad = (binding: object) => frame(Object.values(binding) as string[]);
  records.adopt(0x22, {
    seal: (key, text, binding) => sealFresh(key, 0x22, pad(text), aad(binding)),
    open: async (key, body, binding) => unpad(await openFresh(key, 0x22, body, aad(binding))),
  });
  // Another mark on the outside, the old suite within: enough to tell the generations apart.
  wraps.adopt(0x12, xWing);

  await t.step("what was sealed before opens, and is sealed again by its readers", async () => {
    assert.deepEqual(await titles(browser), ["Elinor"]);
    assert.deepEqual(await titles(browser), ["Elinor"]);
    assert.ok((await numbers("wrap")).every((number) => number === 0x12), "the person's wraps");
    assert.ok((await numbers("record")).every((number) => number === 0x22), "the case's records");
  });

  await t.step("the reporter reads on, new reports are of the new suite", async () => {
    const [, inbox] = await openInbox(portal, code);
    assert.match(inbox.text, /Elinor/);
    await fileReport(portal, { what: "Marianne" });
    assert.deepEqual(await titles(browser), ["Elinor", "Marianne"]);
  });

  await t.step("nobody writes a record back to an older suite", async () => {
    const [row] = await sql`select case_id, id, blob from record limit 1`;
    const older = Uint8Array.from([0x21, ...row!.blob.subarray(1)]);
    await assert.rejects(
      sql`update record set blob = ${older} where id = ${row!.id}`.then(() => {}),
      /insert-only/,
    );
    await assert.rejects(
      sql`update record set kind = 'note' where id = ${row!.id}`.then(() => {}),
      /insert-only/,
    );
  });
});
