import { outcomes, settable } from "../lib/cases/mod.ts";
import { formatInstant } from "../lib/i18n/mod.ts";
import { ActForm, Select } from "./ActForm.tsx";
import { type CaseProps } from "./CasePage.tsx";
import { TextField } from "./Field.tsx";

/** What can be done with the case itself: its state, archive, hold, links, stepping back. */
export function CaseActs(props: CaseProps) {
  const { t, view } = props;
  const firm = view.access === "case";
  const { status, extended } = view.facts;
  const ended = status === "closed" || status === "archived";
  const reason = (id: string) => (
    <TextField
      name="reason"
      id={`reason-${id}`}
      label={t.desk.reason}
      value={props.typedIn === id ? props.typed : ""}
    />
  );
  return (
    <>
      {firm && (
        <>
          <h2>{t.desk.statusTitle}</h2>
          {status !== "archived" && (
            <>
              <ActForm of={props} act="status" button={t.desk.statusButton}>
                <Select
                  id="status"
                  name="status"
                  label={t.desk.statusTitle}
                  options={settable.map((value) => ({ value, label: t.statuses[value]! }))}
                />
                {reason("status")}
              </ActForm>
              <ActForm of={props} act="archive" button={t.desk.archive}>
                <p class="hint">{t.desk.archiveHint(props.config.archiveDays)}</p>
                <Select
                  id="outcome"
                  name="outcome"
                  label={t.desk.outcome}
                  options={outcomes.map((value) => ({ value, label: t.desk.outcomes[value]! }))}
                />
                {reason("archive")}
              </ActForm>
            </>
          )}
          {ended && (
            <ActForm of={props} act="reopen" button={t.desk.reopen}>{reason("reopen")}</ActForm>
          )}
          {!extended && (
            <ActForm of={props} act="extend" button={t.desk.extend}>{reason("extend")}</ActForm>
          )}
          <Hold {...props} />
          <ActForm of={props} act="link" button={t.desk.linkButton}>
            <TextField name="case" label={t.desk.link} />
          </ActForm>
          <ul>
            {view.links.map((id) => (
              <li key={id}>
                <a href={`/desk/cases/${id}`}>{t.desk.link} {id.slice(0, 8)}</a>
              </li>
            ))}
          </ul>
          <h2>{t.evidence.title}</h2>
          <p class="hint">{t.evidence.hint}</p>
          <p>
            <a class="button" href={`/desk/cases/${view.facts.case}/evidence`} download>
              {t.evidence.download}
            </a>
          </p>
          <h2>{t.desk.history}</h2>
          <ul>
            {view.history.map(({ id, authorName, content }) => (
              <li key={id}>
                {formatInstant(content.at, props.lang)}, {authorName}: {t.statuses[content.from]} →
                {" "}
                {t.statuses[content.to]}
                {content.reason && ` (${content.reason})`}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={`/desk/cases/${view.facts.case}/versions`}>{t.versions.title}</a>
      </p>
      {view.access !== "triage" && (
        <p>
          <a href={`/desk/cases/${view.facts.case}/export`}>{t.exports.link}</a>
        </p>
      )}
      <ActForm of={props} act="recuse" button={t.desk.recuse}>
        <p class="hint">{t.desk.recuseHint}</p>
      </ActForm>
    </>
  );
}

function Hold(props: CaseProps) {
  const { t, view } = props;
  if (!view.hold) return <ActForm of={props} act="hold" button={t.desk.holdAsk} />;
  return (
    <>
      <p>{view.hold.agreed ? t.desk.held : t.desk.holdAsked}</p>
      {!view.hold.agreed && <ActForm of={props} act="hold" button={t.desk.holdAgree} />}
      <ActForm of={props} act="release" button={t.desk.release} />
    </>
  );
}
