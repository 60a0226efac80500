/** The event log: what the system did and what failed, without a person in it. */
export { asCode, type Code, errorCode } from "./code.ts";
export { type ErrorId, type EventKind, eventKinds, type Events } from "./kinds.ts";
export {
  type EventCount,
  type EventFilter,
  type EventPage,
  listEvents,
  type LoggedEvent,
} from "./list.ts";
export { logEvent, newErrorId } from "./log.ts";
export { keepEvents } from "./queue.ts";
