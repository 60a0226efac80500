import { sweep } from "../lib/retention/mod.ts";
import type { Job } from "./run.ts";

/** Every ten minutes: ended sessions and logins, uploads that nobody finished. */
export const sweepJob: Job = {
  name: "sweep",
  cron: "*/10 * * * *",
  work: async (opened) => ({ rows: await sweep(opened) }),
};
