/** How the portal stands: its parts, and the last runs of its jobs. */
export {
  type Answer,
  diskAt,
  type Facts,
  isReady,
  isScarce,
  readFacts,
  type Room,
} from "./facts.ts";
export {
  isLate,
  type JobRun,
  type JobState,
  lastRun,
  listRuns,
  noteRun,
  stateOf,
} from "./job_run.ts";
