import type { ComponentChildren } from "preact";
import { formatInstant, type Language, languages as names, type Texts } from "../lib/i18n/mod.ts";
import {
  formFaults,
  type FormVersion,
  inWords,
  type Question,
  type QuestionForm,
  questionsOf,
  type Section,
  type Words,
} from "../lib/questions/mod.ts";
import { TextField } from "./Field.tsx";

interface Props {
  t: Texts;
  lang: Language;
  token: string;
  id: string;
  form: QuestionForm;
  /** What this is: a draft, or the newest published version, 0: the portal's. */
  isDraft: boolean;
  published: number;
  languages: readonly Language[];
  versions: FormVersion[];
  json?: string;
}

/** The questions of an organisation with all that can be done to them. */
export function QuestionList(props: Props) {
  const { t, form, isDraft, published, versions, lang } = props;
  const q = t.questionEditor;
  const here = `/admin/organisations/${props.id}`;
  const faults = formFaults(form);
  return (
    <>
      <p>{q.lead}</p>
      <p>
        <strong>
          {isDraft ? q.draft : published === 0 ? q.portal : q.published(published)}
        </strong>
      </p>
      <p>
        <a class="button" href={`${here}/preview?page=report`}>{q.preview}</a>
      </p>
      {faults.length > 0 && (
        <ul class="problems">
          {faults.map(({ fault, where }) => (
            <li key={`${where} ${fault}`}>
              {where === "" ? q.faults[fault] : q.fault(nameOf(props, where), q.faults[fault])}
            </li>
          ))}
        </ul>
      )}
      {form.sections.map((section) => (
        <SectionItem
          key={section.id}
          {...props}
          section={section}
        />
      ))}
      <h2>{q.addSection}</h2>
      <Act {...props} act="section" button={q.addSection}>
        <TextField name="title" label={q.sectionTitle} maxlength={300} />
      </Act>
      {isDraft && (
        <>
          <h2>{q.publish}</h2>
          <p>{q.publishText}</p>
          <Act {...props} act="publish" button={q.publish} primary />
          <Act {...props} act="discard" button={q.discard} />
        </>
      )}
      <Act {...props} act="portal" button={q.asPortal} />
      <details>
        <summary>{q.json}</summary>
        <Act {...props} act="import" button={q.import} long>
          <TextField
            name="json"
            label={q.json}
            hint={q.jsonHint}
            rows={12}
            value={props.json ?? JSON.stringify(form, null, 1)}
          />
        </Act>
      </details>
      {versions.length > 0 && (
        <>
          <h2>{q.versions}</h2>
          <ul>
            {versions.map(({ version, authorName, at }) => (
              <li key={version}>
                <a href={`${here}/preview?page=report&version=${version}`}>
                  {q.version(version, authorName ?? "", formatInstant(at.toISOString(), lang))}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function SectionItem(props: Props & { section: Section }) {
  const { t, lang, section } = props;
  const q = t.questionEditor;
  const title = inWords(section.title, lang) || q.noTitle;
  return (
    <section>
      <h2>{title}</h2>
      <Missing {...props} words={[section.title]} />
      <Moves {...props} item={section.id} name={title} />
      <ol class="cases">
        {section.questions.map((question) => (
          <QuestionItem key={question.id} {...props} question={question} />
        ))}
      </ol>
      <p>
        <a href={`/admin/organisations/${props.id}/question?section=${section.id}`}>
          {q.addQuestion}
        </a>
      </p>
    </section>
  );
}

function QuestionItem(props: Props & { question: Question }) {
  const { t, lang, form, question } = props;
  const q = t.questionEditor;
  const { label, type, options = [], when } = question;
  const name = inWords(label, lang);
  const parent = when && questionsOf(form).find((one) => one.id === when.question);
  const option = parent?.options?.find((one) => one.id === when?.is);
  return (
    <li>
      <strong>{name}</strong>
      <p>
        {q.types[type]}
        {question.required && ` · ${q.required}`}
        {options.length > 0 && `: ${options.map((one) => inWords(one.label, lang)).join(", ")}`}
      </p>
      {when && (
        <p>
          {when.question === "category"
            ? q.when(q.category, t.categories[when.is] ?? when.is)
            : q.when(
              parent ? inWords(parent.label, lang) : when.question,
              option ? inWords(option.label, lang) : when.is,
            )}
        </p>
      )}
      <Missing {...props} words={[label, ...options.map((one) => one.label)]} />
      <Moves {...props} item={question.id} name={name} />
    </li>
  );
}

/** The languages of the organisation in which these words are missing. */
function Missing({ t, languages, words }: Props & { words: Words[] }) {
  const said = words.filter((one) => Object.keys(one).length > 0);
  const missing = languages.filter((lang) => said.some((one) => !one[lang]));
  if (missing.length === 0) return null;
  return <p>{t.questionEditor.missing(missing.map((lang) => names[lang]).join(", "))}</p>;
}

function Moves(props: Props & { item: string; name: string }) {
  const q = props.t.questionEditor;
  const { item, name } = props;
  return (
    <div class="bar">
      <a
        href={`/admin/organisations/${props.id}/question?item=${item}`}
        aria-label={q.item(q.edit, name)}
      >
        {q.edit}
      </a>
      {(["up", "down", "remove"] as const).map((act) => (
        <Act key={act} {...props} act={act} button={q[act]} label={q.item(q[act], name)}>
          <input type="hidden" name="item" value={item} />
        </Act>
      ))}
    </div>
  );
}

function Act(
  props: Props & {
    act: string;
    button: string;
    label?: string;
    primary?: boolean;
    /** What it sends may be long. */
    long?: boolean;
    children?: ComponentChildren;
  },
) {
  return (
    <form
      method="post"
      action={`/admin/organisations/${props.id}/questions`}
      enctype={props.long ? "multipart/form-data" : undefined}
    >
      <input type="hidden" name="token" value={props.token} />
      <input type="hidden" name="act" value={props.act} />
      {props.children}
      <button type="submit" class={props.primary ? "primary" : undefined} aria-label={props.label}>
        {props.button}
      </button>
    </form>
  );
}

function nameOf({ form, lang }: Props, id: string): string {
  const question = questionsOf(form).find((one) => one.id === id);
  return inWords(question?.label, lang) || id;
}
