import type { CountedCase } from "../cases/mod.ts";
import { statistics as limits } from "../limits.ts";
import { isTelling, rollUp } from "./roll_up.ts";

/** Anonymised cases that are alike, and how many there are. */
export interface Anonymised {
  category: string;
  outcome: string;
  acknowledgedInTime: boolean | null;
  answeredInTime: boolean | null;
  investigated: boolean | null;
  proceedings: boolean | null;
  /** Sums in euro, and of how many cases they are. */
  damage: number;
  damaged: number;
  recovered: number;
  recoveries: number;
  count: number;
}

/** How many cases something was done in; of anonymised ones it may not be said. */
export interface Done {
  count: number;
  untold: boolean;
}

/** A sum in euro, and of how many cases it is. */
export interface Amount {
  sum: number;
  cases: number;
}

/** How a legal clock was kept. */
export interface Kept {
  kept: number;
  missed: number;
  /** Not over, or not known. */
  running: number;
  /** Anonymised cases of which it is not said, because it would tell of fewer than five. */
  untold: number;
}

/** A year of an organisation in numbers. */
export interface Figures {
  received: number;
  /** Of these, cases that are anonymised. */
  anonymised: number;
  categories: Map<string, number>;
  /** How cases ended; `open` are those that have not. */
  outcomes: Map<string, number>;
  acknowledged: Kept;
  answered: Kept;
  /** Days from arrival to the first answer, of cases that one may read; the middle one. */
  days?: number;
  investigations: Done;
  proceedings: Done;
  damage: Amount;
  recovered: Amount;
}

/** The small cells of anonymised cases are counted here. */
const rest = "other";

/** Counts the cases that a person may read, and those that are gone: of the latter only in fives. */
export function figuresOf(cases: CountedCase[], gone: Anonymised[]): Figures {
  const anonymised = gone.reduce((sum, one) => sum + one.count, 0);
  return {
    received: cases.length + anonymised,
    anonymised,
    categories: tally(cases.map((one) => one.category), gone, (one) => one.category),
    outcomes: tally(cases.map((one) => one.outcome ?? "open"), gone, (one) => one.outcome),
    acknowledged: keptOf(cases.map((one) => one.acknowledged), gone, "acknowledgedInTime"),
    answered: keptOf(cases.map((one) => one.answered), gone, "answeredInTime"),
    days: median(cases.flatMap((one) => one.days ?? [])),
    investigations: doneIn(cases, gone, "investigated"),
    proceedings: doneIn(cases, gone, "proceedings"),
    damage: amountOf(cases.map((one) => one.damage), sumOf(gone, "damage"), sumOf(gone, "damaged")),
    recovered: amountOf(
      cases.map((one) => one.recovered),
      sumOf(gone, "recovered"),
      sumOf(gone, "recoveries"),
    ),
  };
}

function sumOf(gone: Anonymised[], field: "damage" | "damaged" | "recovered" | "recoveries") {
  return gone.reduce((sum, one) => sum + one[field], 0);
}

function doneIn(
  cases: CountedCase[],
  gone: Anonymised[],
  what: "investigated" | "proceedings",
): Done {
  const own = cases.filter((one) => one[what]).length;
  const whole = gone.reduce((sum, one) => sum + one.count, 0);
  const done = gone.reduce((sum, one) => sum + (one[what] ? one.count : 0), 0);
  const untold = isTelling(done, whole);
  return { count: own + (untold ? 0 : done), untold };
}

/** The amounts that one may read, and the sum of others where it is one of at least five cases. */
function amountOf(own: (number | null)[], sum: number, cases: number): Amount {
  const known = own.filter((one) => one !== null);
  const shown = cases >= limits.least;
  return {
    sum: known.reduce((sum, one) => sum + one, shown ? sum : 0),
    cases: known.length + (shown ? cases : 0),
  };
}

function tally(
  own: string[],
  gone: Anonymised[],
  cellOf: (one: Anonymised) => string,
): Map<string, number> {
  const cells = new Map<string, number>();
  for (const one of gone) cells.set(cellOf(one), (cells.get(cellOf(one)) ?? 0) + one.count);
  const all = rollUp(cells, rest);
  for (const cell of own) all.set(cell, (all.get(cell) ?? 0) + 1);
  return new Map([...all].sort(([, a], [, b]) => b - a));
}

function keptOf(
  own: CountedCase["answered"][],
  gone: Anonymised[],
  clock: "acknowledgedInTime" | "answeredInTime",
): Kept {
  const kept = { kept: 0, missed: 0, running: 0, untold: 0 };
  for (const state of own) kept[state]++;
  const whole = gone.reduce((sum, one) => sum + one.count, 0);
  const good = gone.reduce((sum, one) => sum + (one[clock] ? one.count : 0), 0);
  if (isTelling(good, whole)) return { ...kept, untold: whole };
  return { ...kept, kept: kept.kept + good, missed: kept.missed + whole - good };
}

function median(days: number[]): number | undefined {
  return days.sort((a, b) => a - b)[Math.floor((days.length - 1) / 2)];
}
