import assert from "node:assert/strict";
import { generateKeyPair } from "../lib/crypto/mod.ts";
import { connect, readAddress } from "../lib/db/mod.ts";
import { type Page, readable } from "./client.ts";
import { activate, caseLinks, fileReport, linkOf, logIn } from "./people.ts";
import { startPortal, type TestPortal } from "./portal.ts";

const password = "Copper-lantern-41-maple-tundra";

/** The database, as an operator holds it. */
function operatorOf(portal: TestPortal) {
  const sql = connect(readAddress(portal.databaseUrl), 1);
  return {
    sql,
    idOf: async (username: string): Promise<string> =>
      (await sql`select id from account where username = ${username}`)[0]!.id,
    refusals: async (): Promise<string[]> =>
      (await sql`select detail from audit where event = 'key.refused'`)
        .map((row) => row.detail.holder),
    wraps: async (account: string): Promise<number> =>
      (await sql`select 1 from wrap where account = ${account}`).length,
    [Symbol.asyncDispose]: () => sql.end({ timeout: 5 }),
  };
}

/** The fingerprint that a person reads out from the page of the own keys. */
function fingerprintOn(page: Page): string {
  return /<code>([0-9A-Z-]{19})<\/code>/.exec(page.text)![1]!;
}

Deno.test("a new ombudsman's keys count once an ombudsman has compared them", async (t) => {
  await using portal = await startPortal();
  await using operator = operatorOf(portal);
  const [admin] = await logIn(portal, "admin");
  const nordwind = (await operator.sql`select id from organisation where slug = 'nordwind'`)[0]!.id;
  const invited = await admin.submit(await admin.get("/admin/accounts"), {
    username: "ines",
    name: "Ines Juul",
    phone: "+4520000901",
    role: "ombudsman",
    organisation: nordwind,
  });
  await activate(portal, linkOf(invited), password);
  const ines = await operator.idOf("ines");
  const [colleague, desk] = await logIn(portal, "ines", password);
  const own = await colleague.get("/desk/keys");
  const [counsel] = await logIn(portal, "counsel");
  const certify = async (fingerprint: string): Promise<Page> =>
    await counsel.submit(await counsel.get("/desk/colleagues"), { account: ines, fingerprint });

  await t.step("before, nothing is wrapped to them, and nobody is alarmed", async () => {
    assert.deepEqual(caseLinks(desk), []);
    await fileReport(portal);
    assert.equal(await operator.wraps(ines), 0);
    assert.deepEqual(await operator.refusals(), []);
    assert.match(readable(own), /wait for a colleague/);
  });

  await t.step("who is no ombudsman finds no page to certify", async () => {
    for (const browser of [admin, (await logIn(portal, "nordwind1"))[0]]) {
      assert.equal((await browser.get("/desk/colleagues")).status, 404);
    }
  });

  await t.step("a fingerprint that was not compared certifies nothing", async () => {
    const page = await counsel.get("/desk/colleagues");
    assert.match(readable(page), /Ines Juul \(ines\): ombudsman/);
    assert.ok(!page.text.includes(fingerprintOn(own)), "it is not there to be copied");
    const wrong = await certify("0000-0000-0000-0000");
    assert.equal(wrong.status, 422);
    assert.match(readable(wrong), /not the fingerprint/);
  });

  await t.step("whose own keys are not certified certifies nobody", async () => {
    const counsel2 = await operator.idOf("counsel2");
    const [key] = await operator.sql`select certificate from staff_key where account = ${counsel2}`;
    await operator.sql`update staff_key set certificate = null where account = ${counsel2}`;
    const [browser] = await logIn(portal, "counsel2");
    const fingerprint = fingerprintOn(await browser.get("/desk/keys"));
    const answer = await colleague.submit(await colleague.get("/desk/colleagues"), {
      account: counsel2,
      fingerprint,
    });
    assert.equal(answer.status, 422);
    assert.match(readable(answer), /not certified as an ombudsman/);
    await operator.sql`
      update staff_key set certificate = ${key!.certificate} where account = ${counsel2}`;
  });

  await t.step("after, new cases come", async () => {
    const spelled = fingerprintOn(own).toLowerCase().replaceAll("-", " ");
    assert.match(readable(await certify(spelled)), /The keys are certified/);
    await fileReport(portal);
    assert.ok(await operator.wraps(ines) > 0);
    assert.equal(caseLinks(await colleague.get("/desk")).length, 1, "the new one alone");
    assert.match(readable(await colleague.get("/desk/keys")), /certified\. Made on/);
    const events = await operator.sql`
      select actor, detail from audit where event = 'key.certified'`;
    assert.deepEqual(events.map((row) => row.detail), [{ account: ines }]);
    assert.equal(events[0]!.actor, await operator.idOf("counsel"));
  });
});

