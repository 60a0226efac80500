import { anchorHeads, sealDay } from "../lib/audit/mod.ts";
import type { Job } from "./run.ts";

/** Every hour: the audit chains get the line of the day, and their heads go to the other server. */
export const anchorJob: Job = {
  name: "anchor",
  cron: "23 * * * *",
  work: async (opened) => ({
    days: await sealDay(opened.sql, opened.portal.keys.audit),
    heads: await anchorHeads(opened),
  }),
};
