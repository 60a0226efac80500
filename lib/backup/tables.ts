import { once } from "node:events";
import type { Readable } from "node:stream";
import { piecesOf, type Sql, type Transaction } from "../db/mod.ts";
import { frame, jsonFrame } from "./frames.ts";

/** A content that ends too early. */
export class Cut extends Error {}

/** A table of a backup. */
export interface Table {
  name: string;
  columns: string[];
}

/** Every table but the list of migrations, each after those that it refers to. */
export async function tablesInOrder(sql: Sql | Transaction): Promise<Table[]> {
  const tables = await sql<Table[]>`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
       and not a.attisdropped and a.attgenerated = ''
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'migration'
     group by c.relname order by c.relname`;
  const links = await sql<{ child: string; parent: string }[]>`
    select c.relname as child, p.relname as parent from pg_constraint k
      join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid
     where k.contype = 'f' and c.oid <> p.oid`;
  const ordered: Table[] = [];
  const waiting = [...tables];
  while (waiting.length > 0) {
    const next = waiting.findIndex((table) =>
      !links.some(({ child, parent }) =>
        child === table.name && waiting.some((other) => other.name === parent)
      )
    );
    if (next < 0) throw new Error("Cannot order the tables: they refer to each other in a circle");
    ordered.push(...waiting.splice(next, 1));
  }
  return ordered;
}

/** The number of the newest migration. */
export async function schemaNumber(sql: Sql | Transaction): Promise<number> {
  const [row] = await sql`select schema_number() as number`;
  return row!.number;
}

/** The frames of one table: its head, its rows as COPY gives them, and an empty one. */
export async function* tableOut(
  table: Table,
  rows: Readable,
): AsyncGenerator<Uint8Array, void, void> {
  yield jsonFrame(table);
  for await (const piece of piecesOf(rows)) yield frame(piece);
  yield frame(new Uint8Array());
}

/** Fills a table with the frames that follow its head. Throws `Cut`. */
export async function tableIn(
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
    if (!piece) throw new Cut();
    if (piece.length === 0) break;
    if (!target.write(piece)) await once(target, "drain");
  }
  const done = once(target, "finish");
  target.end();
  await done;
  await tx`alter table ${tx(name)} force row level security`;
}
