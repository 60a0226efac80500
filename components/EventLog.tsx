import { type EventFilter, eventKinds, type EventPage } from "../lib/events/mod.ts";
import { formatDay, formatInstant, type Texts } from "../lib/i18n/mod.ts";
import { TextField } from "./Field.tsx";
import { Select } from "./Select.tsx";

interface Props {
  t: Texts;
  lang: string;
  filter: EventFilter;
  log: EventPage;
}

/** The event log with its filters: how many of each kind a day, and one by one. */
export function EventLog({ t: { events: t }, lang, filter, log }: Props) {
  const named = (kind: string) => t.kinds[kind] ?? kind;
  return (
    <>
      <p>{t.lead}</p>
      <form method="get" action="/admin/events">
        <Select
          name="kind"
          label={t.kind}
          chosen={filter.kind ?? ""}
          options={[
            { value: "", label: t.all },
            ...eventKinds.map((value) => ({ value, label: named(value) })),
          ]}
        />
        <TextField name="day" label={t.day} type="date" value={filter.day ?? ""} />
        <button type="submit">{t.filter}</button>
      </form>
      {log.counts.length === 0 ? <p>{t.none}</p> : (
        <>
          <h2>{t.counts}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.day}</th>
                <th scope="col">{t.kind}</th>
                <th scope="col" class="number">{t.count}</th>
              </tr>
            </thead>
            <tbody>
              {log.counts.map(({ day, kind, count }) => (
                <tr key={`${day} ${kind}`}>
                  <td>{formatDay(day, lang)}</td>
                  <td>
                    <a href={href({ kind, day, page: 1 })}>{named(kind)}</a>
                  </td>
                  <td class="number">{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {log.events.length > 0 && (
        <>
          <h2>{t.list}</h2>
          <ul class="cases">
            {log.events.map(({ day, at, kind, count, detail }, index) => (
              <li key={index}>
                <p>
                  {at ? formatInstant(at.toISOString(), lang) : formatDay(day, lang)}: {named(kind)}
                  {count > 1 && ` × ${count}`}
                </p>
                {Object.keys(detail).length > 0 && (
                  <p class="hint">
                    {Object.entries(detail).map(([name, value]) => `${name}: ${value}`).join(", ")}
                  </p>
                )}
              </li>
            ))}
          </ul>
          <p>
            {filter.page > 1 && <a href={href({ ...filter, page: filter.page - 1 })}>{t.newer}</a>}
            {" "}
            {log.more && <a href={href({ ...filter, page: filter.page + 1 })}>{t.older}</a>}
          </p>
        </>
      )}
    </>
  );
}

function href({ kind, day, page }: EventFilter): string {
  const params = new URLSearchParams({
    ...(kind ? { kind } : {}),
    ...(day ? { day } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  });
  return `/admin/events?${params}`;
}
