import { direction, type Language, languages } from "../lib/i18n/mod.ts";

/** The way to another language: a link for each, in its own name. Works without a script or a cookie. */
export function LanguageChoice(
  { label, lang, offered }: { label: string; lang: Language; offered: readonly Language[] },
) {
  if (offered.length < 2) return null;
  return (
    <details class="languages">
      <summary>{label}: {languages[lang]}</summary>
      <ul>
        {offered.map((one) => (
          <li key={one}>
            <a href={`?lang=${one}`} lang={one} dir={direction(one)}>{languages[one]}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
