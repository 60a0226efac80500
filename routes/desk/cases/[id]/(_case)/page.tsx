import { type Context, HttpError, page } from "fresh";
import { Head } from "fresh/runtime";
import { CasePage } from "../../../../../components/CasePage.tsx";
import { DeskBar } from "../../../../../components/DeskBar.tsx";
import { CannotAct, openCase, readCase } from "../../../../../lib/cases/mod.ts";
import { type Actor, isFresh } from "../../../../../lib/accounts/mod.ts";
import { type Fields, one, readForm } from "../../../../../lib/forms/mod.ts";
import { nowDate } from "../../../../../lib/clock.ts";
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

/** What was typed into a form of the page, by field; `in`: which form, an act or to whom a message is. */
export interface Typed {
  in: string;
  fields: Record<string, string>;
}

/** The case's page; with a problem and what was typed, after an act that could not be done. */
export async function showCase(
  ctx: Context<State>,
  problem = "",
  typed: Typed = { in: "", fields: {} },
  status = 200,
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
    fresh: isFresh(actor),
    messages: { reporter: crypto.randomUUID(), client: crypto.randomUUID() },
    token: await formToken(portal, "case", tokenFor(actor, id)),
    logoutToken: await formToken(portal, "logout", actor.cookie.id.toHex()),
  }, { status });
}

/** The page after an act that could not be done: why, with what was typed. */
export async function showCannot(ctx: Context<State>, error: unknown, typed: Typed) {
  if (!(error instanceof CannotAct)) return rethrow(error);
  const { t } = ctx.state;
  const texts: Record<string, string> = { ...t.desk.cannot, ...t.handling.cannot };
  return await showCase(ctx, texts[error.reason] ?? error.reason, typed, 422);
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

/** The fields of a change of state: with the letter, of closing. */
export const statusFields = ["status", "reason", "outcome", "text"];

/** What an act does with its form. Gives false when the case is not there for this person. */
type Run = (
  portal: Portal,
  actor: Actor,
  id: string,
  form: Fields,
  ctx: Context<State>,
) => Promise<boolean>;

/**
 * The handler of an act on a case: a plain form with these fields, then back to the case. A
 * `sensitive` one asks for a fresh factor first; text that was typed waits on the page meanwhile.
 */
export function caseAction(fields: string[], run: Run, sensitive = false) {
  return define.handlers({
    GET: backToCase,

    async POST(ctx: Context<State>) {
      const { portal } = ctx.state;
      const actor = ctx.state.actor!;
      const id = ctx.params.id!;
      const form = await readForm(ctx.req, { fields: [...fields, "token"] }).catch(rethrow);
      const typed = typedIn(ctx, fields, form);
      const stale = sensitive ? requireFresh(ctx, `/desk/cases/${id}`) : undefined;
      if (stale && !hasText(typed)) return stale;
      try {
        await requireFormOf(ctx, form);
        if (stale) throw new CannotAct("notFresh");
        if (!await run(portal, actor, id, form, ctx)) throw new HttpError(404);
      } catch (error) {
        return await showCannot(ctx, error, typed);
      }
      return await leadOn(ctx);
    },
  });
}

/** After an act: back to the case, which whoever gave it away sees no more. */
export async function leadOn(ctx: Context<State>): Promise<Response> {
  const { portal, actor } = ctx.state;
  const still = await openCase(portal, actor!, ctx.params.id!);
  return ctx.redirect(still ? `/desk/cases/${ctx.params.id}` : "/desk", 303);
}

/** The end of a day that was typed; null: no end. Throws `CannotAct` when it is over. */
export function endOf(day: string): Date | null {
  if (day === "") return null;
  const end = new Date(`${day}T23:59:59Z`);
  if (!(end > nowDate())) throw new CannotAct("pastDay");
  return end;
}

/** What was typed into the form of an act. */
export function typedIn(ctx: Context<State>, fields: string[], form: Fields): Typed {
  const act = ctx.url.pathname.split("/").at(-1)!;
  return { in: act, fields: Object.fromEntries(fields.map((name) => [name, one(form, name)])) };
}

const hasText = ({ fields }: Typed) => ["text", "reason", "tell"].some((name) => fields[name]);

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
