import assert from "node:assert/strict";
import { catchUp, jobs, runJob } from "../jobs/mod.ts";
import { setClock } from "../lib/clock.ts";
import { connect, readAddress, roleName } from "../lib/db/mod.ts";
import { asCode, keepEvents, logEvent, newErrorId } from "../lib/events/mod.ts";
import { events as limits, jobGrace, type JobName, jobs as intervals } from "../lib/limits.ts";
import { sweep, sweepEvents } from "../lib/retention/mod.ts";
import { readSecrets } from "../lib/secrets.ts";
import { Browser, readable } from "./client.ts";
import { shredOf } from "./dump.ts";
import { startInstance } from "./instance.ts";
import { fileReport, logIn } from "./people.ts";
import { startPortal } from "./portal.ts";

const day = 86_400_000;

// As in `main.ts`: postgres.js throws in a timer when a connection has just been lost.
globalThis.addEventListener("error", (event) => {
  if (/\bnextWrite\b/.test(event.error?.stack ?? "")) event.preventDefault();
});

Deno.test("operators see what failed and what was missed, and nobody's name", async (t) => {
  await using portal = await startPortal();
  await using instance = await startInstance(portal);
  const owner = connect(readAddress(portal.databaseUrl), 1);
  const shredOwner = connect(readAddress(shredOf(portal.databaseUrl)), 1);
  const rows = () =>
    owner<{ kind: string; at: Date | null; day: string; keep: string }[]>`
    select kind, at, day, keep, detail, count from event_log`;
  /** Waits until the portal's next flushes have brought these kinds. */
  const arrived = async (...kinds: string[]) => {
    for (;;) {
      const all = await rows();
      if (kinds.every((kind) => all.some((row) => row.kind === kind))) return all;
    }
  };
  const [admin] = await logIn(portal, "admin");
  let errorId = "";

  await t.step("what fails is in the log, by kind alone", async () => {
    const browser = new Browser(portal.origin);
    const values = { username: "zqwhokestrel", password: "zqpasswordkestrel" };
    await browser.submit(await browser.get("/desk/login"), values);
    await browser.submit(await browser.get("/receipt"), { receipt: "0000-0000-0000-0000-0000" });
    await fileReport(portal, {
      attachments: new File(["zqfilekestrel\x00\x01"], "zqnamekestrel.bin"),
    });
    const [contact] = await logIn(portal, "nordwind1");
    assert.equal((await contact.get("/admin/events")).status, 404);
    await owner`alter table organisation rename to organisation_away`;
    const page = await browser.get("/nordwind?zqquerykestrel");
    await owner`alter table organisation_away rename to organisation`;
    assert.equal(page.status, 500);
    errorId = /<code>([0-9a-f]{8})<\/code>/.exec(page.text)![1]!;

    const all = await arrived("start", "login.failed", "upload.refused", "access.refused", "error");
    const text = JSON.stringify(all) + portal.printed();
    assert.doesNotMatch(text, /zq\w+kestrel/i);
    const one = (kind: string) => all.find((row) => row.kind === kind)!;
    assert.deepEqual(
      { ...one("error") },
      {
        ...one("error"),
        at: null,
        detail: { id: errorId, code: "PostgresError:42P01", place: "/:org" },
      },
    );
    assert.equal(one("upload.refused").at, null, "a reporter's act carries the day alone");
    assert.ok(one("login.failed").at instanceof Date);
    const kept = (kind: string) => (Date.parse(one(kind).keep) - Date.parse(one(kind).day)) / day;
    assert.equal(kept("login.failed"), 365);
    assert.equal(kept("error"), 30);
  });

  await t.step("standard output has one line of JSON for each", () => {
    const lines = portal.printed().split("\n").filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line));
    const line = lines.find((one) => one.id === errorId);
    assert.match(line.at, /^\d{4}-\d\d-\d\d$/);
    assert.equal(line.event, "error");
    for (const kind of ["start", "login.failed", "upload.refused", "job.done"]) {
      assert.ok(lines.some((one) => one.event === kind), kind);
    }
  });

  await t.step("an administrator reads and filters it", async () => {
    const page = await admin.get("/admin/events");
    assert.ok(page.text.includes(errorId));
    assert.match(readable(page), /A file was refused 1/);
    const errors = await admin.get("/admin/events?kind=error");
    assert.ok(errors.text.includes(errorId));
    assert.ok(!readable(errors).includes("reason:"), "no refused upload among the errors");
    const other = await admin.get("/admin/events?kind=error&day=2001-02-03");
    assert.match(readable(other), /Nothing of the kind/);
    assert.equal((await admin.get("/admin/events?kind=x&day=2026-02-31&page=-1")).status, 200);
  });

  await t.step("the app can add to it, and change or read nothing", async () => {
    const address = readAddress(portal.databaseUrl);
    const { dbApp: password } = readSecrets(instance.portal.config, {});
    const app = connect({ ...address, user: roleName(address.database, "app"), password }, 1);
    assert.equal((await app`select * from event_log`).length, 0);
    await assert.rejects(app`update event_log set count = 2`, { code: "42501" });
    await assert.rejects(app`delete from event_log`, { code: "42501" });
    await assert.rejects(app`insert into event_log default values`, { code: "42501" });
    await assert.rejects(owner`update event_log set count = 2`, /insert-only/);
    await app.end();
  });

  await t.step(
    "a flood is a few rows, and a database that is away loses none of the rest",
    async () => {
      await owner`delete from event_log`;
      const away = connect(
        { ...readAddress(portal.databaseUrl), user: "nobody", password: "x" },
        1,
      );
      const stopped = keepEvents(away);
      for (let i = 0; i < 1000; i++) logEvent("login.throttled", { bucket: "name" });
      for (let i = 0; i < limits.waiting + 49; i++) {
        logEvent("error", { id: newErrorId(), code: asCode("Test"), place: asCode("/desk") });
      }
      await stopped(); // could not write
      await away.end();
      assert.equal((await owner`select 1 from event_log where kind = 'login.throttled'`).length, 0);
      await keepEvents(instance.portal.sql)();
      const counts = await owner`
      select kind, count(*)::int as rows, sum(count)::int as count from event_log
       where kind in ('login.throttled', 'error', 'events.lost') group by kind order by kind`;
      assert.deepEqual(counts.map((row) => ({ ...row })), [
        { kind: "error", rows: limits.waiting - 1, count: limits.waiting - 1 },
        { kind: "events.lost", rows: 1, count: 50 },
        { kind: "login.throttled", rows: 1, count: 1000 },
      ]);
    },
  );

  await t.step("events go after thirty days, those of security after a year", async () => {
    const kinds = async () =>
      (await owner`select distinct kind from event_log where kind in ('error', 'login.throttled')`)
        .map((row) => row.kind).sort();
    const at = (days: number) => setClock(new Date(Date.now() + days * day).toISOString());
    try {
      at(30);
      await sweepEvents(instance.jobs);
      assert.deepEqual(await kinds(), ["error", "login.throttled"]);
      at(31);
      const real = { ...instance.jobs, portal: { ...instance.portal, demo: false } };
      assert.equal(await sweepEvents(real), 0, "the clock jumped: the guard waits");
      await sweepEvents(instance.jobs);
      assert.deepEqual(await kinds(), ["login.throttled"]);
      at(366);
      await sweepEvents(instance.jobs);
      assert.deepEqual(await kinds(), []);
    } finally {
      at(0);
    }
  });

  await t.step("every job ran when the portal started", async () => {
    for (;;) {
      const ran = new Set((await owner`select job from job_run`).map((row) => row.job));
      if (jobs.every((job) => ran.has(job.name))) break;
    }
    const failed = await owner`select job, failed from job_run where failed is not null`;
    assert.deepEqual([...failed], []);
    const byOperator = Object.keys(intervals).filter((name) =>
      !jobs.some((job) => job.name === name)
    );
    assert.deepEqual(byOperator, ["backup"], "every other job is registered");
  });

  const ago = (job: JobName, ms: number) =>
    owner`update job_run set ran = ${new Date(Date.now() - ms)} where job = ${job}`;

  await t.step("a missed run is seen, and made good by the next look", async () => {
    await ago("deadlines", intervals.deadlines + jobGrace + 1000);
    assert.match(readable(await admin.get("/admin/health")), /Deadlines late/);
    await ago("anchor", intervals.anchor + jobGrace - 60_000);
    const before = await owner`select ran from job_run where job = 'anchor'`;
    await catchUp(jobs, instance.jobs);
    assert.match(readable(await admin.get("/admin/health")), /Deadlines in time/);
    assert.deepEqual([...await owner`select ran from job_run where job = 'anchor'`], [...before]);
    await keepEvents(instance.portal.sql)();
    const late = await owner`select detail from event_log where kind = 'job.late'`;
    assert.deepEqual(late.map((row) => row.detail), [{ job: "deadlines" }]);
  });

  await t.step("the page of health shows every part; readyz tells no more than that", async () => {
    const page = readable(await admin.get("/admin/health"));
    for (const part of ["Database", "Shred database", "Cleaning of files", "SMS and mail"]) {
      assert.match(page, new RegExp(`${part} works \\(\\d+ ms\\)`));
    }
    assert.match(page, /Room on the disk [\w.: ]+ free of/);
    assert.match(page, /Memory of the machine [\w.: ]+ free of/);
    assert.match(page, /Backup, by the operator's timer has not run yet/);
    await owner`update job_run set paused = 'clock-back' where job = 'anonymise'`;
    const paused = readable(await admin.get("/admin/health"));
    assert.match(paused, /The clock was set back.+retention resume --reason/);
    await owner`update job_run set paused = null where job = 'anonymise'`;
    const ready = await fetch(`${portal.origin}/readyz`);
    assert.deepEqual([ready.status, await ready.json()], [200, { ready: true }]);
  });

  await t.step(
    "a database that goes away in the middle of a job fails that run alone",
    async () => {
      const deadlines = jobs.find((job) => job.name === "deadlines")!;
      await owner`update cases set received = received - 8`;
      await owner.begin(async (tx) => {
        await tx`lock table warning`;
        const run = runJob(deadlines, instance.jobs);
        for (let gone = 0; gone === 0;) {
          gone = (await tx`
            select pg_terminate_backend(pid) from pg_locks
             where relation = 'warning'::regclass and not granted`).count;
        }
        await run;
      });
      assert.match(readable(await admin.get("/admin/health")), /Deadlines failed \([\w:]+\)/);
      for (const job of [...jobs, ...jobs]) await runJob(job, instance.jobs);
      assert.deepEqual(
        [...await owner`select job, failed from job_run where failed is not null`],
        [],
      );
    },
  );

  await t.step("the portal finds its database again, without a new start", async () => {
    await owner`select pg_terminate_backend(pid, 5000) from pg_stat_activity
                 where datname = current_database() and pid <> pg_backend_pid()`;
    await Promise.all(
      Array.from({ length: 20 }, () => new Browser(portal.origin).get("/nordwind")),
    );
    while ((await (await fetch(`${portal.origin}/readyz`)).json()).ready !== true);
    assert.equal((await admin.get("/admin/health")).status, 200);
    const started = portal.printed().split("\n").filter((line) => line.includes('"event":"start"'));
    assert.equal(started.length, 1);
  });

  await t.step("two instances run all jobs at once, and nobody is told twice", async () => {
    await owner`delete from notice`;
    await owner`delete from warning`;
    const both = jobs.flatMap((job) => [runJob(job, instance.jobs), runJob(job, instance.jobs)]);
    await Promise.all(both);
    assert.deepEqual(
      [...await owner`select job, failed from job_run where failed is not null`],
      [],
    );
    const warned = await owner`select case_id, clock, level from warning`;
    assert.ok(warned.length > 0);
    assert.equal(new Set(warned.map((row) => JSON.stringify(row))).size, warned.length);
  });

  await t.step("a clock that jumped takes no file or key from somebody at work", async () => {
    const real = { ...instance.jobs, portal: { ...instance.portal, demo: false } };
    await owner`update job_run set ran = now()`;
    const orphan = crypto.randomUUID();
    const key = crypto.getRandomValues(new Uint8Array(32));
    await shredOwner`insert into shred_key (case_id, key, made) values (${orphan}, ${key}, now())`;
    await owner`insert into file (id, upload, staged) values (${orphan}, ${orphan}, now())`;
    const left = async () => [
      (await owner`select 1 from file where id = ${orphan}`).length,
      (await shredOwner`select 1 from shred_key where case_id = ${orphan}`).length,
    ];
    try {
      setClock(new Date(Date.now() + 62 * day).toISOString());
      await sweep(real);
      assert.deepEqual(await left(), [1, 1]);
      setClock(new Date(Date.now() + 2 * 3_600_000).toISOString());
      await sweep(real);
      assert.deepEqual(await left(), [0, 0], "after two hours they belong to nothing");
    } finally {
      setClock(new Date().toISOString());
    }
  });

  await t.step("people with old keys are reminded, once a month", async () => {
    await owner`delete from notice`;
    await owner`update staff_key set made = current_date - 365 where account =
      (select id from account where username = 'counsel')`;
    const reminders = jobs.find((job) => job.name === "reminders")!;
    const told = async () => {
      await runJob(reminders, instance.jobs);
      const people =
        await owner`select a.username from notice n join account a on a.id = n.account`;
      await owner`delete from notice`;
      return people.map((row) => row.username);
    };
    assert.deepEqual(await told(), ["counsel"]);
    assert.deepEqual(await told(), []);
    await owner`update staff_key set reminded = current_date - 30 where reminded is not null`;
    assert.deepEqual(await told(), ["counsel"]);
  });

  await Promise.all([owner.end({ timeout: 5 }), shredOwner.end({ timeout: 5 })]);
});
