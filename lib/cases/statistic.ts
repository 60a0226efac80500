import { today } from "../clock.ts";
import type { Transaction } from "../db/mod.ts";
import { clockCase } from "./due.ts";
import type { CaseKeys } from "./keys.ts";
import type { CaseFacts } from "./open.ts";
import { isKind, lastOf, readRecords } from "./records.ts";

/** How a case ended, for the statistics. */
export const outcomes = ["confirmed", "partly", "unfounded", "other", "unstated"] as const;

/**
 * Prepares the line of statistics that will stay of a case. The archiver does it, who holds the key:
 * the job that releases it cannot read the case.
 */
export async function prepareStatistic(
  tx: Transaction,
  keys: CaseKeys,
  facts: CaseFacts,
  outcome: string,
): Promise<void> {
  const records = await readRecords(tx, keys, ["report", "message"]);
  const answer = records.find((record) => isKind(record, "message") && record.author !== null);
  const { acknowledgeBy, feedbackBy } = await clockCase(facts);
  const row = {
    case_id: facts.case,
    organisation: facts.organisation,
    year: Number(facts.received.slice(0, 4)),
    category: lastOf(records, "report")!.content.category,
    outcome: (outcomes as readonly string[]).includes(outcome) ? outcome : "unstated",
    acknowledged_in_time: answer ? answer.day <= acknowledgeBy : false,
    answered_in_time: today() <= feedbackBy,
  };
  await tx`delete from statistic_waiting where case_id = ${facts.case}`;
  await tx`insert into statistic_waiting ${tx(row)}`;
}

/** Takes the line back: the case was taken up again. */
export async function dropStatistic(tx: Transaction, caseId: string): Promise<void> {
  await tx`delete from statistic_waiting where case_id = ${caseId}`;
}
