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
import type { Transaction } from "../db/mod.ts";

/**
 * The parts of a case. Each has a key of its own, so that one can be given without the others:
 * `shared` is the report with the reporter's dialogue, `redacted` the version for the client,
 * `client` the dialogue with the client, `triage` what is needed to assign. `notes`
 * never leave the firm, `identity` only when two people disclose it.
 */
export type Part = "shared" | "identity" | "notes" | "triage" | "redacted" | "client";

/** What a wrap opens: the whole case, or one part that may be given alone. */
export type Purpose = "case" | "triage" | "shared" | "redacted" | "client" | "identity";

/** Who a wrap is for: an account's id, the case's reporter, or the firm's recovery key. */
export type Recipient = { account: string } | "reporter" | "firm";

/** What one holds of a case, opened. In memory during a request only. */
export interface CaseKeys {
  organisation: string;
  case: string;
  /** The newest epoch: what is written now is sealed for it. */
  epoch: number;
  shredKey: Bytes;
  /** Who signs what is written with these keys; none: the reporter. */
  signer?: { account: string; signSeed: Bytes };
  /** By epoch: the case key (`case`), or the secret of a part. */
  secrets: Map<number, Partial<Record<Purpose, Bytes>>>;
}

/** Fresh keys for a new case. */
export function newCaseKeys(organisation: string, id: string): CaseKeys {
  const secrets = new Map([[1, { case: randomBytes(32) }]]);
  return { organisation, case: id, epoch: 1, shredKey: randomBytes(32), secrets };
}

/** The secret of a part in an epoch, or of the whole case; undefined when one does not hold it. */
export async function secretOf(
  keys: CaseKeys,
  epoch: number,
  purpose: Purpose | Part,
): Promise<Bytes | undefined> {
  const held = keys.secrets.get(epoch);
  if (purpose === "case") return held?.case;
  if (held?.case) return await subkey(held.case, `case ${purpose}`);
  return held?.[purpose as Purpose];
}

/**
 * The key under which a part's records are sealed: with the shred key gone it cannot be made again.
 * Undefined when one does not hold the part in this epoch.
 */
export async function partKey(
  keys: CaseKeys,
  epoch: number,
  part: Part,
): Promise<Bytes | undefined> {
  const secret = await secretOf(keys, epoch, part);
  return secret && await contentKey(secret, keys.shredKey);
}

/** The case's name in the audit log: 16 bytes that nobody can tie to it once the shred key is gone. */
export function pseudonym(shredKey: Bytes): Promise<Bytes> {
  return subkey(shredKey, "audit pseudonym", 16);
}

/** A file's name in the audit log, as hex: it, too, ends with the shred key. */
export async function filePseudonym(shredKey: Bytes, file: string): Promise<string> {
  return (await subkey(shredKey, `audit file ${file}`, 16)).toHex();
}

/** A wrap as it lies in the database. */
export interface Wrap {
  epoch: number;
  purpose: Purpose;
  blob: Bytes;
}

/** Opens all wraps that one holds of a case. Throws `CannotOpen`. */
export async function openWraps(
  place: { organisation: string; case: string; epoch: number },
  wraps: Wrap[],
  recipient: Recipient,
  privateKey: UnwrapKey,
  shredKey: Bytes,
): Promise<CaseKeys> {
  const secrets: CaseKeys["secrets"] = new Map();
  for (const { epoch, purpose, blob } of wraps) {
    const secret = await unwrap(privateKey, blob, binding(place, epoch, recipient, purpose));
    secrets.set(epoch, { ...secrets.get(epoch), [purpose]: secret });
  }
  const { organisation, case: id, epoch } = place;
  return { organisation, case: id, epoch, shredKey, secrets };
}

/** Somebody who gets a wrap. The caller has checked whose key it is. */
export interface Reader {
  recipient: Recipient;
  publicKey: Bytes;
  purpose: Purpose;
  /** Until when; for ever when left out. */
  expires?: Date | null;
  /** It sleeps until a deadline of the case has passed. */
  dormant?: boolean;
}

/** Wraps one epoch of a case to somebody. Throws when the giver does not hold it. */
export async function giveWrap(
  tx: Transaction,
  keys: CaseKeys,
  epoch: number,
  reader: Reader,
): Promise<void> {
  const { recipient, publicKey, purpose, expires, dormant = false } = reader;
  const secret = await secretOf(keys, epoch, purpose);
  if (!secret) throw new Error("Cannot give a wrap of what one does not hold");
  const blob = await wrap(publicKey, secret, binding(keys, epoch, recipient, purpose));
  const account = typeof recipient === "string" ? null : recipient.account;
  const kind = typeof recipient === "string" ? recipient : "staff";
  await tx`insert into wrap ${
    tx({
      case_id: keys.case,
      epoch,
      recipient: kind,
      account,
      purpose,
      blob,
      key_id: await keyId(publicKey),
      expires: expires ?? null,
      dormant,
    })
  } on conflict do nothing`;
}

/** Names the public key that a wrap is for: 8 bytes of its hash. */
export async function keyId(publicKey: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", publicKey)).slice(0, 8);
}

/** Wraps every epoch that the giver holds: the reader gets the history, too. */
export async function giveHistory(tx: Transaction, keys: CaseKeys, reader: Reader): Promise<void> {
  for (const epoch of keys.secrets.keys()) await giveWrap(tx, keys, epoch, reader);
}

/** What a wrap of a case is bound to. */
export function binding(
  place: { organisation: string; case: string },
  epoch: number,
  recipient: Recipient,
  purpose: Purpose,
): WrapBinding {
  return {
    organisation: place.organisation,
    case: place.case,
    epoch,
    recipient: typeof recipient === "string" ? recipient : recipient.account,
    purpose,
  };
}
