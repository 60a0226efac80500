import { sweepJob } from "./sweep.ts";
import type { Databases } from "../lib/open.ts";

/** Registers every job; each waits for the databases, which are opened later. */
export function registerJobs(databases: Promise<Databases>): void {
  sweepJob(databases);
}
