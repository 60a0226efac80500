import type { Config } from "../lib/config.ts";
import { direction, type Language, languages as names, type Texts } from "../lib/i18n/mod.ts";
import { type Asking, type Editing, emptyValues } from "../lib/web/mod.ts";
import { Code } from "./Code.tsx";
import { FileField } from "./FileField.tsx";
import { ReportFields } from "./ReportFields.tsx";

/** The form of a report as a reporter sees it; it leads nowhere. */
export function FormPreview(props: {
  /** The texts of the page itself, and those of the reporter. */
  staff: Texts;
  t: Texts;
  lang: Language;
  config: Config;
  now: Editing;
  shown: Asking;
  /** An old version that is looked at. */
  version: string | null;
}) {
  const { t, staff, now, lang, shown, version } = props;
  const here = `/admin/organisations/${now.id}`;
  return (
    <>
      <p>
        <a href={`${here}/questions`}>{staff.questionEditor.back}</a>
      </p>
      {now.languages.length > 1 && (
        <nav class="bar" aria-label={staff.questionEditor.language}>
          {now.languages.map((one) => (
            <a
              key={one}
              href={`${here}/preview?in=${one}${version === null ? "" : `&version=${version}`}`}
              aria-current={one === lang ? "true" : undefined}
            >
              {names[one]}
            </a>
          ))}
        </nav>
      )}
      <div class="preview" lang={lang} dir={direction(lang)}>
        <h2>{t.report.title}</h2>
        <p>{shown.name}</p>
        <section class="code" aria-labelledby="code-title">
          <h2 id="code-title">{t.report.codeTitle}</h2>
          <Code code="0000-0000-0000-0000-0000" />
          <p>{t.report.codeWhy}</p>
        </section>
        <p class="hint">{t.report.required}</p>
        <ReportFields t={t} organisation={shown} values={emptyValues()} problems={{}} />
        <FileField t={t} config={props.config} />
        <p class="hint">{t.report.sending}</p>
      </div>
    </>
  );
}
