import { once } from "node:events";
import { join } from "node:path";
import { type Bytes, openStream, unwrap, unwrapKey } from "../crypto/mod.ts";
import type { Sql, Transaction } from "../db/mod.ts";
import { type BackupHead, binding, files } from "./backup.ts";
import { readFrames } from "./frames.ts";
import { schemaNumber, type Table } from "./tables.ts";

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
  const head: BackupHead = JSON.parse(await Deno.readTextFile(join(folder, files.head)));
  const key = await unwrap(await unwrapKey(privateKey), Uint8Array.fromBase64(head.key), binding);
  return await sql.begin(async (tx) => {
    const schema = await schemaNumber(tx as Transaction);
    if (schema !== head.schema) {
      throw new CannotRestore(`The backup is of schema ${head.schema}, the database of ${schema}.`);
    }
    const [firm] = await tx`select 1 from firm`;
    if (firm) throw new CannotRestore("The database is not empty.");
    using file = await Deno.open(join(folder, files.content));
    const place = { organisation: "", case: "backup", file: files.content };
    const frames = readFrames(openStream(file.readable, key, place));
    const counts = await load(tx as Transaction, frames);
    for (const [table, count] of Object.entries(counts)) {
      const [row] = await tx`select count(*)::int as count from ${tx(table)}`;
      if (row!.count !== count) throw new CannotRestore(`Rows are missing in ${table}.`);
    }
    return counts;
  }) as Record<string, number>;
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
    await loadTable(tx, head, next);
  }
}

async function loadTable(
  tx: Transaction,
  { name, columns }: Table,
  next: () => Promise<Uint8Array | undefined>,
): Promise<void> {
  // Not even the owner may COPY into a table whose policies bind the owner.
  await tx`alter table ${tx(name)} no force row level security`;
  const target = await tx`
    copy ${tx(name)} (${tx(columns)}) from stdin (format binary)`.writable();
  for (;;) {
    const piece = await next();
    if (!piece) throw new CannotRestore("The backup is cut.");
    if (piece.length === 0) break;
    if (!target.write(piece)) await once(target, "drain");
  }
  const done = once(target, "finish");
  target.end();
  await done;
  await tx`alter table ${tx(name)} force row level security`;
}
