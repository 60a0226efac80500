import { Validator } from "@cfworker/json-schema";
import { verify } from "../crypto/mod.ts";
import schema from "./evidence_schema.json" with { type: "json" };

/** What an evidence pack says; `evidence_schema.json` describes it. */
export interface EvidenceContent {
  format: "ombud-evidence-1";
  made: string;
  case: string;
  /** The account of the person who signs. */
  by: string;
  /** The case's name in the audit log. */
  pseudonym: string;
  organisation: string;
  clocks: {
    law: string;
    received: string;
    acknowledgeBy: string;
    acknowledged: string | null;
    feedbackBy: string;
    extended: boolean;
  };
  people: { account: string; name: string }[];
  /** In their order. Acts of reporters carry the day alone. An auditor finds each by its hash. */
  events: {
    chain: string;
    day: string;
    at: string | null;
    event: string;
    actor: string | null;
    detail: Record<string, unknown>;
    hash: string;
  }[];
  /** The SHA-256 of each sealed record. */
  records: {
    id: string;
    version: number;
    kind: string;
    day: string;
    author: string | null;
    hash: string;
  }[];
}

/** A signature and the public key that it is by, both in hex. */
interface Signed {
  key: string;
  signature: string;
}

/** The pack: what it says, and both signatures over it. */
export interface EvidencePack {
  content: EvidenceContent;
  portal: Signed;
  person: Signed;
}

/** The bytes that are signed. */
export function evidenceBytes(content: EvidenceContent): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(content));
}

/** The pack as a file: always these bytes, so that a changed one is found wherever it stands. */
export function packText(pack: EvidencePack): string {
  return JSON.stringify(pack, null, 2) + "\n";
}

/** What is wrong with a pack's text, or the pack. */
export type EvidenceCheck =
  | { good: true; pack: EvidencePack }
  | { good: false; reason: "malformed" | "portal" | "person" };

/**
 * Checks a pack: its form, byte for byte, and both signatures. That the keys in it are the portal's and
 * the person's is for the caller to compare.
 */
export async function checkEvidence(text: string): Promise<EvidenceCheck> {
  const pack = readPack(text);
  if (!pack) return { good: false, reason: "malformed" };
  for (const who of ["portal", "person"] as const) {
    const { key, signature } = pack[who];
    const right = await verify(
      Uint8Array.fromHex(key),
      "evidence pack",
      evidenceBytes(pack.content),
      Uint8Array.fromHex(signature),
    );
    if (!right) return { good: false, reason: who };
  }
  return { good: true, pack };
}

function readPack(text: string): EvidencePack | undefined {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!new Validator(schema as object, "2020-12").validate(value).valid) return undefined;
  return packText(value) === text ? value : undefined;
}
