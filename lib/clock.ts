/**
 * The one clock. `NOW` (demo and tests only) sets the instant at which it starts; from there it
 * runs like any other.
 */
let offset = 0;

/** Sets the clock so that it reads `instant` now. Takes an ISO 8601 instant; throws RangeError. */
export function setClock(instant: string): void {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) throw new RangeError(`Cannot read the instant: "${instant}"`);
  offset = at - Date.now();
}

/** Milliseconds since 1970, UTC. */
export function now(): number {
  return Date.now() + offset;
}

/** The present instant. */
export function nowDate(): Date {
  return new Date(now());
}

/** The present day in UTC, `2026-11-23`. Acts of reporters carry no finer time. */
export function today(): string {
  return nowDate().toISOString().slice(0, 10);
}

/** The day that was so many milliseconds ago, `2026-11-23`. */
export function dayBefore(milliseconds: number): string {
  return new Date(now() - milliseconds).toISOString().slice(0, 10);
}

/** The day that comes so many milliseconds after a day. */
export function dayAfter(day: string, milliseconds: number): string {
  return new Date(Date.parse(day) + milliseconds).toISOString().slice(0, 10);
}
