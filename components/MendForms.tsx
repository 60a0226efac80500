import {
  direction,
  formatInstant,
  type Language,
  languages,
  offered,
  type Texts,
} from "../lib/i18n/mod.ts";
import type { Mends, MendVersion } from "../lib/mends/mod.ts";
import { TextField } from "./Field.tsx";
import { Select } from "./Select.tsx";

/** As much of a text as a list of choices shows. */
const short = (text: string) => text.length > 70 ? `${text.slice(0, 70)}…` : text;

/** An organisation's own words: choose a language and a text, then write. */
export function MendForms(props: {
  t: Texts;
  lang: Language;
  id: string;
  language: Language;
  /** Every text by its place. */
  texts: Mends;
  place?: string;
  words: string;
  versions: MendVersion[];
  token: string;
}) {
  const { t: { mends: t }, lang, language, texts, place, versions } = props;
  const address = `/admin/organisations/${props.id}/texts`;
  const mended = Object.entries(versions[0]?.content ?? {});
  const read = { lang: language, dir: direction(language) };
  return (
    <>
      <p>{t.lead}</p>
      <form method="get">
        <Select
          name="language"
          label={t.language}
          chosen={language}
          options={offered.map((value) => ({ value, label: languages[value] }))}
        />
        <Select
          name="text"
          label={t.text}
          chosen={place}
          options={Object.entries(texts).map(([value, text]) => ({
            value,
            label: `${value}: ${short(text)}`,
          }))}
        />
        <button type="submit">{t.choose}</button>
      </form>
      {place && (
        <form method="post" action={address}>
          <input type="hidden" name="token" value={props.token} />
          <input type="hidden" name="language" value={language} />
          <input type="hidden" name="text" value={place} />
          <h2>{t.original}</h2>
          <p {...read}>{texts[place]}</p>
          <TextField name="words" label={t.own} hint={t.ownHint} value={props.words} rows={4} />
          <button type="submit" class="primary">{t.save}</button>
        </form>
      )}
      <h2>{t.mended}: {languages[language]}</h2>
      {mended.length === 0 && <p>{t.none}</p>}
      <dl>
        {mended.map(([where, words]) => (
          <div key={where}>
            <dt>
              <a href={`${address}?language=${language}&text=${where}`}>{where}</a>
            </dt>
            <dd {...read}>{words}</dd>
          </div>
        ))}
      </dl>
      {versions.length > 0 && (
        <details>
          <summary>{t.versions}</summary>
          <ul>
            {versions.map(({ version, author, at }) => (
              <li key={version}>
                {t.version(version, author ?? "–", formatInstant(at.toISOString(), lang))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
