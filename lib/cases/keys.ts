import {
  type Bytes,
  contentKey,
  randomBytes,
  subkey,
  unwrap,
  type UnwrapKey,
  wrap,
  type WrapBinding,
} from "../crypto/mod.ts";
import { type Acting, acting, type Sql, type Transaction } from "../db/mod.ts";

/** What opens a case: its key of one epoch, and its shred key. In memory during a request only. */
export interface CaseKeys {
  organisation: string;
  case: string;
  epoch: number;
  caseKey: Bytes;
  shredKey: Bytes;
}

/**
 * The parts of a case. Each has a key of its own, so that one can be shared without the others:
 * `shared` may be granted to contact persons; `identity` and `notes` never leave the firm.
 */
export type Compartment = "shared" | "identity" | "notes";

/** The key of one part of a case. With the shred key gone it cannot be made again. */
export async function compartmentKey(keys: CaseKeys, compartment: Compartment): Promise<Bytes> {
  return await contentKey(await subkey(keys.caseKey, `case ${compartment}`), keys.shredKey);
}

/** The case's name in the audit log: 16 bytes that nobody can tie to it once the shred key is gone. */
export function pseudonym(shredKey: Bytes): Promise<Bytes> {
  return subkey(shredKey, "audit pseudonym", 16);
}

/** Fresh keys for a new case. */
export function newCaseKeys(organisation: string, id: string): CaseKeys {
  return {
    organisation,
    case: id,
    epoch: 1,
    caseKey: randomBytes(32),
    shredKey: randomBytes(32),
  };
}

/** Who a wrap is for: an account's id, the case's reporter, or the firm's recovery key. */
export type Recipient = { account: string } | "reporter" | "firm";

function binding(place: Omit<CaseKeys, "caseKey" | "shredKey">, recipient: Recipient): WrapBinding {
  return {
    organisation: place.organisation,
    case: place.case,
    epoch: place.epoch,
    recipient: typeof recipient === "string" ? recipient : recipient.account,
    purpose: "case key",
  };
}

/** Wraps the case key to one recipient and stores it. The caller has checked whose key it is. */
export async function giveWrap(
  tx: Transaction,
  keys: CaseKeys,
  recipient: Recipient,
  publicKey: Bytes,
): Promise<void> {
  const blob = await wrap(publicKey, keys.caseKey, binding(keys, recipient));
  const account = typeof recipient === "string" ? null : recipient.account;
  const kind = typeof recipient === "string" ? recipient : "staff";
  await tx`insert into wrap ${
    tx({
      case_id: keys.case,
      epoch: keys.epoch,
      recipient: kind,
      account,
      blob,
      key_id: await keyId(publicKey),
    })
  }`;
}

/** Names the public key that a wrap is for: 8 bytes of its hash. */
export async function keyId(publicKey: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", publicKey)).slice(0, 8);
}

/** A case of which one holds a wrap, before it is opened. */
export interface WrappedCase {
  organisation: string;
  case: string;
  epoch: number;
  blob: Bytes;
}

/** Opens a wrap and joins it with the shred key. Throws `CannotOpen`. */
export async function openWrap(
  wrapped: WrappedCase,
  recipient: Recipient,
  privateKey: UnwrapKey,
  shredKey: Bytes,
): Promise<CaseKeys> {
  const { organisation, epoch } = wrapped;
  const place = { organisation, case: wrapped.case, epoch };
  const caseKey = await unwrap(privateKey, wrapped.blob, binding(place, recipient));
  return { ...place, caseKey, shredKey };
}

/** The shred keys of these cases; one that was anonymised has none. */
export async function readShredKeys(shred: Sql, cases: string[]): Promise<Map<string, Bytes>> {
  const who: Acting = { case: cases.join(",") };
  const rows = await acting(
    shred,
    who,
    (tx) => tx<{ caseId: string; key: Bytes }[]>`select case_id, key from shred_key`,
  );
  return new Map(rows.map((row) => [row.caseId, row.key]));
}

/** Stores a new case's shred key, before the case itself is there. */
export async function keepShredKey(shred: Sql, keys: CaseKeys, at: Date): Promise<void> {
  await acting(
    shred,
    { case: keys.case },
    (tx) => tx`insert into shred_key ${tx({ case_id: keys.case, key: keys.shredKey, made: at })}`,
  );
}

/** Says that the case is there: from now on only the retention job may delete its shred key. */
export async function confirmShredKey(shred: Sql, id: string): Promise<void> {
  await acting(
    shred,
    { case: id },
    (tx) => tx`update shred_key set made = null where case_id = ${id}`,
  );
}

/** Takes back the shred key of a case that did not come to be. */
export async function dropShredKey(shred: Sql, id: string): Promise<void> {
  await acting(shred, { case: id }, (tx) => tx`delete from shred_key where case_id = ${id}`);
}
