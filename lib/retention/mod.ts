export { anonymise, type DueCase, dueCases, type Outcome, type Retention } from "./anonymise.ts";
export { type JobRun, lastRun, noteRun, resume } from "./job_run.ts";
export { sweep } from "./sweep.ts";
