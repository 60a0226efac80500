import { type Organisation, type ReportContent, sources } from "../lib/cases/mod.ts";
import type { Config } from "../lib/config.ts";
import type { Texts } from "../lib/i18n/mod.ts";
import type { Asking, ReportValues } from "../lib/web/mod.ts";
import { Select } from "./ActForm.tsx";
import { Code } from "./Code.tsx";
import { Problems } from "./Field.tsx";
import { FileField } from "./FileField.tsx";
import { FileList } from "./FileList.tsx";
import { ReportFields } from "./ReportFields.tsx";

interface Form {
  organisation: Asking;
  code: string;
  token: string;
  source: string;
  values: ReportValues;
  problems: Record<string, string>;
}

/** Registering a case: for which organisation, then what was told, then the code to hand over. */
export function RegisterPage(props: {
  t: Texts;
  config: Config;
  choice?: Organisation[];
  form?: Form;
  done?: { code: string; report: ReportContent };
}) {
  const { t, choice, form, done } = props;
  return (
    <>
      <h1>{t.desk.register}</h1>
      {choice && (
        <form method="get">
          <Select
            id="organisation"
            name="organisation"
            label={t.desk.organisation}
            options={choice.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
          <button type="submit" class="primary">{t.desk.next}</button>
        </form>
      )}
      {form && <RegisterForm t={t} config={props.config} {...form} />}
      {done && (
        <>
          <section class="code" aria-labelledby="code-title">
            <h2 id="code-title">{t.register.code}</h2>
            <Code code={done.code} />
            <p>{t.register.handOver}</p>
          </section>
          <FileList t={t} files={done.report.files} refused={done.report.refused} />
        </>
      )}
    </>
  );
}

function RegisterForm(props: Form & { t: Texts; config: Config }) {
  const { t, organisation, values, problems } = props;
  return (
    <>
      <p>{organisation.name}</p>
      <Problems
        title={`${t.report.refusedForm} ${t.report.filesAgain}`}
        problems={Object.values(problems)}
      />
      <form
        method="post"
        action={`/desk/cases?organisation=${organisation.slug}`}
        enctype="multipart/form-data"
      >
        <input type="hidden" name="receipt" value={props.code} />
        <input type="hidden" name="token" value={props.token} />
        <input type="hidden" name="questions" value={organisation.version} />
        <p class="hint">{t.report.required}</p>
        <Select
          id="source"
          name="source"
          label={t.register.source}
          chosen={props.source}
          options={sources.map((value) => ({ value, label: t.register.sources[value] }))}
        />
        <ReportFields t={t} organisation={organisation} values={values} problems={problems} />
        <FileField t={t} config={props.config} />
        <button type="submit" class="primary">{t.desk.register}</button>
      </form>
    </>
  );
}
