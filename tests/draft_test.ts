import assert from "node:assert/strict";
import { setClock } from "../lib/clock.ts";
import { connect, readAddress } from "../lib/db/mod.ts";
import { drafts as limits } from "../lib/limits.ts";
import { sweep } from "../lib/retention/mod.ts";
import { attribute, Browser, codeOf, type Page, readable, type Value } from "./client.ts";
import { startInstance } from "./instance.ts";
import { caseLinks, fileReport, logIn, openInbox } from "./people.ts";
import { jpegOfScan, jpegOfSize, jpegWithSecrets } from "./photograph.ts";
import { startPortal } from "./portal.ts";

const photograph = (name = "a.jpg", artist = "A. Uthor") =>
  new File([jpegWithSecrets(artist)], name, { type: "image/jpeg" });
const DAY = 24 * 60 * 60 * 1000;

Deno.test("a report is kept as a draft", async (t) => {
  await using portal = await startPortal({
    MAX_FILE_BYTES: "300000",
    MAX_FILES: "3",
    MAX_REPORT_BYTES: "500000",
  });
  await using instance = await startInstance(portal);
  const owner = connect(readAddress(portal.databaseUrl), 1);
  await using _ = { [Symbol.asyncDispose]: () => owner.end({ timeout: 5 }) };
  const count = async (table: string) =>
    Number((await owner`select count(*) from ${owner(table)}`)[0]!.count);
  /** What people did, by the audit; the jobs run at every minute. */
  const acts = async () =>
    (await owner`select event from audit where event not like 'job.%' order by 1`).map((row) =>
      row.event
    );
  const keep = async (values: Record<string, Value> = {}) => {
    const { browser, form, page, code } = await fileReport(portal, { action: "save", ...values });
    return { browser, form, page, code };
  };
  const value = (page: Page, name: string) =>
    new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)<`).exec(page.text)?.[1] ??
      new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(page.text)?.[1];

  await t.step("its code opens it on another device; nobody else has a key", async () => {
    const events = await acts();
    const { page, code } = await keep({ what: "half a sentence", where: "Hall 4", urgent: "yes" });
    assert.equal(page.status, 201);
    assert.equal(codeOf(page), code);
    assert.match(readable(page), /Your draft is kept. It is not sent/);
    assert.deepEqual([await count("cases"), await count("wrap")], [0, 0]);
    const [, draft] = await openInbox(portal, code.toLowerCase());
    assert.equal(draft.status, 200);
    assert.equal(value(draft, "what"), "half a sentence");
    assert.equal(value(draft, "where"), "Hall 4");
    assert.match(draft.text, /name="urgent"[^>]*checked/);
    assert.deepEqual(await acts(), events, "that somebody came back is nobody's business, too");
    const [, desk] = await logIn(portal, "counsel");
    assert.deepEqual(caseLinks(desk), []);
    const [row] = await owner`select * from draft`;
    assert.deepEqual(Object.keys(row!).sort(), [
      ...["bytes", "day", "id", "locator", "sealed", "verifier", "version"],
    ], "not even the organisation is a column");
  });

  await t.step(
    "it is changed, gets files one by one, and becomes the case of its code",
    async () => {
      const { browser, page, code } = await keep({ what: "first" });
      const one = await browser.submit(page, {
        what: "second",
        action: "save",
        attachments: photograph(),
      });
      assert.match(readable(one), /File 1 \(JPG.*cleaned.*Removed:.*the place/);
      const [other, opened] = await openInbox(portal, code);
      assert.match(readable(opened), /File 1 \(JPG/);
      const attachments = new File(["\x00\x01MZ junk"], "tool.exe");
      const two = await other.submit(opened, { what: "second", action: "save", attachments });
      assert.match(readable(two), /File 2 not taken.*We do not know this kind of file/);
      const last = photograph("b.jpg", "B. Uthor");
      const three = await other.submit(two, { what: "third", action: "save", attachments: last });
      assert.match(readable(three), /File 3 \(JPG/);
      const without = await other.submit(three, { what: "third", remove: "1" });
      assert.doesNotMatch(readable(without), /File 1 \(JPG/);
      assert.equal(await count("file"), 1, "what is taken out is gone");

      const sent = await other.submit(without, {
        what: "the last word",
        category: "safety",
        action: "send",
      });
      assert.equal(sent.status, 201);
      assert.equal(codeOf(sent), code);
      assert.match(readable(sent), /Your report has arrived/);
      assert.equal(
        (await owner`select 1 from draft where locator = ${code.slice(0, 4)}`).length,
        0,
      );
      const [lawyer, desk] = await logIn(portal, "counsel");
      const theCase = await lawyer.get(caseLinks(desk)[0]!);
      assert.match(theCase.text, /the last word/);
      const file = /href="([^"]+\/attachments\/[^"]+)"/.exec(theCase.text)![1]!;
      assert.match((await lawyer.get(file)).text, /JFIF/, "its file opens as the case's");
      const [, inbox] = await openInbox(portal, code);
      assert.match(readable(inbox), /the last word/);
      // The visit in which it was still a draft now shows the case.
      assert.match(readable(await other.get("/inbox")), /the last word/);

      const cases = await count("cases");
      const again = await other.submit(without, {
        what: "again",
        category: "safety",
        action: "send",
      });
      assert.match(readable(again), /It had arrived before/);
      const saved = await other.submit(page, { what: "again", action: "save" });
      assert.match(readable(saved), /Your report has arrived/);
      assert.deepEqual([await count("cases"), await count("draft")], [cases, 1]);
    },
  );

  await t.step("the first form, kept or sent again, is the same draft with its files", async () => {
    const { browser, form, code } = await keep({ what: "one", attachments: photograph() });
    const again = await browser.submit(form, {
      what: "two",
      action: "save",
      attachments: photograph(),
    });
    assert.equal(codeOf(again), code);
    assert.match(readable(again), /File 1 \(JPG/);
    assert.doesNotMatch(readable(again), /File 2/, "the same file is not taken twice");
    const more = photograph("c.jpg", "C.");
    const sent = await browser.submit(form, {
      what: "three",
      category: "safety",
      action: "send",
      attachments: more,
    });
    assert.match(readable(sent), /Your report has arrived.*File 1 \(JPG.*File 2 \(JPG/);
    const [, inbox] = await openInbox(portal, code);
    assert.match(readable(inbox), /three/);
  });

  await t.step("kept and sent from many places at once, it is one draft and one case", async () => {
    const form = await new Browser(portal.origin).get("/nordwind/report");
    const origins = [portal.origin, instance.origin, portal.origin, instance.origin];
    const all = (values: Record<string, Value>, page: Page) =>
      Promise.all(origins.map((origin) => new Browser(origin).submit(page, values)));
    const before = [await count("draft"), await count("cases"), await count("file")];
    const kept = await all({ what: "x", action: "save", attachments: photograph() }, form);
    assert.deepEqual(kept.map(({ status }) => status), [201, 201, 201, 201]);
    assert.equal(await count("draft"), before[0]! + 1);
    assert.equal(await count("file"), before[2]! + 1);
    const sent = await all({ what: "x", category: "safety", action: "send" }, kept[0]!);
    assert.deepEqual(sent.map(({ status }) => status), [201, 201, 201, 201]);
    assert.deepEqual([await count("draft"), await count("cases")], [before[0]!, before[1]! + 1]);
    const [, inbox] = await openInbox(portal, codeOf(form));
    assert.match(readable(inbox), /File 1|attachment-1\.jpg/, "its key was not lost");
  });

  await t.step("a file that comes in parts is put together and cleaned", async () => {
    const { browser, page } = await keep({ what: "in parts" });
    const whole = jpegOfScan(100_000);
    const part = (number: number) =>
      new File([whole.slice((number - 1) * 40_000, number * 40_000)], `photo.jpg.00${number}`);
    const send = (number: string, attachments: File, parts = "3") =>
      browser.submit(page, { what: "in parts", action: "save", part: number, parts, attachments });
    assert.match(readable(await send("2", part(2))), /these have arrived: 2 ?\. ?Next: part 1/);
    assert.match(readable(await send("2", part(2))), /these have arrived: 2 ?\./);
    const wrong = await send("4", part(1));
    assert.equal(wrong.status, 422);
    assert.match(readable(wrong), /Write which part this is/);
    assert.equal((await send("1", part(1), "7")).status, 422, "of another file");
    const early = await browser.submit(page, {
      what: "in parts",
      category: "safety",
      action: "send",
    });
    assert.match(readable(early), /Not all parts of your file have arrived/);
    assert.match(readable(await send("1", part(1))), /these have arrived: 1–2 ?\. ?Next: part 3/);
    const done = await send("3", part(3));
    assert.match(readable(done), /File 1 \(JPG, 10\d kB\).*cleaned.*Removed:/);
    assert.equal(await count("draft_part"), 0);
    const first = await send("1", part(1));
    const forgotten = await browser.submit(first, { what: "in parts", forget: "yes" });
    assert.doesNotMatch(readable(forgotten), /these have arrived/);
    assert.equal(await count("draft_part"), 0);
  });

  await t.step("parts that no form sends: refused, and the draft is as it was", async () => {
    const { page, code } = await keep({ what: "hostile" });
    const other = await keep({ what: "somebody else's" });
    const token = (one: Page) =>
      attribute(/<input[^>]*name="token"[^>]*>/.exec(one.text)![0], "value")!;
    const before = await count("draft_part");
    const post = async (fields: Record<string, string>, slug = "nordwind") => {
      const body = new FormData();
      const all = { receipt: code, token: token(page), part: "1", parts: "3", ...fields };
      for (const [name, value] of Object.entries(all)) body.append(name, value);
      body.append("attachments", new File([jpegOfScan(10_000)], "a.jpg"));
      const path = `${portal.origin}/${slug}/report/parts`;
      const response = await fetch(path, { method: "POST", body });
      await response.body?.cancel();
      return response.status;
    };
    for (
      const part of ["0", "-1", "1.5", "NaN", "1e1", "4", "4001", "999999999", "Infinity", "१"]
    ) {
      assert.equal(await post({ part }), 422, part);
    }
    for (const parts of ["0", "-3", "4001", "NaN", "1e9", "3.0"]) {
      assert.equal(await post({ parts }), 422, parts);
    }
    assert.equal(await post({ token: token(other.page) }), 403, "the token of another draft");
    assert.equal(await post({ receipt: other.code }), 403, "the code of another one");
    assert.equal(await post({}, "havblik"), 403, "at another organisation");
    assert.equal(await count("draft_part"), before);

    assert.deepEqual([await post({ part: "3" }), await post({ part: "3" })], [200, 200]);
    assert.equal(await post({ part: "2", parts: "2" }), 422, "of another number of parts");
    assert.equal(await count("draft_part"), before + 1);
    const [browser, draft] = await openInbox(portal, code);
    assert.equal(value(draft, "what"), "hostile");
    const ready = await browser.submit(draft, { what: "hostile", forget: "yes" });
    const sent = await browser.submit(ready, {
      what: "hostile",
      category: "safety",
      action: "send",
    });
    assert.match(readable(sent), /Your report has arrived/);
    const files = await count("file");
    assert.equal(await post({}), 404, "it was sent");
    assert.deepEqual([await count("draft_part"), await count("file")], [before, files]);
    await owner`delete from draft where locator = ${other.code.slice(0, 4)}`;
  });

  await t.step("a part too large, and a report's bounds over all its parts", async () => {
    const { browser, page } = await keep({ what: "bounds" });
    const send = (part: string, bytes: number) =>
      browser.submit(page, {
        ...{ what: "bounds", action: "save", part, parts: "9" },
        attachments: new File([jpegOfSize(bytes)], "p"),
      });
    const large = await send("1", 2 * 2 ** 20 + 1);
    assert.match(readable(large), /A part may have at most 2.1 MB/);
    assert.equal((await send("1", 200_000)).status, 201);
    assert.equal((await send("2", 200_000)).status, 413, "over the bound of a file");
    const add = (seed: number) =>
      browser.submit(page, {
        ...{ what: "bounds", action: "save" },
        attachments: photograph("x.jpg", `artist ${seed}`),
      });
    assert.deepEqual([(await add(1)).status, (await add(2)).status], [201, 201]);
    const many = await add(3);
    assert.equal(many.status, 413);
    assert.match(readable(many), /The draft was not kept yet.*at most 3 files/);
    const text = await browser.submit(page, {
      ...{ what: "x".repeat(190_000), where: "y".repeat(190_000), who: "z".repeat(190_000) },
      action: "save",
    });
    assert.equal(text.status, 413);
    assert.match(readable(text), /too much text for a draft/);
  });

  await t.step("drafts share a room; when it is full a report still arrives", async () => {
    const full = await owner`
      insert into draft (id, locator, verifier, day, sealed)
      select gen_random_uuid(), '0000', sha256(n::text::bytea), current_date, ''
        from generate_series(1, ${limits.count}::int) as n returning id`;
    const { browser, form, page } = await keep({ what: "no room" });
    assert.equal(page.status, 503);
    assert.match(readable(page), /not kept yet.*no room for another draft/);
    assert.equal(value(page, "what"), "no room");
    const sent = await browser.submit(form, { what: "x", category: "safety", action: "send" });
    assert.equal(sent.status, 201);
    await owner`delete from draft where id = any(${full.map(({ id }) => id)})`;
  });

  await t.step(
    "nothing of a draft stays when its time is over, and its code is unknown",
    async () => {
      const { browser, page, code } = await keep({ what: "old", attachments: photograph() });
      await browser.submit(page, {
        ...{ what: "old", action: "save", part: "1", parts: "2" },
        attachments: photograph(),
      });
      const unknown = codeOf(await new Browser(instance.origin).get("/nordwind/report"));
      const open = async (receipt: string) => {
        const other = new Browser(instance.origin);
        return await other.submit(await other.get("/receipt"), { receipt });
      };
      const at = (days: number) => setClock(new Date(Date.now() + days * DAY).toISOString());
      try {
        at(13);
        assert.equal(value(await open(code), "what"), "old");
        at(14);
        const [gone, never] = [await open(code), await open(unknown)];
        assert.equal(gone.status, 422);
        assert.equal(gone.text, never.text);
        assert.ok(await count("file") > 0);
        await sweep(instance.jobs);
      } finally {
        setClock(new Date().toISOString());
      }
      for (const table of ["draft", "draft_part"]) assert.equal(await count(table), 0, table);
      const left = await owner`select 1 from file where case_id is null`;
      assert.equal(left.length, 0);
    },
  );
});
