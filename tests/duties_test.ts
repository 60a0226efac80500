import assert from "node:assert/strict";
import { checkEvidence } from "../lib/cases/evidence_pack.ts";
import { warnOfDeadlines } from "../lib/cases/mod.ts";
import { setClock } from "../lib/clock.ts";
import { connect, readAddress } from "../lib/db/mod.ts";
import { sendNotices } from "../lib/notify/mod.ts";
import { type Browser, readable, type Value } from "./client.ts";
import { startInstance } from "./instance.ts";
import { caseLinks, fileReport, logIn, openInbox } from "./people.ts";
import { startPortal } from "./portal.ts";

const DAY = 24 * 3600 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();

Deno.test("clocks, deputies, notices, standard answers and evidence", async (t) => {
  await using portal = await startPortal();
  await using instance = await startInstance(portal);
  const owner = connect(readAddress(portal.databaseUrl), 1);
  const desks = new Map<string, Browser>();
  const desk = async (username: string): Promise<Browser> => {
    if (!desks.has(username)) desks.set(username, (await logIn(portal, username))[0]);
    return desks.get(username)!;
  };
  const links = async (username: string) => caseLinks(await (await desk(username)).get("/desk"));
  const act = async (who: string, link: string, act: string, values: Record<string, Value>) => {
    const browser = await desk(who);
    return await browser.submit(await browser.get(link), values, `${link}/${act}`);
  };
  const report = async (values: Record<string, Value> = {}): Promise<[string, string]> => {
    const before = new Set(await links("counsel"));
    const { code } = await fileReport(portal, values);
    return [(await links("counsel")).find((link) => !before.has(link))!, code];
  };
  /** Back from another time, in which the buckets of SMS were used. */
  const present = async () => {
    setClock(new Date().toISOString());
    await owner`delete from bucket`;
  };
  /** Who has a notice waiting. */
  const waiting = async () =>
    (await owner<{ username: string }[]>`
      select a.username from notice n join account a on a.id = n.account order by 1`)
      .map((row) => row.username);
  const forget = () => owner`delete from notice`;
  const choose = async (username: string, values: Record<string, Value>) => {
    const browser = await desk(username);
    return await browser.submit(await browser.get("/desk/notices"), values, "/desk/notices");
  };

  try {
    await t.step("who holds a case is told, and nobody else", async () => {
      await forget();
      const [link, code] = await report({ involved: ["Casper Dahl"] });
      assert.deepEqual(await waiting(), ["counsel", "triage"]);
      await forget();
      const [reporter, inbox] = await openInbox(portal, code);
      await reporter.submit(inbox, { text: "more of it" }, "/inbox");
      assert.deepEqual(await waiting(), ["counsel", "triage"]);
      await forget();
      await act("counsel", link, "messages", { text: "thank you" });
      assert.deepEqual(await waiting(), ["triage"], "not who acts");
    });

    await t.step("a notice goes as each person chose, without content, name or link", async () => {
      await forget();
      assert.equal((await choose("counsel", { channel: "mail", mail: "no address" })).status, 422);
      await choose("counsel", { channel: "mail", mail: "clara@firm.example" });
      await choose("triage", { channel: "sms" });
      await fileReport(portal, { what: "the secret story" });
      await fileReport(portal, { what: "another one" });
      const work = { sql: instance.jobs.sql, portal: instance.portal };
      assert.deepEqual(await sendNotices(work), { sent: 0, failed: 0 }, "not at once");
      setClock(inDays(1.5));
      const [one, two] = await Promise.all([sendNotices(work), sendNotices(work)]);
      assert.deepEqual([one.sent + two.sent, one.failed + two.failed], [2, 0], "each once");
      const fresh = portal.printed().split("\n").filter((line) => line.includes("something new"))
        .toSorted();
      assert.deepEqual(fresh, [
        "Mail to clara@firm.example: Ombud: There is something new at the desk.",
        "SMS to +4520000001: There is something new at the desk.",
      ]);
      assert.deepEqual(await waiting(), [], "who chose none is not kept waiting");
      const [row] =
        await owner`select sealed_mail from notice_choice where sealed_mail is not null`;
      assert.ok(!new TextDecoder("latin1").decode(row!.sealedMail).includes("clara"));
    });

    await t.step("a notice that fails comes again, and an administrator sees it", async () => {
      await fileReport(portal);
      setClock(inDays(3));
      const { sql } = instance.jobs;
      const down = { sql, portal: { ...instance.portal, gatewaySocket: "/nowhere" } };
      assert.deepEqual(await sendNotices(down), { sent: 0, failed: 2 });
      assert.deepEqual(await sendNotices(down), { sent: 0, failed: 0 }, "not at once again");
      setClock(inDays(3.1));
      assert.equal((await sendNotices({ sql, portal: instance.portal })).sent, 2);
      assert.deepEqual(await waiting(), []);
      await fileReport(portal);
      for (let day = 5; day < 10; day++) {
        setClock(inDays(day));
        await sendNotices(down);
      }
      assert.deepEqual(await waiting(), [], "given up after five tries");
      const rows = await owner`select outcome, sum(count)::int as n from notice_tally group by 1`;
      const counts = Object.fromEntries(rows.map((row) => [row.outcome, row.n]));
      assert.deepEqual(counts, { sent: 4, failed: 10, lost: 2 });
      await present();
      const page = readable(await (await desk("admin")).get("/admin/notices"));
      assert.match(page, /By mail.*sent/);
      assert.equal((await (await desk("counsel")).get("/admin/notices")).status, 404);
    });

    await t.step("a warning is given once at each level, also by many instances", async () => {
      const [link, code] = await report({ involved: ["Casper Dahl"] });
      const id = link.split("/").pop()!;
      const of = (level: number) =>
        owner`select due::text from warning where case_id = ${id} and level = ${level}`;
      const run = () => warnOfDeadlines({ sql: instance.jobs.sql });
      const acknowledgeBy = new Date(Date.now() + 7 * DAY).toISOString().slice(0, 10);
      await owner`update cases set status = 'closed' where id <> ${id}`;
      await forget();
      setClock(inDays(3));
      assert.equal((await run()).told, 0);
      setClock(inDays(4));
      const [one, two] = await Promise.all([run(), run()]);
      assert.equal(one.told + two.told, 1, "the one who holds it, once");
      assert.deepEqual(await waiting(), ["counsel"]);
      assert.deepEqual((await of(50)).map((row) => row.due), [acknowledgeBy]);
      assert.equal((await run()).told, 0);
      setClock(inDays(7));
      assert.equal((await run()).told, 2, "the triager, too, when the time is over");
      assert.deepEqual(await waiting(), ["counsel", "triage"]);
      await act("counsel", link, "messages", { text: "it arrived" });
      setClock(inDays(8));
      assert.equal((await run()).told, 0, "another clock runs now");
      setClock(inDays(60));
      assert.equal((await run()).told, 1);
      const [, inbox] = await openInbox(portal, code);
      const feedback = Temporal.Now.plainDateISO("UTC").add({ months: 3 });
      const day = feedback.toLocaleString("en-GB", { dateStyle: "long" });
      assert.ok(readable(inbox).includes(day), "the reporter sees the day");
      assert.ok(readable(await (await desk("counsel")).get(link)).includes(day), "the lawyer, too");
      await present();
    });

    await t.step(
      "a second lawyer gets the case when a deadline has passed, and not before",
      async () => {
        const [link] = await report();
        await act("counsel", link, "assign", { user: "counsel" });
        await act("counsel", link, "second", { user: "counsel2", from: "overdue" });
        const second = await desk("counsel2");
        await forget();
        await act("counsel", link, "messages", { text: "it arrived" });
        await act("counsel", link, "parties", { parties: "Nora Winther" }); // a new epoch meanwhile
        assert.equal((await second.get(link)).status, 404);
        assert.ok(!(await links("counsel2")).includes(link));
        assert.ok(!(await waiting()).includes("counsel2"));
        const [theCase] = await owner`select id from cases where id = ${link.split("/").pop()!}`;
        await owner`update cases set status = 'closed' where id <> ${theCase!.id}`;
        setClock(inDays(95));
        assert.equal((await warnOfDeadlines({ sql: instance.jobs.sql })).told, 3);
        await present();
        assert.deepEqual(await waiting(), ["counsel", "counsel2", "triage"]);
        assert.match(readable(await second.get(link)), /it arrived/);

        const [other] = await report();
        await act("counsel", other, "assign", { user: "counsel" });
        await act("counsel", other, "second", { user: "counsel2", from: "overdue" });
        await act("counsel", other, "recuse", {});
        assert.equal((await second.get(other)).status, 200, "who takes it over is awake");
      },
    );

    await t.step("an organisation's law sets the days", async () => {
      const admin = await desk("admin");
      const page = await admin.get("/admin/organisations");
      const path = [...page.text.matchAll(/href="(\/admin\/organisations\/[0-9a-f-]{36})"/g)]
        .map((match) => match[1]!);
      for (const one of path) {
        const form = await admin.get(one);
        if (!readable(form).includes("Nordwind")) continue;
        const [details] = await owner`select * from organisation where slug = 'nordwind'`;
        await admin.submit(form, {
          name: details!.name,
          categories: details!.categories.join("\n"),
          people: details!.people.join("\n"),
          country: "FR",
          sms: "yes", // else its people could not log in by SMS any more
        }, one);
      }
      const [link] = await report();
      await owner`update cases set received = '2026-12-23' where id = ${link.split("/").pop()!}`;
      assert.match(
        readable(await (await desk("counsel")).get(link)),
        /Confirm by\s+5 January 2027/,
      );
    });

    await t.step("a deputy reads what the absent one reads, and no more", async () => {
      const [walled] = await report({ involved: ["Casper Dahl"], what: "about Casper" });
      const [own] = await report({ what: "for the deputy" });
      await act("counsel", own, "assign", { user: "counsel" });
      assert.ok(!(await links("counsel2")).includes(own));
      const browser = await desk("counsel");
      const name = async (values: Record<string, Value>) =>
        await browser.submit(await browser.get("/desk/absence"), values, "/desk/absence");
      const until = inDays(10).slice(0, 10);
      assert.equal((await name({ deputy: "nordwind1", until })).status, 422);
      assert.equal((await name({ deputy: "counsel2", until: "2020-01-01" })).status, 422);
      assert.match(readable(await name({ deputy: "counsel2", until })), /Casper Dahl stands in/);
      const second = await desk("counsel2");
      assert.match(readable(await second.get(own)), /for the deputy/);
      assert.equal((await second.get(walled)).status, 404);
      const [later] = await report({ what: "while away" });
      await act("counsel", later, "assign", { user: "counsel" });
      assert.match(readable(await second.get(later)), /while away/);
      await name({ end: "yes" });
      assert.equal((await second.get(own)).status, 404);
      const left = await owner`
        select 1 from wrap w join account a on a.id = w.account
         where w.case_id = ${own.split("/").pop()!} and a.username = 'counsel2'`;
      assert.equal(left.length, 0);
      assert.match(readable(await browser.get(own)), /for the deputy/, "who is back reads on");
    });

    await t.step("standard answers have versions, and lose nothing that was typed", async () => {
      const browser = await desk("counsel");
      const [nordwind] = await owner`select id from organisation where slug = 'nordwind'`;
      const where = `/desk/templates?organisation=${nordwind!.id}`;
      const keep = async (text: string) => {
        const form = await browser.get(where);
        return await browser.submit(form, { kind: "acknowledgement", text }, "/desk/templates");
      };
      assert.match(readable(await keep("Dear {nobody}")), /There is no placeholder \{nobody\}/);
      await keep("First words");
      const page = readable(await keep("We at {organisation} thank you. {ombudsman}"));
      assert.match(page, /Version 2.*Version 1.*First words.*As it comes with the portal/);
      const [link] = await report();
      const typed = await act("counsel", link, "messages", {
        text: "Typed <before>",
        template: "acknowledgement",
        insert: "yes",
      });
      const area = /id="text-reporter"[^>]*>([^<]*)</.exec(typed.text)![1]!;
      assert.match(
        area,
        /Typed &lt;before>\s+We at Nordwind Energie thank you. Clara Holm/,
      );
      const { records } = (await owner`
        select records from cases where id = ${link.split("/").pop()!}`)[0]!;
      assert.equal(records, 3, "nothing was sent");
      assert.equal((await (await desk("nordwind1")).get("/desk/templates")).status, 404);
      await assert.rejects(owner`update template set text = 'x'`, /insert-only/);
    });

    await t.step("an evidence pack shows what was done, and any change to it", async () => {
      const [link, code] = await report({ what: "the secret story" });
      await act("counsel", link, "messages", { text: "the secret answer" });
      await openInbox(portal, code);
      const browser = await desk("counsel");
      const pack = await browser.get(`${link}/evidence`);
      assert.equal(pack.headers.get("content-type"), "application/json");
      const check = await checkEvidence(pack.text);
      assert.ok(check.good);
      const { content } = check.sheet;
      const events = content.events.map((one) => one.event);
      for (const event of ["report.received", "case.read", "case.message", "reporter.visit"]) {
        assert.ok(events.includes(event), event);
      }
      assert.ok(content.events.every((one) => (one.at === null) === (one.actor === null)));
      assert.deepEqual(content.people.map((one) => one.name), ["Clara Holm"]);
      assert.equal(content.clocks.acknowledged, content.clocks.received);
      assert.doesNotMatch(pack.text, /secret/);
      const hashes = await owner`select encode(hash, 'hex') as hash from audit`;
      const known = new Set(hashes.map((row) => row.hash));
      assert.ok(content.events.every((one) => known.has(one.hash)), "an auditor finds each");

      for (let at = 0; at < pack.text.length; at += 3) {
        const other = pack.text[at] === "1" ? "2" : "1";
        const changed = pack.text.slice(0, at) + other + pack.text.slice(at + 1);
        assert.ok(!(await checkEvidence(changed)).good, `the byte ${at}`);
      }
      assert.ok(!(await checkEvidence(pack.text.replace(": ", ":  "))).good);
      assert.ok(!(await checkEvidence(pack.text.trimEnd())).good);
      assert.equal((await (await desk("nordwind1")).get(`${link}/evidence`)).status, 404);

      const file = `${portal.dataDir}/evidence.json`;
      await Deno.writeTextFile(file, pack.text);
      const verify = async (...more: string[]) =>
        await new Deno.Command("deno", {
          args: [
            "run",
            `--allow-read=${file}`,
            "--allow-env=INIT_CWD",
            "tasks/evidence.ts",
            "verify",
            file,
            ...more,
          ],
        }).output();
      const good = await verify("--key", check.sheet.portal.key);
      assert.equal(good.code, 0);
      assert.match(new TextDecoder().decode(good.stdout), /Good: \d+ events.*by Clara Holm/s);
      assert.equal((await verify("--key", "00".repeat(32))).code, 1);
      await Deno.writeTextFile(file, pack.text.replace("case.message", "case.massage"));
      assert.equal((await verify()).code, 1);
    });
  } finally {
    setClock(new Date().toISOString());
    await owner.end({ timeout: 5 });
  }
});
