import { type Bytes, mac, verifyMac } from "../crypto/mod.ts";
import type { Transaction } from "../db/mod.ts";
import { type CaseKeys, secretOf } from "./keys.ts";

// Everybody who holds the whole case holds its first epoch.
const first = 1;

/**
 * Ties the reporter's public key to the case: only who holds the case can make it, so that an
 * operator cannot put another key into the receipt's row and wait for the next epoch.
 */
export async function proveReporterKey(keys: CaseKeys, publicKey: Bytes): Promise<Bytes> {
  return await mac((await secretOf(keys, first, "case"))!, "reporter key", publicKey);
}

/** The reporter's public key, or undefined when it is not the one that the case knows. */
export async function readReporterKey(
  tx: Transaction,
  keys: CaseKeys,
): Promise<Bytes | undefined> {
  const [receipt] = await tx<{ wrapPublic: Bytes; proof: Bytes | null }[]>`
    select wrap_public, proof from receipt where case_id = ${keys.case}`;
  const secret = await secretOf(keys, first, "case");
  if (!receipt?.proof || !secret) return undefined;
  const { wrapPublic, proof } = receipt;
  return await verifyMac(secret, proof, "reporter key", wrapPublic) ? wrapPublic : undefined;
}
