import assert from "node:assert/strict";
import { connect, readAddress } from "../lib/db/mod.ts";
import { NotTaken, sendInParts } from "../lib/resume/mod.ts";
import { Browser, codeOf, type Page, readable } from "./client.ts";
import { openLine } from "./line.ts";
import { fileReport, openInbox } from "./people.ts";
import { jpegOfScan } from "./photograph.ts";
import { startPortal } from "./portal.ts";

const every = 200_000;
/** At night 5: a photograph as a telephone takes it. */
const MiB = Number(Deno.env.get("LINE_MIB") ?? 1);

/** What the script on the page sends along with every part. */
function target(origin: string, page: Page) {
  const token = /name="token" value="([^"]+)"/.exec(page.text)![1]!;
  const fields = { receipt: codeOf(page), token };
  return { url: `${origin}/nordwind/report/parts`, fields };
}

Deno.test("a line that breaks", async (t) => {
  await using portal = await startPortal();
  const owner = connect(readAddress(portal.databaseUrl), 1);
  await using _ = { [Symbol.asyncDispose]: () => owner.end({ timeout: 5 }) };
  const photograph = new File([jpegOfScan(MiB * 2 ** 20)], "photo.jpg");
  const draft = async () => (await fileReport(portal, { action: "save", what: "a bad line" })).page;
  const told = { sent() {}, waiting() {} };

  await t.step(
    "every 200 kB: one POST never arrives, a photograph in parts does, once",
    async () => {
      await using line = openLine(portal.origin, { every });
      const page = await draft();
      const browser = new Browser(line.origin);
      const whole = { what: "a bad line", action: "save", attachments: photograph };
      await assert.rejects(browser.submit(page, whole));
      assert.ok(line.breaks() > 0);

      const before = line.carried();
      let broken = 0;
      const sent: number[] = [];
      await sendInParts(photograph, target(line.origin, page), {
        sent: (bytes) => void sent.push(bytes),
        waiting: (gone) => void (gone && broken++),
      });
      assert.equal(sent.at(-1), photograph.size);
      const carried = line.carried() - before;
      console.log(`${MiB} MiB in ${line.breaks()} breaks: ${carried} bytes carried`);
      assert.ok(carried < 1.5 * photograph.size, `${carried} bytes`);
      const [, opened] = await openInbox(portal, codeOf(page));
      assert.match(readable(opened), /File 1 \(JPG, (1|5\.2) MB\).*cleaned.*Removed:/);
      assert.doesNotMatch(readable(opened), /File 2/);
      assert.equal((await owner`select 1 from draft_part`).length, 0);
    },
  );

  await t.step("after a break the rest is sent from another page, and no part twice", async () => {
    const page = await draft();
    const { url, fields } = target(portal.origin, page);
    const small = photograph.slice(0, 300_000);
    const one = new FormData();
    for (const [name, value] of Object.entries({ ...fields, part: "1" })) one.append(name, value);
    one.append("attachments", new File([small.slice(0, 200_000)], "photo.jpg"));
    assert.equal((await fetch(url, { method: "POST", body: one })).status, 200);
    const [, opened] = await openInbox(portal, codeOf(page));
    assert.match(readable(opened), /these have arrived: 1 ?\. .*Choose the same file again/);
    await using line = openLine(portal.origin, {});
    const file = new File([small], "photo.jpg");
    await sendInParts(file, target(line.origin, opened), told);
    assert.ok(line.carried() < 110_000, "200 kB were there already");

    const other = target(portal.origin, await draft());
    await sendInParts(new File([photograph.slice(7, 90_000)], "a.jpg"), other, told);
    const wrong = new FormData();
    for (const [name, value] of Object.entries({ ...other.fields, part: "1" })) {
      wrong.append(name, value);
    }
    wrong.append("attachments", new File(["of another file"], "b.jpg"));
    await (await fetch(other.url, { method: "POST", body: wrong })).body?.cancel();
    const whole = new File([jpegOfScan(80_000)], "c.jpg");
    await sendInParts(whole, other, told);
    const [, both] = await openInbox(portal, other.fields.receipt);
    assert.match(
      readable(both),
      /File 2 \(JPG, 8\d kB\)/,
      "a part of another file is not mixed in",
    );
  });

  await t.step("cut at any moment, a request leaves nothing half", async () => {
    const page = await draft();
    await using line = openLine(portal.origin, {});
    const file = new File([jpegOfScan(100_000)], "photo.jpg");
    const before = line.carried();
    for (const bytes of [200, 900, 30_000, 60_000, 100_000, 101_500, 102_000]) {
      await using cutting = openLine(portal.origin, { every: bytes });
      const browser = new Browser(cutting.origin);
      const values = { what: `cut after ${bytes}`, action: "save", attachments: file };
      await browser.submit(page, values).then((one) => one.text, () => "");
      // It is there whole, or not at all: the text and its file.
      const [, opened] = await openInbox(portal, codeOf(page));
      const changed = opened.text.includes(`cut after ${bytes}`);
      assert.equal(/File 1 \(JPG/.test(readable(opened)), changed || /cut after/.test(opened.text));
    }
    assert.equal(line.carried(), before);
    const done = await new Browser(portal.origin).submit(page, {
      ...{ what: "in the end", category: "safety", action: "send", attachments: file },
    });
    assert.match(readable(done), /Your report has arrived.*File 1 \(JPG/);
    assert.doesNotMatch(readable(done), /File 2/);
    const staged = () => owner`select 1 from file where case_id is null and draft is null`;
    while ((await staged()).length > 0); // goes as soon as the portal notices
  });

  await t.step("what is refused is told, and not tried for ever", async () => {
    const page = await draft();
    const bad = { ...target(portal.origin, page), fields: { receipt: codeOf(page), token: "x" } };
    await assert.rejects(sendInParts(photograph, bad, told), NotTaken);
    const unknown = target(portal.origin, await new Browser(portal.origin).get("/nordwind/report"));
    await assert.rejects(sendInParts(photograph, unknown, told), NotTaken);
  });
});
