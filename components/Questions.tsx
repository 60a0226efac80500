import type { ComponentChildren } from "preact";
import type { Texts } from "../lib/i18n/mod.ts";
import {
  fieldOf,
  followUps,
  inWords,
  type Question,
  type Section as FormSection,
} from "../lib/questions/mod.ts";
import type { Asking, ReportValues } from "../lib/web/mod.ts";
import { Choices, TextField } from "./Field.tsx";

/** What the questions of a report need. */
export interface QuestionProps {
  t: Texts;
  organisation: Asking;
  values: ReportValues;
  problems: Record<string, string>;
}

/** An organisation's own questions, but for those that are asked after an answer. */
export function Sections(props: QuestionProps) {
  return (
    <>
      {props.organisation.asks.sections.map((one) => (
        <Section key={one.id} {...props} section={one} />
      ))}
    </>
  );
}

function Section(props: QuestionProps & { section: FormSection }) {
  const { title, questions } = props.section;
  const shown = questions.filter((one) => !one.when);
  if (shown.length === 0) return null;
  const heading = inWords(title, props.organisation.lang);
  const fields = shown.map((one) => <Field key={one.id} {...props} question={one} />);
  return heading
    ? (
      <fieldset>
        <legend>{heading}</legend>
        {fields}
      </fieldset>
    )
    : <>{fields}</>;
}

/**
 * What is asked when an option is chosen, below it. The condition is said in words: only the
 * stylesheet hides it, and never an answer that is there.
 */
export function followUp(
  props: QuestionProps,
  question: string,
  option: string,
  label: string,
): ComponentChildren {
  const { t, organisation, values, problems } = props;
  const questions = followUps(organisation.asks, question, option);
  if (questions.length === 0) return undefined;
  const open = questions.some((one) =>
    (values.answers[one.id] ?? []).length > 0 || problems[fieldOf(one)]
  );
  return (
    <div class={open ? "follow open" : "follow"}>
      <p class="hint">{t.questions.when(label)}</p>
      {questions.map((one) => <Field key={one.id} {...props} question={one} />)}
    </div>
  );
}

function Field(props: QuestionProps & { question: Question }) {
  const { t, organisation, values, problems, question } = props;
  const { lang } = organisation;
  const name = fieldOf(question);
  const given = values.answers[question.id] ?? [];
  const common = {
    name,
    hint: inWords(question.hint, lang) || undefined,
    problem: problems[name],
  };
  const label = inWords(question.label, lang);
  const marked = question.required ? `${label} *` : label;
  // A browser would not send a form for a field that the stylesheet hides.
  const required = question.required && !question.when;
  const text = { ...common, label: required ? label : marked, required };
  switch (question.type) {
    case "one":
    case "many":
      return (
        <Choices
          {...common}
          legend={marked}
          kind={question.type === "one" ? "radio" : "checkbox"}
          chosen={given}
          options={(question.options ?? []).map((option) => {
            const said = inWords(option.label, lang);
            const then = followUp(props, question.id, option.id, said);
            return { value: option.id, label: said, then };
          })}
        />
      );
    case "people": {
      const { listed } = organisation;
      const others = given.filter((one) => !listed.includes(one)).join(", ");
      if (listed.length === 0) {
        return <TextField {...text} value={others} />;
      }
      return (
        <Choices
          {...common}
          legend={marked}
          kind="checkbox"
          chosen={given}
          options={listed.map((value) => ({ value, label: value }))}
        >
          <TextField name={name} label={t.questions.others} value={others} />
        </Choices>
      );
    }
    case "files":
      return (
        <div class="field">
          <label for={name}>{marked}</label>
          {common.hint && <p class="hint" id={`${name}-hint`}>{common.hint}</p>}
          {common.problem && <p class="problem" id={`${name}-problem`}>{common.problem}</p>}
          <input type="file" id={name} name={name} multiple />
        </div>
      );
    case "long":
      return <TextField {...text} value={given.join("\n")} rows={5} />;
    case "date":
      return (
        <TextField
          {...text}
          hint={[common.hint, t.questions.dateHint].filter(Boolean).join(" ")}
          type="date"
          value={given[0]}
        />
      );
    default:
      return <TextField {...text} value={given[0]} />;
  }
}
