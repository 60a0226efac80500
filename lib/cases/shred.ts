import type { Bytes } from "../crypto/mod.ts";
import { acting, type Sql } from "../db/mod.ts";

/** The shred keys of these cases; one that was anonymised has none. */
export async function readShredKeys(shred: Sql, cases: string[]): Promise<Map<string, Bytes>> {
  if (cases.length === 0) return new Map();
  const rows = await acting(
    shred,
    { case: cases.join(",") },
    (tx) => tx<{ caseId: string; key: Bytes }[]>`select case_id, key from shred_key`,
  );
  return new Map(rows.map((row) => [row.caseId, row.key]));
}

/** Stores a new case's shred key, before the case itself is there. */
export async function keepShredKey(shred: Sql, id: string, key: Bytes, at: Date): Promise<void> {
  await acting(
    shred,
    { case: id },
    (tx) => tx`insert into shred_key ${tx({ case_id: id, key, made: at })}`,
  );
}

/** Says that the case is there: from now on only the retention job may delete its shred key. */
export async function confirmShredKey(shred: Sql, id: string): Promise<void> {
  await acting(
    shred,
    { case: id },
    (tx) => tx`update shred_key set made = null where case_id = ${id}`,
  );
}

/** Takes back the shred key of a case that did not come to be. */
export async function dropShredKey(shred: Sql, id: string): Promise<void> {
  await acting(shred, { case: id }, (tx) => tx`delete from shred_key where case_id = ${id}`);
}
