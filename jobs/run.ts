import { audit } from "../lib/audit/mod.ts";
import type { Transaction } from "../lib/db/mod.ts";
import { errorCode, logEvent } from "../lib/events/mod.ts";
import { isLate, listRuns, noteRun } from "../lib/health/mod.ts";
import { nowDate } from "../lib/clock.ts";
import { type JobName, jobs, jobsInAudit as audited } from "../lib/limits.ts";
import type { Databases } from "../lib/open.ts";
import type { Portal } from "../lib/portal.ts";

/** What a job works with: both databases in the role of the jobs, and the portal. */
export interface JobContext extends Databases {
  portal: Portal;
}

/** One job: when it runs (UTC), and what it does. It gives counts for the event log. */
export interface Job {
  name: JobName;
  /** As `Deno.cron` takes it. */
  cron: string;
  work(context: JobContext): Promise<Record<string, number>>;
}

/** Runs one job and notes its run. Never throws: what failed is in the event log by its code. */
export async function runJob({ name: job, work }: Job, opened: JobContext): Promise<void> {
  const began = performance.now();
  try {
    const counts = await work(opened);
    logEvent("job.done", { ...counts, job });
    await noteInAudit(opened, "job.ran", job);
    await noteRun(opened.sql, job, performance.now() - began);
  } catch (error) {
    const code = errorCode(error);
    logEvent("job.failed", { job, code });
    await noteInAudit(opened, "job.failed", job).catch(() => {}); // as below
    // The database may be away: then the run stays unnoted, and late.
    await noteRun(opened.sql, job, performance.now() - began, code).catch(() => {});
  }
}

/** Writes a run into the audit log, but of jobs that come every few minutes. */
async function noteInAudit(
  { sql, portal }: JobContext,
  event: "job.ran" | "job.failed",
  job: JobName,
): Promise<void> {
  if (jobs[job] < audited) return;
  await sql.begin((tx) => audit(tx as Transaction, portal.keys.audit, event, {}, { job }));
}

/** Runs, one after the other, the jobs that never ran or are late: a cron does not catch up. */
export async function catchUp(jobs: Job[], opened: JobContext): Promise<void> {
  const runs = await listRuns(opened.sql).catch(() => undefined);
  if (!runs) return; // the database is away: looked for again soon
  for (const job of jobs) {
    const run = runs.get(job.name);
    if (run && !isLate(run, nowDate())) continue;
    if (run) logEvent("job.late", { job: job.name });
    await runJob(job, opened);
  }
}
