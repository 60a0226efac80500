import type { Actor } from "../accounts/mod.ts";
import { today } from "../clock.ts";
import { acting } from "../db/mod.ts";
import { desk as bounds } from "../limits.ts";
import type { Portal } from "../portal.ts";
import { addGlances, readGlances } from "./glance.ts";
import type { Fact } from "./list.ts";
import { investigating } from "./statistic.ts";

/** Whether a clock was kept; `running`: the day is still to come, or it is not known yet. */
export type ClockState = "kept" | "missed" | "running";

/** What the statistics count of one case. */
export interface CountedCase {
  category: string;
  /** None: it has not ended. */
  outcome?: string;
  acknowledged: ClockState;
  answered: ClockState;
  /** From arrival to the first answer. */
  days?: number;
  investigated: boolean;
  proceedings: boolean;
  /** Euro; null: not known. */
  damage: number | null;
  recovered: number | null;
}

interface Prepared {
  caseId: string;
  outcome: string;
  acknowledgedInTime: boolean | null;
  answeredInTime: boolean | null;
  investigated: boolean | null;
  proceedings: boolean | null;
  damage: string | null;
  recovered: string | null;
}

/**
 * Looks into these cases of this person for what the statistics count: those that one may not know of
 * are in no figure. A bounded number is opened; `unopened` is how many have yet to be.
 */
export async function countCases(
  portal: Portal,
  actor: Actor,
  facts: Fact[],
): Promise<{ cases: CountedCase[]; unopened: number }> {
  const ids = facts.map((one) => one.case);
  const glances = await readGlances(portal, actor);
  const missing = ids.filter((id) => !glances.has(id));
  await addGlances(portal, actor, glances, missing.slice(0, bounds.glances));
  const rows = await acting(
    portal.sql,
    { account: actor.account },
    (tx) =>
      tx<Prepared[]>`
      select case_id, outcome, acknowledged_in_time, answered_in_time, investigated, proceedings,
             damage, recovered
        from statistic_waiting where case_id = any(${ids})`,
  );
  const prepared = new Map(rows.map((row) => [row.caseId, row]));
  const cases = facts.flatMap((one) => {
    const category = glances.get(one.case)?.category;
    return category === undefined ? [] : [{ category, ...counted(one, prepared.get(one.case)) }];
  });
  return { cases, unopened: Math.max(0, missing.length - bounds.glances) };
}

function counted(one: Fact, ended?: Prepared): Omit<CountedCase, "category"> {
  const state = (kept: boolean): ClockState => kept ? "kept" : "missed";
  const before = (day: string): ClockState => today() <= day ? "running" : "missed";
  const over = one.status === "closed" || one.status === "archived";
  const { received, acknowledged } = one;
  return {
    outcome: ended?.outcome,
    acknowledged: acknowledged
      ? state(acknowledged <= one.acknowledgeBy)
      : ended
      ? state(ended.acknowledgedInTime === true)
      : before(one.acknowledgeBy),
    answered: ended
      ? state(ended.answeredInTime === true)
      : over
      ? "running"
      : before(one.feedbackBy),
    days: acknowledged ? Temporal.PlainDate.from(received).until(acknowledged).days : undefined,
    investigated: ended?.investigated ?? investigating.includes(one.status),
    proceedings: ended?.proceedings ?? false,
    damage: numberOf(ended?.damage),
    recovered: numberOf(ended?.recovered),
  };
}

const numberOf = (amount?: string | null) => amount ? Number(amount) : null;
