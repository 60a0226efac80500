import type { SmsFailure } from "../gateway/mod.ts";
import type { JobName } from "../limits.ts";
import type { Refused } from "../scrub/mod.ts";
import type { Code } from "./code.ts";

type Nothing = Record<never, never>;

/**
 * Every event of the log with the only details that it may carry: numbers, and words out of closed
 * lists. No type here takes a free text, so that nothing of a person fits in. Which errors, logins
 * and refusals belong in it: ASVS 16.3.
 */
export interface Events {
  "start": Nothing;
  "stop": Nothing;
  "login.failed": Nothing;
  /** Five wrong codes ended a login. */
  "login.locked": Nothing;
  "login.throttled": { bucket: "name" | "known browser" | "unknown browsers" };
  "code.failed": Nothing;
  "code.throttled": Nothing;
  "access.refused": { place: Code };
  "receipt.failed": Nothing;
  "reporter.throttled": { bucket: "report" | "receipt" | "draft" };
  "busy": { place: Code };
  "upload.refused": { reason: Refused };
  "sms.failed": { class: SmsFailure; status: Code };
  "sms.refused": { reason: Code };
  "sms.receipt.refused": { reason: "time" | "signature" | "replay" };
  "notice.failed": { channel: "mail" | "sms"; class: SmsFailure; status: Code };
  "job.done": { job: JobName; [count: string]: number | JobName };
  "job.failed": { job: JobName; code: Code };
  "job.paused": { job: JobName; reason: Code };
  /** A job had not run in its time; it runs now. */
  "job.late": { job: JobName };
  /** `id`: the person saw it, too. `place`: the pattern of the page's address, never the address. */
  "error": { id?: ErrorId; code: Code; place?: Code };
  /** So many events found no room on their way to the table; standard output has them. */
  "events.lost": { count: number };
}

/** The name of an event. */
export type EventKind = keyof Events;

/** Names one error for the log and the person alike. */
export type ErrorId = string & { readonly errorId: unique symbol };

/**
 * `security`: kept for a year, the others for thirty days. `reporter`: it may come of what a reporter
 * did, so it carries the day and no time.
 */
const traits: Record<EventKind, { security?: true; reporter?: true }> = {
  "start": { security: true },
  "stop": { security: true },
  "login.failed": { security: true },
  "login.locked": { security: true },
  "login.throttled": { security: true },
  "code.failed": { security: true },
  "code.throttled": { security: true },
  "access.refused": { security: true },
  "receipt.failed": { security: true, reporter: true },
  "reporter.throttled": { security: true, reporter: true },
  "busy": {},
  "upload.refused": { reporter: true },
  "sms.failed": {},
  "sms.refused": {},
  "sms.receipt.refused": { security: true },
  "notice.failed": {},
  "job.done": {},
  "job.failed": {},
  "job.paused": { security: true },
  "job.late": {},
  "error": {},
  "events.lost": {},
};

/** Every kind, for lists. */
export const eventKinds = Object.keys(traits) as EventKind[];

/** Whether an event is kept as one of security. */
export function isSecurity(kind: EventKind): boolean {
  return traits[kind].security ?? false;
}

/** Whether it may be of a reporter: by its kind, or because it happened on a page of theirs. */
export function isOfReporter(kind: EventKind, place?: string): boolean {
  return traits[kind].reporter ?? (place !== undefined && !/^\/(desk|admin)\b/.test(place));
}
