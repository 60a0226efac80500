import type { Actor } from "../../accounts/mod.ts";
import { nowDate, today } from "../../clock.ts";
import type { Portal } from "../../portal.ts";
import { type Act, act, CannotAct } from "../act.ts";
import { appendNext, type ClosingContent } from "../records.ts";
import { dropStatistic, type Ending, outcomes, prepareStatistic } from "../statistic.ts";

/** The states that one may set by hand. */
export const settable = [
  "assigned",
  "acknowledged",
  "investigating",
  "awaiting_reporter",
  "closed",
] as const;

/** How a case ended, and what its reporter is told. */
export type Closing = Pick<ClosingContent, "outcome" | "text">;

const at = () => nowDate().toISOString();

/**
 * Changes the state, with the reason in the firm's file; with `closing`, when it is closed, what the
 * reporter reads. Throws `CannotAct`.
 */
export async function setStatus(
  portal: Portal,
  actor: Actor,
  caseId: string,
  status: string,
  reason: string,
  closing?: Closing,
): Promise<boolean> {
  return await act(portal, actor, caseId, ["case"], async (act) => {
    if (!(settable as readonly string[]).includes(status)) throw new CannotAct("noSuchStatus");
    if (act.facts.status === "archived") throw new CannotAct("archived");
    if (status === "acknowledged") {
      await act.tx`update cases set acknowledged = ${today()}
        where id = ${caseId} and acknowledged is null`;
    }
    if (status === "closed") await close(act, closing);
    await change(act, status, reason);
  });
}

/** Archives the case: the days until it is anonymised begin. */
export async function archive(
  portal: Portal,
  actor: Actor,
  caseId: string,
  reason: string,
  ending: Ending,
): Promise<boolean> {
  return await act(portal, actor, caseId, ["case"], async (act) => {
    if (act.facts.status === "archived") return;
    await act.tx`update cases set archived = ${today()}, archived_by = ${actor.account}
      where id = ${caseId}`;
    await prepareStatistic(act.tx, act.keys, act.facts, ending);
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
    await writeState(act, act.facts.status, reason);
    await act.note("case.extend", {});
  });
}

async function close({ tx, keys, actor }: Act, closing?: Closing): Promise<void> {
  if (!closing || !(closing.text || closing.outcome)) return;
  const known = (outcomes as readonly string[]).includes(closing.outcome);
  const content = { ...closing, outcome: known ? closing.outcome : "unstated", at: at() };
  await appendNext(tx, keys, { kind: "closing", author: actor.account, content });
}

async function change(act: Act, to: string, reason: string): Promise<void> {
  await writeState(act, to, reason);
  await act.tx`update cases set status = ${to} where id = ${act.facts.case}`;
  await act.note("case.status", { to });
}

/** Writes a state down, signed, as the next version; `to`: as it is in the case's row from now on. */
export async function writeState(
  { tx, keys, facts, actor }: Act,
  to: string,
  reason: string,
): Promise<void> {
  const content = { from: facts.status, to, reason, at: at() };
  await appendNext(tx, keys, { kind: "status", author: actor.account, content });
}
