import { audit } from "../audit/mod.ts";
import { nowDate } from "../clock.ts";
import type { Sql, Transaction } from "../db/mod.ts";
import type { Portal } from "../portal.ts";

/** The last run of a job. */
export interface JobRun {
  job: string;
  ran: Date;
  /** The code of the error with which it ended. */
  failed: string | null;
  /** Why it waits for an operator. */
  paused: string | null;
}

/** The last run of one job; undefined before the first. */
export async function lastRun(sql: Sql, job: string): Promise<JobRun | undefined> {
  return (await sql<JobRun[]>`select * from job_run where job = ${job}`)[0];
}

/** Notes that a job ran, and with which error it ended. */
export async function noteRun(sql: Sql, job: string, failed: string | null = null): Promise<void> {
  const ran = nowDate();
  await sql`insert into job_run ${sql({ job, ran, failed })}
    on conflict (job) do update set ran = excluded.ran, failed = excluded.failed`;
}

/** Pauses a job until an operator resumes it. */
export async function pause(
  { sql, portal }: { sql: Sql; portal: Pick<Portal, "keys"> },
  job: string,
  reason: string,
): Promise<void> {
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
 * Lets a paused job run again, from now on, with the operator's reason in the audit log. Gives false
 * when it was not paused. Runs as the owner.
 */
export async function resume(
  tx: Transaction,
  auditKey: Portal["keys"]["audit"],
  job: string,
  reason: string,
): Promise<boolean> {
  const changed = await tx`
    update job_run set paused = null, ran = ${nowDate()}
     where job = ${job} and paused is not null returning 1`;
  if (changed.length === 0) return false;
  await audit(tx, auditKey, "job.resumed", {}, { job, reason });
  return true;
}
