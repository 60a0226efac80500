import { type Context, HttpError, page } from "fresh";
import { Head } from "fresh/runtime";
import { CasePage } from "../../../../../components/CasePage.tsx";
import { DeskBar } from "../../../../../components/DeskBar.tsx";
import { CannotAct, readCase } from "../../../../../lib/cases/mod.ts";
import type { Actor } from "../../../../../lib/accounts/mod.ts";
import { type Fields, one, readForm } from "../../../../../lib/forms/mod.ts";
import type { Portal } from "../../../../../lib/portal.ts";
import {
  define,
  formToken,
  requireFresh,
  requireToken,
  rethrow,
  type State,
} from "../../../../../lib/web/mod.ts";

/** The token of a case's forms: for this session and this case. */
const tokenFor = (actor: Actor, id: string) => `${actor.cookie.id.toHex()} ${id}`;

/**
 * The case's page; with a problem and what was typed, after an act that could not be done. `typedIn`
 * names its form: an act, or to whom a message is.
 */
export async function showCase(
  ctx: Context<State>,
  problem = "",
  typed = "",
  status = 200,
  typedIn = "",
) {
  const { portal } = ctx.state;
  const actor = ctx.state.actor!;
  const id = ctx.params.id!;
  const view = await readCase(portal, actor, id);
  if (!view) throw new HttpError(404);
  return page({
    view,
    problem,
    typed,
    typedIn,
    messages: { reporter: crypto.randomUUID(), client: crypto.randomUUID() },
    token: await formToken(portal, "case", tokenFor(actor, id)),
    logoutToken: await formToken(portal, "logout", actor.cookie.id.toHex()),
  }, { status });
}

/** The page after an act that could not be done: why, with what was typed. */
export async function showCannot(
  ctx: Context<State>,
  error: unknown,
  typed: string,
  typedIn: string,
) {
  if (!(error instanceof CannotAct)) return rethrow(error);
  const texts: Record<string, string> = ctx.state.t.desk.cannot;
  return await showCase(ctx, texts[error.reason] ?? error.reason, typed, 422, typedIn);
}

/** Throws `CannotAct` for a form of another session: the text can be sent again from this one. */
export async function requireFormOf(ctx: Context<State>, form: Fields): Promise<void> {
  const bound = tokenFor(ctx.state.actor!, ctx.params.id!);
  await requireToken(ctx.state.portal, form, "case", bound).catch(() => {
    throw new CannotAct("stale");
  });
}

/** The page after an act that could not be done was read again. */
export function backToCase(ctx: Context<State>): Response {
  return ctx.redirect(`/desk/cases/${ctx.params.id}`, 303);
}

/** What an act does with its form. Gives false when the case is not there for this person. */
type Run = (portal: Portal, actor: Actor, id: string, form: Fields) => Promise<boolean>;

/**
 * The handler of an act on a case: a plain form with these fields, then back to the case. A
 * `sensitive` one asks for a fresh factor first.
 */
export function caseAction(fields: string[], run: Run, sensitive = false) {
  return define.handlers({
    GET: backToCase,

    async POST(ctx: Context<State>) {
      const { portal } = ctx.state;
      const actor = ctx.state.actor!;
      const id = ctx.params.id!;
      const stale = sensitive ? requireFresh(ctx, `/desk/cases/${id}`) : undefined;
      if (stale) return stale;
      const form = await readForm(ctx.req, { fields: [...fields, "token"] }).catch(rethrow);
      try {
        await requireFormOf(ctx, form);
        if (!await run(portal, actor, id, form)) throw new HttpError(404);
      } catch (error) {
        const act = ctx.url.pathname.split("/").at(-1)!;
        return await showCannot(ctx, error, one(form, "text") || one(form, "reason"), act);
      }
      // Whoever gave the case away sees it no more.
      const still = await readCase(portal, actor, id);
      return ctx.redirect(still ? `/desk/cases/${id}` : "/desk", 303);
    },
  });
}

/** The page of a case, for every route that shows it. */
export const CaseRoute = define.page<{ GET: typeof showCase }>(({ data, state }) => (
  <>
    <Head>
      <title>{state.t.desk.caseTitle} – {state.t.product}</title>
    </Head>
    <DeskBar t={state.t} name={state.actor!.displayName} token={data.logoutToken} />
    <CasePage {...data} t={state.t} lang={state.lang} config={state.portal.config} />
  </>
));
