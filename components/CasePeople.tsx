import type { Candidate } from "../lib/cases/mod.ts";
import type { Texts } from "../lib/i18n/mod.ts";
import { ActForm, Select } from "./ActForm.tsx";
import { answersIn, type CaseProps } from "./CasePage.tsx";
import { Choices, TextField } from "./Field.tsx";

/** Who reads the case, and the forms that change it. */
export function CasePeople(props: CaseProps) {
  const { t, view } = props;
  const firm = view.access === "case";
  const mayAssign = firm || view.access === "triage";
  const named = (people: Candidate[]) =>
    people.map(({ username, name, mentioned }) => ({
      value: username,
      label: mentioned ? `${name} (${t.desk.mentioned})` : name,
    }));
  const granted = view.readers.filter((one) => ["shared", "redacted"].includes(one.purpose));
  return (
    <>
      {mayAssign && (
        <>
          <h2>{t.desk.readers}</h2>
          <ul>
            {view.readers.map(({ username, name, purpose }) => (
              <li key={username}>{name}: {t.desk.purposes[purpose]}</li>
            ))}
          </ul>
          {view.ombudsmen.length > 0 && (
            <ActForm of={props} act="assign" button={t.desk.assignButton}>
              <Select
                id="assign"
                name="user"
                label={t.desk.assign}
                hint={t.desk.assignHint}
                options={named(view.ombudsmen)}
              />
              <Despite t={t} people={view.ombudsmen} />
            </ActForm>
          )}
        </>
      )}
      {firm && view.contacts.length > 0 && (
        <ActForm of={props} act="grant" button={t.desk.grantButton}>
          <Select id="grant" name="user" label={t.desk.grant} options={named(view.contacts)} />
          <Choices
            name="version"
            legend={t.desk.grantVersion}
            kind="radio"
            chosen={[view.redaction ? "redacted" : "shared"]}
            options={[
              { value: "shared", label: t.desk.grantShared },
              { value: "redacted", label: t.desk.grantRedacted },
            ]}
          />
          <TextField name="until" label={t.desk.grantUntil} type="date" />
          <Despite t={t} people={view.contacts} />
        </ActForm>
      )}
      {firm &&
        granted.map(({ username, name }) => (
          <ActForm key={username} of={props} act="revoke" button={`${t.desk.revoke} ${name}`}>
            <input type="hidden" name="user" value={username} />
          </ActForm>
        ))}
      {firm && <RedactForm {...props} />}
    </>
  );
}

/** A warning to be set aside: whom the report mentions may be a party, or act for one. */
function Despite(props: { t: Texts; people: Candidate[] }) {
  if (!props.people.some((one) => one.mentioned)) return null;
  return (
    <label class="choice">
      <input type="checkbox" name="despite" value="yes" />
      <span>{props.t.desk.despite}</span>
    </label>
  );
}

function RedactForm(props: CaseProps) {
  const { t, view } = props;
  const report = view.report!;
  const now = view.redaction ?? report;
  const kept = now.files.map((file) => file.id);
  return (
    <details>
      <summary>{t.desk.redact}</summary>
      <p class="hint">{t.desk.redactHint}</p>
      <ActForm of={props} act="redact" button={t.desk.redactButton}>
        <input type="hidden" name="category" value={now.category} />
        {now.urgent && <input type="hidden" name="urgent" value="yes" />}
        <TextField name="what" id="redact-what" label={t.desk.what} value={now.what} rows={8} />
        <TextField name="when" id="redact-when" label={t.desk.when} value={now.when} />
        <TextField name="where" id="redact-where" label={t.desk.where} value={now.where} />
        <TextField name="who" id="redact-who" label={t.desk.who} value={now.who} />
        {(report.answers ?? []).length > 0 && (
          <Choices
            name="answers"
            legend={t.desk.answers}
            kind="checkbox"
            chosen={view.redaction?.answers?.map((one) => one.question) ?? []}
            options={answersIn(t, props.lang, view, report.answers).map((one) => ({
              value: one.question,
              label: `${one.asked} ${one.given}`,
            }))}
          />
        )}
        {report.files.length > 0 && (
          <Choices
            name="files"
            legend={t.desk.files}
            kind="checkbox"
            chosen={kept}
            options={report.files.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </ActForm>
    </details>
  );
}
