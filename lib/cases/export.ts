import { type Actor, readSigners } from "../accounts/mod.ts";
import type { FileEntry } from "../attachments/mod.ts";
import { nowDate, today } from "../clock.ts";
import type { Portal } from "../portal.ts";
import { act } from "./act.ts";
import { type CaseView, viewOf } from "./desk.ts";
import type { CaseKeys } from "./keys.ts";
import { type CaseRecord, filesOf, readRecords, shownTo } from "./records.ts";
import { type Version, versionsOf } from "./versions.ts";

/** As what a case can be exported. */
export const exportFormats = ["pdf", "zip"] as const;
/** One of them. */
export type ExportFormat = typeof exportFormats[number];

/** A file of an exported case, and its path in the export: `files/003-attachment-1.jpg`. */
export interface ExportedFile {
  path: string;
  /** The place of the record that carries it. */
  ordinal: number;
  file: FileEntry;
}

/** All that one person may see of a case at one moment. */
export interface CaseExport {
  /** An ISO instant. */
  made: string;
  /** The name of the person who exports. */
  by: string;
  view: CaseView;
  records: CaseRecord[];
  versions: Version[];
  files: ExportedFile[];
  keys: CaseKeys;
  /** The end of the audit chain: the event of this export, and its hash in hex. */
  head: { chain: string; day: string; hash: string };
}

/**
 * Reads a case for its export, by the ways on which its page reads it, so that an export never holds
 * more than the page. It is an audit event. Undefined when the case is not there for this person.
 */
export async function readExport(
  portal: Portal,
  actor: Actor,
  caseId: string,
  format: ExportFormat,
): Promise<CaseExport | undefined> {
  let read: CaseExport | undefined;
  await act(portal, actor, caseId, ["case", "shared", "redacted"], async (act) => {
    const { tx, keys } = act;
    const signers = await readSigners(tx, portal.keys.root);
    const view = await viewOf(tx, act, actor, signers);
    const firm = act.access === "case";
    const records = shownTo(act.access, await readRecords(tx, keys))
      .filter((record) => firm || record.kind !== "closing"); // on the firm's page alone
    const versions = await versionsOf(tx, records);
    const made = nowDate().toISOString();
    const hash = await act.note("case.export", { format });
    const head = { chain: `${keys.organisation}:desk`, day: today(), hash: hash.toHex() };
    const by = actor.displayName;
    read = { made, by, view, records, versions, files: pathsOf(records), keys, head };
  });
  return read;
}

/** Each file once, under a name of ours that is the same on every system. */
function pathsOf(records: CaseRecord[]): ExportedFile[] {
  const files = new Map<string, ExportedFile>();
  for (const record of records) {
    for (const file of filesOf([record])) {
      if (files.has(file.id)) continue; // a version for the client carries the report's
      const place = String(record.ordinal).padStart(3, "0");
      const name = file.name.replace(/[^\w.-]/g, "_").replace(/^\.+/, "");
      files.set(file.id, { path: `files/${place}-${name}`, ordinal: record.ordinal, file });
    }
  }
  return [...files.values()];
}
