import { sweepEvents } from "../lib/retention/mod.ts";
import type { Job } from "./run.ts";

/** Every day: events that were kept for long enough. */
export const eventsJob: Job = {
  name: "events",
  cron: "47 3 * * *",
  work: async (opened) => ({ rows: await sweepEvents(opened) }),
};
