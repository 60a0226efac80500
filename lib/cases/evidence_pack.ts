import { checkSheet, type Sheet, type SheetCheck, type SheetKind } from "../crypto/mod.ts";
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

/** How a pack is signed and checked. */
export const evidenceKind: SheetKind = { purpose: "evidence pack", schema };

/** The pack: what it says, and both signatures over it. */
export type EvidencePack = Sheet<EvidenceContent>;

/** Checks a pack, as `checkSheet`. */
export function checkEvidence(text: string): Promise<SheetCheck<EvidenceContent>> {
  return checkSheet<EvidenceContent>(evidenceKind, text);
}
