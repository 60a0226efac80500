import type { Actor } from "../../accounts/mod.ts";
import { attachFiles, type FileEntry } from "../../attachments/mod.ts";
import { nowDate } from "../../clock.ts";
import type { Transaction } from "../../db/mod.ts";
import type { Portal } from "../../portal.ts";
import { act } from "../act.ts";
import { newEpoch } from "../epoch.ts";
import type { CaseKeys } from "../keys.ts";
import { appendNext, filesOf, lastOf, readRecords, type RedactionContent } from "../records.ts";
import { blackOut } from "./black_out.ts";

/** What the client may see of the report. */
export interface Redaction extends Omit<RedactionContent, "files" | "answers" | "form" | "at"> {
  /** Ids of the files that stay. */
  files: string[];
  /** Ids of the questions whose answers stay. */
  answers: string[];
  /** Words and passages that are blacked out wherever they stand. */
  words: string[];
  /** Files that take the place of others, such as ones blacked out by hand, staged under this id. */
  upload?: { id: string; files: FileEntry[] };
}

/**
 * Makes the version for the client: a document beside the firm's file. A later one takes its place:
 * in a new epoch, and the client loses the key of the one before.
 */
export async function redact(
  portal: Portal,
  actor: Actor,
  caseId: string,
  redaction: Redaction,
): Promise<boolean> {
  const { files: kept, answers, words, upload, ...texts } = redaction;
  return await act(portal, actor, caseId, ["case"], async ({ tx, keys, note }) => {
    const known = await readRecords(tx, keys, ["report", "redaction"]);
    const report = lastOf(known, "report")!.content;
    const files = new Map(filesOf(known).map((file) => [file.id, file]));
    const chosen = kept.map((id) => files.get(id)).filter((file) => file !== undefined);
    const content = {
      ...texts,
      what: blackOut(texts.what, words),
      when: blackOut(texts.when, words),
      where: blackOut(texts.where, words),
      who: blackOut(texts.who, words),
      form: report.form,
      answers: report.answers?.filter((one) => answers.includes(one.question))
        .map((one) => ({ ...one, given: one.given.map((text) => blackOut(text, words)) })),
      files: [...chosen, ...upload?.files ?? []],
      at: nowDate().toISOString(),
    };
    const again = known.some((record) => record.kind === "redaction");
    const now = again ? await replaceVersion(tx, portal, keys) : keys;
    await appendNext(tx, now, { kind: "redaction", author: actor.account, content });
    if (upload) await attachFiles(tx, upload.id, caseId, upload.files, "redacted");
    const ids = content.files.map((file) => file.id);
    await tx`update file set redacted = id = any(${ids})
      where case_id = ${caseId} and part in ('shared', 'redacted')`;
    await note("case.redact", {});
  }, upload?.id);
}

/** So that the client opens neither the version that is replaced, nor later one of that time. */
async function replaceVersion(
  tx: Transaction,
  portal: Portal,
  keys: CaseKeys,
): Promise<CaseKeys> {
  const next = await newEpoch(tx, portal, keys, []);
  await tx`delete from wrap where case_id = ${keys.case} and purpose = 'redacted'
    and epoch < ${next.epoch}`;
  return next;
}
