import { errorCode, logEvent } from "../lib/audit/mod.ts";
import type { Databases } from "../lib/open.ts";
import type { Portal } from "../lib/portal.ts";
import { noteRun } from "../lib/retention/mod.ts";

/** What a job works with: both databases in the role of the jobs, and the portal. */
export interface JobContext extends Databases {
  portal: Portal;
}

/** Runs one job: its result, a small object of codes and counts, goes into the event log. */
export async function runJob(
  job: string,
  context: Promise<JobContext>,
  work: (context: JobContext) => Promise<Record<string, string | number>>,
): Promise<void> {
  const opened = await context;
  try {
    logEvent("job.done", { job, ...await work(opened) });
    await noteRun(opened.sql, job);
  } catch (error) {
    logEvent("job.failed", { job, code: errorCode(error) });
    await noteRun(opened.sql, job, errorCode(error)).catch(() => {}); // the database is away
  }
}
