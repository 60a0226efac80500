import { type Context, HttpError, page } from "fresh";
import { AdminFrame } from "../../../../components/AdminFrame.tsx";
import { QuestionEditor } from "../../../../components/QuestionEditor.tsx";
import { type Fields, one } from "../../../../lib/forms/mod.ts";
import { type Language, languageOf } from "../../../../lib/i18n/mod.ts";
import { questions as bounds } from "../../../../lib/limits.ts";
import {
  freshId,
  keepDraft,
  type Option,
  putQuestion,
  type Question,
  questionsOf,
  questionTypes,
  renameSection,
  type Section,
} from "../../../../lib/questions/mod.ts";
import {
  administer,
  adminTokens,
  define,
  type Editing,
  editing,
  readAdminForm,
  type State,
  wordsIn,
} from "../../../../lib/web/mod.ts";

const fields = ["label", "hint", "type", "required", "when", "more"];
const blank: Question = { id: "", type: "text", label: {}, required: false };

/** One question, or the title of a section, in one language. */
export const handler = define.handlers({
  GET: (ctx) => show(ctx),

  async POST(ctx) {
    const { now, item, lang } = await wanted(ctx);
    const options = "type" in item ? (item.options ?? []).map(optionField) : [];
    const form = await readAdminForm(ctx, [...fields, ...options]);
    const changed = "type" in item
      ? putQuestion(
        now.form,
        questionOf(now, item, lang, form),
        ctx.url.searchParams.get("section")!,
      )
      : renameSection(now.form, item.id, wordsIn(lang, text(form, "label"), item.title));
    await administer(ctx, (by) => keepDraft(by, now.id, changed));
    return ctx.redirect(`/admin/organisations/${now.id}/questions?said=kept`, 303);
  },
});

/** The question or section that the address names; a new question where it names a section alone. */
async function wanted(
  ctx: Context<State>,
): Promise<{ now: Editing; item: Question | Section; lang: Language }> {
  const now = await editing(ctx);
  const { searchParams } = ctx.url;
  const id = searchParams.get("item");
  const all = [...questionsOf(now.form), ...now.form.sections];
  const item = id === null ? blank : all.find((one) => one.id === id);
  const home = now.form.sections.some((one) => one.id === searchParams.get("section"));
  if (!item || (id === null && !home)) throw new HttpError(400);
  const asked = languageOf(searchParams.get("in") ?? ctx.state.lang, now.languages);
  return { now, item, lang: asked ?? now.languages[0]! };
}

const optionField = (option: Option) => `option_${option.id}`;

/** A line, cut to what the portal takes. */
const text = (form: Fields, name: string) =>
  one(form, name).replace(/\s+/g, " ").slice(0, bounds.text);

/** The question as the posted form changes it. */
function questionOf(now: Editing, old: Question, lang: Language, form: Fields): Question {
  const type = questionTypes.find((known) => known === one(form, "type")) ?? old.type;
  const kept = (old.options ?? [])
    .map((option) => ({
      ...option,
      label: wordsIn(lang, text(form, optionField(option)), option.label),
    }))
    .filter(({ label }) => Object.keys(label).length > 0);
  const more = one(form, "more").split("\n").map((line) => line.trim().slice(0, bounds.text))
    .filter((line) => line !== "");
  const ids = new Set((old.options ?? []).map((option) => option.id));
  const options = [...kept];
  for (const label of more) {
    const id = freshId("option", ids);
    ids.add(id);
    options.push({ id, label: { [lang]: label } });
  }
  const hint = wordsIn(lang, text(form, "hint"), old.hint);
  const [question, is] = one(form, "when").split(/=(.*)/s);
  return {
    id: old.id || freshId("question", now.taken),
    type,
    label: wordsIn(lang, text(form, "label"), old.label),
    ...(Object.keys(hint).length > 0 ? { hint } : {}),
    ...(type === "one" || type === "many" ? { options } : {}),
    required: one(form, "required") !== "",
    ...(question && is ? { when: { question, is } } : {}),
  };
}

async function show(ctx: Context<State>) {
  const { now, item, lang } = await wanted(ctx);
  const section = ctx.url.searchParams.get("section") ?? "";
  return page({ now, item, lang, section, tokens: await adminTokens(ctx) });
}

export default define.page<typeof handler>(({ data, state }) => (
  <AdminFrame
    state={state}
    title={`${state.t.questionEditor.question} – ${data.now.name}`}
    tokens={data.tokens}
  >
    <QuestionEditor t={state.t} token={data.tokens.admin} {...data} />
  </AdminFrame>
));
