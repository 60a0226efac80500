/**
 * What shows the next reader that somebody with the database's password changed a case: each record
 * says, sealed with it, what its row says and which record of its part came before; staff sign theirs.
 */
import type { Bytes } from "../crypto/mod.ts";
import { sign, signingKey, verify } from "../crypto/mod.ts";
import type { CaseKeys, Part } from "./keys.ts";

/** What is sealed of a record: its content, and what its row must say. */
export interface Envelope {
  content: unknown;
  /** Account id; null: the reporter. */
  author: string | null;
  day: string;
  ordinal: number;
  /** SHA-256 of the record before it in its part, in hex; empty: the first. */
  before: string;
  /** By the author, Ed25519, in base64; staff only. */
  signature?: string;
}

/** A record as `checkChain` sees it. */
export interface Link {
  id: string;
  version: number;
  kind: string;
  part: Part;
  author: string | null;
  day: string;
  ordinal: number;
  envelope: Envelope;
  /** SHA-256 of what was sealed, in hex. */
  digest: string;
}

/** What is wrong, and with the record in which place of the case. */
export interface Fault {
  fault: "missing" | "changed" | "signature" | "state";
  ordinal: number;
}

/** Signs a record as a member of staff. */
export async function signEnvelope(
  keys: CaseKeys,
  place: { id: string; version: number; kind: string },
  envelope: Envelope,
): Promise<Envelope> {
  const { signer } = keys;
  if (!signer || signer.account !== envelope.author) return envelope;
  const key = await signingKey(signer.signSeed);
  const signature = await sign(key, "record", statement(keys, place, envelope));
  return { ...envelope, signature: signature.toBase64() };
}

/**
 * Checks all records of a case that one may open. `records`: how many the case should have, for
 * whoever reads all of them. `signers`: the certified keys of each account, former ones too.
 */
export async function checkChain(
  keys: CaseKeys,
  links: Link[],
  records: number | undefined,
  signers: Map<string, Bytes[]>,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  const last = new Map<Part, string>();
  for (const [index, link] of links.entries()) {
    const { envelope, ordinal } = link;
    const before = last.get(link.part) ?? firstOf(link, records);
    if (envelope.before !== before) faults.push({ fault: "missing", ordinal });
    else if (records !== undefined && ordinal !== index + 1) {
      faults.push({ fault: "missing", ordinal });
    }
    last.set(link.part, link.digest);
    const same = envelope.author === link.author && envelope.day === link.day &&
      envelope.ordinal === ordinal;
    if (!same) faults.push({ fault: "changed", ordinal });
    if (!await isSigned(keys, link, signers)) faults.push({ fault: "signature", ordinal });
  }
  const end = links.at(-1)?.ordinal ?? 0;
  if (records !== undefined && end !== records) faults.push({ fault: "missing", ordinal: end + 1 });
  return faults;
}

/** The client holds a version without those that it replaced: what came before it counts as there. */
function firstOf({ part, envelope }: Link, records: number | undefined): string {
  return part === "redacted" && records === undefined ? envelope.before : "";
}

/**
 * Whether a case's row says another state than was last written down and signed, for whoever reads it
 * whole. A triager, who has no key for it, writes the assignment alone.
 */
export function checkState(
  status: string,
  written: Link | undefined,
  assignment: Link | undefined,
): Fault[] {
  const { to } = (written?.envelope.content ?? {}) as { to?: string };
  const right = status === (to ?? (assignment ? "assigned" : "new"));
  return right ? [] : [{ fault: "state", ordinal: written?.ordinal ?? 0 }];
}

async function isSigned(keys: CaseKeys, link: Link, signers: Map<string, Bytes[]>) {
  const { author, signature } = link.envelope;
  if (author === null) return true;
  if (!signature) return false;
  const message = statement(keys, link, link.envelope);
  for (const key of signers.get(author) ?? []) {
    if (await verify(key, "record", message, Uint8Array.fromBase64(signature))) return true;
  }
  return false;
}

function statement(
  keys: CaseKeys,
  { id, version, kind }: { id: string; version: number; kind: string },
  { content, author, day, ordinal, before }: Envelope,
): Uint8Array {
  const { organisation, case: caseId } = keys;
  const all = [organisation, caseId, id, version, kind, author, day, ordinal, before, content];
  return new TextEncoder().encode(JSON.stringify(all));
}
