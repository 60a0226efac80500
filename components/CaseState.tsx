import { outcomes, settable } from "../lib/cases/mod.ts";
import { formatInstant } from "../lib/i18n/mod.ts";
import { ActForm, Select } from "./ActForm.tsx";
import { caseHref, type CaseProps, kept } from "./CasePage.tsx";
import { TextField } from "./Field.tsx";
import { Fold } from "./Fold.tsx";

const forms = ["status", "close", "archive", "reopen", "extend", "spam"];

/** The state of a case: changing it, closing, archiving, taking up again, and how it came about. */
export function CaseState(props: CaseProps) {
  const { t, view } = props;
  const { status, extended } = view.facts;
  const archived = status === "archived";
  const ended = archived || status === "closed";
  return (
    <Fold id="state" title={t.handling.state} open={forms.includes(props.typed.in)}>
      {!archived && (
        <ActForm of={props} act="status" button={t.desk.statusButton}>
          <Select
            id="status"
            name="status"
            label={t.desk.statusTitle}
            chosen={kept(props, "status", "status", status)}
            options={settable.map((value) => ({ value, label: t.statuses[value]! }))}
          />
          <Reason {...props} act="status" />
        </ActForm>
      )}
      {!ended && <CloseForm {...props} />}
      {view.closing && (
        <div class="message">
          <p class="by">{t.handling.closed}</p>
          <p>{t.closing.outcomes[view.closing.outcome]}</p>
          <p class="text" dir="auto">{view.closing.text}</p>
        </div>
      )}
      {!archived && (
        <ActForm of={props} act="archive" button={t.desk.archive}>
          <p class="hint">
            {t.desk.archiveHint(view.facts.archiveDays ?? props.config.archiveDays)}
          </p>
          <Outcome
            {...props}
            id="outcome"
            chosen={kept(props, "archive", "outcome", view.closing?.outcome)}
          />
          <Ending {...props} />
          <Reason {...props} act="archive" />
        </ActForm>
      )}
      {ended && (
        <ActForm of={props} act="reopen" button={t.desk.reopen}>
          <Reason {...props} act="reopen" />
        </ActForm>
      )}
      {!extended && !ended && (
        <ActForm of={props} act="extend" button={t.desk.extend}>
          <Reason {...props} act="extend" />
        </ActForm>
      )}
      {!ended && (
        <ActForm of={props} act="spam" button={t.handling.spam}>
          <Reason {...props} act="spam" />
        </ActForm>
      )}
      <History {...props} />
    </Fold>
  );
}

function CloseForm(props: CaseProps) {
  const { t, view } = props;
  return (
    <details open={props.typed.in === "close"}>
      <summary>{t.handling.close}</summary>
      <form method="post" action={`${caseHref(view)}/status`}>
        <input type="hidden" name="token" value={props.token} />
        <input type="hidden" name="status" value="closed" />
        <p class="hint">{t.handling.closeHint}</p>
        <Outcome {...props} id="close-outcome" chosen={kept(props, "close", "outcome")} />
        <TextField
          name="text"
          id="close-text"
          label={t.handling.closeText}
          value={kept(props, "close", "text")}
          rows={6}
        />
        <p>
          <button type="submit" formaction={`${caseHref(view)}/letter`}>{t.handling.insert}</button>
        </p>
        <Reason {...props} act="close" />
        <button type="submit" class="primary">{t.handling.closeButton}</button>
      </form>
    </details>
  );
}

function Outcome(props: CaseProps & { id: string; chosen: string }) {
  const { t } = props;
  return (
    <Select
      id={props.id}
      name="outcome"
      label={t.desk.outcome}
      chosen={props.chosen}
      options={outcomes.map((value) => ({ value, label: t.desk.outcomes[value]! }))}
    />
  );
}

/** What the yearly report asks for (article 27 (2) of the Directive). */
function Ending(props: CaseProps) {
  const { ending } = props.t;
  const amount = (name: "damage" | "recovered") => (
    <TextField
      name={name}
      label={ending[name]}
      hint={ending.hint}
      inputmode="numeric"
      value={kept(props, "archive", name)}
    />
  );
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          name="proceedings"
          value="yes"
          checked={kept(props, "archive", "proceedings") === "yes"}
        />
        <span>{ending.proceedings}</span>
      </label>
      {amount("damage")}
      {amount("recovered")}
    </>
  );
}

function Reason(props: CaseProps & { act: string }) {
  const { t, act } = props;
  return (
    <TextField
      name="reason"
      id={`reason-${act}`}
      label={t.desk.reason}
      value={kept(props, act, "reason")}
    />
  );
}

function History({ t, lang, view }: CaseProps) {
  if (view.history.length === 0) return null;
  return (
    <>
      <h3>{t.desk.history}</h3>
      <ul>
        {view.history.map(({ ordinal, authorName, content }) => (
          <li key={ordinal}>
            {formatInstant(content.at, lang)}, {authorName}:{" "}
            {content.from !== content.to && `${t.statuses[content.from]} → `}
            {t.statuses[content.to]}
            {content.reason && ` (${content.reason})`}
          </li>
        ))}
      </ul>
    </>
  );
}
