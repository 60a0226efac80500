/**
 * The app is killed while a report is on its way, at a moment that chance picks. "Nothing lost":
 * what was acknowledged is read byte for byte afterwards; what was not is wholly there or wholly
 * absent, and sending again makes exactly one case of it. The client keeps its own list.
 */
import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { connect, readAddress } from "../../lib/db/mod.ts";
import { Browser, codeOf, type Page, readable } from "../client.ts";
import { shredOf } from "../dump.ts";
import { jpegWithSecrets } from "../photograph.ts";
import { startPortal } from "../portal.ts";
import { startApp } from "./app.ts";
import { assertAuditWhole, assertReadByAll } from "./kept.ts";

const rounds = Number(Deno.env.get("FAULT_ROUNDS") ?? 5);
/** A kill falls anywhere within this share of the time that a submission takes by itself. */
const window = 1.3;

Deno.test("killed at any point of a submission, the app loses nothing that it acknowledged", async () => {
  await using portal = await startPortal({}, {
    report: { size: 100_000, each: 1 },
    receipt: { size: 100_000, each: 1 },
  });
  const owner = connect(readAddress(portal.databaseUrl), 1);
  const shred = connect(readAddress(shredOf(portal.databaseUrl)), 1);
  const chance = seeded(20261129);
  const seen = { acknowledged: 0, whole: 0, absent: 0 };

  let app = await startApp(portal);
  const usual = await timeOfOne(app.origin);
  const sent: { code: string; what: string; bytes: string }[] = [];
  for (let round = 0; round < rounds; round++) {
    const browser = new Browser(app.origin);
    const form = await browser.get("/nordwind/report");
    const report = { code: codeOf(form), what: `Round ${round}: the valve.`, bytes: "" };
    sent.push(report);
    const answer = browser.submit(form, values(report.what)).catch(() => undefined);
    await wait(chance() * usual * window);
    await app.kill();
    const page = await answer;
    app = await startApp(portal);

    const inbox = await openWith(app.origin, report.code);
    if (page?.status === 201) {
      seen.acknowledged++;
      assert.ok(inbox, `round ${round}: an acknowledged report is gone`);
    } else if (inbox) seen.whole++;
    else seen.absent++;
    if (inbox) await assertWhole(...inbox, report.what);

    // The person sends the same form again.
    const again = new Browser(app.origin);
    assert.equal(
      (await again.submit({ ...form, url: app.origin + "/nordwind/report" }, values(report.what)))
        .status,
      201,
    );
    const [reader, whole] = (await openWith(app.origin, report.code))!;
    report.bytes = await assertWhole(reader, whole, report.what);
  }
  assert.equal(new Set(sent.map(({ bytes }) => bytes)).size, 1, "a file reads the same each time");

  const [cases] = await owner`select count(*)::int as count from cases`;
  const [firsts] = await owner`
    select count(*)::int as count from record where kind = 'report' and version = 1`;
  assert.equal(cases!.count, firsts!.count);
  const [one] = await owner`select count(*)::int as count from receipt`;
  assert.equal(one!.count, cases!.count, "every case has its one receipt");
  const [stray] = await owner`
    select count(*)::int as count from file f
     where case_id is null and staged is null or case_id is not null and not exists (
       select from file_chunk where file = f.id)`;
  assert.equal(stray!.count, 0, "no half file belongs to a case");
  const keys = await shred<{ caseId: string }[]>`select case_id from shred_key where made is null`;
  const there = await owner<{ id: string }[]>`select id from cases`;
  const known = new Set(there.map(({ id }) => id));
  assert.ok(keys.every(({ caseId }) => known.has(caseId)), "no key stays for a case that is not");

  const databases = { ownerUrl: portal.databaseUrl, shredOwnerUrl: shredOf(portal.databaseUrl) };
  await assertAuditWhole(portal, databases);
  const bytes = await assertReadByAll(portal, databases, sent.slice(-5));
  assert.equal(bytes, sent[0]!.bytes, "for the ombudsmen, too");
  console.log(`    ${rounds} kills: ${JSON.stringify(seen)}`);
  await app.kill();
  await Promise.all([owner.end(), shred.end()]);
});

const values = (what: string) => ({
  what,
  action: "send",
  attachments: new File([jpegWithSecrets("A. Uthor")], "a.jpg", { type: "image/jpeg" }),
});

/** Milliseconds that one submission takes, the second of two. */
async function timeOfOne(origin: string): Promise<number> {
  let took = 0;
  for (let i = 0; i < 2; i++) {
    const browser = new Browser(origin);
    const form = await browser.get("/nordwind/report");
    const begun = performance.now();
    assert.equal((await browser.submit(form, values("Before."))).status, 201);
    took = performance.now() - begun;
  }
  return took;
}

/** The inbox of a code; undefined when there is none. */
async function openWith(origin: string, code: string): Promise<[Browser, Page] | undefined> {
  const browser = new Browser(origin);
  const page = await browser.submit(await browser.get("/receipt"), { receipt: code });
  if (page.status === 422) return undefined;
  assert.equal(page.status, 200);
  return [browser, page];
}

/** The text and the file are there; gives the file's bytes. */
async function assertWhole(browser: Browser, inbox: Page, what: string): Promise<string> {
  assert.ok(readable(inbox).includes(what));
  const href = /href="(\/inbox\/attachments\/[^"]+)"/.exec(inbox.text)?.[1];
  assert.ok(href, "the file is there");
  const response = await browser.raw(href);
  assert.equal(response.status, 200);
  return new Uint8Array(await response.arrayBuffer()).toHex();
}

/** Numbers from 0 to 1, the same in each run (mulberry32). */
function seeded(seed: number): () => number {
  return () => {
    seed = seed + 0x6d2b79f5 | 0;
    let mixed = Math.imul(seed ^ seed >>> 15, 1 | seed);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
}
