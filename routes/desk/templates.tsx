import { type Context, HttpError, page } from "fresh";
import { AccountFrame } from "../../components/AccountFrame.tsx";
import { TemplateForms } from "../../components/TemplateForms.tsx";
import { may } from "../../lib/accounts/mod.ts";
import { CannotAct, readTemplates, saveTemplate, templateKinds } from "../../lib/cases/mod.ts";
import { one, readForm } from "../../lib/forms/mod.ts";
import {
  administer,
  define,
  formToken,
  isId,
  organisationChoices,
  requireToken,
  rethrow,
  type State,
} from "../../lib/web/mod.ts";

const here = "/desk/templates";

/** The standard answers of the firm, or with `?organisation=` of one organisation. */
export const handler = define.handlers({
  GET: (ctx) => show(ctx, ctx.url.searchParams.get("organisation") ?? "", {}),

  async POST(ctx) {
    const { portal, t } = ctx.state;
    const actor = ctx.state.actor!;
    const form = await readForm(ctx.req, { fields: ["organisation", "kind", "text", "token"] })
      .catch(rethrow);
    await requireToken(portal, form, "templates", actor.cookie.id.toHex());
    const organisation = one(form, "organisation");
    const kind = templateKinds.find((kind) => kind === one(form, "kind"));
    if (!kind || !mayWrite(ctx, organisation)) throw new HttpError(404);
    const text = one(form, "text").replaceAll("\r\n", "\n").trim();
    if (text === "") return await show(ctx, organisation, { [kind]: text }, t.templates.empty);
    try {
      await saveTemplate(portal, actor, organisation || null, kind, text);
    } catch (error) {
      if (!(error instanceof CannotAct)) throw error;
      return await show(ctx, organisation, { [kind]: text }, t.templates.unknown(error.reason));
    }
    return ctx.redirect(organisation ? `${here}?organisation=${organisation}` : here, 303);
  },
});

/** The firm's answers are for ombudsmen of the whole firm. */
function mayWrite({ state: { actor } }: Context<State>, organisation: string): boolean {
  if (organisation) {
    return isId(organisation) && may(actor!.memberships, "case.write", organisation);
  }
  return actor!.memberships.some((one) => one.role === "ombudsman" && one.organisation === null);
}

async function show(
  ctx: Context<State>,
  organisation: string,
  typed: Record<string, string>,
  problem = "",
) {
  const { portal, t } = ctx.state;
  const actor = ctx.state.actor!;
  if (organisation && !mayWrite(ctx, organisation)) throw new HttpError(404);
  const all = await administer(ctx, ({ tx }) => organisationChoices(tx));
  return page({
    problem,
    typed,
    organisation,
    editable: mayWrite(ctx, organisation),
    organisations: all.filter(({ id }) => mayWrite(ctx, id)),
    versions: await readTemplates(portal, actor, organisation || null, t),
    token: await formToken(portal, "templates", actor.cookie.id.toHex()),
  }, { status: problem ? 422 : 200 });
}

export default define.page<typeof handler>(({ data, state: { t, lang } }) => (
  <AccountFrame t={t} title={t.templates.title} problem={data.problem}>
    <TemplateForms {...data} t={t} lang={lang} />
  </AccountFrame>
));
