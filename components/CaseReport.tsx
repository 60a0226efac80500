import { type CaseView, sources } from "../lib/cases/mod.ts";
import { formatDay, type Texts } from "../lib/i18n/mod.ts";
import { type Answer, type AnswerInWords, builtInForm, inWordsOf } from "../lib/questions/mod.ts";
import { caseHref, type CaseProps } from "./CasePage.tsx";
import { FileList } from "./FileList.tsx";

/** What was reported, its files, and what else is known of the case. */
export function CaseReport({ t, lang, view }: CaseProps) {
  const text = view.report ?? view.redaction;
  const files = text?.files ?? [];
  return (
    <>
      <Facts
        facts={[
          [t.desk.what, text?.what],
          [t.desk.when, text?.when],
          [t.desk.where, text?.where],
          [t.desk.who, text?.who],
          ...answersIn(t, lang, view, text?.answers).map(({ asked, given }): [string, string] => [
            asked,
            given,
          ]),
        ]}
      />
      {files.length > 0 && <h2>{t.desk.files}</h2>}
      <FileList
        t={t}
        files={files}
        refused={view.report?.refused ?? []}
        href={(file) => `${caseHref(view)}/attachments/${file.id}`}
      />
      <h2>{t.handling.details}</h2>
      <Facts
        facts={[
          [t.desk.organisation, view.facts.organisationName],
          [t.desk.status, t.statuses[view.facts.status]],
          [t.register.source, sourceOf(t, view)],
          [t.desk.received, formatDay(view.facts.received, lang)],
          [t.desk.due, formatDay(view.acknowledgeBy, lang)],
          [t.desk.answerBy, formatDay(view.feedbackBy, lang)],
          ...peopleOf(t, view),
        ]}
      />
    </>
  );
}

/** Answers to the organisation's own questions, in the reader's language. */
export function answersIn(
  t: Texts,
  lang: string,
  view: CaseView,
  answers: Answer[] = [],
): AnswerInWords[] {
  const { form } = view.report ?? view.redaction ?? {};
  return inWordsOf(answers, form === 0 ? builtInForm(t) : view.questions?.form, lang);
}

function Facts({ facts }: { facts: [string, string | undefined][] }) {
  return (
    <dl>
      {facts.filter(([, value]) => value).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class="text" dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function sourceOf(t: Texts, { report }: CaseView): string {
  const source = sources.find((one) => one === report?.source);
  return source ? t.register.sources[source] : "";
}

/** Who reported, as far as the firm knows, and who must not learn of it. */
function peopleOf(t: Texts, view: CaseView): [string, string][] {
  const { report, redaction, identity, triage } = view;
  const told = identity && [identity.name, identity.contact].filter(Boolean).join(", ");
  const who: [string, string][] = view.access === "case"
    ? [[t.desk.identity, told || t.desk.anonymous]]
    : [];
  if (redaction && !report) return who;
  const involved = (report ?? triage)?.involved.join(", ") || t.desk.nobody;
  return [...who, [t.desk.involved, involved], [
    t.handling.relations,
    (triage?.parties ?? []).join(", "),
  ]];
}
