import type { Bytes } from "../crypto/mod.ts";
import type { Sql, Transaction } from "../db/mod.ts";
import { type DayHead, verifyDay } from "./day.ts";
import { verifyHead } from "./head.ts";
import { beginning, hashOf, type Row } from "./row.ts";

/** The first thing that is wrong with an audit log. */
export interface Fault {
  chain: string;
  /** The row's place in its chain; of a head, the number that it names. */
  number: number;
  fault: "changed" | "missing" | "head" | "signature" | "anchor" | "day";
}

/** Both databases as their owner, and the Ed25519 public key of the portal's audit key. */
interface Witnesses {
  sql: Sql | Transaction;
  /** None: the other server knows nothing of the chain yet. */
  shred?: Sql;
  key: Bytes;
}

/** The head of a chain, as it is stored. */
export interface Head {
  chain: string;
  number: string;
  hash: Bytes;
  signature: Bytes | null;
}

/** How many rows are read at a time: the memory that this takes does not grow with the log. */
const batch = 5000;

/**
 * Checks every chain: each row's hash over its fields and the row before, without a gap, up to the
 * signed head, the heads of the days that people outside keep, and the heads that the other server
 * remembers. Shares no code with what writes them. Gives the first fault of the first bad chain, or
 * how many rows are good. While the portal works, `sql` is a transaction of isolation level
 * "repeatable read".
 */
export async function verifyAudit(
  sql: Sql | Transaction,
  shred: Sql,
  key: Bytes,
): Promise<Fault | number> {
  // Before the first look into the main database: what is anchored meanwhile is none of ours.
  const anchored = await shred<{ chain: string; number: string }[]>`
    select chain, max(number) as number from audit_anchor group by chain order by chain`;
  const heads = await sql<Head[]>`
    select chain, number, hash, signature from audit_head order by chain`;
  const known = heads.map((head) => head.chain);
  const [stray] = await sql<{ chain: string; number: string }[]>`
    select chain, number from audit where not chain = any(${known})
     order by chain, number limit 1`;
  if (stray) return { chain: stray.chain, number: Number(stray.number), fault: "head" };
  let rows = 0;
  for (const head of heads) {
    const anchors = Number(anchored.find((one) => one.chain === head.chain)?.number ?? 0);
    const fault = await verifyChain({ sql, shred, key }, head, anchors);
    if (fault) return fault;
    rows += Number(head.number);
  }
  const lost = anchored.find((one) => !known.includes(one.chain));
  return lost ? { chain: lost.chain, number: Number(lost.number), fault: "anchor" } : rows;
}

/** Follows one chain from its beginning. Gives the first fault. */
export async function verifyChain(
  { sql, shred, key }: Witnesses,
  head: Head,
  anchored = 0,
): Promise<Fault | undefined> {
  const { chain } = head;
  const last = Number(head.number);
  const at = (number: number, fault: Fault["fault"]): Fault => ({ chain, number, fault });
  let hash = beginning(chain);
  let number = 0;
  let days = 0;
  for (let read = batch; read === batch;) {
    const rows = await sql<Row[]>`
      select chain, number, day, event, actor, subject, detail::text as detail, hash,
             to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at
        from audit where chain = ${chain} and number > ${number} order by number limit ${batch}`;
    read = rows.length;
    const anchors = await anchorsOf(shred, chain, number);
    for (const row of rows) {
      number++;
      if (Number(row.number) !== number) return at(number, "missing");
      hash = hashOf(hash, row);
      const hex = hash.toHex();
      if (hex !== row.hash.toHex()) return at(number, "changed");
      if ((anchors.get(number) ?? hex) !== hex) return at(number, "anchor");
      if (!/^day\./.test(row.event)) continue;
      if (!await isSealed(sql, key, row, hex)) return at(number, "day");
      days++;
    }
  }
  if (number < last) return at(number + 1, "missing");
  if (number > last) return at(last + 1, "head");
  if (hash.toHex() !== head.hash.toHex()) return at(number, "head");
  if (!head.signature || !await verifyHead(key, chain, number, hash, head.signature)) {
    return at(number, "signature");
  }
  if (anchored > number) return at(number + 1, "anchor");
  const [all] = await sql`select count(*)::int as count from audit_day where chain = ${chain}`;
  return all!.count > days ? at(number + 1, "day") : undefined;
}

/** What the other server remembers of the next rows. */
async function anchorsOf(
  shred: Sql | undefined,
  chain: string,
  after: number,
): Promise<Map<number, string>> {
  if (!shred) return new Map();
  const rows = await shred<{ number: string; hash: Bytes }[]>`
    select number, hash from audit_anchor
     where chain = ${chain} and number > ${after} and number <= ${after + batch}`;
  return new Map(rows.map((row) => [Number(row.number), row.hash.toHex()]));
}

/** Whether the line that ends a day is the one that was signed for it. */
async function isSealed(
  sql: Sql | Transaction,
  key: Bytes,
  { chain, day }: Row,
  hex: string,
): Promise<boolean> {
  const [head] = await sql<DayHead[]>`
    select chain, day, hash, signature from audit_day where chain = ${chain} and day = ${day}`;
  return head !== undefined && head.hash.toHex() === hex && await verifyDay(key, head);
}

/** Copies the present heads to the other server. Takes both databases in the role of the jobs. */
export async function anchorHeads(databases: { sql: Sql; shred: Sql }): Promise<number> {
  const heads = await databases.sql<{ chain: string; number: string; hash: Bytes }[]>`
    select chain, number, hash from audit_head where number > 0`;
  for (const head of heads) {
    await databases.shred`insert into audit_anchor ${databases.shred(head)} on conflict do nothing`;
  }
  return heads.length;
}
