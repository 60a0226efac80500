import { warnOfDeadlines } from "../lib/cases/mod.ts";
import { type JobContext, runJob } from "./run.ts";

/** Every hour: the clocks of which somebody has to be warned. */
export function deadlinesJob(context: Promise<JobContext>): void {
  Deno.cron("deadlines", "23 * * * *", () => runJob("deadlines", context, warnOfDeadlines));
}
