import assert from "node:assert/strict";
import { pseudonym } from "../lib/cases/keys.ts";
import { dayAfter, setClock, today } from "../lib/clock.ts";
import { acting, connect, readAddress, type Sql } from "../lib/db/mod.ts";
import { retention as limits } from "../lib/limits.ts";
import { formatDay } from "../lib/i18n/mod.ts";
import {
  anonymise,
  dueCases,
  type Outcome,
  type Retention,
  warnOfGoing,
} from "../lib/retention/mod.ts";
import { type Browser, type Page, readable, type Value } from "./client.ts";
import { startInstance } from "./instance.ts";
import { caseLinks, fileReport, logIn, openInbox } from "./people.ts";
import { jpegWithSecrets } from "./photograph.ts";
import { startPortal, type TestPortal } from "./portal.ts";

const day = 86_400_000;

// As in `main.ts`: postgres.js throws in a timer when a connection has just been lost.
globalThis.addEventListener("error", (event) => {
  if (/\bnextWrite\b/.test(event.error?.stack ?? "")) event.preventDefault();
});

/** A command of an operator of this portal. */
function command(
  portal: TestPortal,
  task: string,
  args: string[] = [],
  more: Record<string, string> = {},
): Deno.Command {
  return new Deno.Command("deno", {
    args: ["run", "--allow-all", `tasks/${task}.ts`, ...args],
    env: {
      DATABASE_URL: portal.databaseUrl,
      DATA_DIR: portal.dataDir,
      SMS_TRANSPORT: "outbox",
      ...more,
    },
    stdout: "piped",
    stderr: "piped",
  });
}

/** Waits until both pools have got over the loss of their connections. */
async function untilAnswers({ sql, shred }: Retention): Promise<void> {
  for (const pool of [sql, shred]) while (!await pool`select 1`.then(() => true, () => false));
}

/** Forgets what is due; waits while another run, such as the portal's own of each hour, does so. */
async function forget(retention: Retention): Promise<Outcome> {
  for (;;) {
    const outcome = await anonymise(retention);
    if (!("busy" in outcome)) return outcome;
  }
}

/** A table's rows as text, bytes as hex. */
async function rowsOf(sql: Sql): Promise<Map<string, string>> {
  const tables = await sql<{ name: string }[]>`
    select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`;
  const rows = new Map<string, string>();
  for (const { name } of tables) {
    const lines = await sql<{ line: string }[]>`select t::text as line from ${sql(name)} t`;
    rows.set(name, lines.map((row) => row.line).join("\n"));
  }
  return rows;
}

/** Every id and byte string by which the rows of a case, in any table, can be told. */
async function idsOf(owner: Sql, id: string): Promise<Set<string>> {
  const children = await owner<{ name: string; key: string }[]>`
    select conrelid::regclass::text as name, attname as key from pg_constraint
      join pg_attribute on attrelid = conrelid and attnum = conkey[1]
     where contype = 'f' and confrelid = 'cases'::regclass`;
  const known = await owner`select id from account union select id from organisation`;
  const others = new Set(known.map((row) => row.id));
  const ids = new Set<string>();
  for (const { name, key } of children) {
    for (const row of await owner`select * from ${owner(name)} where ${owner(key)} = ${id}`) {
      for (const value of Object.values(row)) {
        if (value instanceof Uint8Array && value.length > 8) ids.add(value.slice(0, 64).toHex());
        if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-/.test(String(value))) ids.add(String(value));
      }
    }
  }
  return ids.difference(others);
}

/** The first attachment on a case's page. */
function fileLink(page: Page): string {
  return /href="(\/desk\/cases\/[^"]+\/attachments\/[^"]+)"/.exec(page.text)![1]!;
}

