import { today } from "../clock.ts";
import type { Sql, Transaction } from "../db/mod.ts";

/** Who stands in today for one of these people, and to when. */
export async function deputiesOf(
  sql: Sql | Transaction,
  accounts: string[],
): Promise<{ deputy: string; username: string; expires: Date }[]> {
  const rows = await sql<{ deputy: string; username: string; until: string }[]>`
    select * from deputies_of(${accounts}, ${today()})`;
  return rows.map(({ deputy, username, until }) => ({ deputy, username, expires: endOf(until) }));
}

/** The end of an ISO day, UTC. */
export const endOf = (day: string) => new Date(`${day}T23:59:59Z`);
