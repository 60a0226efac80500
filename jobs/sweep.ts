import { sweep } from "../lib/retention/mod.ts";
import { type JobContext, runJob } from "./run.ts";

/** Every ten minutes: ended sessions and logins, uploads that nobody finished. */
export function sweepJob(context: Promise<JobContext>): void {
  Deno.cron(
    "sweep",
    "*/10 * * * *",
    () => runJob("sweep", context, async (opened) => ({ rows: await sweep(opened) })),
  );
}
