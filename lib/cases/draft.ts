import type { FileEntry, RefusedFile } from "../attachments/mod.ts";
import { dayAfter, dayBefore } from "../clock.ts";
import { type Bytes, open, seal, subkey } from "../crypto/mod.ts";
import { acting, type Transaction } from "../db/mod.ts";
import { drafts as limits } from "../limits.ts";
import type { Portal } from "../portal.ts";
import type { Visit } from "./receipt.ts";

/** What is sealed of a draft, under its code alone: nobody else has a key. */
export interface DraftContent {
  /** Organisation id. It stands in no row. */
  organisation: string;
  /** What was typed, by field of the form. */
  fields: [string, string[]][];
  files: FileEntry[];
  refused: RefusedFile[];
  /** SHA-256 of each original, by its number: the same file again is not taken twice. */
  originals: [number, string][];
  /** How many files were taken in all: none gets the number of another. */
  count: number;
  /** The file that comes in parts. */
  incoming?: Incoming;
}

/** A file of which parts have arrived. */
export interface Incoming {
  /** Seals its parts, base64. */
  key: string;
  /** As the browser named it; only its ending is of use. */
  name: string;
  /** How many there will be, as soon as that is known. */
  parts?: number;
}

/** A draft, opened. */
export interface Draft extends DraftContent {
  id: string;
  /** Rises with every change. */
  version: number;
  /** The day on which it is deleted, `2026-12-07`. */
  ends: string;
  /** The parts that have arrived, in their order. */
  arrived: { number: number; bytes: number }[];
}

interface Row {
  version: number;
  day: string;
  sealed: Bytes;
}

/**
 * Reads a draft with the key of its code, in a transaction that acts for it; `lock` holds it until
 * the end. Undefined when it was sent or its time is over. Throws `CannotOpen`.
 */
export async function openDraft(
  tx: Transaction,
  { case: id, privateKey }: Pick<Visit, "case" | "privateKey">,
  lock = false,
): Promise<Draft | undefined> {
  const [row] = await tx<Row[]>`
    select version, day::text, sealed from draft where id = ${id} and day > ${
    dayBefore(limits.life)
  }
    ${lock ? tx`for update` : tx``}`;
  if (!row) return undefined;
  const { version, day, sealed } = row;
  const text = await open(await draftKey(privateKey), sealed, place(id, version));
  const content: DraftContent = JSON.parse(new TextDecoder().decode(text));
  const arrived = await tx<Draft["arrived"]>`
    select number, bytes from draft_part where draft = ${id} order by number`;
  return { ...content, id, version, ends: dayAfter(day, limits.life), arrived: [...arrived] };
}

/** Reads the draft of a visit; undefined when it was sent or its time is over. */
export async function readDraft(
  portal: Portal,
  visit: Pick<Visit, "case" | "privateKey">,
): Promise<Draft | undefined> {
  return await acting(portal.sql, { draft: visit.case }, (tx) => openDraft(tx, visit));
}

/** Seals a draft's content for its row. */
async function sealDraft(
  content: DraftContent,
  { case: id, privateKey }: Pick<Visit, "case" | "privateKey">,
  version: number,
): Promise<Bytes> {
  const { organisation, fields, files, refused, originals, count, incoming } = content;
  const kept = { organisation, fields, files, refused, originals, count, incoming };
  const text = new TextEncoder().encode(JSON.stringify(kept));
  return await seal(await draftKey(privateKey), text, place(id, version));
}

/** Puts a draft's content into its row. */
export async function storeDraft(
  tx: Transaction,
  visit: Visit,
  version: number,
  content: DraftContent,
  arrived: Draft["arrived"],
): Promise<void> {
  const sealed = await sealDraft(content, visit, version);
  const bytes = bytesOf(content, arrived) + sealed.length;
  await tx`update draft set ${tx({ version, sealed, bytes })} where id = ${visit.case}`;
}

/** The bytes that a draft keeps, its parts included. */
export function bytesOf(content: DraftContent, arrived: Draft["arrived"]): number {
  return [...content.files, ...arrived].reduce((sum, { bytes }) => sum + bytes, 0);
}

function draftKey(privateKey: Bytes): Promise<Bytes> {
  return subkey(privateKey, "draft");
}

function place(id: string, version: number) {
  return { organisation: "", case: id, record: id, version, kind: "draft" };
}
