import { anonymise } from "../lib/retention/mod.ts";
import { type JobContext, runJob } from "./run.ts";

/** Every hour: what is due. */
export function anonymiseJob(context: Promise<JobContext>): void {
  Deno.cron("anonymise", "7 * * * *", () =>
    runJob("anonymise", context, async (opened) => {
      const outcome = await anonymise(opened);
      return "busy" in outcome ? { busy: 1 } : outcome;
    }));
}
