import { anonymise, warnOfGoing } from "../lib/retention/mod.ts";
import type { Job } from "./run.ts";

/** Every hour: who is to be told that a case will go, and the cases that are due. */
export const anonymiseJob: Job = {
  name: "anonymise",
  cron: "7 * * * *",
  async work(opened) {
    const told = await warnOfGoing(opened);
    const outcome = await anonymise(opened);
    if ("gone" in outcome) return { told, gone: outcome.gone };
    return { told, ["paused" in outcome ? "paused" : "busy"]: 1 };
  },
};
