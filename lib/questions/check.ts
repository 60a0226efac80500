import { questions as bounds } from "../limits.ts";
import {
  type Condition,
  type Question,
  type QuestionForm,
  questionsOf,
  questionTypes,
  type Section,
  type Words,
} from "./form.ts";

/** What is wrong with a form, and in which of its questions or sections. */
export interface FormFault {
  fault: "label" | "options" | "condition" | "twice" | "many";
  where: string;
}

/** Says what of a form cannot be published. Nothing: it can. */
export function formFaults(form: QuestionForm): FormFault[] {
  const faults: FormFault[] = [];
  const seen = new Map<string, Question>();
  const all = questionsOf(form);
  if (form.sections.length > bounds.sections || all.length > bounds.count) {
    faults.push({ fault: "many", where: "" });
  }
  const sections = form.sections.map((one) => one.id);
  if (new Set(sections).size < sections.length) faults.push({ fault: "twice", where: "" });
  for (const question of all) {
    const { id, type, label, options, when } = question;
    const add = (fault: FormFault["fault"]) => faults.push({ fault, where: id });
    if (seen.has(id)) add("twice");
    if (!isSaid(label)) add("label");
    const choice = type === "one" || type === "many";
    const ids = (options ?? []).map((option) => option.id);
    if (
      choice !== (ids.length > 0) || ids.length > bounds.options ||
      new Set(ids).size < ids.length || !(options ?? []).every((option) => isSaid(option.label))
    ) add("options");
    if (when && when.question !== "category") {
      const before = seen.get(when.question);
      if (!before?.options?.some((option) => option.id === when.is)) add("condition");
    }
    seen.set(id, question);
  }
  return faults;
}

const isSaid = (words: Words) => Object.values(words).some((text) => text.trim() !== "");

/**
 * Reads a form from JSON: exactly the shape of `QuestionForm`, nothing more. Undefined for anything
 * else. Whether it can be published, `formFaults` says.
 */
export function parseForm(json: string): QuestionForm | undefined {
  try {
    if (json.length > bounds.bytes) return undefined;
    return formOf(JSON.parse(json));
  } catch {
    return undefined;
  }
}

function formOf(value: unknown): QuestionForm {
  const { sections } = object(value, ["sections"]);
  return { sections: array(sections, bounds.sections).map(sectionOf) };
}

function sectionOf(value: unknown): Section {
  const { id, title, questions } = object(value, ["id", "title", "questions"]);
  return {
    id: idOf(id),
    title: wordsOf(title),
    questions: array(questions, bounds.count).map(questionOf),
  };
}

function questionOf(value: unknown): Question {
  const names = ["id", "type", "label", "hint", "options", "required", "when"];
  const { id, type, label, hint, options, required, when } = object(value, names);
  const known = questionTypes.find((one) => one === type);
  if (!known || (required !== undefined && typeof required !== "boolean")) throw new Misshapen();
  return {
    id: idOf(id),
    type: known,
    label: wordsOf(label),
    ...(hint === undefined ? {} : { hint: wordsOf(hint) }),
    ...(options === undefined ? {} : {
      options: array(options, bounds.options).map((one) => {
        const option = object(one, ["id", "label"]);
        return { id: idOf(option.id), label: wordsOf(option.label) };
      }),
    }),
    required: required === true,
    ...(when === undefined ? {} : { when: conditionOf(when) }),
  };
}

function conditionOf(value: unknown): Condition {
  const { question, is } = object(value, ["question", "is"]);
  if (typeof is !== "string" || is.length > bounds.text) throw new Misshapen();
  return { question: idOf(question), is };
}

/** JSON that is no form. */
class Misshapen extends Error {}

function object(value: unknown, names: string[]): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Misshapen();
  if (Object.keys(value).some((name) => !names.includes(name))) throw new Misshapen();
  return value as Record<string, unknown>;
}

function array(value: unknown, most: number): unknown[] {
  if (!Array.isArray(value) || value.length > most) throw new Misshapen();
  return value;
}

/** An id as it stands in the name of a field; not a name that every object has. */
export const isQuestionId = (text: string): boolean =>
  /^[a-z0-9][a-z0-9-]{0,39}$/.test(text) && text !== "constructor";

function idOf(value: unknown): string {
  if (typeof value !== "string" || !isQuestionId(value)) throw new Misshapen();
  return value;
}

function wordsOf(value: unknown): Words {
  const words: Record<string, string> = {};
  for (const [lang, text] of Object.entries(object(value, Object.keys(value ?? {})))) {
    if (!/^[a-z]{2}$/.test(lang) || typeof text !== "string") throw new Misshapen();
    if (text.length > bounds.text || /[\p{Cc}\p{Cs}]/u.test(text)) throw new Misshapen();
    if (text.trim() !== "") words[lang] = text.trim();
  }
  return words;
}
