import type { Bytes } from "../crypto/mod.ts";
import type { Sql } from "../db/mod.ts";
import { verifyHead } from "./head.ts";

/** The first thing that is wrong with an audit log. */
export interface Fault {
  chain: string;
  /** The row's place in its chain; of a head, the number that it names. */
  number: number;
  fault: "changed" | "missing" | "head" | "signature" | "anchor";
}

interface Row {
  chain: string;
  number: string;
  day: string;
  at: string | null;
  event: string;
  actor: string | null;
  subject: Bytes | null;
  detail: string;
  hash: Bytes;
}

/** How many rows are read at a time. */
const batch = 5000;

/**
 * Checks every chain: each row's hash over its fields and the row before, without a gap, up to the
 * signed head, and the heads that the other server remembers. Shares no code with what writes them.
 * Gives the first fault of the first bad chain, or how many rows are good. Runs as the owner.
 *
 * @param key the Ed25519 public key of the portal's audit key
 */
export async function verifyAudit(sql: Sql, shred: Sql, key: Bytes): Promise<Fault | number> {
  const heads = await sql<
    { chain: string; number: string; hash: Bytes; signature: Bytes | null }[]
  >`
    select chain, number, hash, signature from audit_head order by chain`;
  const known = new Set(heads.map((head) => head.chain));
  const [stray] = await sql<{ chain: string; number: string }[]>`
    select chain, number from audit where not chain = any(${[...known]}) order by chain, number`;
  if (stray) return { chain: stray.chain, number: Number(stray.number), fault: "head" };
  let rows = 0;
  for (const { chain, number: last, hash, signature } of heads) {
    const number = Number(last);
    const walked = await walk(sql, chain, number, await anchorsOf(shred, chain));
    if ("fault" in walked) return walked;
    if (walked.hash.toHex() !== hash.toHex()) return { chain, number, fault: "head" };
    if (!signature || !await verifyHead(key, chain, number, hash, signature)) {
      return { chain, number, fault: "signature" };
    }
    rows += number;
  }
  const [lost] = await shred<{ chain: string; number: string }[]>`
    select chain, number from audit_anchor where not chain = any(${[...known]})`;
  return lost ? { chain: lost.chain, number: Number(lost.number), fault: "anchor" } : rows;
}

async function anchorsOf(shred: Sql, chain: string): Promise<Map<number, string>> {
  const rows = await shred<{ number: string; hash: Bytes }[]>`
    select number, hash from audit_anchor where chain = ${chain}`;
  return new Map(rows.map((row) => [Number(row.number), row.hash.toHex()]));
}

/** Follows one chain from its beginning; gives the last hash, or the first fault. */
async function walk(
  sql: Sql,
  chain: string,
  last: number,
  anchors: Map<number, string>,
): Promise<Fault | { hash: Bytes }> {
  let hash = await sha256(new TextEncoder().encode(chain));
  let number = 0;
  for (;;) {
    const rows = await sql<Row[]>`
      select chain, number, day, event, actor, subject, detail::text as detail, hash,
             to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at
        from audit where chain = ${chain} and number > ${number} order by number limit ${batch}`;
    for (const row of rows) {
      number++;
      if (Number(row.number) !== number) return { chain, number, fault: "missing" };
      hash = await hashOf(hash, row);
      if (hash.toHex() !== row.hash.toHex()) return { chain, number, fault: "changed" };
      const anchor = anchors.get(number);
      if (anchor !== undefined && anchor !== hash.toHex()) {
        return { chain, number, fault: "anchor" };
      }
      anchors.delete(number);
    }
    if (rows.length < batch) break;
  }
  if (number < last) return { chain, number: number + 1, fault: "missing" };
  if (number > last) return { chain, number: last + 1, fault: "head" };
  const [beyond] = [...anchors.keys()].sort((a, b) => a - b);
  return beyond === undefined ? { hash } : { chain, number: number + 1, fault: "anchor" };
}

/** As `audit_hash` in the database: each field with its length in characters before it. */
async function hashOf(previous: Bytes, row: Row): Promise<Bytes> {
  const fields = [
    row.chain,
    row.number,
    row.day,
    row.at,
    row.event,
    row.actor,
    row.subject?.toHex() ?? null,
    row.detail,
  ];
  const text = fields.map((field) => field ?? "-")
    .map((field) => `${[...field].length}:${field}`).join(",");
  const bytes = new TextEncoder().encode(text);
  const all = new Uint8Array(previous.length + bytes.length);
  all.set(previous);
  all.set(bytes, previous.length);
  return await sha256(all);
}

async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
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
