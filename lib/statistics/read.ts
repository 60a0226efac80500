import type { Actor } from "../accounts/mod.ts";
import { countCases, readFacts } from "../cases/mod.ts";
import { today } from "../clock.ts";
import { acting } from "../db/mod.ts";
import type { Portal } from "../portal.ts";
import { type Anonymised, type Figures, figuresOf } from "./figures.ts";

/** Statistics of one organisation, as one person may know them. */
export interface Statistics {
  /** Whose statistics one may read, by name. */
  organisations: { id: string; name: string }[];
  organisation: { id: string; name: string };
  /** Cases received, by year, newest first. */
  years: { year: number; received: number }[];
  year: number;
  figures: Figures;
  /** Cases of the year that have yet to be opened before the figures are whole. */
  unopened: number;
}

interface Line extends Anonymised {
  organisation: string;
  year: number;
}

/**
 * Reads the statistics of an organisation and a year, or of the first and newest ones: of the cases
 * that this person may read, and of anonymised ones that the database shows. Undefined where there is
 * no organisation whose statistics this person may read.
 */
export async function readStatistics(
  portal: Portal,
  actor: Actor,
  wanted: { organisation: string; year: number },
): Promise<Statistics | undefined> {
  const facts = await readFacts(portal, actor);
  const { lines, names } = await acting(portal.sql, { account: actor.account }, async (tx) => ({
    lines: await tx<Line[]>`
      select organisation, year, category, outcome, acknowledged_in_time, answered_in_time,
             investigated, proceedings, count(*)::int as count,
             coalesce(sum(damage) filter (where damage_shown), 0)::float as damage,
             count(damage) filter (where damage_shown)::int as damaged,
             coalesce(sum(recovered) filter (where recovered_shown), 0)::float as recovered,
             count(recovered) filter (where recovered_shown)::int as recoveries
        from statistic group by 1, 2, 3, 4, 5, 6, 7, 8`,
    names: await tx<{ id: string; name: string }[]>`
      select id, name from organisation order by name, id`,
  }));
  const firm = actor.memberships.some((one) => one.organisation === null);
  const known = new Set([
    ...actor.memberships.map((one) => one.organisation),
    ...facts.map((one) => one.organisation),
  ]);
  const organisations = names.filter((one) => firm || known.has(one.id));
  const weights = new Map<string, number>();
  for (const { organisation } of [...facts, ...lines]) {
    weights.set(organisation, (weights.get(organisation) ?? 0) + 1);
  }
  const weight = (one: { id: string }) => weights.get(one.id) ?? 0;
  const organisation = organisations.find((one) => one.id === wanted.organisation) ??
    organisations.toSorted((a, b) => weight(b) - weight(a))[0];
  if (!organisation) return undefined;

  const own = facts.filter((one) => one.organisation === organisation.id);
  const gone = lines.filter((one) => one.organisation === organisation.id);
  const years = new Map<number, number>([[yearOf(today()), 0]]);
  const add = (year: number, count: number) => years.set(year, (years.get(year) ?? 0) + count);
  for (const one of own) add(yearOf(one.received), 1);
  for (const one of gone) add(one.year, one.count);
  const sorted = [...years].sort(([a], [b]) => b - a);
  const year = years.has(wanted.year) ? wanted.year : sorted[0]![0];
  const { cases, unopened } = await countCases(
    portal,
    actor,
    own.filter((one) => yearOf(one.received) === year),
  );
  return {
    organisations,
    organisation,
    years: sorted.map(([year, received]) => ({ year, received })),
    year,
    figures: figuresOf(cases, gone.filter((one) => one.year === year)),
    unopened,
  };
}

const yearOf = (day: string) => Number(day.slice(0, 4));
