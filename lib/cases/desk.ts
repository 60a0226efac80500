import type { Actor } from "../accounts/mod.ts";
import { audit } from "../audit/mod.ts";
import { attachFiles, type FileEntry } from "../attachments/mod.ts";
import { nowDate } from "../clock.ts";
import { acting } from "../db/mod.ts";
import type { Portal } from "../portal.ts";
import type { NewMessage } from "./inbox.ts";
import { type CaseKeys, openWrap, pseudonym, readShredKeys, type WrappedCase } from "./keys.ts";
import {
  appendRecord,
  type CaseRecord,
  filesOf,
  type IdentityContent,
  isKind,
  readRecords,
  type ReportContent,
} from "./records.ts";

/** One row of the desk's list. */
export interface CaseRow {
  case: string;
  organisationName: string;
  status: string;
  received: string;
  category: string;
  urgent: boolean;
  messages: number;
}

/** A case as an ombudsman sees it. */
export interface CaseView {
  keys: CaseKeys;
  organisationName: string;
  status: string;
  received: string;
  report: ReportContent;
  identity: IdentityContent;
  messages: (CaseRecord<"message"> & { authorName: string | null })[];
}

interface Row extends WrappedCase {
  organisationName: string;
  status: string;
  received: string;
}

/** The cases that this person may read, newest first. Each is opened for its category. */
export async function listCases(portal: Portal, actor: Actor): Promise<CaseRow[]> {
  return await acting(portal.sql, { account: actor.account }, async (tx) => {
    const rows = await tx<Row[]>`
      select c.id as "case", c.organisation, o.name as organisation_name, c.status, c.received,
             w.epoch, w.blob
        from wrap w join cases c on c.id = w.case_id and c.epoch = w.epoch
                    join organisation o on o.id = c.organisation
       where w.account = ${actor.account} order by c.received desc, c.id`;
    const shredKeys = await readShredKeys(portal.shred, rows.map((row) => row.case));
    const cases: CaseRow[] = [];
    for (const row of rows) {
      const shredKey = shredKeys.get(row.case);
      if (!shredKey) continue;
      const keys = await openWrap(row, actor, actor.wrapKey, shredKey);
      const records = await readRecords(tx, keys);
      const report = records.find((record) => isKind(record, "report"))!.content as ReportContent;
      const { organisationName, status, received } = row;
      cases.push({
        case: row.case,
        organisationName,
        status,
        received,
        category: report.category,
        urgent: report.urgent,
        messages: records.filter((record) => record.kind === "message").length,
      });
    }
    return cases;
  });
}

/** Opens a case for reading; gives undefined when it is not there for this person. */
export async function readCase(
  portal: Portal,
  actor: Actor,
  id: string,
): Promise<CaseView | undefined> {
  const opened = await openCase(portal, actor, id);
  if (!opened) return undefined;
  const { keys, row } = opened;
  return await acting(portal.sql, { account: actor.account }, async (tx) => {
    const records = await readRecords(tx, keys);
    const names = new Map(
      (await tx`select id, display_name from account`).map((one) => [one.id, one.displayName]),
    );
    await audit(tx, portal.keys.audit, "case.read", {
      organisation: keys.organisation,
      actor: actor.account,
      subject: await pseudonym(keys.shredKey),
    }, {});
    const messages = records.filter((record) => isKind(record, "message"));
    return {
      keys,
      organisationName: row.organisationName,
      status: row.status,
      received: row.received,
      report: records.find((record) => isKind(record, "report"))!.content as ReportContent,
      identity: records.find((record) => isKind(record, "identity"))!.content as IdentityContent,
      messages: messages.map((one) => ({
        ...one,
        authorName: one.author && (names.get(one.author) ?? null),
      })),
    };
  });
}

/** The ombudsman writes to the reporter. The first message acknowledges a new report. */
export async function writeAsStaff(
  portal: Portal,
  actor: Actor,
  caseId: string,
  message: NewMessage,
): Promise<boolean> {
  const opened = await openCase(portal, actor, caseId);
  if (!opened) return false;
  const { keys } = opened;
  const { id, text, files, refused } = message;
  const who = { account: actor.account, upload: message.upload };
  await acting(portal.sql, who, async (tx) => {
    const content = { text, files, refused, at: nowDate().toISOString() };
    const author = actor.account;
    if (!await appendRecord(tx, keys, { id, kind: "message", author, content })) return;
    await attachFiles(tx, message.upload, caseId, files);
    await tx`update cases set status = 'acknowledged' where id = ${caseId} and status = 'new'`;
    await audit(tx, portal.keys.audit, "case.message", {
      organisation: keys.organisation,
      actor: actor.account,
      subject: await pseudonym(keys.shredKey),
    }, { files: files.length, refused: refused.length });
  });
  return true;
}

/** A file of a case, for its download, which is an audit event. */
export async function findFile(
  portal: Portal,
  actor: Actor,
  id: string,
  file: string,
): Promise<{ keys: CaseKeys; file: FileEntry } | undefined> {
  const opened = await openCase(portal, actor, id);
  if (!opened) return undefined;
  const { keys } = opened;
  return await acting(portal.sql, { account: actor.account }, async (tx) => {
    const found = filesOf(await readRecords(tx, keys)).find((one) => one.id === file);
    if (!found) return undefined;
    await audit(tx, portal.keys.audit, "file.download", {
      organisation: keys.organisation,
      actor: actor.account,
      subject: await pseudonym(keys.shredKey),
    }, { file });
    return { keys, file: found };
  });
}

/** The keys of a case that this person may read, with its row; undefined when there is none. */
export async function openCase(
  portal: Portal,
  actor: Actor,
  id: string,
): Promise<{ keys: CaseKeys; row: Row } | undefined> {
  const [row] = await acting(portal.sql, { account: actor.account }, (tx) =>
    tx<Row[]>`
      select c.id as "case", c.organisation, o.name as organisation_name, c.status, c.received,
             w.epoch, w.blob
        from wrap w join cases c on c.id = w.case_id and c.epoch = w.epoch
                    join organisation o on o.id = c.organisation
       where w.account = ${actor.account} and c.id = ${id}`);
  const shredKey = row && (await readShredKeys(portal.shred, [id])).get(id);
  if (!shredKey) return undefined;
  return { row, keys: await openWrap(row, actor, actor.wrapKey, shredKey) };
}
