import type { Bytes } from "../crypto/mod.ts";
import { type Sql, type Transaction, unhurried } from "../db/mod.ts";
import { kind } from "./backup.ts";
import { readHead, readSealed } from "./sealed.ts";
import { Cut, schemaNumber, type Table, tableIn } from "./tables.ts";

/** A backup that cannot be restored; the text is for the operator. */
export class CannotRestore extends Error {}

/**
 * Restores a backup into a database that is migrated to the backup's schema and otherwise empty, in
 * one transaction: all of it, or nothing. Throws `CannotRestore`, and `CannotOpen` for another key or
 * a changed file. Gives the rows by table, as they were counted when the backup was made.
 */
export async function restore(
  sql: Sql,
  folder: string,
  privateKey: Bytes,
): Promise<Record<string, number>> {
  const head = await readHead(folder, kind);
  return await unhurried(sql, "read write", async (tx) => {
    const schema = await schemaNumber(tx);
    if (schema !== head.schema) {
      throw new CannotRestore(`The backup is of schema ${head.schema}, the database of ${schema}.`);
    }
    const [firm] = await tx`select 1 from firm`;
    if (firm) throw new CannotRestore("The database is not empty.");
    const counts = await load(tx, readSealed(folder, kind, privateKey));
    for (const [table, count] of Object.entries(counts)) {
      const [row] = await tx`select count(*)::int as count from ${tx(table)}`;
      if (row!.count !== count) throw new CannotRestore(`Rows are missing in ${table}.`);
    }
    return counts;
  });
}

async function load(
  tx: Transaction,
  frames: AsyncGenerator<Uint8Array>,
): Promise<Record<string, number>> {
  const next = async () => (await frames.next()).value as Uint8Array | undefined;
  for (;;) {
    const line = await next();
    if (!line) throw new CannotRestore("The backup is cut.");
    const head: Table | { counts: Record<string, number> } = JSON.parse(
      new TextDecoder().decode(line),
    );
    if ("counts" in head) return head.counts;
    await tableIn(tx, head, next).catch((error) => {
      throw error instanceof Cut ? new CannotRestore("The backup is cut.") : error;
    });
  }
}
