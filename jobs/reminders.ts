import { remindOfKeys } from "../lib/retention/mod.ts";
import type { Job } from "./run.ts";

/** Every day: whose keys are a year old. */
export const remindersJob: Job = {
  name: "reminders",
  cron: "53 3 * * *",
  work: async (opened) => ({ told: await remindOfKeys(opened) }),
};
