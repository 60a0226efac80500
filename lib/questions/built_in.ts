import type { Texts } from "../i18n/mod.ts";
import type { Condition, Question, QuestionForm, QuestionType } from "./form.ts";

/** The texts of the portal's own questions. */
type BuiltIn = Texts["questions"]["builtIn"];

/** Id, kind and condition of each. A question that comes to mean something else gets another id. */
const list: [keyof BuiltIn, QuestionType, Condition?][] = [
  ["amount", "text", about("fraud")],
  ["hidden", "text", about("fraud")],
  ["gift", "text", about("corruption")],
  ["often", "text", about("harassment")],
  ["danger", "text", about("safety")],
  ["object", "text", about("safety")],
  ["waste", "text", about("environment")],
  ["muchWaste", "text", about("environment")],
  ["data", "text", about("privacy")],
  ["seen", "text", about("privacy")],
  ["companies", "text", about("competition")],
  ["agreed", "text", about("competition")],
  ["rule", "text", about("other")],
  ["going", "one"],
  ["told", "one"],
  ["toldWhom", "text", { question: "told", is: "yes" }],
];

const options: Partial<Record<keyof BuiltIn, (keyof BuiltIn)[]>> = {
  going: ["yes", "no", "unknown"],
  told: ["yes", "no"],
};

function about(is: string): Condition {
  return { question: "category", is };
}

/**
 * The form that comes with the portal, in the language of `t`; in others, too, where `also` has
 * their texts. None of its questions has to be answered.
 */
export function builtInForm(
  t: Pick<Texts, "questions">,
  also: Record<string, Pick<Texts, "questions">> = { "": t },
): QuestionForm {
  const words = (pick: (texts: Texts["questions"]) => string) =>
    Object.fromEntries(
      Object.entries(also).map(([lang, { questions }]) => [lang, pick(questions)]),
    );
  const questions = list.map(([key, type, when]): Question => ({
    id: idOf(key),
    type,
    label: words((texts) => texts.builtIn[key]),
    ...(options[key]
      ? {
        options: options[key].map((id) => ({ id, label: words((texts) => texts.builtIn[id]) })),
      }
      : {}),
    required: false,
    ...(when ? { when } : {}),
  }));
  return { sections: [{ id: "more", title: {}, questions }] };
}

const idOf = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
