import { type Disclosure, grounds } from "../lib/cases/mod.ts";
import { formatInstant } from "../lib/i18n/mod.ts";
import { ActForm, Select } from "./ActForm.tsx";
import { caseHref, type CaseProps, kept } from "./CasePage.tsx";
import { TextField } from "./Field.tsx";
import { Fold } from "./Fold.tsx";

/** Who reported: asking for it, answering, and what came of it. The same whether a name is known or not. */
export function CaseDisclosure(props: CaseProps) {
  const { t: { handling: { disclosure: t } }, view, typed } = props;
  const firm = view.access === "case";
  const waits = view.disclosures.some((one) => !one.content.answer);
  const identity = !firm && view.identity;
  return (
    <Fold
      id="disclosure"
      title={t.title}
      open={waits || Boolean(identity) || ["disclosure", "decide"].includes(typed.in)}
    >
      <p class="hint">{firm ? t.hint : t.clientHint}</p>
      {identity && (
        <p>
          <strong>{t.known}:</strong> {[identity.name, identity.contact].filter(Boolean).join(", ")}
        </p>
      )}
      {view.disclosures.map((one) => <Request key={one.id} of={props} one={one} />)}
      <AskForm {...props} />
    </Fold>
  );
}

function Request({ of: props, one }: { of: CaseProps; one: Disclosure }) {
  const { t: { handling: { disclosure: t } }, lang, view } = props;
  const { content, earlier } = one;
  const asked = earlier[0] ?? one;
  return (
    <div class="message">
      <p class="by">
        {t.asked(asked.authorName ?? "", one.toName)}, {formatInstant(asked.content.at, lang)}
      </p>
      <p>{t.grounds[content.ground]}</p>
      <p class="text">{content.reason}</p>
      <p>
        <strong>
          {content.answer ? (content.answer.approved ? t.approved : t.refused) : t.waiting}
        </strong>
      </p>
      {content.answer && (
        <>
          <p class="by">{one.authorName}, {formatInstant(content.at, lang)}</p>
          <p class="text">{content.answer.reason}</p>
        </>
      )}
      {!content.answer && view.access === "case" &&
        (one.mine ? <p class="hint">{t.own}</p> : <DecideForm of={props} id={one.id} />)}
    </div>
  );
}

function DecideForm({ of: props, id }: { of: CaseProps; id: string }) {
  const { t: { handling: { disclosure: t } }, view } = props;
  return (
    <form method="post" action={`${caseHref(view)}/decide`}>
      <input type="hidden" name="token" value={props.token} />
      <input type="hidden" name="request" value={id} />
      <TextField
        name="reason"
        id={`decide-${id}`}
        label={t.decideReason}
        hint={t.decideHint}
        value={kept(props, "decide", "reason")}
        rows={3}
      />
      <TextField
        name="tell"
        id={`tell-${id}`}
        label={t.tell}
        hint={t.tellHint}
        value={kept(props, "decide", "tell")}
        rows={3}
      />
      {!props.fresh && (
        <p>
          <a
            href={`/desk/fresh?to=${encodeURIComponent(caseHref(view))}`}
            target="_blank"
            rel="noopener"
          >
            {t.confirm}
          </a>
        </p>
      )}
      <button type="submit" name="answer" value="refuse">{t.refuse}</button>{" "}
      <button type="submit" name="answer" value="approve">{t.approve}</button>
    </form>
  );
}

function AskForm(props: CaseProps) {
  const { t: { handling: { disclosure: t } }, view } = props;
  const firm = view.access === "case";
  const granted = view.readers.filter((one) => ["shared", "redacted"].includes(one.purpose));
  const waits = view.disclosures.some((one) => one.mine && !one.content.answer);
  if (firm ? granted.length === 0 : waits) return null; // one request at a time
  return (
    <ActForm of={props} act="disclosure" button={t.ask}>
      {firm && (
        <Select
          id="disclosure-user"
          name="user"
          label={t.for}
          chosen={kept(props, "disclosure", "user")}
          options={granted.map(({ username, name }) => ({ value: username, label: name }))}
        />
      )}
      <Select
        id="ground"
        name="ground"
        label={t.ground}
        chosen={kept(props, "disclosure", "ground")}
        options={grounds.map((value) => ({ value, label: t.grounds[value]! }))}
      />
      <TextField
        name="reason"
        id="reason-disclosure"
        label={t.reason}
        value={kept(props, "disclosure", "reason")}
        rows={3}
      />
    </ActForm>
  );
}
