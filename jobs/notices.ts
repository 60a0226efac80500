import { sendNotices } from "../lib/notify/mod.ts";
import { type JobContext, runJob } from "./run.ts";

/** Every five minutes: the notices whose moment has come. */
export function noticesJob(context: Promise<JobContext>): void {
  Deno.cron("notices", "*/5 * * * *", () => runJob("notices", context, sendNotices));
}
