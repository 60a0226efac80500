/** The disk that PostgreSQL writes to is full: first where its tables grow, then where its journal does. */
import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { connect, readAddress } from "../../lib/db/mod.ts";
import { startEmbedded } from "../../lib/db/embedded/mod.ts";
import { Browser, codeOf, type Page } from "../client.ts";
import { jpegOfScan } from "../photograph.ts";
import { startPortal } from "../portal.ts";
import { assertAuditWhole, assertNoTrace, assertReadByAll } from "./kept.ts";
import { startRelay } from "./relay.ts";
import { mayMount, smallDisk } from "./small_disk.ts";

const may = await mayMount();
if (!may) console.log("disk_test: left out, for this machine lets nobody mount a tmpfs");

const report = { what: "kept text", where: "kept place", action: "send" };
const photograph = () => new File([jpegOfScan(2 * 1024 * 1024)], "a.jpg", { type: "image/jpeg" });

Deno.test({
  name: "a full disk: the form comes back whole, nothing is half there, and with room all goes on",
  ignore: !may,
  async fn(t) {
    await using small = await smallDisk(256);
    let server = await startEmbedded({ dataDir: small.path }); // durable, as in real life
    await using relay = await startRelay(server.ownerUrl);
    const portal = await startPortal({
      DATABASE_URL: relay.through(server.ownerUrl),
      SHRED_DATABASE_URL: relay.through(server.shredOwnerUrl),
    }, { report: { size: 9999, each: 1 }, receipt: { size: 9999, each: 1 } });
    const acknowledged: string[] = [];

    const send = async (form?: Page) => {
      const browser = new Browser(portal.origin);
      const from = form ?? await browser.get("/nordwind/report");
      const page = await browser.submit(from, { ...report, attachments: photograph() });
      if (page.status === 201) acknowledged.push(codeOf(page));
      return page;
    };
    const assertKept = (page: Page, form: Page) => {
      assert.equal(page.status, 503);
      assert.ok(Number(page.headers.get("retry-after")) > 0);
      assert.match(page.text, /kept text[^]*kept place/);
      assert.equal(codeOf(page), codeOf(form), "the code stays");
    };

    assert.equal((await send()).status, 201);
    const before = await countsOf(server);

    const readiness = async () => {
      const response = await fetch(`${portal.origin}/readyz`);
      return [response.status, await response.json()];
    };
    assert.deepEqual(await readiness(), [200, { ready: true }]);

    await t.step("no room for a table: 503, and no part of the report is there", async () => {
      const form = await new Browser(portal.origin).get("/nordwind/report");
      await small.fill();
      const page = await send(form);
      assertKept(page, form);
      assert.deepEqual(await countsOf(server), before);
      const health = await fetch(`${portal.origin}/healthz`);
      assert.equal((await health.body?.cancel(), health.status), 200);

      assert.deepEqual(await readiness(), [503, { ready: false }]);

      await small.free();
      assert.deepEqual(await readiness(), [200, { ready: true }]);
      assert.equal((await send(page)).status, 201, "the page that came back is sent again");
      assert.equal(acknowledged.at(-1), codeOf(form));
    });

    await t.step("no room for the journal: PostgreSQL itself falls over", async () => {
      const form = await new Browser(portal.origin).get("/nordwind/report");
      await small.fill();
      const owner = connect(readAddress(server.ownerUrl), 1);
      await assert.rejects(async () => {
        for (;;) { // until the files are used up that it has made in advance
          await owner`select pg_logical_emit_message(true, '', '')`;
          await owner`select pg_switch_wal()`;
        }
      });
      await owner.end({ timeout: 1 });
      const page = await send(form);
      assertKept(page, form);

      await small.free();
      const ended = await Promise.race([server.ended.then(() => true), wait(3000, false)]);
      if (ended) {
        server = await startEmbedded({ dataDir: small.path });
        relay.restore(server.ownerUrl);
      }
      while ((await readiness())[0] !== 200) await wait(50);
      assert.equal((await send(page)).status, 201);
    });

    await t.step(
      "everybody reads what was acknowledged, the audit is whole, no file tells",
      async () => {
        assert.equal(acknowledged.length, 3);
        const reports = acknowledged.map((code) => ({ code, what: report.what }));
        const bytes = await assertReadByAll(portal, server, reports);
        assert.ok(bytes.length / 2 > 1_900_000, "all of it");
        const after = await countsOf(server);
        assert.equal(after.cases, before.cases! + 2);
        assert.equal(after.receipts, after.cases);
        assert.equal(after.halves, 0);
        await assertAuditWhole(portal, server);
        await assertNoTrace(small.path, report.what, report.where);
      },
    );

    await portal[Symbol.asyncDispose]();
    await server.stop();
  },
});

/** What there is of cases; `halves` are files of a case without their content. */
async function countsOf({ ownerUrl }: { ownerUrl: string }): Promise<Record<string, number>> {
  const owner = connect(readAddress(ownerUrl), 1);
  const [row] = await owner<Record<string, number>[]>`
    select (select count(*) from cases)::int as cases, (select count(*) from receipt)::int as receipts,
           (select count(*) from record)::int as records,
           (select count(*) from file f where case_id is not null and not exists (
              select from file_chunk where file = f.id))::int as halves`;
  await owner.end();
  return { ...row! };
}
