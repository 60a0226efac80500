import FilterRows from "../islands/FilterRows.tsx";
import { type CaseList, type CaseRow, goingOf, type ListQuery } from "../lib/cases/mod.ts";
import { formatDay, type Texts } from "../lib/i18n/mod.ts";
import { Select } from "./ActForm.tsx";
import { DueMark } from "./DueMark.tsx";

interface Props {
  t: Texts;
  lang: string;
  list: CaseList;
  query: ListQuery;
  /** Days from archiving to anonymising. */
  archiveDays: number;
}

/** The desk's list of cases: what is new and due, filters as a plain form, one page of rows. */
export function CaseListPage(props: Props) {
  const { t, lang, list, query } = props;
  if (list.all === 0) return <p>{t.desk.noCases}</p>;
  const link = (change: Partial<ListQuery>) => hrefOf({ ...query, page: 1, ...change });
  return (
    <>
      <nav aria-label={t.list.overview}>
        <ul class="counts">
          {([["", list.all], ["new", list.fresh], ["due", list.due]] as const).map((
            [show, count],
          ) => (
            <li key={show}>
              <a
                href={hrefOf({ ...unfiltered, show })}
                aria-current={query.show === show ? "true" : undefined}
              >
                {t.list.shows[show]}: {count}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Filters {...props} />
      {list.unopened > 0 && (
        <p role="status">
          {t.list.unopened(list.unopened)} <a href={link({})}>{t.list.goOn}</a>
        </p>
      )}
      <p role="status">{t.list.found(list.found, list.page, list.pages)}</p>
      {list.rows.length > 1 && <FilterRows label={t.list.filterRows} shown={t.list.filteredRows} />}
      <ul class="cases">
        {list.rows.map((one) => (
          <Row key={one.case} t={t} lang={lang} row={one} archiveDays={props.archiveDays} />
        ))}
      </ul>
      {list.pages > 1 && (
        <nav class="bar" aria-label={t.list.pages}>
          {list.page > 1 && <a rel="prev" href={link({ page: list.page - 1 })}>{t.list.before}</a>}
          {list.page < list.pages && (
            <a rel="next" href={link({ page: list.page + 1 })}>{t.list.after}</a>
          )}
        </nav>
      )}
    </>
  );
}

function Filters({ t, list, query }: Props) {
  const options = (texts: Record<string, string>) =>
    Object.entries(texts).map(([value, label]) => ({ value, label }));
  return (
    <form method="get" class="filters">
      <Select
        id="organisation"
        name="organisation"
        label={t.desk.organisation}
        chosen={query.organisation}
        options={[
          { value: "", label: t.list.any },
          ...list.organisations.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
      <Select
        id="status"
        name="status"
        label={t.desk.status}
        chosen={query.status}
        options={[{ value: "", label: t.list.any }, ...options(t.statuses)]}
      />
      <Select
        id="show"
        name="show"
        label={t.list.show}
        chosen={query.show}
        options={options(t.list.shows)}
      />
      <Select
        id="sort"
        name="sort"
        label={t.list.sort}
        chosen={query.sort}
        options={options(t.list.sorts)}
      />
      <button type="submit">{t.list.apply}</button>
    </form>
  );
}

function Row(
  { t, lang, row, archiveDays }: Pick<Props, "t" | "lang" | "archiveDays"> & { row: CaseRow },
) {
  const going = goingOf(row, row.access, archiveDays);
  return (
    <li>
      <a href={`/desk/cases/${row.case}`}>
        {t.categories[row.category] ?? (row.category || t.desk.caseTitle)}
      </a>{" "}
      {row.urgent && <strong class="urgent">{t.desk.urgent}</strong>}{" "}
      {row.fresh && <strong class="clean">{t.desk.fresh}</strong>}
      <p>
        {row.organisationName} · {t.statuses[row.status]} · {t.desk.received}{" "}
        {formatDay(row.received, lang)}
        {going &&
          ` · ${going === "held" ? t.going.shortHeld : t.going.short(formatDay(going, lang))}`}
        {row.due && (
          <>
            · <DueMark t={t} lang={lang} due={row.due} />
          </>
        )}
      </p>
    </li>
  );
}

/** The list without filters. */
export const unfiltered: ListQuery = {
  organisation: "",
  status: "",
  show: "",
  sort: "newest",
  page: 1,
};

function hrefOf(query: ListQuery): string {
  const given = Object.entries(query)
    .filter(([name, value]) => value !== unfiltered[name as keyof ListQuery])
    .map(([name, value]) => [name, String(value)]);
  return given.length > 0 ? `/desk?${new URLSearchParams(given)}` : "/desk";
}
