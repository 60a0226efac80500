import { join } from "node:path";
import { nowDate } from "../clock.ts";
import { type Bytes, randomBytes, sealStream, wrap, type WrapBinding } from "../crypto/mod.ts";
import type { Sql, Transaction } from "../db/mod.ts";
import { frame, jsonFrame } from "./frames.ts";
import { schemaNumber, type Table, tablesInOrder } from "./tables.ts";

/** What stands beside a backup, in the open. */
export interface BackupHead {
  version: 1;
  made: string;
  schema: number;
  /** The backup's key, wrapped to the offline key; base64. */
  key: string;
}

/** The names of a backup's two files. */
export const files = { head: "backup.json", content: "backup.sealed" } as const;

/** What a backup's key and content are sealed for. */
export const binding: WrapBinding = {
  organisation: "",
  case: "backup",
  epoch: 1,
  recipient: "offline key",
  purpose: "backup",
};

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
  await Deno.mkdir(folder, { recursive: true, mode: 0o700 });
  const key = randomBytes(32);
  const counts: Record<string, number> = {};
  await sql.begin("isolation level repeatable read read only", async (tx) => {
    const head: BackupHead = {
      version: 1,
      made: nowDate().toISOString(),
      schema: await schemaNumber(tx as Transaction),
      key: (await wrap(publicKey, key, binding)).toBase64(),
    };
    const options = { createNew: true, mode: 0o600 };
    using file = await Deno.open(join(folder, files.content), { write: true, ...options });
    const place = { organisation: "", case: "backup", file: files.content };
    for await (const chunk of sealStream(content(tx as Transaction, counts), key, place)) {
      for (let at = 0; at < chunk.length;) at += await file.write(chunk.subarray(at));
    }
    await file.sync();
    await Deno.writeTextFile(join(folder, files.head), JSON.stringify(head) + "\n", options);
  });
  return counts;
}

async function* content(tx: Transaction, counts: Record<string, number>) {
  for (const table of await tablesInOrder(tx)) {
    yield jsonFrame(table);
    for await (const piece of await copyOut(tx, table)) yield frame(piece);
    yield frame(new Uint8Array());
    const [row] = await tx`select count(*)::int as count from ${tx(table.name)}`;
    counts[table.name] = row!.count;
  }
  yield jsonFrame({ counts });
}

async function copyOut(tx: Transaction, table: Table): Promise<AsyncIterable<Uint8Array>> {
  return await tx`copy ${tx(table.name)} (${tx(table.columns)}) to stdout (format binary)`
    .readable();
}
