import { Head } from "fresh/runtime";
import UploadProgress from "../islands/UploadProgress.tsx";
import type { Config } from "../lib/config.ts";
import { formatDay, type Texts } from "../lib/i18n/mod.ts";
import type { ReportForm } from "../lib/web/mod.ts";
import { Code } from "./Code.tsx";
import { DraftFiles, PartFields } from "./DraftFiles.tsx";
import { Problems } from "./Field.tsx";
import { FileField } from "./FileField.tsx";
import { ReportFields } from "./ReportFields.tsx";

/** The form of a report, new or of a draft. The code is on it before anything is sent. */
export function ReportPage(
  props: ReportForm & {
    t: Texts;
    lang: string;
    config: Config;
    /** Where the form is sent, if not to its own page. */
    action?: string;
  },
) {
  const { t, organisation, values, problems, draft } = props;
  const r = t.report;
  const title = draft ? t.draft.title : r.title;
  const refused = props.keeping ? t.draft.notKept : r.refusedForm;
  return (
    <>
      <Head>
        <title>{title} – {organisation.name}</title>
      </Head>
      <h1>{title}</h1>
      <p>{organisation.name}</p>
      <Problems title={`${refused} ${r.filesAgain}`} problems={Object.values(problems)} />
      {props.kept && <p class="done" role="status">{t.draft.kept}</p>}
      {draft && <p>{t.draft.until(formatDay(draft.ends, props.lang))}</p>}
      <section class="code" aria-labelledby="code-title">
        <h2 id="code-title">{r.codeTitle}</h2>
        <Code code={props.code} />
        <p>{r.codeWhy}</p>
      </section>
      <form method="post" action={props.action} enctype="multipart/form-data" id="report">
        <input type="hidden" name="receipt" value={props.code} />
        <input type="hidden" name="token" value={props.token} />
        <input type="hidden" name="questions" value={organisation.version} />
        {draft && <input type="hidden" name="draft" value="yes" />}
        <p class="hint">{r.required}</p>
        <ReportFields t={t} organisation={organisation} values={values} problems={problems} />
        {draft && <PartFields t={t} draft={draft} />}
        <FileField t={t} config={props.config} />
        <UploadProgress
          form="report"
          broken={r.broken}
          parts={{ sending: t.parts.sending, waiting: t.parts.waiting }}
        />
        <p class="hint">{r.sending}</p>
        <button type="submit" class="primary" name="action" value="send">{r.send}</button>
        <p class="hint" id="keep-hint">{t.draft.keepHint}</p>
        <button
          type="submit"
          name="action"
          value="save"
          formNoValidate
          aria-describedby="keep-hint"
        >
          {t.draft.keep}
        </button>
      </form>
      {draft && <DraftFiles t={t} draft={draft} form="report" />}
    </>
  );
}
