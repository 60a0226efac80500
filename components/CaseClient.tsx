import { ActForm, Select } from "./ActForm.tsx";
import { Despite, named } from "./Candidates.tsx";
import { caseHref, type CaseProps, kept } from "./CasePage.tsx";
import { answersIn } from "./CaseReport.tsx";
import { Choices, TextField } from "./Field.tsx";
import { FileField } from "./FileField.tsx";
import { Fold } from "./Fold.tsx";

/** What the client gets: the version for it, to whom it is granted, and taking it back. */
export function CaseClient(props: CaseProps) {
  const { t, view, typed } = props;
  const granted = view.readers.filter((one) => ["shared", "redacted"].includes(one.purpose));
  return (
    <Fold
      id="share"
      title={t.handling.share}
      open={["grant", "revoke", "redact"].includes(typed.in)}
    >
      <RedactForm {...props} />
      {view.contacts.length > 0 && (
        <ActForm of={props} act="grant" button={t.desk.grantButton}>
          <Select
            id="grant"
            name="user"
            label={t.desk.grant}
            chosen={kept(props, "grant", "user")}
            options={named(t, view.contacts)}
          />
          <Choices
            name="version"
            legend={t.desk.grantVersion}
            kind="radio"
            chosen={[kept(props, "grant", "version", view.redaction ? "redacted" : "shared")]}
            options={[
              { value: "shared", label: t.desk.grantShared },
              { value: "redacted", label: t.desk.grantRedacted },
            ]}
          />
          <TextField
            name="until"
            label={t.desk.grantUntil}
            type="date"
            value={kept(props, "grant", "until")}
          />
          <Despite t={t} people={view.contacts} />
        </ActForm>
      )}
      {granted.map(({ username, name }) => (
        <ActForm key={username} of={props} act="revoke" button={`${t.desk.revoke} ${name}`}>
          <input type="hidden" name="user" value={username} />
        </ActForm>
      ))}
    </Fold>
  );
}

function RedactForm(props: CaseProps) {
  const { t, view } = props;
  const report = view.report!;
  const now = view.redaction ?? report;
  const files = new Map([...report.files, ...now.files].map((file) => [file.id, file]));
  const field = (name: "what" | "when" | "where" | "who", rows?: number) => (
    <TextField
      name={name}
      id={`redact-${name}`}
      label={t.desk[name]}
      value={kept(props, "redact", name, now[name])}
      rows={rows}
    />
  );
  return (
    <details open={props.typed.in === "redact"}>
      <summary>{t.desk.redact}</summary>
      <p class="hint">{t.desk.redactHint}</p>
      {view.redaction && <p class="hint">{t.handling.replaces} {t.handling.earlierVersions}</p>}
      <form
        method="post"
        action={`${caseHref(view)}/redact`}
        enctype="multipart/form-data"
      >
        <input type="hidden" name="token" value={props.token} />
        <input type="hidden" name="category" value={now.category} />
        {now.urgent && <input type="hidden" name="urgent" value="yes" />}
        {field("what", 8)}
        {field("when")}
        {field("where")}
        {field("who")}
        <TextField
          name="words"
          label={t.handling.words}
          value={kept(props, "redact", "words")}
          rows={3}
        />
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
        {files.size > 0 && (
          <Choices
            name="files"
            legend={t.handling.keepFiles}
            kind="checkbox"
            chosen={now.files.map((file) => file.id)}
            options={[...files.values()].map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <p class="hint">{t.handling.replacement}</p>
        <FileField t={t} config={props.config} id="attachments-redact" />
        <button type="submit">{t.desk.redactButton}</button>
      </form>
    </details>
  );
}
