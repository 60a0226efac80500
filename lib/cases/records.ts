import { today } from "../clock.ts";
import { type Bytes, CannotOpen, open, seal } from "../crypto/mod.ts";
import type { Transaction } from "../db/mod.ts";
import type { FileEntry, RefusedFile } from "../attachments/mod.ts";
import type { Answer } from "../questions/mod.ts";
import { type Envelope, type Link, signEnvelope } from "./chain.ts";
import { type CaseKeys, type Part, partKey } from "./keys.ts";

/** The report itself. Whoever holds the case's wrap reads it. */
export interface ReportContent {
  identity: "anonymous" | "confidential";
  /** How it came to the staff who registered it; none: by the reporter's own form. */
  source?: string;
  category: string;
  what: string;
  when: string;
  where: string;
  who: string;
  urgent: boolean;
  /** People who must not learn of it, as the organisation wrote their names. */
  involved: string[];
  /** The version of the organisation's form that was answered, 0: the portal's; and the answers. */
  form?: number;
  answers?: Answer[];
  files: FileEntry[];
  refused: RefusedFile[];
}

/** Who the reporter is, if the reporter told the firm. Empty for an anonymous report. */
export interface IdentityContent {
  name: string;
  contact: string;
}

/** One message of a dialogue. */
export interface MessageContent {
  text: string;
  files: FileEntry[];
  refused: RefusedFile[];
  /** ISO instant; staff only. Of reporters only the day is kept. */
  at?: string;
}

/** What a triager needs in order to assign. Naming parties makes its next version. */
export interface TriageContent {
  category: string;
  urgent: boolean;
  involved: string[];
  /** Whom the firm found to be a party; none in reports that just arrived. */
  parties?: string[];
  /** Account ids of those who bore one of these names when it was written down. */
  walled: string[];
}

/** To whom the case was given; each is a version of the case's one record of it. */
export interface AssignmentContent {
  /** Account id. */
  to: string;
  at: string;
}

/** An internal note of the firm. A corrected one is its next version. */
export interface NoteContent {
  text: string;
  at: string;
}

/** A change of state, and why: each is a version of the case's one record of its state. */
export interface StatusContent {
  from: string;
  to: string;
  reason: string;
  at: string;
}

/** The version of the report that the client may see. The reporter's identity is never in it. */
export interface RedactionContent {
  category: string;
  what: string;
  when: string;
  where: string;
  who: string;
  urgent: boolean;
  /** As in the report, but only those that were chosen. */
  form?: number;
  answers?: Answer[];
  files: FileEntry[];
  at: string;
}

/** Another case, and how it belongs to this one; `none`: it was a mistake. */
export interface LinkContent {
  case: string;
  kind?: "related" | "duplicate" | "none";
  at: string;
}

/** A legal hold: what was done about it, and why. */
export interface HoldContent {
  step: "asked" | "agreed" | "releaseAsked" | "kept" | "released";
  reason: string;
  at: string;
}

/** How a case ended, for its reporter and whoever reads the report. */
export interface ClosingContent {
  outcome: string;
  text: string;
  at: string;
}

/** That who reported be disclosed to a contact person, why, and in its next version the answer. */
export interface DisclosureContent {
  /** Account id. */
  to: string;
  /** Directive (EU) 2019/1937, article 16: the reporter's consent (1), or a duty of law (2). */
  ground: "consent" | "law";
  reason: string;
  answer?: { approved: boolean; reason: string };
  at: string;
}

/** A message that was taken back before it was read. */
export interface WithdrawalContent {
  message: string;
  at: string;
}

/** What a record of each kind holds. */
export interface RecordContents {
  report: ReportContent;
  identity: IdentityContent;
  message: MessageContent;
  triage: TriageContent;
  assignment: AssignmentContent;
  note: NoteContent;
  status: StatusContent;
  /** The dialogue of ombudsman and contact persons. */
  client: MessageContent;
  redaction: RedactionContent;
  link: LinkContent;
  withdrawal: WithdrawalContent;
  hold: HoldContent;
  disclosure: DisclosureContent;
  closing: ClosingContent;
}

