import { diffWords } from "diff";
import type { Actor } from "../accounts/mod.ts";
import { acting, type Transaction } from "../db/mod.ts";
import type { Portal } from "../portal.ts";
import { openCase } from "./open.ts";
import { type CaseRecord, isKind, readRecords, type RecordKind, shownTo } from "./records.ts";

/** A record as the case's history shows it. */
export interface Version {
  ordinal: number;
  kind: RecordKind;
  /** Null: the reporter. */
  authorName: string | null;
  day: string;
  /** The first 16 digits of its SHA-256. */
  digest: string;
  signed: boolean;
  /** What changed since the version before: words that stayed, came (`added`) or went. */
  changes: { text: string; added: boolean; removed: boolean }[];
}

/** All records of a case that one may read, in order; undefined when it is not there for one. */
export async function readVersions(
  portal: Portal,
  actor: Actor,
  id: string,
): Promise<Version[] | undefined> {
  const opened = await openCase(portal, actor, id);
  if (!opened) return undefined;
  return await acting(
    portal.sql,
    { account: actor.account },
    async (tx) => await versionsOf(tx, shownTo(opened.access, await readRecords(tx, opened.keys))),
  );
}

/** The history that these records make. */
export async function versionsOf(tx: Transaction, records: CaseRecord[]): Promise<Version[]> {
  const people = await tx<{ id: string; displayName: string }[]>`
    select id, display_name from account`;
  const names = new Map(people.map((one) => [one.id, one.displayName]));
  let shown = textOf(records.find((record) => isKind(record, "report")));
  return records.map((record) => {
    const { ordinal, kind, author, day, digest, envelope } = record;
    const version = isKind(record, "redaction");
    const changes = version ? differences(shown, textOf(record)) : [];
    if (version) shown = textOf(record);
    const authorName = author && (names.get(author) ?? "");
    const signed = envelope.signature !== undefined;
    return { ordinal, kind, authorName, day, digest: digest.slice(0, 16), signed, changes };
  });
}

function differences(before: string, after: string): Version["changes"] {
  return diffWords(before, after).map(({ value, added, removed }) => ({
    text: value,
    added,
    removed,
  }));
}

/** What a report, or a version of it for the client, says. */
function textOf(record: CaseRecord | undefined): string {
  if (!record || !("what" in record.content)) return "";
  const { what, when, where, who, answers = [] } = record.content;
  const answered = answers.map(({ asked, given }) => `${asked} ${given.join(", ")}`);
  return [what, when, where, who, ...answered].filter(Boolean).join("\n");
}
