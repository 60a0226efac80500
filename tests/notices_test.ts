import assert from "node:assert/strict";
import { setClock } from "../lib/clock.ts";
import { connect, readAddress } from "../lib/db/mod.ts";
import { notices as bounds } from "../lib/limits.ts";
import { noticeTime, sendNotices } from "../lib/notify/mod.ts";
import { readable } from "./client.ts";
import { startInstance } from "./instance.ts";
import { caseLinks, fileReport, logIn } from "./people.ts";
import { startPortal } from "./portal.ts";
import { startSmtp } from "./smtp.ts";

const DAY = 24 * 3600 * 1000;

Deno.test("what happens is told at the next set hour, not when it happens", () => {
  const at = (time: string) => noticeTime(new Date(`2026-11-29T${time}Z`)).at.toISOString();
  for (const [index, hour] of bounds.hours.entries()) {
    const before = String(hour - 1).padStart(2, "0");
    const next = `2026-11-29T${String(hour).padStart(2, "0")}:00:00.000Z`;
    assert.equal(at(`${before}:00:00`), next);
    assert.equal(at(`${before}:59:59.999`), next, "the last moment tells no more than the first");
    const following = bounds.hours[index + 1];
    if (following) assert.notEqual(at(`${String(hour).padStart(2, "0")}:00:00`), next);
  }
  assert.match(at("23:00:00"), /^2026-11-30T/);
});

Deno.test("notices by mail reach a real SMTP server, without content", async (t) => {
  await using smtp = await startSmtp();
  await using portal = await startPortal({ SMTP_URL: smtp.url, MAIL_FROM: "portal@firm.example" });
  await using instance = await startInstance(portal);
  const owner = connect(readAddress(portal.databaseUrl), 1);
  const work = { sql: instance.jobs.sql, portal: instance.portal };
  const [counsel] = await logIn(portal, "counsel");
  const form = await counsel.get("/desk/notices");
  await counsel.submit(form, { channel: "mail", mail: "clara@firm.example" }, "/desk/notices");
  let day = 0;
  const tomorrow = () => setClock(new Date(Date.now() + ++day * DAY + DAY / 2).toISOString());
  try {
    await t.step(
      "at a moment that chance decides, within the time after the set hour",
      async () => {
        const moments = new Set<number>();
        const { at } = noticeTime(new Date());
        for (let n = 0; n < 4; n++) {
          await owner`delete from notice`;
          await fileReport(portal, { what: "the secret story" });
          const rows = await owner<{ notBefore: Date }[]>`select not_before from notice`;
          assert.ok(rows.length > 1);
          for (const { notBefore } of rows) {
            const late = notBefore.getTime() - at.getTime();
            assert.ok(late >= 0 && late < bounds.spread, `${late} ms after the hour`);
            moments.add(notBefore.getTime());
          }
        }
        assert.ok(moments.size > 4, "another one for each person and time");
      },
    );

    await t.step("one mail for all that is new: no content, no name, no link", async () => {
      await fileReport(portal, { what: "another story" });
      tomorrow();
      assert.deepEqual(await sendNotices(work), { sent: 1, failed: 0 });
      assert.equal(smtp.mails.length, 1);
      const { from, to, raw } = smtp.mails[0]!;
      assert.deepEqual([from, to], ["portal@firm.example", ["clara@firm.example"]]);
      assert.match(raw, /\r\n\r\nThere is something new at the desk\.\r\n$/);
      setClock(new Date().toISOString());
      const [link] = caseLinks(await counsel.get("/desk"));
      const account = await counsel.get("/desk/account");
      await counsel.submit(account, { language: "da" }, "/desk/account/language");
      const told = [link!.split("/").pop()!, "story", "Nordwind", "Clara", "Holm", "http"];
      for (const one of told) assert.ok(!raw.includes(one), one);
      assert.deepEqual(await sendNotices(work), { sent: 0, failed: 0 }, "once");
    });

    await t.step("in the language that the person chose for the desk", async () => {
      await fileReport(portal);
      tomorrow();
      assert.deepEqual(await sendNotices(work), { sent: 1, failed: 0 });
      assert.match(smtp.mails[1]!.raw, /Der er noget nyt p/);
      setClock(new Date().toISOString());
    });

    await t.step("a server that refuses for good: tried again, given up, shown", async () => {
      await fileReport(portal);
      smtp.refuse(550, bounds.tries);
      for (let n = 1; n <= bounds.tries; n++) {
        tomorrow();
        assert.deepEqual(await sendNotices(work), { sent: 0, failed: 1 }, `try ${n}`);
      }
      tomorrow();
      assert.deepEqual(await sendNotices(work), { sent: 0, failed: 0 });
      setClock(new Date().toISOString());
      await owner`delete from bucket`;
      const [admin] = await logIn(portal, "admin");
      const page = readable(await admin.get("/admin/notices"));
      assert.match(page, /By mail failed, tried again 1\b/);
      assert.match(page, /By mail given up 1\b/);
      assert.ok(!page.includes("clara@"), "how many, not whose");
    });

    await t.step("who chose none gets none", async () => {
      const form = await counsel.get("/desk/notices");
      await counsel.submit(form, { channel: "none", mail: "" }, "/desk/notices");
      await fileReport(portal);
      tomorrow();
      assert.deepEqual(await sendNotices(work), { sent: 0, failed: 0 });
      const rows = await owner`select sealed_mail from notice_choice where sealed_mail is not null`;
      assert.equal(rows.length, 0, "and the address is forgotten");
    });
  } finally {
    setClock(new Date().toISOString());
    await owner.end({ timeout: 5 });
  }
});
