import { anchorHeads } from "../lib/audit/mod.ts";
import { type JobContext, runJob } from "./run.ts";

/** Every hour: the heads of the audit chains go to the other server. */
export function anchorJob(context: Promise<JobContext>): void {
  Deno.cron(
    "anchor",
    "23 * * * *",
    () => runJob("anchor", context, async (opened) => ({ heads: await anchorHeads(opened) })),
  );
}
