import type { ClockRule, Span } from "./clock_rules.ts";

/** What the clocks of a case are made of. Days are ISO days such as `2026-11-23`. */
export interface ClockFacts {
  status: string;
  received: string;
  /** The day on which the reporter was told that the report arrived. */
  acknowledged: string | null;
  /** The longer time for feedback was justified. */
  extended: boolean;
}

/** The two days by which a case must have moved. */
export interface Clocks {
  acknowledgeBy: string;
  feedbackBy: string;
}

/** Whether an ISO day is a public holiday. */
export type Holiday = (day: string) => boolean;

/** How much of a clock has run: a warning is given at each of these, in per cent. */
export const levels = [50, 75, 90, 100] as const;

/** The clock that runs now, the day it ends, and how much of it has run: 0, 50, 75, 90 or 100 %. */
export interface Due {
  clock: "acknowledge" | "feedback";
  due: string;
  level: 0 | typeof levels[number];
}

const SATURDAY = 6;

/** Both clocks of a case under a law. Pure. */
export function clocksOf(facts: ClockFacts, rule: ClockRule, holiday: Holiday): Clocks {
  const off = (day: Temporal.PlainDate) => day.dayOfWeek >= SATURDAY || holiday(day.toString());
  const workingDay = (day: Temporal.PlainDate): Temporal.PlainDate =>
    rule.nextWorkingDay && off(day) ? workingDay(day.add({ days: 1 })) : day;
  const received = Temporal.PlainDate.from(facts.received);
  const acknowledged = facts.acknowledged && Temporal.PlainDate.from(facts.acknowledged);
  const week = add(received, rule.acknowledge, off);
  const from = acknowledged ? (rule.fromReceipt ? received : acknowledged) : week;
  const feedbackBy = facts.extended
    ? add(from, rule.extended, off)
    : workingDay(add(from, rule.feedback, off));
  return { acknowledgeBy: workingDay(week).toString(), feedbackBy: feedbackBy.toString() };
}

/** The clock of a case that runs on this day; undefined for a case that is closed. Pure. */
export function dueOf(facts: ClockFacts, clocks: Clocks, today: string): Due | undefined {
  if (facts.status === "closed" || facts.status === "archived") return undefined;
  const told = facts.acknowledged !== null;
  const clock = told ? "feedback" : "acknowledge";
  const due = told ? clocks.feedbackBy : clocks.acknowledgeBy;
  const begin = Temporal.PlainDate.from(facts.acknowledged ?? facts.received);
  const whole = Math.max(1, begin.until(due).days);
  const share = 100 * begin.until(today).days / whole;
  return { clock, due, level: levels.findLast((level) => share >= level) ?? 0 };
}

function add(
  from: Temporal.PlainDate,
  span: Span,
  off: (day: Temporal.PlainDate) => boolean,
): Temporal.PlainDate {
  let day = from.add({ months: span.months ?? 0 });
  for (let left = span.days ?? 0; left > 0;) {
    day = day.add({ days: 1 });
    if (!span.working || !off(day)) left--;
  }
  return day;
}
