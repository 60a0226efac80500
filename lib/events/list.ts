import type { Transaction } from "../db/mod.ts";
import { events as limits } from "../limits.ts";
import type { EventKind } from "./kinds.ts";

/** Which events are asked for; nothing named: all. */
export interface EventFilter {
  kind?: EventKind;
  /** `2026-11-23`. */
  day?: string;
  /** From 1. */
  page: number;
}

/** Events of one kind on one day. */
export interface EventCount {
  day: string;
  kind: EventKind;
  count: number;
}

/** One row of the log: an event, or so many equal ones of a few seconds. */
export interface LoggedEvent extends EventCount {
  at: Date | null;
  detail: Record<string, string | number>;
}

/** A page of the event log. */
export interface EventPage {
  counts: EventCount[];
  events: LoggedEvent[];
  /** Whether older ones follow. */
  more: boolean;
}

/** Reads the log, newest day first; for administrators. Counts go back thirty days, or to `day`. */
export async function listEvents(
  tx: Transaction,
  today: string,
  { kind, day, page }: EventFilter,
): Promise<EventPage> {
  const chosen = tx`(${kind ?? null}::text is null or kind = ${kind ?? null})
                    and (${day ?? null}::date is null or day = ${day ?? null})`;
  const counts = await tx<EventCount[]>`
    select day, kind, sum(count)::int as count from event_log
     where ${chosen} and (${day ?? null}::date is not null or day > ${today}::date - 30)
     group by day, kind order by day desc, kind`;
  const events = await tx<LoggedEvent[]>`
    select day, kind, count, at, detail from event_log where ${chosen}
     order by day desc, at desc nulls last, kind, id
     limit ${limits.page + 1} offset ${(page - 1) * limits.page}`;
  return { counts, events: events.slice(0, limits.page), more: events.length > limits.page };
}
