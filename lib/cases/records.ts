import { today } from "../clock.ts";
import { type Bytes, CannotOpen, open, seal } from "../crypto/mod.ts";
import type { Transaction } from "../db/mod.ts";
import type { FileEntry, RefusedFile } from "../attachments/mod.ts";
import { type CaseKeys, type Compartment, compartmentKey } from "./keys.ts";

/** The report itself. Whoever holds the case's wrap reads it. */
export interface ReportContent {
  identity: "anonymous" | "confidential";
  category: string;
  what: string;
  when: string;
  where: string;
  who: string;
  urgent: boolean;
  /** People who must not learn of it, as the organisation wrote their names. */
  involved: string[];
  files: FileEntry[];
  refused: RefusedFile[];
}

/** Who the reporter is, if the reporter told the firm. Empty for an anonymous report. */
export interface IdentityContent {
  name: string;
  contact: string;
}

/** One message of the dialogue. */
export interface MessageContent {
  text: string;
  files: FileEntry[];
  refused: RefusedFile[];
  /** ISO instant; staff only. Of reporters only the day is kept. */
  at?: string;
}

/** What a record of each kind holds. */
export interface RecordContents {
  report: ReportContent;
  identity: IdentityContent;
  message: MessageContent;
}

/** The kinds of records. */
export type RecordKind = keyof RecordContents;

const compartments: Record<RecordKind, Compartment> = {
  report: "shared",
  identity: "identity",
  message: "shared",
};

/** An opened record. */
export interface CaseRecord<K extends RecordKind = RecordKind> {
  id: string;
  version: number;
  kind: K;
  /** Account id; null: the reporter. */
  author: string | null;
  day: string;
  content: RecordContents[K];
}

/**
 * Appends a record to a case. Records are never edited: the same id again changes nothing, so that
 * a repeated POST is harmless. Gives whether it was new.
 */
export async function appendRecord<K extends RecordKind>(
  tx: Transaction,
  keys: CaseKeys,
  record: { id: string; kind: K; author: string | null; content: RecordContents[K] },
): Promise<boolean> {
  const version = 1;
  const key = await compartmentKey(keys, compartments[record.kind]);
  const text = new TextEncoder().encode(JSON.stringify(record.content));
  const blob = await seal(key, text, place(keys, record.id, version, record.kind));
  // The lock on the case gives each record a place of its own.
  await tx`select 1 from cases where id = ${keys.case} for update`;
  const added = await tx`
    insert into record (case_id, id, version, ordinal, kind, author, day, epoch, blob)
    select ${keys.case}, ${record.id}, ${version}, coalesce(max(ordinal), 0) + 1, ${record.kind},
           ${record.author}, ${today()}, ${keys.epoch}, ${blob}
      from record where case_id = ${keys.case}
    on conflict (case_id, id, version) do nothing
    returning 1`;
  return added.length > 0;
}

/** The records of a case in their order, opened. Throws `CannotOpen` when one was tampered with. */
export async function readRecords(tx: Transaction, keys: CaseKeys): Promise<CaseRecord[]> {
  const rows = await tx<Row[]>`
    select id, version, kind, author, day, blob from record
     where case_id = ${keys.case} and epoch = ${keys.epoch} order by ordinal, version`;
  return await Promise.all(rows.map((row) => openRecord(keys, row)));
}

interface Row {
  id: string;
  version: number;
  kind: RecordKind;
  author: string | null;
  day: string;
  blob: Bytes;
}

async function openRecord(keys: CaseKeys, row: Row): Promise<CaseRecord> {
  const compartment = compartments[row.kind];
  if (!compartment) throw new CannotOpen();
  const key = await compartmentKey(keys, compartment);
  const bytes = await open(key, row.blob, place(keys, row.id, row.version, row.kind));
  const { id, version, kind, author, day } = row;
  return { id, version, kind, author, day, content: JSON.parse(new TextDecoder().decode(bytes)) };
}

function place(keys: CaseKeys, record: string, version: number, kind: RecordKind) {
  return { organisation: keys.organisation, case: keys.case, record, version, kind };
}

/** Whether a record is of this kind; narrows its type. */
export function isKind<K extends RecordKind>(record: CaseRecord, kind: K): record is CaseRecord<K> {
  return record.kind === kind;
}

/** All files that the records of a case carry. */
export function filesOf(records: CaseRecord[]): FileEntry[] {
  return records.flatMap(({ content }) => "files" in content ? content.files : []);
}
