import { type Context, HttpError, page } from "fresh";
import { AdminFrame } from "../../../../components/AdminFrame.tsx";
import { MendForms } from "../../../../components/MendForms.tsx";
import { readOrganisation } from "../../../../lib/accounts/mod.ts";
import { one } from "../../../../lib/forms/mod.ts";
import { languageOf, offered, reporterTexts } from "../../../../lib/i18n/mod.ts";
import { listMends, mendable, mendProblem, saveMend } from "../../../../lib/mends/mod.ts";
import {
  administer,
  adminTokens,
  define,
  isId,
  readAdminForm,
  type State,
} from "../../../../lib/web/mod.ts";

export const handler = define.handlers({
  GET: (ctx) => show(ctx, ctx.url.searchParams.get("language"), ctx.url.searchParams.get("text")),

  async POST(ctx) {
    const form = await readAdminForm(ctx, ["language", "text", "words"]);
    const [language, place] = [languageOf(one(form, "language"), offered), one(form, "text")];
    const words = one(form, "words").replaceAll("\r\n", "\n");
    const id = ctx.params.id!;
    if (!language || !isId(id)) throw new HttpError(404);
    const original = mendable(await reporterTexts(language))[place];
    if (original === undefined) throw new HttpError(404);
    const problem = words === "" ? undefined : mendProblem(original, words);
    if (problem) {
      return await show(ctx, language, place, words, ctx.state.t.mends.problems[problem]);
    }
    await administer(ctx, (by) => saveMend(by, id, language, place, words));
    return ctx.redirect(`/admin/organisations/${id}/texts?language=${language}&said`, 303);
  },
});

async function show(
  ctx: Context<State>,
  wanted: string | null,
  chosen: string | null,
  typed?: string,
  problem?: string,
) {
  const id = ctx.params.id!;
  const language = languageOf(wanted ?? ctx.state.lang, offered) ?? "en";
  const [organisation, versions] = isId(id)
    ? await administer(ctx, async ({ tx }) => [
      await readOrganisation(tx, id),
      await listMends(tx, id, language),
    ])
    : [undefined, []] as const;
  if (!organisation) throw new HttpError(404);
  const texts = mendable(await reporterTexts(language));
  const place = chosen !== null && Object.hasOwn(texts, chosen) ? chosen : undefined;
  const words = typed ?? (place && versions[0]?.content[place]) ?? "";
  const tokens = await adminTokens(ctx);
  const said = ctx.url.searchParams.has("said") && !problem;
  const data = { id, name: organisation.name, language, texts, place, words, versions };
  return page({ ...data, tokens, said, problem }, { status: problem ? 422 : 200 });
}

export default define.page<typeof handler>(({ data, state }) => (
  <AdminFrame
    state={state}
    title={`${data.name}: ${state.t.mends.title}`}
    tokens={data.tokens}
    problems={data.problem ? [data.problem] : []}
    note={data.said ? state.t.admin.saved : undefined}
  >
    <MendForms t={state.t} lang={state.lang} {...data} token={data.tokens.admin} />
  </AdminFrame>
));
