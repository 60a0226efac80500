import { type CaseView, sources } from "../lib/cases/mod.ts";
import type { Config } from "../lib/config.ts";
import { formatDay, type Texts } from "../lib/i18n/mod.ts";
import { type Answer, type AnswerInWords, builtInForm, inWordsOf } from "../lib/questions/mod.ts";
import { CaseActs } from "./CaseActs.tsx";
import { CaseDialogue } from "./CaseDialogue.tsx";
import { CasePeople } from "./CasePeople.tsx";
import { DueMark } from "./DueMark.tsx";
import { Problems } from "./Field.tsx";
import { FileList } from "./FileList.tsx";

/** What every part of a case's page gets. */
export interface CaseProps {
  t: Texts;
  lang: string;
  config: Config;
  view: CaseView;
  /** The token of the page's forms. */
  token: string;
  /** The ids that the next messages will have, so that a repeat is harmless. */
  messages: { reporter: string; client: string };
  /** Why the last act could not be done, and what was typed for it. */
  problem: string;
  typed: string;
  /** The form in which it was typed. */
  typedIn: string;
}

/** The address of a case's page and acts. */
export const caseHref = (view: CaseView) => `/desk/cases/${view.facts.case}`;

/** A case as this person may see it. */
export function CasePage(props: CaseProps) {
  const { t, lang, view } = props;
  const content = view.report ?? view.redaction ?? view.triage;
  const urgent = content?.urgent ?? false;
  const facts: [string, string][] = [
    [t.desk.organisation, view.facts.organisationName],
    [t.desk.status, t.statuses[view.facts.status] ?? view.facts.status],
    [t.register.source, sourceOf(t, view)],
    [t.desk.received, formatDay(view.facts.received, lang)],
    [t.desk.due, formatDay(view.acknowledgeBy, lang)],
    [t.desk.answerBy, formatDay(view.feedbackBy, lang)],
    ...reportFacts(t, lang, view),
  ];
  const files = view.report?.files ?? view.redaction?.files ?? [];
  return (
    <>
      <h1>{t.categories[content?.category ?? ""] ?? content?.category}</h1>
      {urgent && (
        <p>
          <strong class="urgent">{t.desk.urgent}</strong>
        </p>
      )}
      {(view.due?.level ?? 0) > 0 && (
        <p>
          <DueMark t={t} lang={lang} due={view.due} />
        </p>
      )}
      <Problems title={t.desk.wrongNote} problems={props.problem ? [props.problem] : []} />
      <Problems
        title={t.desk.faults.title}
        problems={view.faults.map(({ fault, ordinal }) => t.desk.faults[fault](ordinal))}
      />
      <dl>
        {facts.filter(([, value]) => value).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="text">{value}</dd>
          </div>
        ))}
      </dl>
      {files.length > 0 && <h2>{t.desk.files}</h2>}
      <FileList
        t={t}
        files={files}
        refused={view.report?.refused ?? []}
        href={(file) => `${caseHref(view)}/attachments/${file.id}`}
      />
      {view.access !== "triage" && <CaseDialogue {...props} />}
      <CasePeople {...props} />
      <CaseActs {...props} />
    </>
  );
}

function sourceOf(t: Texts, { report }: CaseView): string {
  const source = sources.find((one) => one === report?.source);
  return source ? t.register.sources[source] : "";
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

function reportFacts(t: Texts, lang: string, view: CaseView): [string, string][] {
  const { report, redaction, identity, triage } = view;
  const told = identity && [identity.name, identity.contact].filter(Boolean).join(", ");
  const involved = (report ?? triage)?.involved.join(", ") || t.desk.nobody;
  const text = report ?? redaction;
  return [
    ...(identity ? [[t.desk.identity, told || t.desk.anonymous] as [string, string]] : []),
    ...(redaction && !report ? [] : [[t.desk.involved, involved] as [string, string]]),
    [t.desk.what, text?.what ?? ""],
    [t.desk.when, text?.when ?? ""],
    [t.desk.where, text?.where ?? ""],
    [t.desk.who, text?.who ?? ""],
    ...answersIn(t, lang, view, text?.answers).map(({ asked, given }): [string, string] => [
      asked,
      given,
    ]),
  ];
}
