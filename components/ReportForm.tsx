import { Head } from "fresh/runtime";
import UploadProgress from "../islands/UploadProgress.tsx";
import type { Config } from "../lib/config.ts";
import type { Texts } from "../lib/i18n/mod.ts";
import type { Asking, ReportValues } from "../lib/web/mod.ts";
import { Code } from "./Code.tsx";
import { Problems } from "./Field.tsx";
import { FileField } from "./FileField.tsx";
import { ReportFields } from "./ReportFields.tsx";

/** The form of a report. The code is on it before anything is sent. */
export function ReportPage(props: {
  t: Texts;
  config: Config;
  organisation: Asking;
  code: string;
  token: string;
  values: ReportValues;
  problems: Record<string, string>;
}) {
  const { t, organisation, values, problems } = props;
  const r = t.report;
  return (
    <>
      <Head>
        <title>{r.title} – {organisation.name}</title>
      </Head>
      <h1>{r.title}</h1>
      <p>{organisation.name}</p>
      <Problems
        title={`${r.refusedForm} ${r.filesAgain}`}
        problems={Object.values(problems)}
      />
      <section class="code" aria-labelledby="code-title">
        <h2 id="code-title">{r.codeTitle}</h2>
        <Code code={props.code} />
        <p>{r.codeWhy}</p>
      </section>
      <form method="post" enctype="multipart/form-data" id="report">
        <input type="hidden" name="receipt" value={props.code} />
        <input type="hidden" name="token" value={props.token} />
        <input type="hidden" name="questions" value={organisation.version} />
        <p class="hint">{r.required}</p>
        <ReportFields t={t} organisation={organisation} values={values} problems={problems} />
        <FileField t={t} config={props.config} />
        <UploadProgress form="report" broken={r.broken} />
        <p class="hint">{r.sending}</p>
        <button type="submit" class="primary" name="action" value="send">{r.send}</button>
      </form>
    </>
  );
}
