import { anonymiseJob } from "./anonymise.ts";
import type { JobContext } from "./run.ts";
import { sweepJob } from "./sweep.ts";

export type { JobContext };

/** Registers every job; each waits for the portal, which is opened later. */
export function registerJobs(context: Promise<JobContext>): void {
  sweepJob(context);
  anonymiseJob(context);
}
