import { anchorJob } from "./anchor.ts";
import { anonymiseJob } from "./anonymise.ts";
import { deadlinesJob } from "./deadlines.ts";
import { noticesJob } from "./notices.ts";
import type { JobContext } from "./run.ts";
import { sweepJob } from "./sweep.ts";

export type { JobContext };

/** Registers every job; each waits for the portal, which is opened later. */
export function registerJobs(context: Promise<JobContext>): void {
  sweepJob(context);
  anonymiseJob(context);
  anchorJob(context);
  deadlinesJob(context);
  noticesJob(context);
}
