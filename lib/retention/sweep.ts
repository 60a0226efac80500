import { dayBefore, nowDate } from "../clock.ts";
import type { Sql, Transaction } from "../db/mod.ts";
import { drafts, files } from "../limits.ts";

/**
 * Deletes what has ended: sessions, logins, what waited for an activation, full buckets, drafts,
 * staged files whose form never came to its end, and shred keys whose case never came to be. Safe with many
 * instances: one at a time, by an advisory lock. Takes both databases in the jobs' role; gives how
 * many rows went.
 */
export async function sweep(databases: { sql: Sql; shred: Sql }): Promise<number> {
  const now = nowDate();
  const old = new Date(now.getTime() - files.orphanAge);
  return await databases.sql.begin(async (tx) => {
    const [lock] = await tx`select pg_try_advisory_xact_lock(hashtext('ombud sweep')) as held`;
    if (!lock!.held) return 0;
    const gone = [
      await tx`delete from session where idle_expires < ${now} or expires < ${now}`,
      await tx`delete from login where expires < ${now}`,
      await tx`update activation set sealed = null where expires < ${now} and sealed is not null`,
      await tx`delete from phone_change where code_expires < ${now}`,
      await tx`delete from file where staged < ${old}`,
      await tx`delete from draft where day <= ${dayBefore(drafts.life)}`,
      await tx`delete from bucket where full_at < ${now}`,
      await tx`delete from used where expires < ${now}`,
    ];
    const orphans = await sweepShredKeys(tx as Transaction, databases.shred, old);
    return gone.reduce((sum, rows) => sum + rows.count, orphans);
  }) as number;
}

/** A shred key is written before its case; one that stayed alone for an hour belongs to nothing. */
async function sweepShredKeys(tx: Transaction, shred: Sql, old: Date): Promise<number> {
  const waiting = await shred<{ caseId: string }[]>`
    select case_id from shred_key where made < ${old}`;
  if (waiting.length === 0) return 0;
  const ids = waiting.map((row) => row.caseId);
  const there = await tx<{ id: string }[]>`select id from cases where id = any(${ids})`;
  const cases = new Set(there.map((row) => row.id));
  const orphans = ids.filter((id) => !cases.has(id));
  await shred`update shred_key set made = null where case_id = any(${[...cases]})`;
  await shred`delete from shred_key where case_id = any(${orphans}) and made < ${old}`;
  return orphans.length;
}
