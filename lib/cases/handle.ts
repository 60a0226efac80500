import type { Actor } from "../accounts/mod.ts";
import { nowDate, today } from "../clock.ts";
import type { Transaction } from "../db/mod.ts";
import type { Portal } from "../portal.ts";
import { type Act, act, CannotAct } from "./act.ts";
import type { CaseKeys } from "./keys.ts";
import { openCase } from "./open.ts";
import { dropStatistic, prepareStatistic } from "./statistic.ts";
import { appendRecord, isKind, lastOf, readRecords, type RedactionContent } from "./records.ts";
import { isWalled, wallsIn } from "./walls.ts";

/** The states that one may set by hand. */
export const settable = [
  "assigned",
  "acknowledged",
  "investigating",
  "awaiting_reporter",
  "closed",
] as const;

const id = () => crypto.randomUUID();
const at = () => nowDate().toISOString();

/** Changes the state, with the reason in the firm's file. Throws `CannotAct`. */
export async function setStatus(
  portal: Portal,
  actor: Actor,
  caseId: string,
  status: string,
  reason: string,
): Promise<boolean> {
  return await act(portal, actor, caseId, ["case"], async (act) => {
    if (!(settable as readonly string[]).includes(status)) throw new CannotAct("noSuchStatus");
    if (act.facts.status === "archived") throw new CannotAct("archived");
    if (status === "acknowledged") {
      await act.tx`update cases set acknowledged = ${today()}
        where id = ${caseId} and acknowledged is null`;
    }
    await change(act, status, reason);
  });
}

/** Archives the case: the days until it is anonymised begin. */
export async function archive(
  portal: Portal,
  actor: Actor,
  caseId: string,
  reason: string,
  outcome: string,
): Promise<boolean> {
  return await act(portal, actor, caseId, ["case"], async (act) => {
    if (act.facts.status === "archived") return;
    await act.tx`update cases set archived = ${today()} where id = ${caseId}`;
    await prepareStatistic(act.tx, act.keys, act.facts, outcome);
    await change(act, "archived", reason);
  });
}

/** Takes a closed or archived case up again: the days start anew at the next archiving. */
export async function reopen(
  portal: Portal,
  actor: Actor,
  caseId: string,
  reason: string,
): Promise<boolean> {
  return await act(portal, actor, caseId, ["case"], async (act) => {
    if (!["closed", "archived"].includes(act.facts.status)) throw new CannotAct("notClosed");
    await act.tx`update cases set archived = null where id = ${caseId}`;
    await dropStatistic(act.tx, caseId);
    await change(act, "investigating", reason);
  });
}

async function change({ tx, keys, facts, actor, note }: Act, to: string, reason: string) {
  const content = { from: facts.status, to, reason, at: at() };
  await appendRecord(tx, keys, { id: id(), kind: "status", author: actor.account, content });
  await tx`update cases set status = ${to} where id = ${facts.case}`;
  await note("case.status", { to });
}

/** Writes an internal note of the firm. */
export async function writeNote(
  portal: Portal,
  actor: Actor,
  caseId: string,
  text: string,
): Promise<boolean> {
  return await act(portal, actor, caseId, ["case"], async ({ tx, keys, note }) => {
    if (text === "") throw new CannotAct("empty");
    const content = { text, at: at() };
    await appendRecord(tx, keys, { id: id(), kind: "note", author: actor.account, content });
    await note("case.note", {});
  });
}

/** What the client may see of the report. `files`: ids of those that stay. */
export type Redaction = Omit<RedactionContent, "files" | "answers" | "form" | "at"> & {
  files: string[];
  /** Ids of the questions whose answers stay. */
  answers: string[];
};

/** Makes the version for the client: a document beside the firm's file; the last one counts. */
export async function redact(
  portal: Portal,
  actor: Actor,
  caseId: string,
  redaction: Redaction,
): Promise<boolean> {
  return await act(portal, actor, caseId, ["case"], async ({ tx, keys, note }) => {
    const report = lastOf(await readRecords(tx, keys, ["report"]), "report")!.content;
    const files = report.files.filter((file) => redaction.files.includes(file.id));
    const answers = report.answers?.filter((one) => redaction.answers.includes(one.question));
    const content = { ...redaction, form: report.form, answers, files, at: at() };
    await appendRecord(tx, keys, { id: id(), kind: "redaction", author: actor.account, content });
    const ids = files.map((file) => file.id);
    await tx`update file set part = 'redacted' where case_id = ${caseId} and id = any(${ids})`;
    await note("case.redact", {});
  });
}

