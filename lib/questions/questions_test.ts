import assert from "node:assert/strict";
import fc from "fast-check";
import { englishTexts as t } from "../i18n/mod.ts";
import { answerProblems, answersFor, inWordsOf, isAsked, readAnswers } from "./answers.ts";
import { builtInForm } from "./built_in.ts";
import { formFaults, parseForm } from "./check.ts";
import { freshId, move, putQuestion, remove } from "./edit.ts";
import { followUps, type Question, type QuestionForm, questionsOf } from "./form.ts";

const yes = { id: "yes", label: { en: "Yes", de: "Ja" } };
const no = { id: "no", label: { en: "No" } };
const told: Question = {
  id: "told",
  type: "one",
  label: { en: "Told anybody?", de: "Jemandem gesagt?" },
  options: [yes, no],
  required: true,
};
const whom: Question = {
  id: "whom",
  type: "text",
  label: { en: "Whom?" },
  required: true,
  when: { question: "told", is: "yes" },
};
const deep: Question = {
  ...whom,
  id: "deep",
  type: "many",
  options: [yes],
  when: { question: "told", is: "no" },
};
const day: Question = { id: "day", type: "date", label: { en: "Which day?" }, required: false };
const form: QuestionForm = {
  sections: [
    { id: "s1", title: { en: "First" }, questions: [told, whom] },
    { id: "s2", title: {}, questions: [deep, day] },
  ],
};

const problems = (given: Record<string, string[]>, filed: string[] = []) =>
  Object.keys(answerProblems(t, form, given, "fraud", "en", filed));

Deno.test("a required question is missed only where it is asked", () => {
  assert.deepEqual(problems({}), ["q_told"]);
  assert.deepEqual(problems({ told: ["yes"] }), ["q_whom"]);
  assert.deepEqual(problems({ told: ["no"] }), ["q_deep"]);
  assert.deepEqual(problems({ told: ["yes"], whom: ["My boss"] }), []);
  assert.deepEqual(problems({ told: ["yes"] }, ["whom"]), [], "a file is an answer");
});

Deno.test("a question is asked when all that it hangs on was chosen", () => {
  const last: Question = { ...whom, id: "last", when: { question: "deep", is: "yes" } };
  const chain = putQuestion(form, last, "s2");
  assert.ok(isAsked(chain, last, { told: ["no"], deep: ["yes"] }, ""));
  assert.ok(!isAsked(chain, last, { told: ["yes"], deep: ["yes"] }, ""));
  const about = { ...whom, when: { question: "category", is: "fraud" } };
  assert.ok(isAsked(form, about, {}, "fraud"));
  assert.ok(!isAsked(form, about, {}, "safety"));
  assert.deepEqual(followUps(form, "told", "yes"), [whom]);
});

Deno.test("an answer that is none of the options, or no day, is named", () => {
  assert.deepEqual(problems({ told: ["perhaps"] }), ["q_told"]);
  assert.deepEqual(problems({ told: ["yes", "no"], whom: ["x"], deep: ["yes"] }), ["q_told"]);
  for (const wrong of ["2026-02-30", "yesterday", "2026-1-1"]) {
    assert.deepEqual(problems({ told: ["no"], deep: ["yes"], day: [wrong] }), ["q_day"], wrong);
  }
  assert.deepEqual(problems({ told: ["no"], deep: ["yes"], day: ["2024-02-29"] }), []);
  assert.deepEqual(problems({ told: ["yes"], whom: ["x".repeat(300_000)] }), ["q_whom"]);
});

Deno.test("answers read right in another language, and when their form is gone", () => {
  const given = readAnswers(
    new Map([["q_told", [" yes "]], ["q_whom", ["", "My boss"]], ["what", ["q_"]]]),
  );
  assert.deepEqual(given, { told: ["yes"], whom: ["My boss"] });
  const answers = answersFor(form, given, {}, "en");
  assert.deepEqual(answers.map((one) => one.given), [["Yes"], ["My boss"]]);
  const german = inWordsOf(answers, form, "de");
  assert.deepEqual(german[0], { question: "told", asked: "Jemandem gesagt?", given: "Ja" });
  assert.deepEqual(inWordsOf(answers, undefined, "de")[0]!.given, "Yes");
  assert.equal(inWordsOf(answers, { sections: [] }, "de")[1]!.asked, "Whom?");
});

Deno.test("what was answered to a question that is not asked is kept", () => {
  const answers = answersFor(form, { told: ["no"], whom: ["My boss"] }, {}, "en");
  assert.deepEqual(answers.map((one) => one.question), ["told", "whom"]);
});

Deno.test("the portal's own form has no fault, fits each category, and asks nothing by force", () => {
  const own = builtInForm(t);
  assert.deepEqual(formFaults(own), []);
  for (const category of Object.keys(t.categories)) {
    const asked = followUps(own, "category", category).length;
    assert.ok(asked >= 1 && asked <= 3, category);
  }
  assert.ok(questionsOf(own).every((one) => !one.required));
  const both = builtInForm(t, { en: t, da: t });
  assert.deepEqual(parseForm(JSON.stringify(both)), both, "it is its own JSON");
});

