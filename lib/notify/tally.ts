import type { Transaction } from "../db/mod.ts";

/** How many notices of a channel ended in one way on a day. `failed` ones were tried again. */
export interface Tally {
  day: string;
  channel: string;
  outcome: "sent" | "failed" | "lost";
  count: number;
}

/** The counts of the last thirty days, newest first; for administrators. */
export async function listTally(tx: Transaction, today: string): Promise<Tally[]> {
  return await tx<Tally[]>`
    select day, channel, outcome, count from notice_tally
     where day > ${today}::date - 30 order by day desc, channel, outcome`;
}
