import type { Texts } from "../i18n/mod.ts";
import { form as bounds } from "../limits.ts";
import { isQuestionId } from "./check.ts";
import {
  fieldOf,
  inWords,
  type Question,
  type QuestionForm,
  questionsOf,
  type QuestionType,
} from "./form.ts";

/** What was typed or ticked, by question. */
export type Given = Readonly<Record<string, readonly string[]>>;

/** An answer, as the report keeps it: it can be read whatever becomes of the form. */
export interface Answer {
  question: string;
  /** The question and the answers as the reporter read them. */
  asked: string;
  given: string[];
  /** The ids of the options that were chosen. */
  chosen?: string[];
}

/** An answer in words. */
export interface AnswerInWords {
  question: string;
  asked: string;
  given: string;
}

const hasOptions = (type: QuestionType) => type === "one" || type === "many";

/** Reads the answers of a posted form. */
export function readAnswers(form: ReadonlyMap<string, string[]>): Given {
  const given: Record<string, string[]> = {};
  for (const [name, values] of form) {
    if (!name.startsWith("q_") || !isQuestionId(name.slice(2))) continue;
    const answers = values.map((value) => value.trim()).filter((value) => value !== "");
    if (answers.length > 0) given[name.slice(2)] = [...new Set(answers)];
  }
  return given;
}

/** Whether a question is asked, after these answers and this category. */
export function isAsked(
  form: QuestionForm,
  question: Question,
  given: Given,
  category: string,
): boolean {
  const { when } = question;
  if (!when) return true;
  if (when.question === "category") return category === when.is;
  const before = questionsOf(form).find((one) => one.id === when.question);
  return before !== undefined && isAsked(form, before, given, category) &&
    (given[before.id] ?? []).includes(when.is);
}

/**
 * What has to be mended, by field. A question that is not asked needs no answer; one that was given
 * all the same is kept, as no text that somebody typed is thrown away.
 */
export function answerProblems(
  t: Pick<Texts, "questions" | "report">,
  form: QuestionForm,
  given: Given,
  category: string,
  lang: string,
  filed: readonly string[],
): Record<string, string> {
  const problems: Record<string, string> = {};
  const { errors } = t.questions;
  for (const question of questionsOf(form)) {
    const answers = given[question.id] ?? [];
    const label = inWords(question.label, lang);
    const problem = problemOf(question, answers);
    const missing = answers.length === 0 && !filed.includes(question.id);
    if (problem === "long") problems[fieldOf(question)] = t.report.errors.field(label);
    else if (problem) problems[fieldOf(question)] = errors[problem](label);
    else if (question.required && missing && isAsked(form, question, given, category)) {
      problems[fieldOf(question)] = errors.missing(label);
    }
  }
  return problems;
}

function problemOf(
  { type, options = [] }: Question,
  answers: readonly string[],
): "choice" | "date" | "long" | undefined {
  const bytes = new TextEncoder().encode(answers.join("\n")).length;
  if (bytes > bounds.fieldBytes) return "long";
  if (hasOptions(type)) {
    const known = answers.every((answer) => options.some((option) => option.id === answer));
    if (!known || (type === "one" && answers.length > 1)) return "choice";
  }
  if (type === "date" && !answers.every(isDay)) return "date";
}

/** Whether it is a day of the calendar, such as `2026-11-23`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The answers for the report, in the order of the form. `files`: names of files, by question. */
export function answersFor(
  form: QuestionForm,
  given: Given,
  files: Given,
  lang: string,
): Answer[] {
  return questionsOf(form).flatMap((question): Answer[] => {
    const { id, type, options = [] } = question;
    const answers = [...type === "files" ? files[id] ?? [] : given[id] ?? []];
    if (answers.length === 0) return [];
    const asked = inWords(question.label, lang);
    if (!hasOptions(type)) return [{ question: id, asked, given: answers }];
    const chosen = options.filter((option) => answers.includes(option.id));
    const labels = chosen.map((option) => inWords(option.label, lang));
    return [{ question: id, asked, given: labels, chosen: chosen.map((option) => option.id) }];
  });
}

/**
 * Answers in words: in the reader's language where the form that was answered has it, else as the
 * reporter read them.
 */
export function inWordsOf(
  answers: readonly Answer[],
  form: QuestionForm | undefined,
  lang: string,
): AnswerInWords[] {
  const questions = new Map(form ? questionsOf(form).map((one) => [one.id, one]) : []);
  return answers.map(({ question, asked, given, chosen }) => {
    const known = questions.get(question);
    const words = chosen?.map((id, place) => {
      const option = known?.options?.find((one) => one.id === id);
      return option ? inWords(option.label, lang) : given[place] ?? id;
    });
    return {
      question,
      asked: known ? inWords(known.label, lang) : asked,
      given: (words ?? given).join(", "),
    };
  });
}
