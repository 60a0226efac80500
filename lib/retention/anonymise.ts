import { audit } from "../audit/mod.ts";
import { nowDate, today } from "../clock.ts";
import type { Sql, Transaction } from "../db/mod.ts";
import { retention as limits } from "../limits.ts";
import type { Portal } from "../portal.ts";
import { lastRun, noteRun, pause } from "./job_run.ts";

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
export type Outcome = { gone: number } | { paused: string } | { busy: true };

/** The cases that are due today, oldest first. */
export async function dueCases({ sql, portal }: Retention): Promise<DueCase[]> {
  return await sql<DueCase[]>`select * from due_cases(${today()}, ${portal.config.archiveDays})`;
}

/**
 * Anonymises every case that is due: the statistics' line is released, then the shred key deleted,
 * then every row of the case. Each step can be done again, so a run that was killed anywhere is
 * finished by the next one. One run at a time, over all instances. The guard pauses the job when the
 * clock has jumped, when it has not run for days, or when suddenly many cases are due.
 */
export async function anonymise(retention: Retention): Promise<Outcome> {
  return await retention.sql.begin(async (lock) => {
    const [row] = await lock`select pg_try_advisory_xact_lock(hashtext('ombud anonymise')) as held`;
    if (!row!.held) return { busy: true };
    const due = await dueCases(retention);
    const reason = await suspicion(retention, due.length);
    if (reason) {
      await pause(retention, "anonymise", reason);
      return { paused: reason };
    }
    for (const one of due) await forget(retention, one);
    await noteRun(retention.sql, "anonymise");
    return { gone: due.length };
  }) as Outcome;
}

async function forget({ sql, shred, portal }: Retention, { caseId, organisation }: DueCase) {
  await sql`select release_statistic(${caseId})`;
  await shred`delete from shred_key where case_id = ${caseId}`;
  await sql.begin(async (tx) => {
    const [gone] = await tx`
      select forget_case(${caseId}, ${today()}, ${portal.config.archiveDays}) as done`;
    if (!gone!.done) return;
    await audit(tx as Transaction, portal.keys.audit, "case.anonymised", { organisation }, {});
  });
}

/** Why the guard does not let the job run, or undefined. A demo's clock may jump. */
async function suspicion(retention: Retention, due: number): Promise<string | undefined> {
  const { sql, portal } = retention;
  const last = await lastRun(sql, "anonymise");
  if (last?.paused) return last.paused;
  if (last && !portal.demo) {
    const since = nowDate().getTime() - last.ran.getTime();
    if (since < -limits.clockSlack) return "clock-back";
    if (since > limits.longestGap) return "clock-ahead-or-job-stopped";
  }
  const [all] = await sql<{ count: string }[]>`select count_cases() as count`;
  const many = Math.max(limits.manyAtOnce, Number(all!.count) * limits.manyShare);
  return due > many ? "many-at-once" : undefined;
}
