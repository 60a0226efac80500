import { createHash } from "node:crypto";
import type { Bytes } from "../crypto/mod.ts";

/** One line of a chain, as it is hashed. */
export interface Row {
  chain: string;
  number: string;
  day: string;
  /** `2026-11-23T10:00:00.000000`, UTC; null: an act of a reporter. */
  at: string | null;
  event: string;
  actor: string | null;
  /** The case's pseudonym. */
  subject: Bytes | null;
  /** JSON, as PostgreSQL writes it. */
  detail: string;
  hash: Bytes;
}

/** What the first line of a chain is hashed with: the hash of the chain's name. */
export function beginning(chain: string): Bytes {
  return sha256(new TextEncoder().encode(chain));
}

/**
 * The hash of a line after the one before: as `audit_hash` in the database, each field with its
 * length in characters before it.
 */
export function hashOf(previous: Bytes, row: Row): Bytes {
  const subject = row.subject?.toHex() ?? null;
  const fields = [
    row.chain,
    row.number,
    row.day,
    row.at,
    row.event,
    row.actor,
    subject,
    row.detail,
  ];
  const text = fields.map((field) => field ?? "-")
    .map((field) => `${[...field].length}:${field}`).join(",");
  return sha256(previous, new TextEncoder().encode(text));
}

// Not WebCrypto's: a promise a line costs three times the hash.
function sha256(...parts: Bytes[]): Bytes {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
}
