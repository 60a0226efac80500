import { Head } from "fresh/runtime";
import UploadProgress from "../islands/UploadProgress.tsx";
import type { Organisation } from "../lib/cases/mod.ts";
import type { Config } from "../lib/config.ts";
import type { Texts } from "../lib/i18n/mod.ts";
import { Code } from "./Code.tsx";
import { Choices, Problems, TextField } from "./Field.tsx";
import { FileField } from "./FileField.tsx";

/** What has been typed into the form. */
export interface ReportValues {
  identity: string;
  category: string;
  what: string;
  when: string;
  where: string;
  who: string;
  urgent: boolean;
  involved: string[];
  name: string;
  contact: string;
}

/** The form of a report. The code is on it before anything is sent. */
export function ReportPage(props: {
  t: Texts;
  config: Config;
  organisation: Organisation;
  code: string;
  token: string;
  values: ReportValues;
  problems: Record<string, string>;
}) {
  const { t, organisation, values, problems } = props;
  const r = t.report;
  const text = (name: "when" | "where" | "who" | "name" | "contact", label: string) => (
    <TextField name={name} label={label} value={values[name]} problem={problems[name]} />
  );
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
        <p class="hint">{r.required}</p>
        <Choices
          name="category"
          legend={r.category}
          kind="radio"
          chosen={[values.category]}
          options={organisation.categories.map((value) => ({
            value,
            label: t.categories[value] ?? value,
          }))}
          problem={problems.category}
        />
        <TextField
          name="what"
          label={r.what}
          hint={r.whatHint}
          value={values.what}
          problem={problems.what}
          rows={8}
          required
        />
        {text("when", r.when)}
        {text("where", r.where)}
        {text("who", r.who)}
        <label class="choice">
          <input type="checkbox" name="urgent" value="yes" checked={values.urgent} />
          <span>{r.urgent}</span>
        </label>
        {organisation.people.length > 0 && (
          <Choices
            name="involved"
            legend={r.involved}
            hint={r.involvedHint}
            kind="checkbox"
            chosen={values.involved}
            options={organisation.people.map((value) => ({ value, label: value }))}
            problem={problems.involved}
          />
        )}
        <Choices
          name="identity"
          legend={r.identity}
          kind="radio"
          chosen={[values.identity]}
          options={[
            { value: "anonymous", label: r.anonymous },
            { value: "confidential", label: r.confidential },
          ]}
          problem={problems.identity}
        />
        <p class="hint">{r.contactHint}</p>
        {text("name", r.name)}
        {text("contact", r.contact)}
        <FileField t={t} config={props.config} />
        <UploadProgress form="report" broken={r.broken} />
        <p class="hint">{r.sending}</p>
        <button type="submit" class="primary" name="action" value="send">{r.send}</button>
      </form>
    </>
  );
}
