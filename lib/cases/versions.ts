import { diffWords } from "diff";
import type { Actor } from "../accounts/mod.ts";
import { audit } from "../audit/mod.ts";
import { acting, type Transaction } from "../db/mod.ts";
import type { Portal } from "../portal.ts";
import { pseudonym } from "./keys.ts";
import { openCase } from "./open.ts";
import { type CaseRecord, isKind, readRecords, type RecordKind, shownTo } from "./records.ts";

/** A record as the case's history shows it. */
export interface Version {
  ordinal: number;
  kind: RecordKind;
  version: number;
  /** Null: the reporter. */
  authorName: string | null;
  day: string;
  /** The first 16 digits of its SHA-256. */
  digest: string;
  signed: boolean;
  /** All that it says, line by line. */
  text: string;
  /** What changed since the version before: words that stayed, came (`added`) or went. */
  changes: { text: string; added: boolean; removed: boolean }[];
}

/**
 * All records of a case that one may read, in order, each version whole; undefined when it is not there
 * for one. `word` gives the word for a code, such as a state.
 */
export async function readVersions(
  portal: Portal,
  actor: Actor,
  id: string,
  word: (code: string) => string,
): Promise<Version[] | undefined> {
  const opened = await openCase(portal, actor, id);
  if (!opened) return undefined;
  return await acting(
    portal.sql,
    { account: actor.account },
    async (tx) => {
      const records = shownTo(opened.access, await readRecords(tx, opened.keys));
      const versions = await versionsOf(tx, records, word);
      await audit(tx, portal.keys.audit, "case.read", {
        organisation: opened.facts.organisation,
        actor: actor.account,
        subject: await pseudonym(opened.keys.shredKey),
      }, {});
      return versions;
    },
  );
}

/** The history that these records make. */
export async function versionsOf(
  tx: Transaction,
  records: CaseRecord[],
  word = (code: string) => code,
): Promise<Version[]> {
  const people = await tx<{ id: string; displayName: string }[]>`
    select id, display_name from account`;
  const names = new Map(people.map((one) => [one.id, one.displayName]));
  const say = (code: string) => names.get(code) ?? word(code);
  const report = records.find((record) => isKind(record, "report"));
  const before = new Map<string, string>();
  return records.map((record) => {
    const { ordinal, kind, version, author, day, digest, envelope } = record;
    const text = textOf(record, say);
    // The first version for the client is compared with what the reporter wrote.
    const old = before.get(record.id) ??
      (kind === "redaction" && version === 1 && report ? textOf(report, say) : undefined);
    before.set(record.id, text);
    return {
      ...{ ordinal, kind, version, day, text, digest: digest.slice(0, 16) },
      authorName: author && (names.get(author) ?? ""),
      signed: envelope.signature !== undefined,
      changes: old === undefined ? [] : differences(old, text),
    };
  });
}

/** What changed from one text to the next, word by word. Pure. */
export function differences(before: string, after: string): Version["changes"] {
  return diffWords(before, after).map(({ value, added, removed }) => ({
    text: value,
    added,
    removed,
  }));
}

/** All that a record says. `word`: what a code, or the id of an account, is called. */
function textOf(record: CaseRecord, word: (code: string) => string): string {
  const lines = (): (string | undefined)[] => {
    if (isKind(record, "report") || isKind(record, "redaction")) {
      const { what, when, where, who, category, answers = [], files } = record.content;
      const answered = answers.map(({ asked, given }) => `${asked} ${given.join(", ")}`);
      const names = files.map((file) => file.name);
      return [word(category), what, when, where, who, ...answered, ...names];
    }
    if (isKind(record, "identity")) return [record.content.name, record.content.contact];
    if (isKind(record, "message") || isKind(record, "client")) {
      return [record.content.text, ...record.content.files.map((file) => file.name)];
    }
    if (isKind(record, "triage")) {
      const { category, involved, parties } = record.content;
      return [word(category), ...involved, ...parties ?? []];
    }
    if (isKind(record, "assignment")) return [word(record.content.to)];
    if (isKind(record, "note")) return [record.content.text];
    if (isKind(record, "status")) return [word(record.content.to), record.content.reason];
    if (isKind(record, "link")) {
      return [word(record.content.kind ?? "related"), record.content.case];
    }
    if (isKind(record, "hold")) return [word(record.content.step), record.content.reason];
    if (isKind(record, "closing")) return [word(record.content.outcome), record.content.text];
    if (isKind(record, "disclosure")) {
      const { ground, reason, answer } = record.content;
      return [
        word(ground),
        reason,
        answer && word(answer.approved ? "approved" : "refused"),
        answer?.reason,
      ];
    }
    return [];
  };
  return lines().filter(Boolean).join("\n");
}
