import { type Bytes, openSecret, sealSecret } from "../crypto/mod.ts";
import type { Sql, Transaction } from "../db/mod.ts";
import type { Keys, MasterKeys } from "../portal.ts";

/** What of another installation's secrets checks the codes and passwords that came from there. */
export type OriginKeys = Pick<MasterKeys, "pepper" | "locator">;

/** Another installation's keys, with the id of their row. */
export type Origin = OriginKeys & { id: string };

/** Seals another installation's keys for their row under the server's contact key. */
export function sealOrigin(contact: Bytes, id: string, keys: OriginKeys): Promise<Bytes> {
  const both = new Uint8Array(64);
  both.set(keys.pepper);
  both.set(keys.locator, 32);
  return sealSecret(contact, both, ["origin", id]);
}

/**
 * The keys of the installations from which receipts, or passwords, came that have not served here
 * yet. Every try is made with all of them, so that the time tells nothing.
 */
export async function readOrigins(
  { sql, keys }: { sql: Sql | Transaction; keys: Pick<Keys, "contact" | "old"> },
  use: "receipt" | "password",
): Promise<Origin[]> {
  const rows = await sql<{ id: string; sealed: Bytes }[]>`select * from origins_of(${use})`;
  return await Promise.all(rows.map(({ id, sealed }) => openOrigin(keys, id, sealed)));
}

async function openOrigin(
  keys: Pick<Keys, "contact" | "old">,
  id: string,
  blob: Bytes,
): Promise<Origin> {
  const open = (contact: Bytes) => openSecret(contact, blob, ["origin", id]);
  const both = await open(keys.contact).catch((error) => {
    if (!keys.old) throw error;
    return open(keys.old.contact);
  });
  return { id, pepper: both.slice(0, 32), locator: both.slice(32) };
}
