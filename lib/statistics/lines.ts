import { toCsv } from "../csv.ts";
import type { Texts } from "../i18n/mod.ts";
import type { Amount, Done, Figures, Kept } from "./figures.ts";
import type { Statistics } from "./read.ts";

/** A figure in words: its chart, what is counted, and how many. */
export interface FigureLine {
  name: string;
  count: number;
}

/** The figures of a year as charts, tables and CSV show them: titles, and lines in words. */
export function chartsOf(
  statistics: Statistics,
  t: Texts,
): { title: string; lines: FigureLine[] }[] {
  const { figures, years, year } = statistics;
  const named = (cells: Map<string, number>, names: Record<string, string>) =>
    [...cells].map(([cell, count]) => ({ name: names[cell] ?? cell, count }));
  const texts = t.statistics;
  return [
    {
      title: texts.received,
      lines: years.map((one) => ({ name: String(one.year), count: one.received })),
    },
    { title: texts.categories(year), lines: named(figures.categories, t.categories) },
    {
      title: texts.outcomes(year),
      lines: named(figures.outcomes, { ...t.desk.outcomes, open: texts.open }),
    },
    { title: texts.acknowledged(year), lines: keptLines(figures.acknowledged, t) },
    { title: texts.answered(year), lines: keptLines(figures.answered, t) },
  ];
}

/** What article 27 (2) of Directive (EU) 2019/1937 asks for. */
export function yearlyReport(
  figures: Figures,
  t: Texts,
  lang: string,
): { name: string; value: string }[] {
  const { report } = t.statistics;
  const ended = [...figures.outcomes].filter(([outcome]) => outcome !== "open");
  const outcomes = ended.map(([outcome, count]) =>
    `${t.desk.outcomes[outcome] ?? outcome}: ${count}`
  );
  const done = ({ count, untold }: Done) => untold ? report.andUntold(count) : String(count);
  const euro = ({ sum, cases }: Amount) =>
    cases > 0 ? report.euro(new Intl.NumberFormat(lang).format(sum), cases) : report.unknown;
  return [
    { name: report.received, value: String(figures.received) },
    { name: report.investigations, value: done(figures.investigations) },
    { name: report.proceedings, value: done(figures.proceedings) },
    { name: report.outcomes, value: outcomes.join("; ") || report.none },
    { name: report.damage, value: euro(figures.damage) },
    { name: report.recovered, value: euro(figures.recovered) },
  ];
}

function keptLines(kept: Kept, t: Texts): FigureLine[] {
  const { clock } = t.statistics;
  return [
    { name: clock.kept, count: kept.kept },
    { name: clock.missed, count: kept.missed },
    { name: clock.running, count: kept.running },
    ...(kept.untold > 0 ? [{ name: clock.untold, count: kept.untold }] : []),
  ];
}

/** Everything that the page of a year shows, as CSV. */
export function statisticsCsv(statistics: Statistics, t: Texts, lang: string): string {
  const texts = t.statistics;
  const rows: (string | number)[][] = [[texts.organisation, texts.figure, texts.what, texts.count]];
  const { organisation, year, figures } = statistics;
  for (const { title, lines } of chartsOf(statistics, t)) {
    for (const { name, count } of lines) rows.push([organisation.name, title, name, count]);
  }
  for (const { name, value } of yearlyReport(figures, t, lang)) {
    rows.push([organisation.name, texts.report.title(year), name, value]);
  }
  return toCsv(rows);
}
