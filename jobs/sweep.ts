import { errorCode, logEvent } from "../lib/audit/mod.ts";
import type { Databases } from "../lib/open.ts";
import { sweep } from "../lib/retention/mod.ts";

/** Every ten minutes: ended sessions and logins, uploads that nobody finished. */
export function sweepJob(databases: Promise<Databases>): void {
  Deno.cron("sweep", "*/10 * * * *", async () => {
    try {
      logEvent("job.done", { job: "sweep", rows: await sweep(await databases) });
    } catch (error) {
      logEvent("job.failed", { job: "sweep", code: errorCode(error) });
    }
  });
}
