import type { AuditLine, AuditPage, AuditQuery, NamedHead } from "../lib/audit/mod.ts";
import { formatDay, formatInstant, type Texts } from "../lib/i18n/mod.ts";
import { TextField } from "./Field.tsx";
import { Select } from "./Select.tsx";

interface Props {
  t: Texts;
  lang: string;
  log: AuditPage;
  query: AuditQuery;
  /** Organisations to choose from. */
  organisations: { id: string; name: string }[];
  /** Whether these are the lines of others, too. */
  audits: boolean;
}

/** The audit log: filters as a plain form, one page of lines. */
export function AuditLog(props: Props) {
  const { t: { audit: t }, log, query } = props;
  return (
    <>
      <p>{props.audits ? t.all : t.own} {t.days}</p>
      <Filters {...props} />
      {log.lines.length === 0 ? <p role="status">{t.none}</p> : (
        <>
          <p role="status">{t.found(query.page)}</p>
          <ol class="cases">
            {log.lines.map((line, index) => <Line key={index} {...props} line={line} />)}
          </ol>
        </>
      )}
      <nav class="bar" aria-label={t.pages}>
        {query.page > 1 && (
          <a rel="prev" href={auditHref(query, { page: query.page - 1 })}>{t.before}</a>
        )}
        {log.more && <a rel="next" href={auditHref(query, { page: query.page + 1 })}>{t.after}</a>}
        <a href={auditHref(query, { page: 1 }, "/desk/audit/table")}>{t.table}</a>
      </nav>
    </>
  );
}

function Filters({ t: { audit: t }, query, organisations, audits }: Props) {
  return (
    <form method="get" class="filters">
      <Select
        name="kind"
        label={t.kind}
        chosen={query.kind}
        options={[
          { value: "", label: t.any },
          ...Object.entries(t.kinds).map(([value, label]) => ({ value, label })),
        ]}
      />
      {audits && (
        <>
          <Select
            name="organisation"
            label={t.organisation}
            chosen={query.organisation}
            options={[
              { value: "", label: t.any },
              ...organisations.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <TextField name="user" label={t.user} value={query.user} maxlength={32} />
        </>
      )}
      <TextField name="from" type="date" label={t.from} value={query.from} hint={t.dayHint} />
      <TextField name="to" type="date" label={t.to} value={query.to} hint={t.dayHint} />
      {query.subject && <input type="hidden" name="subject" value={query.subject} />}
      <button type="submit">{t.apply}</button>
    </form>
  );
}

function Line({ t: all, lang, line, query }: Props & { line: AuditLine }) {
  const { audit: t } = all;
  const by = typeof line.by === "string" ? t[line.by] : `${line.by.name} (${line.by.username})`;
  const details = Object.entries(line.detail).filter(([, value]) => value !== null)
    .map(([key, value]) => `${t.details[key] ?? key}: ${wordOf(all, key, value)}`);
  const when = line.at ? formatInstant(line.at.toISOString(), lang) : formatDay(line.day, lang);
  const said = [when, by, ...(line.organisation ? [line.organisation] : []), ...details];
  return (
    <li>
      <strong>{t.events[line.event] ?? line.event}</strong>
      <p>
        {said.join(" · ")}
        {line.subject && (
          <>
            {" · "}
            <a href={auditHref(query, { subject: line.subject, page: 1 })}>
              {t.case} {line.subject.slice(0, 8)}
            </a>
          </>
        )}
      </p>
    </li>
  );
}

function wordOf(t: Texts, key: string, value: unknown): string {
  const text = String(value);
  if (key === "role") return t.admin.roles[text as keyof Texts["admin"]["roles"]] ?? text;
  if (key === "to") return t.statuses[text as keyof Texts["statuses"]] ?? text;
  return text;
}

/** The newest heads, to keep. */
export function AuditHeads(props: { t: Texts; lang: string; heads: NamedHead[] }) {
  const { t: { audit: t }, lang, heads } = props;
  return (
    <>
      <h2>{t.heads}</h2>
      <p>{t.headsText}</p>
      {heads.length === 0 ? <p>{t.noHeads}</p> : (
        <details>
          <summary>{t.newest(formatDay(heads.at(-1)!.day, lang), heads.length)}</summary>
          <ul>
            {heads.map(({ chain, hash, organisation }) => (
              <li key={chain}>
                {organisation ?? t.firm}, {chain.endsWith("desk") ? t.staff : t.reporters}:{" "}
                <code>{hash.toHex()}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>
        <a class="button" href="/desk/audit/head">{t.download}</a>
      </p>
    </>
  );
}

/** The address of a page of the log. */
export function auditHref(
  query: AuditQuery,
  change: Partial<AuditQuery>,
  path = "/desk/audit",
): string {
  const given = Object.entries({ ...query, ...change })
    .filter(([name, value]) => value !== "" && !(name === "page" && value === 1))
    .map(([name, value]) => [name, String(value)]);
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}