Deno.test("a form that cannot be asked is not published", () => {
  const faults = (...questions: Question[]) =>
    formFaults({ sections: [{ id: "s1", title: {}, questions }] }).map((one) => one.fault);
  assert.deepEqual(faults(told, whom), []);
  assert.deepEqual(faults(whom, told), ["condition"], "it depends on a later answer");
  assert.deepEqual(faults({ ...whom, when: { question: "told", is: "yes" } }), ["condition"]);
  assert.deepEqual(faults(told, told), ["twice"]);
  assert.deepEqual(faults({ ...told, options: [] }), ["options"]);
  assert.deepEqual(faults({ ...told, options: [yes, yes] }), ["options"]);
  assert.deepEqual(faults({ ...day, options: [yes] }), ["options"]);
  assert.deepEqual(faults({ ...day, label: { en: " " } }), ["label"]);
  const many = Array.from({ length: 41 }, (_, n) => ({ ...day, id: `d${n}` }));
  assert.deepEqual(faults(...many), ["many"]);
});

Deno.test("JSON that is no form is not taken", () => {
  const json = JSON.stringify(form);
  assert.deepEqual(parseForm(json), form);
  for (
    const wrong of [
      "",
      "null",
      "[]",
      "{}",
      json.replace('"told"', '"Told!"'),
      json.replace('"one"', '"script"'),
      json.replace('"required":true', '"required":"yes"'),
      json.replace('"title"', '"titel"'),
      json.replace('"en":"Yes"', '"en":7'),
      json.replace('"en":"Yes"', '"en":"a\\u0000b"'),
      json.replace('"en":"Yes"', `"en":"${"x".repeat(301)}"`),
      json.replace('"en":"Yes"', '"__proto__":{}'),
    ]
  ) assert.equal(parseForm(wrong), undefined, wrong.slice(0, 80));
});

Deno.test("no names, values or JSON that anybody sends break a form, also of odd ids", () => {
  const odd = fc.constantFrom("constructor", "__proto__", "length", "prototype", "Told", "");
  const rarely = <T>(usual: T, ...others: fc.Arbitrary<unknown>[]) =>
    fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, ...others);
  const id = fc.oneof(fc.stringMatching(/^[a-z][0-9]$/), fc.constantFrom("length", "at"), odd);
  const value = fc.oneof(
    fc.constantFrom("yes", "2026-02-30", "2026-11-23", "\ud800", "x".repeat(70_000)),
    fc.string({ maxLength: 5 }),
    id,
  );
  const fields = fc.dictionary(id.map((name) => `q_${name}`), fc.array(value, { maxLength: 3 }));
  const label = rarely({ en: "What?" }, fc.dictionary(id, value));
  const question = fc.record({
    id,
    type: fc.constantFrom("text", "one", "many", "date", "people", "files"),
    label,
    options: rarely([{ id: "yes", label: { en: "Yes" } }], fc.array(fc.record({ id, label }))),
    required: rarely(true, fc.constant("yes")),
    when: fc.record({ question: id, is: value }),
  }, { requiredKeys: ["id", "type", "label"] });
  const sections = fc.array(
    fc.record({ id, title: rarely({}, label), questions: fc.array(question, { maxLength: 3 }) }),
    { maxLength: 2 },
  );
  let taken = 0;
  fc.assert(
    fc.property(fc.oneof(fc.record({ sections }), fc.jsonValue()), fields, (json, sent) => {
      const parsed = parseForm(JSON.stringify(json));
      if (!parsed) return;
      assert.deepEqual(parseForm(JSON.stringify(parsed)), parsed, "it stays as it is");
      if (formFaults(parsed).length > 0) return; // it is not published
      taken++;
      const given = readAnswers(new Map(Object.entries(sent)));
      const problems = answerProblems(t, parsed, given, "fraud", "en", []);
      assert.ok(Object.values(problems).every((one) => typeof one === "string"));
      const answers = answersFor(parsed, given, {}, "en");
      assert.ok(inWordsOf(answers, parsed, "de").every((one) => typeof one.given === "string"));
    }),
    { seed: 8, numRuns: Number(Deno.env.get("FUZZ_RUNS") ?? 150) },
  );
  assert.ok(taken > 20, `${taken} were published`);
});

Deno.test("questions are moved, changed and removed with what hangs on them", () => {
  const ids = (one: QuestionForm) =>
    one.sections.map((s) => s.questions.map((q) => q.id).join(" "));
  assert.deepEqual(ids(move(form, "whom", -1)), ["whom told", "deep day"]);
  assert.deepEqual(ids(move(form, "whom", 1)), ["told", "whom deep day"]);
  assert.deepEqual(ids(move(form, "deep", -1)), ["told whom deep", "day"]);
  assert.deepEqual(ids(move(form, "told", -1)), ids(form), "it is the first");
  assert.deepEqual(ids(move(form, "s2", -1)), ["deep day", "told whom"]);
  assert.deepEqual(ids(remove(form, "told")), ["", "day"]);
  assert.deepEqual(ids(remove(form, "s1")), ["day"]);
  assert.deepEqual(ids(putQuestion(form, { ...day, id: "q1" }, "s1")), [
    "told whom q1",
    "deep day",
  ]);
  assert.equal(freshId("question", new Set(["q1", "q2"])), "q3");
});
