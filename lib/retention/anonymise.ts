import { audit } from "../audit/mod.ts";
import { nowDate, today } from "../clock.ts";
import type { Sql, Transaction } from "../db/mod.ts";
import { retention as limits } from "../limits.ts";
import { noticeTime } from "../notify/mod.ts";
import type { Portal } from "../portal.ts";
import { clockSuspicion, numberSuspicion, pause, type Suspicion } from "./guard.ts";

/** A case whose time is over. */
export interface DueCase {
  caseId: string;
  organisation: string;
  /** The day of archiving. */
  archived: string;
}

/** Both databases in the role of the jobs, and what signs their events. */
export interface Retention {
  sql: Sql;
  shred: Sql;
  portal: Pick<Portal, "keys" | "config" | "demo">;
}

/** What a run did: how many cases are gone, or why nothing was done. */
export type Outcome = { gone: number } | { paused: Suspicion } | { busy: true };

/** The cases that are due today, oldest first. */
export async function dueCases(
  { sql, portal }: { sql: Sql | Transaction; portal: Pick<Portal, "config"> },
): Promise<DueCase[]> {
  return await sql<DueCase[]>`select * from due_cases(${today()}, ${portal.config.archiveDays})`;
}

/**
 * Anonymises every case that is due, and then leaves nothing of the shred keys in the files of the
 * other server's table. One run at a time, over all instances; one that was killed
 * anywhere is finished by the next. The guard pauses the job when the clock has jumped, when it has
 * not run for days, or when suddenly many cases are due.
 */
export async function anonymise(retention: Retention): Promise<Outcome> {
  return await retention.sql.begin(async (lock) => {
    const [row] = await lock`select pg_try_advisory_xact_lock(hashtext('ombud anonymise')) as held`;
    if (!row!.held) return { busy: true };
    const due = await dueCases(retention);
    const reason = await clockSuspicion(retention) ?? await numberSuspicion(retention, due.length);
    if (reason) {
      await pause(retention, reason);
      return { paused: reason };
    }
    let gone = 0;
    for (let next = 0; next < due.length; next += limits.batch) {
      gone += await forget(retention, due.slice(next, next + limits.batch));
      await lock`select 1`; // or the server takes the lock for forgotten
    }
    if (gone > 0) await retention.shred`select scour_shred_keys()`;
    if (due.length > 0) await lock`update job_run set allowed = null where job = 'anonymise'`;
    return { gone };
  }) as Outcome;
}

/**
 * Forgets some cases in one transaction of the main database: their lines of statistics are released,
 * then their shred keys deleted, for good, on the other server, then every row of theirs. Killed
 * before its end it has done nothing but delete shred keys: nobody can read or take up such a case,
 * and the next run does the rest.
 */
async function forget({ sql, shred, portal }: Retention, some: DueCase[]): Promise<number> {
  const { archiveDays } = portal.config;
  return await sql.begin(async (tx) => {
    const due = await tx<DueCase[]>`
      select * from lock_due(${some.map((one) => one.caseId)}, ${today()}, ${archiveDays})`;
    if (due.length === 0) return 0;
    const ids = due.map((one) => one.caseId);
    await tx`select release_statistics(${ids})`;
    await shred`delete from shred_key where case_id = any(${ids})`;
    await tx`select forget_cases(${ids}, ${today()}, ${archiveDays})`;
    for (const { organisation } of due) {
      await audit(tx as Transaction, portal.keys.audit, "case.anonymised", { organisation }, {});
    }
    return due.length;
  }) as number;
}

/** Tells who archived a case that it will go soon, once. Gives how many people were told. */
export async function warnOfGoing({ sql, portal }: Retention): Promise<number> {
  const { at, spread } = noticeTime(nowDate());
  const [row] = await sql<{ told: number }[]>`
    select warn_going(${today()}, ${portal.config.archiveDays}, ${limits.warnDays}, ${at},
                      ${spread}::interval) as told`;
  return row!.told;
}
