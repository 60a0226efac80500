/** A text in several languages, by their codes. Under "" stands one of the portal's own catalogue. */
export type Words = Readonly<Record<string, string>>;

/** The kinds of questions. `one` and `many` have options; `people` offers the organisation's list. */
export const questionTypes = [
  "text",
  "long",
  "one",
  "many",
  "date",
  "place",
  "people",
  "files",
] as const;

/** The kind of a question. */
export type QuestionType = typeof questionTypes[number];

/** An answer to choose. */
export interface Option {
  id: string;
  label: Words;
}

/** When a question is asked: that option of an earlier question was chosen. */
export interface Condition {
  /** The id of a question with options; `category` is the one that every report has. */
  question: string;
  /** The id of the option, or the category. */
  is: string;
}

/** A question of a form. */
export interface Question {
  /** Small letters, digits, dashes; never used again for another question of the organisation. */
  id: string;
  type: QuestionType;
  label: Words;
  hint?: Words;
  options?: Option[];
  required: boolean;
  when?: Condition;
}

/** Questions under a title, which may be empty. One with a condition is shown where its answer is chosen. */
export interface Section {
  id: string;
  title: Words;
  questions: Question[];
}

/** What an organisation asks beside what every report asks. */
export interface QuestionForm {
  sections: Section[];
}

/** A form as it was published. Number 0 is the one that comes with the portal. */
export interface PublishedForm {
  version: number;
  form: QuestionForm;
}

/** The words in a language, or else the first there are. */
export function inWords(words: Words | undefined, lang: string): string {
  if (!words) return "";
  return words[lang] ?? words[""] ?? words.en ?? Object.values(words)[0] ?? "";
}

/** All questions of a form, in order. */
export function questionsOf(form: QuestionForm): Question[] {
  return form.sections.flatMap((section) => section.questions);
}

/** The name of a question's field. */
export const fieldOf = (question: Pick<Question, "id">): string => `q_${question.id}`;

/** The questions that are asked when this option is chosen. */
export function followUps(form: QuestionForm, question: string, option: string): Question[] {
  return questionsOf(form).filter(({ when }) => when?.question === question && when.is === option);
}
