import type { Sql } from "../db/mod.ts";
import { events as limits } from "../limits.ts";
import { type EventKind, isSecurity } from "./kinds.ts";

/** A row on its way to the table. Equal events between two flushes are one row with their number. */
export interface WaitingEvent {
  day: string;
  /** Null: a reporter may have caused it. */
  at: string | null;
  kind: EventKind;
  detail: Record<string, string | number>;
}

let waiting = new Map<string, WaitingEvent & { count: number }>();
let lost = 0;

/** Lets an event wait for the next flush; one that finds no room is only counted. */
export function enqueue(event: WaitingEvent): void {
  const key = JSON.stringify([event.day, event.kind, event.detail]);
  const known = waiting.get(key);
  if (known) known.count++;
  else if (waiting.size < limits.waiting) waiting.set(key, { ...event, count: 1 });
  else lost++;
}

/**
 * Writes what waits into the table, at a beat of its own that no request can feel: a flood of events
 * is a few rows. While the database is away they wait. Takes a pool of the app's role; gives what
 * stops the beat, after a last flush.
 */
export function keepEvents(sql: Sql): () => Promise<void> {
  let flushing: Promise<void> = Promise.resolve();
  const beat = setInterval(() => {
    flushing = flushing.then(() => flush(sql));
  }, limits.flush);
  return async () => {
    clearInterval(beat);
    await flushing;
    await flush(sql);
  };
}

/** Never throws: what could not be written waits on, as far as there is room. */
async function flush(sql: Sql): Promise<void> {
  if (waiting.size === 0 && lost === 0) return;
  const taken = waiting;
  const missing = lost;
  waiting = new Map();
  lost = 0;
  const rows = [...taken.values()];
  if (missing > 0) {
    const { day } = rows[0]!;
    rows.push({ day, at: null, kind: "events.lost", detail: {}, count: missing });
  }
  try {
    await sql`select put_events(${sql.json(rows.map(withKeeping) as never)})`;
  } catch {
    lost += missing;
    for (const [key, row] of taken) {
      const newer = waiting.get(key);
      if (newer) newer.count += row.count;
      else if (waiting.size < limits.waiting) waiting.set(key, row);
      else lost += row.count;
    }
  }
}

function withKeeping(row: WaitingEvent & { count: number }) {
  const keep = new Date(`${row.day}T00:00:00Z`);
  keep.setTime(keep.getTime() + (isSecurity(row.kind) ? limits.securityLife : limits.life));
  return { ...row, keep: keep.toISOString().slice(0, 10) };
}
