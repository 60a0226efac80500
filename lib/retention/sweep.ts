import { dayBefore, nowDate, today } from "../clock.ts";
import type { Sql, Transaction } from "../db/mod.ts";
import { drafts, files } from "../limits.ts";
import type { Retention } from "./anonymise.ts";
import { clockSuspicion } from "./guard.ts";

/**
 * Deletes what has ended: sessions, logins, what waited for an activation, full buckets; and, only
 * while the guard trusts the clock, what a clock that jumped would take from somebody at work: drafts,
 * staged files whose form never came to its end, and shred keys whose case never came to be. Safe with
 * many instances: one at a time, by an advisory lock. Gives how many rows went.
 */
export async function sweep(databases: Retention): Promise<number> {
  const now = nowDate();
  const old = new Date(now.getTime() - files.orphanAge);
  const trusted = await clockSuspicion(databases) === undefined;
  return await databases.sql.begin(async (tx) => {
    const [lock] = await tx`select pg_try_advisory_xact_lock(hashtext('ombud sweep')) as held`;
    if (!lock!.held) return 0;
    const gone = [
      await tx`delete from session where idle_expires < ${now} or expires < ${now}`,
      await tx`delete from login where expires < ${now}`,
      await tx`update activation set sealed = null where expires < ${now} and sealed is not null`,
      await tx`delete from phone_change where code_expires < ${now}`,
      await tx`delete from bucket where full_at < ${now}`,
      await tx`delete from used where expires < ${now}`,
    ];
    if (!trusted) return total(gone);
    gone.push(
      await tx`delete from file where staged < ${old}`,
      await tx`delete from draft where day <= ${dayBefore(drafts.life)}`,
    );
    return total(gone) + await sweepShredKeys(tx as Transaction, databases.shred, old);
  }) as number;
}

function total(deleted: { count: number }[]): number {
  return deleted.reduce((sum, rows) => sum + rows.count, 0);
}

/**
 * Deletes events that were kept for long enough, while the guard trusts the clock. Gives how many
 * rows went.
 */
export async function sweepEvents(databases: Retention): Promise<number> {
  if (await clockSuspicion(databases)) return 0;
  const [row] = await databases.sql<{ gone: number }[]>`select sweep_events(${today()}) as gone`;
  return row!.gone;
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
