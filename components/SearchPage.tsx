import type { SearchResult } from "../lib/cases/mod.ts";
import { formatDay, type Texts } from "../lib/i18n/mod.ts";
import { TextField } from "./Field.tsx";

/** The search: its form, and the cases found with what stands around the words. */
export function SearchPage(props: {
  t: Texts;
  lang: string;
  words: string;
  result?: SearchResult;
  token: string;
}) {
  const { t, lang, words, result, token } = props;
  return (
    <>
      <h1>{t.search.title}</h1>
      <form method="post">
        <input type="hidden" name="token" value={token} />
        <TextField
          name="words"
          label={t.search.words}
          hint={t.search.hint}
          value={words}
          required
        />
        <button type="submit" class="primary">{t.search.button}</button>
      </form>
      {result && (
        <>
          <p role="status">{t.search.found(result.found.length, result.looked, result.all)}</p>
          <ul class="cases">
            {result.found.map(({ facts, category, places }) => (
              <li key={facts.case}>
                <a href={`/desk/cases/${facts.case}`}>
                  {t.categories[category] ?? (category || t.desk.caseTitle)}
                </a>
                <p>
                  {facts.organisationName} · {t.statuses[facts.status]} · {t.desk.received}{" "}
                  {formatDay(facts.received, lang)}
                </p>
                {places.map(({ kind, before, match, after }) => (
                  <p key={`${kind} ${before}`}>
                    {t.search.kinds[kind]}: {before}
                    <mark>{match}</mark>
                    {after}
                  </p>
                ))}
              </li>
            ))}
          </ul>
          {result.looked < result.all && words !== "" && (
            <form method="post">
              <input type="hidden" name="token" value={token} />
              <input type="hidden" name="words" value={words} />
              <input type="hidden" name="from" value={String(result.looked)} />
              <button type="submit">{t.search.goOn}</button>
            </form>
          )}
        </>
      )}
    </>
  );
}