Deno.test("a case is forgotten sixty days after archiving", async (t) => {
  await using portal = await startPortal();
  await using instance = await startInstance(portal);
  const owner = connect(readAddress(portal.databaseUrl), 1);
  const shredUrl = new URL(portal.databaseUrl);
  shredUrl.pathname += "_shred";
  const shredOwner = connect(readAddress(shredUrl.href), 1);
  const retention: Retention = { ...instance.jobs, portal: instance.portal };
  const [counsel] = await logIn(portal, "counsel");
  const [second] = await logIn(portal, "counsel2");

  const act = async (browser: Browser, link: string, act: string, values: Record<string, Value>) =>
    await browser.submit(await browser.get(link), values, `${link}/${act}`);
  /** An archived case; `days` ago. */
  const archived = async (days: number, what = "to be forgotten") => {
    const before = new Set(caseLinks(await counsel.get("/desk")));
    const attachments = new File([jpegWithSecrets("A")], "a.jpg");
    const { code } = await fileReport(portal, { what, category: "privacy", attachments });
    const link = caseLinks(await counsel.get("/desk")).find((one) => !before.has(one))!;
    await act(counsel, link, "messages", { text: "an answer" });
    await act(counsel, link, "archive", { reason: "done", outcome: "confirmed" });
    const id = link.split("/").pop()!;
    await owner`update cases set archived = archived - ${days}::int where id = ${id}`;
    return { id, link, code };
  };
  const statistics = async () => (await owner`select count(*)::int as n from statistic`)[0]!.n;

  await t.step("not a day too early, and never on legal hold", async () => {
    const young = await archived(59);
    const held = await archived(90);
    await act(counsel, held.link, "hold", { reason: "a court case" });
    assert.ok(
      (await dueCases(retention)).some((one) => one.caseId === held.id),
      "one asks, no hold",
    );
    await act(second, held.link, "hold", {});
    assert.deepEqual([...await dueCases(retention)], []);
    assert.deepEqual(await forget(retention), { gone: 0 });
    assert.equal((await counsel.get(young.link)).status, 200);
    await act(counsel, held.link, "release", { reason: "the case is over" });
    assert.deepEqual([...await dueCases(retention)], [], "nobody ends a hold alone");
    const [account] = await owner`select id from account where username = 'counsel'`;
    const deleted = await acting(
      instance.portal.sql,
      { account: account!.id },
      (tx) => tx`delete from hold where case_id = ${held.id}`,
    );
    assert.equal(deleted.count, 0, "the database wants two as well");
    await act(second, held.link, "release", {});
    assert.equal([...await dueCases(retention)].length, 1);
    await act(counsel, held.link, "reopen", { reason: "new proof" });
    assert.deepEqual([...await dueCases(retention)], [], "taken up again");
  });

  await t.step("its page says when it goes, and whoever archived it is told before", async () => {
    const { id, link } = await archived(52);
    const told = async () => {
      await warnOfGoing(retention);
      const people = await owner`
        select a.username from notice n join account a on a.id = n.account order by 1`;
      await owner`delete from notice`;
      return people.map((row) => row.username);
    };
    const going = formatDay(dayAfter(today(), 8 * day), "en");
    assert.ok(readable(await counsel.get(link)).includes(`On ${going} this case will be`));
    await told(); // the others
    assert.deepEqual(await told(), [], "eight days before");
    await owner`update cases set archived = archived - 1 where id = ${id}`;
    assert.deepEqual(await told(), ["counsel"], "seven days before");
    assert.deepEqual(await told(), [], "once");
    await act(second, link, "reopen", { reason: "new proof" });
    await act(second, link, "archive", { reason: "done again", outcome: "confirmed" });
    await owner`update cases set archived = archived - 54 where id = ${id}`;
    assert.deepEqual(await told(), ["counsel2"], "who archived it again is told again");
    await owner`update organisation set archive_days = 90`;
    const later = formatDay(dayAfter(today(), 36 * day), "en");
    assert.ok(readable(await counsel.get(link)).includes(`On ${later} this case will be`));
    assert.ok(readable(await counsel.get("/desk")).includes(`goes on ${later}`));
    await owner`update organisation set archive_days = null`;
    await act(counsel, link, "hold", { reason: "a lawsuit" });
    await act(second, link, "hold", {});
    assert.match(readable(await counsel.get(link)), /on legal hold: it stays/);
    await act(counsel, link, "release", { reason: "over" });
    await act(second, link, "release", {});
    await act(counsel, link, "reopen", { reason: "new proof" });
    assert.doesNotMatch(readable(await counsel.get(link)), /will be anonymised:/);
  });

  await t.step(
    "no table can be forgotten: what names a case refers to it, by an index",
    async () => {
      const columns = await owner<{ name: string; refers: boolean; indexed: boolean }[]>`
      select c.relname || '.' || a.attname as name,
             exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'
                        and k.confrelid = 'cases'::regclass and k.conkey[1] = a.attnum) as refers,
             exists (select from pg_index i where i.indrelid = c.oid and i.indkey[0] = a.attnum)
               as indexed
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not a.attisdropped
         and (a.attname ~ '(^|_)case(_|$)' and a.atttypid = 'uuid'::regtype
           or exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'
                         and k.confrelid = 'cases'::regclass and a.attnum = any(k.conkey)))`;
      assert.ok(columns.length >= 10);
      assert.deepEqual(columns.filter((one) => !one.refers || !one.indexed), []);
    },
  );

  await t.step("everything goes but a line of statistics", async () => {
    const kept = await archived(0, "a case that stays");
    const gone = await archived(60);
    await act(counsel, gone.link, "reopen", { reason: "more to do" });
    await act(counsel, gone.link, "link", { case: kept.id });
    await act(counsel, gone.link, "notes", { text: "a note" });
    await act(second, gone.link, "recuse", {});
    await counsel.raw(fileLink(await counsel.get(gone.link)));
    const [reporter] = await openInbox(portal, gone.code);
    await Deno.writeTextFile(`${portal.dataDir}/proof`, (await reporter.get("/inbox/proof")).text);
    await Deno.writeTextFile(
      `${portal.dataDir}/key`,
      (await reporter.get("/inbox/proof/key")).text,
    );
    await act(counsel, gone.link, "archive", { reason: "done", outcome: "confirmed" });
    await owner`update cases set archived = archived - 60 where id = ${gone.id}`;
    const glances = () => owner`select 1 from session where glances is not null`;
    assert.ok((await glances()).length > 0);
    const [before, secrets] = [await rowsOf(owner), await rowsOf(shredOwner)];
    const { key } = (await shredOwner`select key from shred_key where case_id = ${gone.id}`)[0]!;
    const subject = (await pseudonym(key)).toHex();
    const ids = await idsOf(owner, gone.id);
    assert.ok(ids.size > 10);
    const holding = [...before].filter(([, rows]) => rows.includes(gone.id)).map(([name]) => name);
    for (const table of ["cases", "wrap", "record", "receipt", "file"]) {
      assert.ok(holding.includes(table), table);
    }
    assert.ok(secrets.get("shred_key")!.includes(gone.id));
    assert.deepEqual(await forget(retention), { gone: 1 });
    assert.equal(await statistics(), 1);
    const [line] = await owner`select category, outcome, year from statistic`;
    const year = new Date().getUTCFullYear();
    assert.deepEqual({ ...line }, { category: "privacy", outcome: "confirmed", year });
    for (const [table, rows] of [...await rowsOf(owner), ...await rowsOf(shredOwner)]) {
      for (const id of [gone.id, ...ids]) {
        assert.ok(!rows.includes(id), `${table} still knows the case by ${id}`);
      }
      // The audit stays whole; to whom its pseudonyms belonged nobody can tell any more.
      assert.equal(rows.includes(subject), table === "audit", table);
    }
    assert.equal((await glances()).length, 0, "what sessions remember of cases");
    const left = await counsel.get(kept.link);
    assert.ok(left.status === 200 && !left.text.includes(gone.id), "no link leads to it");
    assert.equal((await counsel.get(gone.link)).status, 404);
    assert.match(readable((await openInbox(portal, gone.code))[1]), /This code opens nothing/);
    assert.match(readable(await counsel.get(kept.link)), /a case that stays/);
    assert.deepEqual(await forget(retention), { gone: 0 }, "a second run counts nothing twice");
    assert.equal(await statistics(), 1);
  });

  await t.step("the reporter's proof of filing is good when nothing else is left", async () => {
    const page = readable(await counsel.get("/security"));
    const portalKey = /(?:[0-9a-f]{8} ){7}[0-9a-f]{8}/.exec(page)![0];
    const verify = async (file: string) =>
      await command(portal, "proof", [
        ...["verify", file, "--key", `${portal.dataDir}/key`, "--portal", portalKey],
      ]).output();
    const { code, stdout } = await verify(`${portal.dataDir}/proof`);
    assert.equal(code, 0);
    assert.match(new TextDecoder().decode(stdout), /Filed with nordwind on [^]*to be forgotten/);
    const proof = await Deno.readTextFile(`${portal.dataDir}/proof`);
    const changed = proof.replace(/[0-9a-f](?=\s*$)/, (digit) => digit === "0" ? "1" : "0");
    await Deno.writeTextFile(`${portal.dataDir}/changed`, changed);
    assert.notEqual(changed, proof);
    assert.equal((await verify(`${portal.dataDir}/changed`)).code, 1);
  });

  await t.step("killed at any step, the next run ends in the same state", async () => {
    const before = await statistics();
    const { id } = await archived(61);
    const children = await owner<{ name: string }[]>`
      select distinct conrelid::regclass::text as name from pg_constraint
       where contype = 'f' and confrelid = 'cases'::regclass`;
    const steps: [Sql, string][] = [
      [owner, "cases"],
      [owner, "statistic"],
      [shredOwner, "shred_key"],
      ...children.map(({ name }): [Sql, string] => [owner, name]),
      [owner, "session"],
      [owner, "audit_head"],
      [owner, "audit"],
    ];
    assert.ok(steps.length > 15);
    for (const [sql, table] of steps) {
      // It waits at this table's lock, and dies there with every connection of its role.
      await sql.begin(async (lock) => {
        await lock`lock table ${lock(table)} in share mode`;
        const run = anonymise(retention).then(() => "ended", () => "killed");
        for (;;) {
          const [waiting] = await lock`
            select 1 from pg_locks where relation = ${table}::regclass and not granted`;
          if (waiting) break;
        }
        for (const one of [owner, shredOwner]) {
          await (one === sql ? lock : one)`
            select pg_terminate_backend(pid) from pg_stat_activity
             where datname = current_database() and usename = current_database() || '_jobs'`;
        }
        assert.equal(await run, "killed", table);
      });
      assert.equal(await statistics(), before, `counted at ${table}`);
      assert.equal((await owner`select 1 from cases where id = ${id}`).length, 1, table);
    }
    await untilAnswers(retention);
    assert.deepEqual(await forget(retention), { gone: 1 });
    assert.deepEqual(await forget(retention), { gone: 0 });
    assert.equal(await statistics(), before + 1);
    assert.equal((await owner`select 1 from cases where id = ${id}`).length, 0);
    assert.equal((await shredOwner`select 1 from shred_key where case_id = ${id}`).length, 0);
  });

  await t.step(
    "a command killed as a process leaves nothing that the next cannot end",
    async () => {
      const before = await statistics();
      const { id } = await archived(61);
      let child: Deno.ChildProcess | undefined;
      await shredOwner.begin(async (lock) => {
        await lock`lock table shred_key in share mode`;
        child = command(portal, "anonymise").spawn();
        for (;;) {
          const [waiting] = await lock`
          select 1 from pg_locks where relation = 'shred_key'::regclass and not granted`;
          if (waiting) break;
        }
        child.kill("SIGKILL");
        await child.status;
      });
      await Promise.all([child!.stdout.cancel(), child!.stderr.cancel()]);
      assert.equal(await statistics(), before);
      await forget(retention); // once the server has noticed the death
      assert.equal(await statistics(), before + 1);
      assert.equal((await owner`select 1 from cases where id = ${id}`).length, 0);
    },
  );

  await t.step("a case that is taken up during the run stays", async () => {
    const { id, link } = await archived(61);
    await owner.begin(async (tx) => {
      await tx`select 1 from cases where id = ${id} for update`; // somebody is at work on it
      assert.deepEqual(await forget(retention), { gone: 0 });
    });
    assert.equal((await shredOwner`select 1 from shred_key where case_id = ${id}`).length, 1);
    await act(counsel, link, "reopen", { reason: "new proof" });
    assert.deepEqual(await forget(retention), { gone: 0 });
    assert.match(readable(await counsel.get(link)), /to be forgotten/);
  });

  await t.step("the dry run lists what is due and does nothing", async () => {
    const { id } = await archived(30);
    const now = new Date(Date.now() + 31 * day).toISOString();
    const { code, stdout } = await command(portal, "anonymise", ["--dry-run", "--now", now])
      .output();
    const text = new TextDecoder().decode(stdout);
    assert.equal(code, 0, text);
    assert.ok(text.includes(id));
    assert.match(text, /due; nothing was done/);
    assert.equal((await owner`select 1 from cases where id = ${id}`).length, 1);
  });

  await t.step("four runs at once forget each case once", async () => {
    const before = await statistics();
    await archived(61);
    await archived(61);
    const own = await Promise.all([1, 2, 3].map(() => startInstance(portal)));
    const outcomes = await Promise.all(
      [retention, ...own.map((one) => one.jobs)].map((one) => anonymise(one)),
    );
    await Promise.all(own.map((one) => one[Symbol.asyncDispose]()));
    while ((await dueCases(retention)).length > 0) await forget(retention);
    assert.equal(await statistics(), before + 2);
    assert.ok(outcomes.some((outcome) => "gone" in outcome));
  });

  await t.step(
    "an older copy of the database is of no use for a case that was forgotten",
    async () => {
      const kept = await archived(0, "still readable from the copy");
      const gone = await archived(60, "gone from the copy, too");
      const tables = ["cases", "receipt", "wrap", "record"];
      await owner`create schema older`;
      for (const table of tables) {
        const key = owner(table === "cases" ? "id" : "case_id");
        await owner`create table older.${owner(table)} as
          select * from ${owner(table)} t where t.${key} = ${gone.id}`;
      }
      assert.deepEqual(await forget(retention), { gone: 1 });
      // The backup is put back: every row of the case, but its shred key, which no backup holds.
      for (const table of tables) {
        await owner`insert into ${owner(table)} select * from older.${owner(table)}`;
      }
      assert.equal(
        (await counsel.get(gone.link)).status,
        404,
        "with password and code of the lawyer",
      );
      const [, inbox] = await openInbox(portal, gone.code);
      assert.ok(!inbox.text.includes("gone from the copy"), "with the reporter's own code");
      assert.match(readable(await counsel.get(kept.link)), /still readable from the copy/);
      assert.deepEqual(await forget(retention), { gone: 1 }, "the next run takes it away again");
      await owner`drop schema older cascade`;
    },
  );

  await t.step("the guard waits for an operator", async () => {
    const real: Retention = { ...retention, portal: { ...instance.portal, demo: false } };
    const at = (ms: number) => setClock(new Date(Date.now() + ms).toISOString());
    const paused = async () =>
      (await owner`select paused from job_run where job = 'anonymise'`)[0]!.paused;
    const resume = () =>
      owner`update job_run set paused = null, ran = now() where job = 'anonymise'`;
    const { id } = await archived(1);
    try {
      for (
        const [jump, reason] of [[62 * day, "clock-ahead-or-job-stopped"], [
          -2 * day,
          "clock-back",
        ]] as const
      ) {
        await resume();
        at(jump);
        assert.deepEqual(await anonymise(real), { paused: reason });
        assert.equal(await paused(), reason);
        assert.equal((await owner`select 1 from cases where id = ${id}`).length, 1);
        at(0);
        assert.deepEqual(await anonymise(real), { paused: reason }, "it stays paused");
      }
      await resume();
      assert.ok("gone" in await anonymise(real));
      await owner`
        insert into cases (id, organisation, received, status, archived)
        select gen_random_uuid(), organisation, received, 'archived', current_date - 100
          from cases, generate_series(1, ${limits.manyAtOnce + 1}) where id = ${id}`;
      assert.deepEqual(await anonymise(real), { paused: "many-at-once" });
      // The operator's own command lets so many go, once.
      const many = (await dueCases(real)).length;
      const resumed = await command(portal, "retention", ["resume", "--reason", "an audit"])
        .output();
      assert.match(new TextDecoder().decode(resumed.stdout), new RegExp(`${many} cases are due`));
      await owner`
        insert into cases (id, organisation, received, status, archived)
        select gen_random_uuid(), organisation, received, 'archived', current_date - 100
          from cases where id = ${id}`;
      assert.deepEqual(await anonymise(real), { paused: "many-at-once" }, "not one more");
      await command(portal, "retention", ["resume", "--reason", "one more"]).output();
      assert.deepEqual(await anonymise(real), { gone: many + 1 });
      const [line] = await owner`
        select detail from audit where event = 'job.resumed' order by number desc limit 1`;
      assert.deepEqual(line!.detail, { job: "anonymise", reason: "one more" });
      const chain = await owner`select event from audit where event like 'job.%' order by number`;
      assert.ok(chain.filter((row) => row.event === "job.paused").length >= 3);
    } finally {
      setClock(new Date().toISOString());
    }
  });

  // Debian's libfaketime moves the wall clock of a process; its timers go on as ever.
  const library = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1";
  const there = Deno.env.get("FAKETIME_LIBRARY") ?? library;
  await t.step({
    name: "a real wall clock that jumps: the guard sees it in both directions",
    ignore: !await Deno.stat(there).then(() => true, () => false), // apt-get install libfaketime
    async fn() {
      await owner`update firm set demo = false`;
      const kept = await archived(1);
      const run = async (shift: string) => {
        const env = { LD_PRELOAD: there, FAKETIME: shift };
        const { stdout, stderr } = await command(portal, "anonymise", [], env).output();
        return new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr);
      };
      const resume = () =>
        owner`update job_run set paused = null, ran = now() where job = 'anonymise'`;
      try {
        for (const [shift, reason] of [["+62d", "clock-ahead"], ["-62d", "clock-back"]] as const) {
          await resume();
          assert.match(await run(shift), new RegExp(`paused: ${reason}`));
          assert.match(await run("+0"), new RegExp(`paused: ${reason}`), "an operator must look");
        }
        await resume();
        assert.match(await run("+0"), /anonymised/);
        assert.equal((await owner`select 1 from cases where id = ${kept.id}`).length, 1);
      } finally {
        await owner`update firm set demo = true`;
      }
    },
  });

  await Promise.all([owner.end({ timeout: 5 }), shredOwner.end({ timeout: 5 })]);
});
