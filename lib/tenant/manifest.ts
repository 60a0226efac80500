/** What travels of an organisation beside the rows of its cases. */
import type { Kind } from "../backup/mod.ts";

/** A row as PostgreSQL writes it as JSON: bytes as `\x…`. */
export type Json = Record<string, unknown>;

/** The first frame of an exported organisation. Sealed with all the rest. */
export interface Manifest {
  version: 1;
  organisation: Json & { id: string; slug: string; name: string };
  /** The audit key of there, Ed25519, in hex: its signatures are checked and made anew. */
  auditKey: string;
  /** What checks the codes and passwords that were hashed there; the first is the installation's own. */
  origins: { id: string; pepper: string; locator: string }[];
  /** Who works on its cases: with keys, password and phone. */
  people: Person[];
  /** Who is only named in it. */
  named: (Json & { id: string; username: string })[];
  memberships: { account: string; role: string }[];
  auditHeads: Json[];
  auditDays: Json[];
  /** By case; base64. */
  shredKeys: Record<string, string>;
}

/** Somebody who works on the organisation's cases. */
export interface Person {
  account: Json & { id: string; username: string };
  phone: string | undefined;
  /** Rows by table, as they are. */
  rows: Record<typeof personTables[number], Json[]>;
}

/** What goes with a person. Not passkeys, which serve at one address alone, nor choices of notices. */
export const personTables = [
  "credential",
  "staff_key",
  "former_key",
  "totp",
  "recovery_code",
] as const;

/** What follows the manifest's tables at the end. */
export interface End {
  counts: Record<string, number>;
}

/** An exported organisation, as it lies in a folder. */
export const kind: Kind = { name: "tenant", recipient: "import key" };

/** What cannot be exported or imported; the text is for the operator. */
export class CannotMove extends Error {}
