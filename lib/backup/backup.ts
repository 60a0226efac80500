import type { Bytes } from "../crypto/mod.ts";
import { type Sql, type Transaction, unhurried } from "../db/mod.ts";
import { jsonFrame } from "./frames.ts";
import { type Kind, writeSealed } from "./sealed.ts";
import { schemaNumber, tableOut, tablesInOrder } from "./tables.ts";

/** A backup, as it lies in a folder. */
export const kind: Kind = { name: "backup", recipient: "offline key" };

/**
 * Writes a backup of the main database, as it is at one moment and while it goes on working, to a
 * folder. It can be opened with the offline key alone. The shred keys are never in it: what is
 * anonymised after it cannot be read out of it.
 *
 * @param publicKey X-Wing, 1216 bytes
 * @returns rows by table
 */
export async function backup(
  sql: Sql,
  folder: string,
  publicKey: Bytes,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  await unhurried(sql, "isolation level repeatable read read only", async (tx) => {
    const schema = await schemaNumber(tx);
    await writeSealed(folder, kind, publicKey, schema, content(tx, counts));
  });
  return counts;
}

async function* content(tx: Transaction, counts: Record<string, number>) {
  for (const table of await tablesInOrder(tx)) {
    const rows = await tx`
      copy ${tx(table.name)} (${tx(table.columns)}) to stdout (format binary)`.readable();
    yield* tableOut(table, rows);
    const [row] = await tx`select count(*)::int as count from ${tx(table.name)}`;
    counts[table.name] = row!.count;
  }
  yield jsonFrame({ counts });
}
