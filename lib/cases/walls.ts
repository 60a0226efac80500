import type { Sql, Transaction } from "../db/mod.ts";
import type { TriageContent } from "./records.ts";

/** Whom a reporter named, or the firm as a party: they get nothing of the case, now or later. */
export interface Walls {
  /** As the organisation wrote them. */
  involved: readonly string[];
  /** As the firm wrote them. */
  parties?: readonly string[];
  /** Accounts that bore one of these names when it was written, so that no new name helps. */
  walled: readonly string[];
}

/** Nobody. */
export const noWalls: Walls = { involved: [], walled: [] };

/** The walls of a report that arrives now, or of parties that are named now. */
export async function wallsOf(
  sql: Sql | Transaction,
  names: Omit<Walls, "walled">,
): Promise<Walls> {
  if (names.involved.length + (names.parties ?? []).length === 0) return noWalls;
  const staff = await sql<{ id: string; displayName: string }[]>`
    select id, display_name from account`;
  const named = staff.filter((one) => isNamed(names, one.displayName));
  return { ...names, walled: named.map((one) => one.id) };
}

/** The walls that a case's triage record keeps. */
export function wallsIn(triage: TriageContent | undefined): Walls {
  return triage ?? noWalls;
}

/** Whether somebody stands behind the wall: named then, or now of the same name. */
export function isWalled(walls: Walls, account: string, displayName: string): boolean {
  return walls.walled.includes(account) || isNamed(walls, displayName);
}

/**
 * Whether a name stands in a text, the family name first or last: perhaps a party, or someone who acts
 * for one.
 */
export function isMentioned(text: string, name: string): boolean {
  const words = plain(name).split(" ");
  const turned = [words.at(-1), ...words.slice(0, -1)];
  const told = ` ${plain(text)} `;
  return [words, turned].some((one) => told.includes(` ${one.join(" ")} `));
}

/** A party may be written with more than the name, such as an office. */
function isNamed({ involved, parties }: Omit<Walls, "walled">, displayName: string): boolean {
  return involved.some((name) => plain(name) === plain(displayName)) ||
    (parties ?? []).some((name) => isMentioned(name, displayName));
}

/** One spelling of a name or text: case, spacing and punctuation do not matter. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
