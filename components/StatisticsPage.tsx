import type { Texts } from "../lib/i18n/mod.ts";
import { chartsOf, type Statistics, yearlyReport } from "../lib/statistics/mod.ts";
import { Select } from "./ActForm.tsx";
import { BarChart } from "./BarChart.tsx";

/** A year of an organisation in charts and tables, and what its yearly report says. */
export function StatisticsPage(
  { t, lang, statistics }: { t: Texts; lang: string; statistics?: Statistics },
) {
  const texts = t.statistics;
  return (
    <>
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      {statistics ? <Year t={t} lang={lang} statistics={statistics} /> : <p>{texts.none}</p>}
    </>
  );
}

function Year({ t, lang, statistics }: { t: Texts; lang: string; statistics: Statistics }) {
  const { organisations, organisation, years, year, figures, unopened } = statistics;
  const texts = t.statistics;
  const query = new URLSearchParams({ organisation: organisation.id, year: String(year) });
  return (
    <>
      <form method="get" class="filters">
        <Select
          id="organisation"
          name="organisation"
          label={texts.organisation}
          chosen={organisation.id}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          id="year"
          name="year"
          label={texts.year}
          chosen={String(year)}
          options={years.map((one) => ({ value: String(one.year), label: String(one.year) }))}
        />
        <button type="submit">{texts.show}</button>
      </form>
      <h2>{organisation.name}, {year}</h2>
      {unopened > 0 && (
        <p role="status">
          {texts.unopened(unopened)} <a href={`/desk/statistics?${query}`}>{t.list.goOn}</a>
        </p>
      )}
      <p>
        {texts.receivedIn(year, figures.received, figures.anonymised)}{" "}
        {figures.days !== undefined && texts.days(figures.days)}
      </p>
      {chartsOf(statistics, t).filter(({ lines }) => lines.length > 0).map(({ title, lines }) => (
        <BarChart key={title} title={title} name={texts.what} count={texts.count} bars={lines} />
      ))}
      <p>
        <a class="button" href={`/desk/statistics?${query}&format=csv`} download>{texts.csv}</a>
      </p>
      <h2>{texts.report.title(year)}</h2>
      <p class="hint">{texts.report.lead}</p>
      <dl>
        {yearlyReport(figures, t, lang).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