/** The kinds of records. */
export type RecordKind = keyof RecordContents;

/** The part of the case in which a record of each kind lies. */
const parts: Record<RecordKind, Part> = {
  report: "shared",
  identity: "identity",
  message: "shared",
  triage: "triage",
  assignment: "triage",
  note: "notes",
  status: "notes",
  client: "client",
  redaction: "redacted",
  link: "notes",
  withdrawal: "shared",
  hold: "notes",
  disclosure: "client",
  closing: "shared",
};

/** An opened record. */
export interface CaseRecord<K extends RecordKind = RecordKind> extends Link {
  kind: K;
  content: RecordContents[K];
}

/** A record to be written. */
export interface NewRecord<K extends RecordKind> {
  id: string;
  kind: K;
  /** Account id; null: the reporter. */
  author: string | null;
  content: RecordContents[K];
}

/**
 * Appends a record to a case. Records are never edited: the same id again changes nothing, so that
 * a repeated POST is harmless. Gives whether it was new.
 */
export async function appendRecord<K extends RecordKind>(
  tx: Transaction,
  keys: CaseKeys,
  record: NewRecord<K>,
): Promise<boolean> {
  await lockCase(tx, keys);
  const [there] = await tx`
    select 1 from record where case_id = ${keys.case} and id = ${record.id}`;
  if (there) return false;
  await writeRecord(tx, keys, record, 1);
  return true;
}

/** Appends a record's next version; the ones before stay as they are. */
export async function appendVersion<K extends RecordKind>(
  tx: Transaction,
  keys: CaseKeys,
  record: NewRecord<K>,
): Promise<void> {
  await lockCase(tx, keys);
  const [last] = await tx<{ version: number }[]>`
    select coalesce(max(version), 0) as version from record
     where case_id = ${keys.case} and id = ${record.id}`;
  await writeRecord(tx, keys, record, last!.version + 1);
}

/** Appends the next version of the one record that a case has of this kind. */
export async function appendNext<K extends RecordKind>(
  tx: Transaction,
  keys: CaseKeys,
  record: Omit<NewRecord<K>, "id">,
): Promise<void> {
  const [last] = await tx<{ id: string }[]>`
    select id from record where case_id = ${keys.case} and kind = ${record.kind}
     order by ordinal desc limit 1`;
  await appendVersion(tx, keys, { id: last?.id ?? crypto.randomUUID(), ...record });
}

/** So that two records never take the same place. */
async function lockCase(tx: Transaction, keys: CaseKeys): Promise<void> {
  await tx`update cases set records = records where id = ${keys.case}`;
}

async function writeRecord<K extends RecordKind>(
  tx: Transaction,
  keys: CaseKeys,
  { id, kind, author, content }: NewRecord<K>,
  version: number,
): Promise<void> {
  const part = parts[kind];
  const key = await partKey(keys, keys.epoch, part);
  if (!key) throw new CannotOpen();
  const before = await lastDigest(tx, keys, part);
  const [next] = await tx<{ records: number }[]>`
    update cases set records = records + 1 where id = ${keys.case} returning records`;
  const ordinal = next!.records;
  const day = today();
  const where = { id, version, kind };
  const signed = await signEnvelope(keys, where, { content, author, day, ordinal, before });
  const text = new TextEncoder().encode(JSON.stringify(signed));
  const blob = await seal(key, text, place(keys, id, version, kind));
  await tx`insert into record ${
    tx({ case_id: keys.case, ...where, ordinal, part, author, day, epoch: keys.epoch, blob })
  }`;
}

/** The digest of the newest record of a part; empty when there is none. */
async function lastDigest(tx: Transaction, keys: CaseKeys, part: Part): Promise<string> {
  const [row] = await tx<RecordRow[]>`
    select id, version, kind, author, day, ordinal, epoch, blob from record
     where case_id = ${keys.case} and part = ${part} order by ordinal desc limit 1`;
  return row ? (await openRecord(keys, row))?.digest ?? "" : "";
}

