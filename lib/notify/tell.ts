import { nowDate } from "../clock.ts";
import type { Transaction } from "../db/mod.ts";
import { notices } from "../limits.ts";

/**
 * Tells everybody who holds a wrap of a case, but not who acts, that there is something new. Nobody
 * who is walled off holds one. Whoever was told already and has not been sent it gets no second one.
 */
export async function tellReaders(tx: Transaction, caseId: string): Promise<void> {
  const { at, spread } = noticeTime(nowDate());
  await tx`select notify_case(${caseId}, ${at}, ${spread}::interval)`;
}

/**
 * When what happens now may be told: the next set hour (UTC), and within which time after it, as
 * PostgreSQL writes intervals. The database draws a moment of its own for each person.
 */
export function noticeTime(now: Date): { at: Date; spread: string } {
  const next = notices.hours.find((hour) => hour > now.getUTCHours());
  const at = new Date(now);
  at.setUTCHours(next ?? notices.hours[0] + 24, 0, 0, 0);
  return { at, spread: `${notices.spread} milliseconds` };
}