/** Takes a message to the reporter back, as long as the reporter has not read it. */
export async function withdraw(
  portal: Portal,
  actor: Actor,
  caseId: string,
  message: string,
): Promise<boolean> {
  return await act(portal, actor, caseId, ["case"], async ({ tx, keys, note }) => {
    const record = (await readRecords(tx, keys, ["message"])).find((one) =>
      isKind(one, "message") && one.id === message
    );
    if (record?.author !== actor.account) throw new CannotAct("notYours");
    const [mark] = await tx<{ ordinal: number }[]>`
      select ordinal from read_mark where case_id = ${caseId} and account is null`;
    if (mark && mark.ordinal >= record.ordinal) throw new CannotAct("alreadyRead");
    const content = { message, at: at() };
    await appendRecord(tx, keys, { id: id(), kind: "withdrawal", author: actor.account, content });
    await note("case.withdraw", {});
  });
}

/** Notes in both files that two cases belong together. */
export async function link(
  portal: Portal,
  actor: Actor,
  caseId: string,
  other: string,
): Promise<boolean> {
  const second = other === caseId ? undefined : await openCase(portal, actor, other);
  return await act(portal, actor, caseId, ["case"], async ({ tx, keys, note }) => {
    if (second?.access !== "case") throw new CannotAct("noSuchCase");
    if (await keepsApart(tx, keys, second.keys) || await keepsApart(tx, second.keys, keys)) {
      throw new CannotAct("apart");
    }
    const author = actor.account;
    for (const [one, to] of [[keys, other], [second.keys, caseId]] as const) {
      const content = { case: to, at: at() };
      await appendRecord(tx, one, { id: id(), kind: "link", author, content });
    }
    await note("case.link", {});
  });
}

/** Whether somebody reads the first case in full who must not know of the second. */
async function keepsApart(tx: Transaction, one: CaseKeys, other: CaseKeys): Promise<boolean> {
  const readers = await tx<{ id: string; displayName: string; stepped: boolean }[]>`
    select a.id, a.display_name, exists (
             select from recusal r where r.case_id = ${other.case} and r.account = a.id) as stepped
      from account a where a.id in (
        select account from wrap where case_id = ${one.case} and purpose = 'case')`;
  const walls = wallsIn(lastOf(await readRecords(tx, other, ["triage"]), "triage")?.content);
  return readers.some((reader) => reader.stepped || isWalled(walls, reader.id, reader.displayName));
}

/** Gives the feedback six months instead of three, with the reason (as article 11 (2) (d)). */
export async function extend(
  portal: Portal,
  actor: Actor,
  caseId: string,
  reason: string,
): Promise<boolean> {
  return await act(portal, actor, caseId, ["case"], async (act) => {
    if (reason === "") throw new CannotAct("noReason");
    await act.tx`update cases set extended = true where id = ${caseId}`;
    const { status } = act.facts;
    const content = { from: status, to: status, reason, at: at() };
    const author = actor.account;
    await appendRecord(act.tx, act.keys, { id: id(), kind: "status", author, content });
    await act.note("case.extend", {});
  });
}

/** Asks for a legal hold, or agrees to one that a colleague asked for: it takes two. */
export async function hold(portal: Portal, actor: Actor, caseId: string): Promise<boolean> {
  return await act(portal, actor, caseId, ["case"], async ({ tx, note }) => {
    const [there] = await tx<{ askedBy: string }[]>`
      select asked_by from hold where case_id = ${caseId}`;
    if (!there) {
      await tx`insert into hold ${tx({ case_id: caseId, asked_by: actor.account })}`;
    } else {
      if (there.askedBy === actor.account) throw new CannotAct("secondPerson");
      await tx`update hold set agreed_by = ${actor.account} where case_id = ${caseId}`;
    }
    await note("case.hold", { agreed: there !== undefined });
  });
}

/** Ends a legal hold. */
export async function release(portal: Portal, actor: Actor, caseId: string): Promise<boolean> {
  return await act(portal, actor, caseId, ["case"], async ({ tx, note }) => {
    await tx`delete from hold where case_id = ${caseId}`;
    await note("case.release", {});
  });
}
