import { audit } from "../audit/mod.ts";
import { attachFiles, type FileEntry, type RefusedFile } from "../attachments/mod.ts";
import { unwrapKey } from "../crypto/mod.ts";
import { acting } from "../db/mod.ts";
import { tellReaders } from "../notify/mod.ts";
import type { Portal } from "../portal.ts";
import type { ClockFacts } from "./clocks.ts";
import { clockCase } from "./due.ts";
import { type CaseKeys, openWraps, pseudonym, type Wrap } from "./keys.ts";
import type { Visit } from "./receipt.ts";
import { readShredKeys } from "./shred.ts";
import {
  appendRecord,
  type CaseRecord,
  type ClosingContent,
  filesOf,
  isKind,
  lastOf,
  readRecords,
  type ReportContent,
} from "./records.ts";

/** A case as its reporter sees it. */
export interface Inbox {
  organisation: string;
  status: string;
  /** The day on which it arrived, `2026-11-23`. */
  received: string;
  acknowledgeBy: string;
  feedbackBy: string;
  report: ReportContent;
  messages: CaseRecord<"message">[];
  /** The place up to which the reporter had read before. */
  read: number;
  /** How the case ended, once it has. */
  closing?: ClosingContent;
}

/** What somebody writes: its id comes from the form, so that a repeat is harmless. */
export interface NewMessage {
  id: string;
  text: string;
  upload: string;
  files: FileEntry[];
  refused: RefusedFile[];
}

/** Opens the case for its reporter. Gives undefined when it is there no more. */
export async function readInbox(portal: Portal, visit: Visit): Promise<Inbox | undefined> {
  const keys = await reporterKeys(portal, visit);
  if (!keys) return undefined;
  return await acting(portal.sql, { case: visit.case }, async (tx) => {
    const [row] = await tx<(ClockFacts & { country: string })[]>`
      select c.status, c.received, c.acknowledged, c.extended, o.country
        from cases c join organisation o on o.id = c.organisation where c.id = ${visit.case}`;
    const records = await readRecords(tx, keys, ["report", "message", "withdrawal", "closing"]);
    const report = records.find((record) => isKind(record, "report"))!.content as ReportContent;
    const withdrawn = records.filter((record) => isKind(record, "withdrawal"))
      .map(({ content }) => content.message);
    const messages = records.filter((record) => isKind(record, "message"))
      .filter(({ id }) => !withdrawn.includes(id));
    const [mark] = await tx<{ ordinal: number }[]>`
      select ordinal from read_mark where case_id = ${visit.case} and account is null`;
    const read = mark?.ordinal ?? 0;
    await tx`insert into read_mark ${
      tx({ case_id: visit.case, account: null, ordinal: records.at(-1)!.ordinal })
    } on conflict (case_id, account) do update set ordinal = excluded.ordinal`;
    const { organisation } = visit;
    const ended = row!.status === "closed" || row!.status === "archived";
    const closing = ended ? lastOf(records, "closing")?.content : undefined;
    return { organisation, ...row!, ...await clockCase(row!), report, messages, read, closing };
  });
}

/** The reporter writes. Gives false when the case is there no more. */
export async function writeAsReporter(
  portal: Portal,
  visit: Visit,
  message: NewMessage,
): Promise<boolean> {
  const keys = await reporterKeys(portal, visit);
  if (!keys) return false;
  const { id, text, files, refused } = message;
  await acting(portal.sql, { case: visit.case, upload: message.upload }, async (tx) => {
    const content = { text, files, refused };
    const fresh = await appendRecord(tx, keys, { id, kind: "message", author: null, content });
    if (!fresh) return;
    await attachFiles(tx, message.upload, visit.case, files);
    await tellReaders(tx, visit.case);
    await audit(tx, portal.keys.audit, "reporter.message", {
      organisation: visit.organisation,
      subject: await pseudonym(keys.shredKey),
    }, { files: files.length, refused: refused.length });
  });
  return true;
}

/** A file of the reporter's case, for its download. */
export async function findOwnFile(
  portal: Portal,
  visit: Visit,
  file: string,
): Promise<FileEntry | undefined> {
  const keys = await reporterKeys(portal, visit);
  if (!keys) return undefined;
  return await acting(portal.sql, { case: visit.case }, async (tx) => {
    const found = filesOf(await readRecords(tx, keys)).find((one) => one.id === file);
    if (!found) return undefined;
    await audit(tx, portal.keys.audit, "reporter.download", {
      organisation: visit.organisation,
      subject: await pseudonym(keys.shredKey),
    }, {});
    return found;
  });
}

/** The keys of the reporter's case, or undefined when it is there no more. */
export async function reporterKeys(portal: Portal, visit: Visit): Promise<CaseKeys | undefined> {
  const shredKey = (await readShredKeys(portal.shred, [visit.case])).get(visit.case);
  const wraps = await acting(
    portal.sql,
    { case: visit.case },
    (tx) =>
      tx<(Wrap & { newest: number })[]>`
      select w.epoch, w.purpose, w.blob, c.epoch as newest from wrap w join cases c on c.id = w.case_id
       where w.case_id = ${visit.case} and w.recipient = 'reporter' order by w.epoch`,
  );
  if (!shredKey || wraps.length === 0) return undefined;
  const place = { ...visit, epoch: wraps[0]!.newest };
  const privateKey = await unwrapKey(visit.privateKey);
  return await openWraps(place, wraps, "reporter", privateKey, shredKey);
}
