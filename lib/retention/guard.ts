import { audit } from "../audit/mod.ts";
import { nowDate } from "../clock.ts";
import type { Sql, Transaction } from "../db/mod.ts";
import { asCode, logEvent } from "../events/mod.ts";
import { lastRun } from "../health/mod.ts";
import { retention as limits } from "../limits.ts";
import type { Portal } from "../portal.ts";

/** Why the guard lets nothing be deleted until an operator has looked. */
export type Suspicion = "clock-back" | "clock-ahead-or-job-stopped" | "many-at-once";

/** What the guard watches: the one job that forgets cases. */
const job = "anonymise";

/** The databases and the portal, as far as the guard needs them. */
export interface Guarded {
  sql: Sql;
  portal: Pick<Portal, "keys" | "demo">;
}

/**
 * Whether time may be trusted with what cannot be taken back: undefined, or why not. It is not when
 * the clock stands before the last run, or when that is days ago: the clock jumped, or nobody has
 * watched. Paused stays paused. A demo's clock may jump.
 */
export async function clockSuspicion({ sql, portal }: Guarded): Promise<Suspicion | undefined> {
  const last = await lastRun(sql, job);
  if (last?.paused) return last.paused as Suspicion;
  if (!last || portal.demo) return undefined;
  const since = nowDate().getTime() - last.ran.getTime();
  if (since < -limits.clockSlack) return "clock-back";
  return since > limits.longestGap ? "clock-ahead-or-job-stopped" : undefined;
}

/** Whether so many cases may go at once: not a sudden many, unless an operator has let them. */
export async function numberSuspicion(
  { sql }: Guarded,
  due: number,
): Promise<Suspicion | undefined> {
  if (due <= limits.manyAtOnce) return undefined;
  const [row] = await sql<{ count: string; allowed: number | null }[]>`
    select count_cases() as count, (select allowed from job_run where job = ${job}) as allowed`;
  const many = Number(row!.count) * limits.manyShare;
  return due > Math.max(many, row!.allowed ?? 0) ? "many-at-once" : undefined;
}

/** Pauses the job until an operator resumes it, and says so in both logs. */
export async function pause({ sql, portal }: Guarded, reason: Suspicion): Promise<void> {
  logEvent("job.paused", { job, reason: asCode(reason) });
  await sql.begin(async (tx) => {
    const changed = await tx`
      insert into job_run ${tx({ job, ran: nowDate(), paused: reason })}
      on conflict (job) do update set paused = excluded.paused
        where job_run.paused is null returning 1`;
    if (changed.length === 0) return; // it is paused already
    await audit(tx as Transaction, portal.keys.audit, "job.paused", {}, { job, reason });
  });
}

/**
 * Lets the paused job run again, from now on, with the operator's reason in the audit log. So many
 * cases as are due at this moment, `due`, may then go at once. Gives false when it was not paused.
 * Runs as the owner.
 */
export async function resume(
  tx: Transaction,
  auditKey: Portal["keys"]["audit"],
  reason: string,
  due: number,
): Promise<boolean> {
  const changed = await tx`
    update job_run set paused = null, ran = ${nowDate()}, allowed = ${due}
     where job = ${job} and paused is not null returning 1`;
  if (changed.length === 0) return false;
  await audit(tx, auditKey, "job.resumed", {}, { job, reason });
  return true;
}
