import { nowDate, today } from "../clock.ts";
import type { Sql } from "../db/mod.ts";
import { keyAge } from "../limits.ts";
import { noticeTime } from "../notify/mod.ts";

/**
 * Reminds people whose keys are a year old; the desk tells them what it is about. `sql` is the jobs'
 * role. Gives how many were told.
 */
export async function remindOfKeys({ sql }: { sql: Sql }): Promise<number> {
  const { at, spread } = noticeTime(nowDate());
  const [row] = await sql<{ told: number }[]>`
    select remind_of_keys(${today()}, ${keyAge.age}, ${keyAge.again}, ${at}, ${spread}::interval)
        as told`;
  return row!.told;
}
