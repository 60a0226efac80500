import { nowDate, today } from "../clock.ts";
import type { Sql, Transaction } from "../db/mod.ts";
import { noticeTime } from "../notify/mod.ts";
import type { ClockFacts } from "./clocks.ts";
import { clockCase } from "./due.ts";

/**
 * Warns of every clock that has reached a level, once each: whoever holds the case, at 100 % its
 * triagers, too, who can give it to somebody else. Works on plain columns: the job has no key. Gives
 * how many people were told. `sql` is the jobs' role.
 */
export async function warnOfDeadlines({ sql }: { sql: Sql }): Promise<{ told: number }> {
  const told = await sql.begin(async (tx) => {
    const [lock] = await tx`select pg_try_advisory_xact_lock(hashtext('ombud deadlines')) as held`;
    if (!lock!.held) return 0; // another instance does it
    await tx`delete from absence where until < ${today()}`;
    return await warnAll(tx as Transaction);
  });
  return { told: told as number };
}

async function warnAll(tx: Transaction): Promise<number> {
  const cases = await tx<(ClockFacts & { id: string; country: string })[]>`
    select c.id, c.status, c.received, c.acknowledged, c.extended, o.country
      from cases c join organisation o on o.id = c.organisation
     where c.status not in ('closed', 'archived')`;
  const { at, spread } = noticeTime(nowDate());
  let told = 0;
  for (const one of cases) {
    const { due } = await clockCase(one);
    if (!due || due.level === 0) continue;
    const [row] = await tx<{ told: number }[]>`
      select warn_case(${one.id}, ${due.clock}, ${due.due}, ${due.level}, ${at},
                       ${spread}::interval) as told`;
    told += row!.told;
  }
  return told;
}
