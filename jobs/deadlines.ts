import { warnOfDeadlines } from "../lib/cases/mod.ts";
import type { Job } from "./run.ts";

/** Every hour: the clocks of which somebody has to be warned. */
export const deadlinesJob: Job = {
  name: "deadlines",
  cron: "37 * * * *",
  work: warnOfDeadlines,
};
