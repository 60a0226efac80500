import type { Conflicts } from "../lib/cases/mod.ts";
import { formatDay, type Texts } from "../lib/i18n/mod.ts";

/** Where the people named in a case stand in the reader's other cases. */
export function ConflictsPage(
  { t, lang, id, found }: { t: Texts; lang: string; id: string; found: Conflicts },
) {
  const { names, conflicts, looked, all } = found;
  return (
    <>
      <p>
        <a href={`/desk/cases/${id}`}>{t.versions.back}</a>
      </p>
      <h1>{t.handling.conflictTitle}</h1>
      {names.length === 0 ? <p>{t.handling.conflictNobody}</p> : (
        <>
          <p>{t.handling.conflictNames(names.join(", "))}</p>
          <p class="hint">{t.handling.conflictLooked(looked, all)}</p>
          {conflicts.length === 0 && <p>{t.handling.conflictNone}</p>}
        </>
      )}
      <ul class="cases">
        {conflicts.map(({ facts, names }) => (
          <li key={facts.case}>
            <a href={`/desk/cases/${facts.case}`}>{names.join(", ")}</a>
            <p>
              {facts.organisationName} · {t.statuses[facts.status]} · {t.desk.received}{" "}
              {formatDay(facts.received, lang)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
