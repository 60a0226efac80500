import { today } from "../clock.ts";
import type { Transaction } from "../db/mod.ts";
import { CannotAct } from "./act.ts";
import { clockCase } from "./due.ts";
import type { CaseKeys } from "./keys.ts";
import type { CaseFacts } from "./open.ts";
import { isKind, lastOf, readRecords } from "./records.ts";

/** How a case ended, for the statistics. */
export const outcomes = ["confirmed", "partly", "unfounded", "other", "unstated"] as const;

/** How a case ended: what the archiver says of it. */
export interface Ending {
  outcome: string;
  /** A court, the police or an authority took it up. */
  proceedings: boolean;
  /** Whole euro, as they were typed; empty: not known. */
  damage: string;
  recovered: string;
}

/** The states in which somebody looks into a case. */
export const investigating: readonly string[] = ["investigating", "awaiting_reporter"];

/**
 * Prepares the line of statistics that will stay of a case. The archiver does it, who holds the key:
 * the job that releases it cannot read the case. Throws `CannotAct` for what is no amount.
 */
export async function prepareStatistic(
  tx: Transaction,
  keys: CaseKeys,
  facts: CaseFacts,
  ending: Ending,
): Promise<void> {
  const { outcome, proceedings } = ending;
  const records = await readRecords(tx, keys, ["report", "message", "status"]);
  const answer = records.find((record) => isKind(record, "message") && record.author !== null);
  const states = records.filter((record) => isKind(record, "status"));
  const { acknowledgeBy, feedbackBy } = await clockCase(facts);
  const row = {
    case_id: facts.case,
    organisation: facts.organisation,
    year: Number(facts.received.slice(0, 4)),
    category: lastOf(records, "report")!.content.category,
    outcome: (outcomes as readonly string[]).includes(outcome) ? outcome : "unstated",
    acknowledged_in_time: answer ? answer.day <= acknowledgeBy : false,
    answered_in_time: today() <= feedbackBy,
    investigated: states.some((record) => investigating.includes(record.content.to)),
    proceedings,
    damage: amountOf(ending.damage),
    recovered: amountOf(ending.recovered),
  };
  await tx`delete from statistic_waiting where case_id = ${facts.case}`;
  await tx`insert into statistic_waiting ${tx(row)}`;
}

/** Euro as they were typed, to two digits: an exact sum could lead back to a case. */
function amountOf(text: string): number | null {
  const digits = text.replace(/[\s\u202F]/g, "");
  if (digits === "") return null;
  if (!/^\d{1,12}$/.test(digits)) throw new CannotAct("noAmount");
  return Number(Number(digits).toPrecision(2));
}

/** Takes the line back: the case was taken up again. */
export async function dropStatistic(tx: Transaction, caseId: string): Promise<void> {
  await tx`delete from statistic_waiting where case_id = ${caseId}`;
}