/**
 * The records of a case that one may open, in their order. Throws `CannotOpen` when one was
 * tampered with.
 */
export async function readRecords(
  tx: Transaction,
  keys: CaseKeys,
  kinds: RecordKind[] = Object.keys(parts) as RecordKind[],
): Promise<CaseRecord[]> {
  const rows = await tx<RecordRow[]>`
    select id, version, kind, author, day, ordinal, epoch, blob from record
     where case_id = ${keys.case} and kind = any(${kinds}) order by ordinal, version`;
  const records = await Promise.all(rows.map((row) => openRecord(keys, row)));
  return records.filter((record) => record !== undefined);
}

/** The records of several cases that one may open, by case. Throws `CannotOpen`. */
export async function readRecordsOf(
  tx: Transaction,
  cases: CaseKeys[],
): Promise<Map<string, CaseRecord[]>> {
  const byCase = new Map(cases.map((keys) => [keys.case, keys]));
  const rows = await tx<(RecordRow & { caseId: string })[]>`
    select case_id, id, version, kind, author, day, ordinal, epoch, blob from record
     where case_id = any(${[...byCase.keys()]}) order by case_id, ordinal, version`;
  const opened = await Promise.all(rows.map((row) => openRecord(byCase.get(row.caseId)!, row)));
  const records = new Map<string, CaseRecord[]>();
  for (const [index, record] of opened.entries()) {
    const id = rows[index]!.caseId;
    if (record) records.set(id, [...records.get(id) ?? [], record]);
  }
  return records;
}

/** Of records with several versions the last one, in the place of the first. */
export function newest(records: CaseRecord[]): CaseRecord[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

/**
 * What one may see of the records that one can open. A new version for the client replaces the one
 * before, which may have said too much: whoever holds that version alone sees the last one.
 */
export function shownTo(access: string, records: CaseRecord[]): CaseRecord[] {
  if (access !== "redacted") return records;
  const last = lastOf(records, "redaction");
  return records.filter((record) => record.kind !== "redaction" || record === last);
}

/** A record as it lies in the database. */
export interface RecordRow {
  id: string;
  version: number;
  kind: RecordKind;
  author: string | null;
  day: string;
  ordinal: number;
  epoch: number;
  blob: Bytes;
}

/** Opens a record; undefined when one does not hold its part. Throws `CannotOpen`. */
export async function openRecord(
  keys: CaseKeys,
  row: RecordRow,
): Promise<CaseRecord | undefined> {
  const opened = await openRaw(keys, row);
  if (!opened) return undefined; // of a part, or a time, that was not given
  const { id, version, kind, author, day, ordinal } = row;
  const envelope: Envelope = JSON.parse(new TextDecoder().decode(opened.text));
  const content = envelope.content as RecordContents[RecordKind];
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", opened.text)).toHex();
  const part = parts[kind];
  return { id, version, kind, part, author, day, ordinal, content, envelope, digest };
}

/** A record's bytes, and the key that opened them. */
export async function openRaw(
  keys: CaseKeys,
  row: Pick<RecordRow, "id" | "version" | "kind" | "epoch" | "blob">,
): Promise<{ key: Bytes; text: Bytes } | undefined> {
  const key = await partKey(keys, row.epoch, parts[row.kind]);
  if (!key) return undefined;
  return { key, text: await open(key, row.blob, place(keys, row.id, row.version, row.kind)) };
}

/** What a record is bound to. */
export function place(keys: CaseKeys, record: string, version: number, kind: RecordKind) {
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

/** The last record of a kind, or undefined. */
export function lastOf<K extends RecordKind>(
  records: CaseRecord[],
  kind: K,
): CaseRecord<K> | undefined {
  return records.filter((record): record is CaseRecord<K> => record.kind === kind).at(-1);
}
