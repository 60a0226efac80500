/** Two instances receive the same thing at the same moment: it happens once, and wholly. */
import assert from "node:assert/strict";
import { verifyAudit } from "../../lib/audit/mod.ts";
import { connect, readAddress } from "../../lib/db/mod.ts";
import { Browser, codeOf, type Page, readable } from "../client.ts";
import { shredOf } from "../dump.ts";
import { startInstance } from "../instance.ts";
import { caseLinks, fileReport, logIn, newestCode } from "../people.ts";
import { jpegWithSecrets } from "../photograph.ts";
import { startPortal } from "../portal.ts";

const rounds = Number(Deno.env.get("FAULT_ROUNDS") ?? 2);
const photograph = () => new File([jpegWithSecrets("A. Uthor")], "a.jpg", { type: "image/jpeg" });

Deno.test("two instances at once: one case, one login, one epoch at a time", async (t) => {
  const wide = { size: 10_000, each: 1 };
  await using portal = await startPortal({}, { report: wide, receipt: wide, smsAccount: wide });
  await using other = await startInstance(portal);
  const owner = connect(readAddress(portal.databaseUrl), 1);
  const origins = [portal.origin, other.origin];
  const both = <T>(act: (origin: string) => Promise<T>) =>
    Promise.all([...origins, ...origins].map(act));

  await t.step("the same form, four times: one case with one file", async () => {
    for (let round = 0; round < rounds; round++) {
      const form = await new Browser(portal.origin).get("/nordwind/report");
      const values = { what: `Round ${round}.`, action: "send", attachments: photograph() };
      const pages = await both((origin) => new Browser(origin).submit(form, values));
      assert.deepEqual(pages.map(({ status }) => status), [201, 201, 201, 201]);
      assert.ok(pages.every((page) => codeOf(page) === codeOf(form)));
    }
    const [row] = await owner`
      select (select count(*) from cases)::int as cases, (select count(*) from file)::int as files`;
    assert.deepEqual({ ...row }, { cases: rounds, files: rounds });
  });

  await t.step("the same receipt, opened and written to at once", async () => {
    const { code } = await fileReport(portal);
    const inboxes = await both(async (origin) => {
      const browser = new Browser(origin);
      const page = await browser.submit(await browser.get("/receipt"), { receipt: code });
      assert.equal(page.status, 200);
      return [browser, page] as [Browser, Page];
    });
    const [, first] = inboxes[0]!;
    // The same message of one page, in the visit that it belongs to, through both instances.
    const cookies = inboxes[0]![0].cookies;
    const pages = await both((origin) => {
      const browser = new Browser(origin);
      for (const [name, value] of cookies) browser.cookies.set(name, value);
      return browser.submit(first, { text: "Only once." }, "/inbox");
    });
    for (const page of pages) assert.equal(readable(page).match(/Only once\./g)?.length, 1);
  });

  await t.step("the same one-time code: one login", async () => {
    for (let round = 0; round < rounds; round++) {
      const browser = new Browser(portal.origin);
      const page = await browser.submit(await browser.get("/desk/login"), {
        ...{ username: "counsel", password: portal.password },
      });
      const code = await newestCode(portal);
      const answers = await both((origin) => {
        const one = new Browser(origin);
        for (const [name, value] of browser.cookies) one.cookies.set(name, value);
        return one.send(page, { code, method: "sms" });
      });
      await Promise.all(answers.map((answer) => answer.body?.cancel()));
      const { length } = answers.filter(({ status, headers }) =>
        status === 303 && headers.get("location") === "/desk"
      );
      assert.equal(length, 1);
    }
  });

  const [counsel] = await logIn(portal, "counsel");
  const [counsel2] = await logIn(portal, "counsel2", portal.password, other.origin);
  /** A new case, as each of the two has it open. */
  const opened = async () => {
    const { code } = await fileReport(portal);
    const [row] = await owner`select case_id from receipt where locator = ${code.slice(0, 4)}`;
    const link = `/desk/cases/${row!.caseId}`;
    assert.ok(caseLinks(await counsel.get("/desk")).includes(link));
    return { link, id: row!.caseId as string, code };
  };
  type Act = [browser: Browser, action: string, values: Record<string, string>];
  /** Acts on a case from pages that were all opened before the first act. */
  const atOnce = async (link: string, ...acts: Act[]) => {
    const pages = await Promise.all(acts.map(([browser]) => browser.get(link)));
    return await Promise.all(
      acts.map(([browser, action, values], n) =>
        browser.submit(pages[n]!, values, `${link}/${action}`)
      ),
    );
  };
  const granting = (user: string) => ({ user, version: "shared" });
  /** Everybody who has the case reads all of it, the newest note and message, too. */
  const assertReadable = async ({ link, id, code }: Awaited<ReturnType<typeof opened>>) => {
    const [{ epoch }] = await owner`select epoch from cases where id = ${id}` as [
      { epoch: number },
    ];
    const holders = await owner<{ username: string; epochs: number[] }[]>`
      select a.username, array_agg(distinct w.epoch order by w.epoch) as epochs
        from wrap w join account a on a.id = w.account
       where w.case_id = ${id} and w.purpose in ('case', 'shared') group by 1`;
    const all = Array.from({ length: epoch }, (_, n) => n + 1);
    for (const { username, epochs } of holders) assert.deepEqual(epochs, all, username);
    const who = holders.some(({ username }) => username === "counsel") ? counsel : counsel2;
    const [page] = await atOnce(link, [who, "messages", { text: `Answer ${epoch}.` }]);
    assert.match(readable(page!), new RegExp(`Answer ${epoch}\\.`));
    const reporter = new Browser(portal.origin);
    const inbox = await reporter.submit(await reporter.get("/receipt"), { receipt: code });
    assert.match(readable(inbox), new RegExp(`Answer ${epoch}\\.`));
    return { epoch, holders: holders.map(({ username }) => username) };
  };

  await t.step("granted and revoked by two ombudsmen: everybody reads all or nothing", async () => {
    for (let round = 0; round < rounds; round++) {
      const one = await opened();
      await atOnce(one.link, [counsel, "grant", granting("nordwind1")]);
      const pages = await atOnce(
        one.link,
        [counsel, "revoke", { user: "nordwind1" }],
        [counsel2, "grant", granting("nordwind2")],
        [counsel2, "notes", { text: "Seen." }],
      );
      for (const { status } of pages) assert.ok(status < 300, String(status));
      const { holders } = await assertReadable(one);
      assert.ok(holders.includes("nordwind2") && !holders.includes("nordwind1"), holders.join());
      const last = { user: "nordwind2" };
      const twice = await atOnce(one.link, [counsel, "revoke", last], [counsel2, "revoke", last]);
      assert.ok(twice.every(({ status }) => status < 500));
      const after = await assertReadable(one);
      assert.equal(after.epoch, 3, "one new epoch for each person who lost the case");
    }
  });

  await t.step("assigned to each other: one has it", async () => {
    for (let round = 0; round < rounds; round++) {
      const one = await opened();
      const pages = await atOnce(
        one.link,
        [counsel, "assign", { user: "counsel" }],
        [counsel2, "assign", { user: "counsel2" }],
      );
      assert.ok(pages.every(({ status }) => status < 500), pages.map((page) => page.status).join());
      const { holders, epoch } = await assertReadable(one);
      assert.equal(holders.filter((name) => name.startsWith("counsel")).length, 1);
      assert.equal(epoch, 2);
    }
  });

  await t.step("the audit log is whole, and nothing failed", async () => {
    const shred = connect(readAddress(shredOf(portal.databaseUrl)), 1);
    const verified = await verifyAudit(owner, shred, other.portal.keys.audit.publicKey);
    assert.equal(typeof verified, "number", JSON.stringify(verified));
    assert.doesNotMatch(portal.printed(), /"event":"error"/);
    await shred.end();
  });
  await owner.end();
});
