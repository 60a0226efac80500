import { anchorHeads, sealDay } from "../lib/audit/mod.ts";
import { type JobContext, runJob } from "./run.ts";

/** Every hour: the audit chains get the line of the day, and their heads go to the other server. */
export function anchorJob(context: Promise<JobContext>): void {
  Deno.cron(
    "anchor",
    "23 * * * *",
    () =>
      runJob("anchor", context, async (opened) => ({
        days: await sealDay(opened.sql, opened.portal.keys.audit),
        heads: await anchorHeads(opened),
      })),
  );
}
