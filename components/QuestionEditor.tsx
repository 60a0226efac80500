import { type Language, languages as names, type Texts } from "../lib/i18n/mod.ts";
import {
  inWords,
  type Question,
  questionsOf,
  questionTypes,
  type Section,
} from "../lib/questions/mod.ts";
import type { Editing } from "../lib/web/mod.ts";
import { TextField } from "./Field.tsx";
import { Select } from "./Select.tsx";

interface Props {
  t: Texts;
  token: string;
  now: Editing;
  item: Question | Section;
  /** The language of the texts that are edited. */
  lang: Language;
  /** Where a new question comes to stand. */
  section: string;
}

/** One question, or the title of a section, in one language. */
export function QuestionEditor(props: Props) {
  const { t, now, item, lang, section } = props;
  const q = t.questionEditor;
  const list = `/admin/organisations/${now.id}/questions`;
  const here = `/admin/organisations/${now.id}/question?${
    item.id ? `item=${item.id}` : `section=${section}`
  }`;
  return (
    <>
      <p>
        <a href={list}>{q.back}</a>
      </p>
      {item.id !== "" && now.languages.length > 1 && (
        <nav class="bar" aria-label={q.language}>
          {now.languages.map((one) => (
            <a
              key={one}
              href={`${here}&in=${one}`}
              aria-current={one === lang ? "true" : undefined}
            >
              {names[one]}
            </a>
          ))}
        </nav>
      )}
      <p>{q.language}: {names[lang]}</p>
      <form method="post" action={`${here}&in=${lang}`}>
        <input type="hidden" name="token" value={props.token} />
        {"type" in item ? <QuestionFields {...props} question={item} /> : (
          <TextField
            name="label"
            label={q.sectionTitle}
            value={item.title[lang] ?? ""}
            maxlength={300}
          />
        )}
        <button type="submit" class="primary">{q.save}</button>
      </form>
    </>
  );
}

function QuestionFields({ t, now, lang, question }: Props & { question: Question }) {
  const q = t.questionEditor;
  const options = question.options ?? [];
  const { when } = question;
  return (
    <>
      <TextField
        name="label"
        label={q.question}
        hint={lang in question.label ? undefined : inWords(question.label, lang)}
        value={question.label[lang] ?? ""}
        maxlength={300}
      />
      <TextField name="hint" label={q.hint} value={question.hint?.[lang] ?? ""} maxlength={300} />
      <Select
        name="type"
        label={q.type}
        chosen={question.type}
        options={questionTypes.map((value) => ({ value, label: q.types[value] }))}
      />
      {options.map((option, place) => (
        <TextField
          key={option.id}
          name={`option_${option.id}`}
          label={q.option(place + 1)}
          hint={lang in option.label ? q.optionHint : inWords(option.label, lang)}
          value={option.label[lang] ?? ""}
          maxlength={300}
        />
      ))}
      <TextField name="more" label={q.more} rows={4} />
      <Select
        name="when"
        label={q.condition}
        chosen={when ? `${when.question}=${when.is}` : ""}
        options={[{ value: "", label: q.always }, ...conditions(t, now, question, lang)]}
      />
      <label class="choice">
        <input type="checkbox" name="required" value="yes" checked={question.required} />
        <span>{q.required}</span>
      </label>
    </>
  );
}

/** What a question can depend on: a category, or an answer to a question before it. */
function conditions(t: Texts, { form, categories }: Editing, question: Question, lang: Language) {
  const q = t.questionEditor;
  const all = questionsOf(form);
  const at = all.findIndex((one) => one.id === question.id);
  const before = at < 0 ? all : all.slice(0, at);
  return [
    ...categories.map((value) => ({
      value: `category=${value}`,
      label: q.when(q.category, t.categories[value] ?? value),
    })),
    ...before.flatMap(({ id, label, options = [] }) =>
      options.map((option) => ({
        value: `${id}=${option.id}`,
        label: q.when(inWords(label, lang), inWords(option.label, lang)),
      }))
    ),
  ];
}
