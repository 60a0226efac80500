import { jobWatch } from "../lib/limits.ts";
import { anchorJob } from "./anchor.ts";
import { anonymiseJob } from "./anonymise.ts";
import { deadlinesJob } from "./deadlines.ts";
import { eventsJob } from "./events.ts";
import { noticesJob } from "./notices.ts";
import { remindersJob } from "./reminders.ts";
import { catchUp, type Job, type JobContext, runJob } from "./run.ts";
import { sweepJob } from "./sweep.ts";

export { catchUp, type Job, type JobContext, runJob };

/** Every job of the portal. */
export const jobs: Job[] = [
  sweepJob,
  noticesJob,
  anonymiseJob,
  deadlinesJob,
  anchorJob,
  eventsJob,
  remindersJob,
];

/**
 * Registers every job; each waits for the portal, which is opened later. What is late by then is run
 * at once, and so is what a cron has missed.
 */
export function registerJobs(context: Promise<JobContext>): void {
  for (const job of jobs) {
    Deno.cron(job.name, job.cron, async () => await runJob(job, await context));
  }
  context.then(async (opened) => {
    await catchUp(jobs, opened);
    setInterval(() => catchUp(jobs, opened), jobWatch);
  });
}
