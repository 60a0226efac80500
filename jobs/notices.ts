import { sendNotices } from "../lib/notify/mod.ts";
import type { Job } from "./run.ts";

/** Every five minutes: the notices whose moment has come. */
export const noticesJob: Job = { name: "notices", cron: "*/5 * * * *", work: sendNotices };
