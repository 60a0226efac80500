import type { Sql, Transaction } from "../db/mod.ts";
import { type Bytes, sign, type SigningKey, verify } from "../crypto/mod.ts";
import { today } from "../clock.ts";
import { audit } from "./append.ts";

/** The head of a chain as of the line that ends a day. It names no number, and tells of no act. */
export interface DayHead {
  chain: string;
  day: string;
  hash: Bytes;
  /** Ed25519 by the portal's audit key. */
  signature: Bytes;
}

/** A head with the name of its organisation; null: the firm as a whole. */
export type NamedHead = DayHead & { organisation: string | null };

const purpose = "audit day";
const text = (chain: string, day: string, hash: Bytes): Bytes =>
  new TextEncoder().encode(`${chain}\n${day}\n${hash.toHex()}`);

/** Signs the head of a day. */
export function signDay(key: SigningKey, chain: string, day: string, hash: Bytes): Promise<Bytes> {
  return sign(key, purpose, text(chain, day, hash));
}

/** Whether the signature of a day's head is by this key. */
export function verifyDay(publicKey: Bytes, { chain, day, hash, signature }: DayHead) {
  return verify(publicKey, purpose, text(chain, day, hash), signature);
}

/**
 * Gives every chain its line of the day, and signs the hash of that line, once a day over all
 * instances. Takes the database in the role of the jobs; gives how many heads it made.
 */
export async function sealDay(sql: Sql, auditKey: SigningKey): Promise<number> {
  const organisations = await sql<{ id: string }[]>`select id from organisation order by id`;
  const day = today();
  const done = await sql<{ chain: string }[]>`select chain from audit_day where day = ${day}`;
  const sealed = new Set(done.map((row) => row.chain));
  const places = [undefined, ...organisations.map((row) => row.id)];
  const wanted = places.flatMap((organisation) => [
    { chain: `${organisation ?? "firm"}:desk`, organisation, event: "day.sealed" as const },
    { chain: `${organisation ?? "firm"}:reporter`, organisation, event: "day.reporters" as const },
  ]);
  let made = 0;
  for (const { chain, organisation, event } of wanted) {
    if (sealed.has(chain)) continue;
    made += await sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(hashtext('ombud audit day'))`;
      const [there] = await tx`select 1 from audit_day where chain = ${chain} and day = ${day}`;
      if (there) return 0;
      const hash = await audit(tx as Transaction, auditKey, event, { organisation }, {});
      const signature = await signDay(auditKey, chain, day, hash);
      await tx`insert into audit_day ${tx({ chain, day, hash, signature })}`;
      return 1;
    }) as number;
  }
  return made;
}

/** The heads of the newest day that somebody may see. */
export async function readDayHeads(tx: Transaction): Promise<NamedHead[]> {
  return await tx<NamedHead[]>`
    select d.chain, d.day, d.hash, d.signature, o.name as organisation
      from audit_day d left join organisation o on o.id::text = split_part(d.chain, ':', 1)
     where d.chain <> 'firm:reporter' and d.day = (select max(day) from audit_day)
     order by o.name nulls first, d.chain`;
}
