import { checkSheet, type SheetCheck, type SheetKind } from "../crypto/mod.ts";
import schema from "./integrity_schema.json" with { type: "json" };

/** What the integrity sheet of an export says; `integrity_schema.json` describes it. */
export interface IntegrityContent {
  format: "ombud-integrity-1";
  made: string;
  case: string;
  organisation: string;
  /** The account of the person who exports and signs, and the name. */
  by: string;
  name: string;
  /** How much of the case the export holds. */
  access: string;
  /** The audit chain at this moment: the hash of the export's own event, by which an auditor finds it. */
  audit: { chain: string; day: string; hash: string };
  /** Every record, by the digest that the chain of records knows it by. */
  records: { place: number; id: string; version: number; kind: string; digest: string }[];
  /** Every other file of the export. */
  files: { path: string; bytes: number; sha256: string }[];
}

/** How a sheet is signed and checked. */
export const integrityKind: SheetKind = { purpose: "integrity sheet", schema };

/** The name of the sheet in an export, and of the same sums as `sha256sum -c` reads them. */
export const integrityName = "integrity.json";
export const sumsName = "SHA256SUMS";

/** Checks the sheet alone, as `checkSheet`. */
export function checkIntegrity(text: string): Promise<SheetCheck<IntegrityContent>> {
  return checkSheet<IntegrityContent>(integrityKind, text);
}