Deno.test("an operator's hand in the database gets nothing wrapped, and is told", async (t) => {
  await using portal = await startPortal();
  await using operator = operatorOf(portal);
  const { sql } = operator;
  const counsel = await operator.idOf("counsel");
  const mine = (await generateKeyPair()).publicKey;

  await t.step("a public key of the operator's in the place of an ombudsman's", async () => {
    const [before] = await sql`select wrap_public from staff_key where account = ${counsel}`;
    await sql`update staff_key set wrap_public = ${mine} where account = ${counsel}`;
    await fileReport(portal);
    assert.equal(await operator.wraps(counsel), 0);
    assert.deepEqual(await operator.refusals(), [counsel]);
    const [event] = await sql`select chain, at from audit where event = 'key.refused'`;
    assert.match(event!.chain, /:reporter$/);
    assert.equal(event!.at, null, "the day alone: it would date the report");
    const [other] = await logIn(portal, "counsel2");
    const page = await other.get("/desk/colleagues");
    assert.match(readable(page), /Clara Holm \(counsel\) refused/);
    assert.equal((await operator.refusals()).length, 2, "listing the keys finds it, too");
    await sql`update staff_key set wrap_public = ${before!.wrapPublic} where account = ${counsel}`;
  });

  await t.step("a role that a person was not certified for", async () => {
    const contact = await operator.idOf("nordwind1");
    await sql`insert into membership
      select ${contact}, id, 'ombudsman' from organisation where slug = 'nordwind'`;
    await fileReport(portal);
    assert.equal(await operator.wraps(contact), 0);
    // Nor does that person certify anybody.
    const [browser, desk] = await logIn(portal, "nordwind1");
    assert.deepEqual(caseLinks(desk), []);
    assert.match(readable(await browser.get("/desk/keys")), /certified for fewer roles/);
    await sql`delete from membership where account = ${contact} and role = 'ombudsman'`;
  });

  await t.step("an administrator who made themselves ombudsman with triggers off", async () => {
    const admin = await operator.idOf("admin");
    await sql`alter table membership disable trigger user`;
    await sql`insert into membership
      select ${admin}, id, 'ombudsman' from organisation where slug = 'nordwind'`;
    await fileReport(portal);
    assert.equal(await operator.wraps(admin), 0);
    await sql`delete from membership where account = ${admin} and role = 'ombudsman'`;
    await sql`alter table membership enable trigger user`;
  });

  await t.step("a recovery key of the operator's in the place of the firm's", async () => {
    const before = await sql`select 1 from wrap where recipient = 'firm'`;
    const [firm] = await sql`select recovery_public from firm`;
    await sql`update firm set recovery_public = ${mine}`;
    await fileReport(portal);
    assert.equal((await sql`select 1 from wrap where recipient = 'firm'`).length, before.length);
    assert.ok((await operator.refusals()).includes("firm"));
    await sql`update firm set recovery_public = ${firm!.recoveryPublic}`;
  });

  await t.step(
    "a key of the operator's in the place of the reporter's, for the next epoch",
    async () => {
      await fileReport(portal, { what: "for the next epoch" });
      await sql`update receipt set wrap_public = ${mine}`;
      const [browser, desk] = await logIn(portal, "counsel");
      for (const link of caseLinks(desk)) {
        const page = await browser.get(link);
        if (!page.text.includes("for the next epoch")) continue;
        await browser.submit(page, { user: "counsel" }, `${link}/assign`);
        const id = link.split("/").at(-1)!;
        const wraps = await sql`
        select epoch from wrap where case_id = ${id} and recipient = 'reporter'`;
        assert.deepEqual(wraps.map((row) => row.epoch), [1]);
        assert.ok((await operator.refusals()).includes("reporter"));
        return;
      }
      assert.fail("the case is not on the desk");
    },
  );

  await t.step("with all in its place again, wraps go out; so the test can fail", async () => {
    await fileReport(portal);
    assert.ok(await operator.wraps(counsel) > 0);
  });
});
