import {
  type Bytes,
  type Derived,
  deriveReceipt,
  equal,
  keyPairFromSeed,
  mac,
  type Receipt,
} from "../crypto/mod.ts";
import { acting } from "../db/mod.ts";
import type { Portal } from "../portal.ts";

/** A reporter who showed the code of a case. */
export interface Visit {
  case: string;
  organisation: string;
  /** X-Wing private key that opens the reporter's wrap. */
  privateKey: Bytes;
}

/**
 * One Argon2id over the code's secret, salted by an HMAC of its locator: every code, known or not,
 * costs the same (ASVS 6.3.8). Throws `Busy`.
 */
export async function deriveFromReceipt(portal: Portal, receipt: Receipt): Promise<Derived> {
  const salt = await mac(portal.keys.locator, "receipt salt", receipt.locator);
  const { pepper } = portal.keys;
  return await deriveReceipt(receipt.secret, { salt, pepper, context: "receipt" });
}

/** The case that this code opens, or undefined. Compares every candidate of the locator. */
export async function visitOf(
  portal: Portal,
  receipt: Receipt,
  derived: Derived,
): Promise<Visit | undefined> {
  const candidates = await portal.sql<{ caseId: string; verifier: Bytes }[]>`
    select * from find_receipts(${receipt.locator})`;
  const found = candidates.filter((one) => equal(one.verifier, derived.verifier))[0];
  const { privateKey } = await keyPairFromSeed(derived.key);
  if (!found) return undefined;
  const [row] = await acting(
    portal.sql,
    { case: found.caseId },
    (tx) =>
      tx<{ organisation: string }[]>`select organisation from cases where id = ${found.caseId}`,
  );
  return row && { case: found.caseId, organisation: row.organisation, privateKey };
}

/** Opens a case by its code. Throws `Busy`. */
export async function findCase(portal: Portal, receipt: Receipt): Promise<Visit | undefined> {
  return await visitOf(portal, receipt, await deriveFromReceipt(portal, receipt));
}
