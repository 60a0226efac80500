import { type Question, type QuestionForm, questionsOf, type Section } from "./form.ts";

/** Adds a section at the end. */
export function addSection(form: QuestionForm, section: Section): QuestionForm {
  return { sections: [...form.sections, section] };
}

/** Puts a question in the place of the one of its id, or, a new one, at the end of a section. */
export function putQuestion(form: QuestionForm, question: Question, section: string): QuestionForm {
  const home = form.sections.find(({ questions }) =>
    questions.some((one) => one.id === question.id)
  );
  return {
    sections: form.sections.map((one) => {
      if (one.id !== (home?.id ?? section)) return one;
      const questions = home
        ? one.questions.map((old) => old.id === question.id ? question : old)
        : [...one.questions, question];
      return { ...one, questions };
    }),
  };
}

/** Changes a section's title. */
export function renameSection(
  form: QuestionForm,
  id: string,
  title: Section["title"],
): QuestionForm {
  return { sections: form.sections.map((one) => one.id === id ? { ...one, title } : one) };
}

/** Takes a question or a section away, with the questions that hang on an answer to it. */
export function remove(form: QuestionForm, id: string): QuestionForm {
  const gone = new Set([id]);
  for (const section of form.sections) {
    if (section.id === id) section.questions.forEach((one) => gone.add(one.id));
  }
  // Conditions name earlier questions only, so one walk finds what hangs on what.
  for (const question of questionsOf(form)) {
    if (question.when && gone.has(question.when.question)) gone.add(question.id);
  }
  return {
    sections: form.sections.filter((one) => one.id !== id).map((one) => ({
      ...one,
      questions: one.questions.filter((question) => !gone.has(question.id)),
    })),
  };
}

/** Moves a question or a section one place up or down; a question goes on into the next section. */
export function move(form: QuestionForm, id: string, by: -1 | 1): QuestionForm {
  const sections = form.sections.map((one) => ({ ...one, questions: [...one.questions] }));
  const own = sections.findIndex((one) => one.id === id);
  if (own >= 0) {
    swap(sections, own, own + by);
    return { sections };
  }
  const at = sections.findIndex(({ questions }) => questions.some((one) => one.id === id));
  if (at < 0) return form;
  const { questions } = sections[at]!;
  const place = questions.findIndex((one) => one.id === id);
  if (questions[place + by]) swap(questions, place, place + by);
  else if (sections[at + by]) {
    const [question] = questions.splice(place, 1);
    const next = sections[at + by]!.questions;
    next.splice(by > 0 ? 0 : next.length, 0, question!);
  }
  return { sections };
}

function swap<T>(list: T[], one: number, other: number): void {
  if (list[other] === undefined) return;
  [list[one], list[other]] = [list[other]!, list[one]!];
}

/** An id that is not taken. */
export function freshId(
  kind: "question" | "section" | "option",
  taken: ReadonlySet<string>,
): string {
  const letter = kind[0]!;
  for (let number = 1;; number++) {
    if (!taken.has(`${letter}${number}`)) return `${letter}${number}`;
  }
}
