export {
  anonymise,
  type DueCase,
  dueCases,
  type Outcome,
  type Retention,
  warnOfGoing,
} from "./anonymise.ts";
export { clockSuspicion, resume, type Suspicion } from "./guard.ts";
export { sweep, sweepEvents } from "./sweep.ts";
export { remindOfKeys } from "./reminders.ts";
