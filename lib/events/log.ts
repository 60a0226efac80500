import { nowDate } from "../clock.ts";
import type { ErrorId, EventKind, Events } from "./kinds.ts";
import { isOfReporter } from "./kinds.ts";
import { enqueue } from "./queue.ts";

/** The details of an event; none where it has none. */
type Detail<K extends EventKind> = Record<never, never> extends Events[K] ? [detail?: Events[K]]
  : [detail: Events[K]];

/**
 * Logs one event: as a line of JSON to standard output, and to the table with the next flush. Costs
 * the request nothing else, whatever the database does, and never fails. An error is logged by its
 * code and place, never as an object, so that nothing it carries can leak.
 */
export function logEvent<K extends EventKind>(kind: K, ...[detail]: Detail<K>): void {
  const fields: Record<string, string | number> = { ...detail };
  const instant = nowDate().toISOString().slice(0, 19) + "Z";
  const ofReporter = isOfReporter(kind, fields.place as string | undefined);
  const at = ofReporter ? instant.slice(0, 10) : instant;
  console.log(JSON.stringify({ at, event: kind, ...fields }));
  enqueue({ day: instant.slice(0, 10), at: ofReporter ? null : instant, kind, detail: fields });
}

/** A new number for an error, for the log and the person alike. */
export function newErrorId(): ErrorId {
  return crypto.randomUUID().slice(0, 8) as ErrorId;
}
