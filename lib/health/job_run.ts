import { nowDate } from "../clock.ts";
import type { Sql, Transaction } from "../db/mod.ts";
import { jobGrace, type JobName, jobs } from "../limits.ts";

/** The last run of a job. */
export interface JobRun {
  job: JobName;
  ran: Date;
  /** The last run that did not fail. */
  done: Date | null;
  /** How long it took, in milliseconds. */
  ms: number | null;
  /** The code of the error with which the last run ended. */
  failed: string | null;
  /** Why it waits for an operator. */
  paused: string | null;
}

/** How a job stands: `never` ran, ran in its time (`good`), or why somebody should look. */
export type JobState = "never" | "good" | "late" | "failed" | "paused";

/** The last run of one job; undefined before the first. */
export async function lastRun(sql: Sql, job: JobName): Promise<JobRun | undefined> {
  return (await listRuns(sql)).get(job);
}

/** The last run of every job that has run. */
export async function listRuns(sql: Sql | Transaction): Promise<Map<string, JobRun>> {
  const rows = await sql<JobRun[]>`select job, ran, done, ms, failed, paused from job_run`;
  return new Map(rows.map((row) => [row.job, row]));
}

/** Notes that a job ran, how long it took, and with which error it ended. */
export async function noteRun(
  sql: Sql,
  job: JobName,
  ms: number,
  failed: string | null = null,
): Promise<void> {
  const ran = nowDate();
  const row = { job, ran, done: failed === null ? ran : null, ms: Math.round(ms), failed };
  await sql`insert into job_run ${sql(row)}
    on conflict (job) do update set ran = excluded.ran, ms = excluded.ms, failed = excluded.failed,
                                    done = coalesce(excluded.done, job_run.done)`;
}

/** Whether a job has not run in its time, and the grace beyond. A clock set back makes none late. */
export function isLate({ job, ran }: JobRun, now: Date): boolean {
  return now.getTime() - ran.getTime() > jobs[job] + jobGrace;
}

/** How a job stands at this moment. */
export function stateOf(run: JobRun | undefined, now: Date): JobState {
  if (!run) return "never";
  if (run.paused) return "paused";
  if (run.failed) return "failed";
  return isLate(run, now) ? "late" : "good";
}
