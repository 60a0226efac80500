import type { Sql, Transaction } from "../db/mod.ts";
import type { TriageContent } from "./records.ts";

/** Whom a reporter named: they get nothing of the case, now or later. */
export interface Walls {
  /** As the organisation wrote them. */
  involved: readonly string[];
  /** Accounts that bore one of these names when the report arrived, so that no new name helps. */
  walled: readonly string[];
}

/** Nobody. */
export const noWalls: Walls = { involved: [], walled: [] };

/** The walls of a report that arrives now. */
export async function wallsOf(sql: Sql | Transaction, involved: string[]): Promise<Walls> {
  if (involved.length === 0) return noWalls;
  const staff = await sql<{ id: string; displayName: string }[]>`
    select id, display_name from account`;
  const named = staff.filter((one) => isNamed(involved, one.displayName));
  return { involved, walled: named.map((one) => one.id) };
}

/** The walls that a case's triage record keeps. */
export function wallsIn(triage: TriageContent | undefined): Walls {
  return triage ?? noWalls;
}

/** Whether somebody stands behind the wall: named by the reporter, or now of the same name. */
export function isWalled(walls: Walls, account: string, displayName: string): boolean {
  return walls.walled.includes(account) || isNamed(walls.involved, displayName);
}

/** Whether a person's name stands in a text: perhaps a party, or someone who acts for one. */
export function isMentioned(text: string, displayName: string): boolean {
  return ` ${plain(text)} `.includes(` ${plain(displayName)} `);
}

function isNamed(involved: readonly string[], displayName: string): boolean {
  return involved.some((name) => plain(name) === plain(displayName));
}

/** One spelling of a name or text: case, spacing and punctuation do not matter. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
