import { type Context, HttpError, page } from "fresh";
import { AdminFrame } from "../../../../components/AdminFrame.tsx";
import { QuestionList } from "../../../../components/QuestionList.tsx";
import { one } from "../../../../lib/forms/mod.ts";
import {
  addSection,
  dropDraft,
  formFaults,
  freshId,
  keepDraft,
  listForms,
  move,
  parseForm,
  publishForm,
  type QuestionForm,
  remove,
} from "../../../../lib/questions/mod.ts";
import {
  administer,
  adminTokens,
  define,
  type Editing,
  editing,
  portalQuestions,
  readAdminForm,
  type State,
  wordsIn,
} from "../../../../lib/web/mod.ts";

/** The questions that an organisation asks: the list, and every change but that of one question. */
export const handler = define.handlers({
  GET: (ctx) => show(ctx),

  async POST(ctx) {
    const form = await readAdminForm(ctx, ["act", "item", "title", "json"]);
    const { questionEditor: t } = ctx.state.t;
    const now = await editing(ctx);
    const changed = await change(ctx, now, one(form, "act"), {
      item: one(form, "item"),
      title: one(form, "title"),
      json: one(form, "json"),
    });
    if (changed === "badJson") return await show(ctx, [t.badJson], one(form, "json"));
    const said = await administer(ctx, async (by) => {
      if (changed === "discard") {
        await dropDraft(by, now.id);
        return "discarded";
      }
      if (changed !== "publish") {
        await keepDraft(by, now.id, changed);
        return "kept";
      }
      if (formFaults(now.form).length > 0) return undefined;
      await publishForm(by, now.id, now.form);
      return "published";
    });
    if (!said) return await show(ctx, [], undefined, 422);
    return ctx.redirect(`/admin/organisations/${now.id}/questions?said=${said}`, 303);
  },
});

/** What a posted act makes of the form. */
async function change(
  ctx: Context<State>,
  { form, taken, languages }: Editing,
  act: string,
  posted: { item: string; title: string; json: string },
): Promise<QuestionForm | "publish" | "discard" | "badJson"> {
  switch (act) {
    case "up":
    case "down":
      return move(form, posted.item, act === "up" ? -1 : 1);
    case "remove":
      return remove(form, posted.item);
    case "section": {
      const title = wordsIn(ctx.state.lang, posted.title);
      return addSection(form, { id: freshId("section", taken), title, questions: [] });
    }
    case "portal":
      return await portalQuestions(languages);
    case "import":
      return parseForm(posted.json) ?? "badJson";
    case "publish":
    case "discard":
      return act;
    default:
      throw new HttpError(400);
  }
}

async function show(ctx: Context<State>, problems: string[] = [], json?: string, status = 200) {
  const now = await editing(ctx);
  const versions = await administer(ctx, ({ tx }) => listForms(tx, now.id));
  const said = status === 200 && problems.length === 0
    ? ctx.url.searchParams.get("said") ?? ""
    : "";
  const tokens = await adminTokens(ctx);
  return page({ ...now, versions, said, problems, json, tokens }, {
    status: problems.length > 0 ? 422 : status,
  });
}

export default define.page<typeof handler>(({ data, state }) => (
  <AdminFrame
    state={state}
    title={`${state.t.questionEditor.title} – ${data.name}`}
    tokens={data.tokens}
    problems={data.problems}
    note={state.t.questionEditor.said[data.said]}
  >
    <QuestionList {...data} t={state.t} lang={state.lang} token={data.tokens.admin} />
  </AdminFrame>
));
