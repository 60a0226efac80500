import type { Version } from "../lib/cases/mod.ts";
import { formatDay, type Texts } from "../lib/i18n/mod.ts";

/** Every record of a case, who wrote it and when, and how one version differs from the other. */
export function VersionsPage(
  { t, lang, id, versions }: { t: Texts; lang: string; id: string; versions: Version[] },
) {
  return (
    <>
      <p>
        <a href={`/desk/cases/${id}`}>{t.versions.back}</a>
      </p>
      <h1>{t.versions.title}</h1>
      <ol class="cases">
        {versions.map((one) => (
          <li key={one.digest}>
            {one.ordinal}. {t.versions.kinds[one.kind]}
            {one.version > 1 && `, ${t.handling.version(one.version)}`}
            <p>
              {one.authorName ?? t.desk.reporter} · {formatDay(one.day, lang)} ·{" "}
              {one.authorName !== null && // reporters have no key to sign with
                `${one.signed ? t.versions.signed : t.versions.unsigned} · `}
              <code>{one.digest}</code>
            </p>
            {one.changes.length > 0 && <Difference changes={one.changes} />}
            {one.text && (
              <details>
                <summary>{t.handling.readWhole}</summary>
                <p class="text" dir="auto">{one.text}</p>
              </details>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** What came and what went, told apart by more than colour: inserted and struck out. */
export function Difference({ changes }: Pick<Version, "changes">) {
  return (
    <p class="text" dir="auto">
      {changes.map(({ text, added, removed }, place) =>
        added
          ? <ins key={place}>{text}</ins>
          : removed
          ? <del key={place}>{text}</del>
          : <span key={place}>{text}</span>
      )}
    </p>
  );
}
