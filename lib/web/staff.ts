import { type Context, HttpError } from "fresh";
import { type Actor, may, mayInCase, readCookie, readSession } from "../accounts/mod.ts";
import { acting } from "../db/mod.ts";
import { asCode, logEvent } from "../events/mod.ts";
import { languageOf, offeredToStaff } from "../i18n/mod.ts";
import type { Portal } from "../portal.ts";
import { access } from "./access.ts";
import { getCookie } from "./cookies.ts";
import { isId } from "./forms.ts";
import { setLanguage } from "./language.ts";
import type { State } from "./state.ts";

/**
 * The door to every page of the desk and the administration: both factors, then the table of
 * roles. To whom a page is not open, it does not exist: 404.
 */
export async function enter(ctx: Context<State>): Promise<Response> {
  const action = access[ctx.route ?? ""];
  if (action === "open") return await ctx.next();
  const { portal } = ctx.state;
  const cookie = await readCookie(getCookie(ctx, "desk"));
  const actor = cookie && await readSession(portal.sql, cookie);
  if (!actor) return ctx.redirect("/desk/login", 303);
  if (actor.mustEnrol && action !== "own.account" && ctx.route !== "/desk/logout") {
    return ctx.redirect("/desk/account", 303);
  }
  if (!action || !may(actor.memberships, action)) {
    logEvent("access.refused", { place: asCode(ctx.route ?? "none") });
    throw new HttpError(404);
  }
  if (ctx.route!.startsWith("/desk/cases/:id")) {
    const organisation = await organisationOf(portal, actor, ctx.params.id!);
    if (!organisation || !mayInCase(actor.memberships, action, organisation)) {
      throw new HttpError(404);
    }
  }
  ctx.state.actor = actor;
  const wanted = languageOf(actor.language ?? "", offeredToStaff);
  if (wanted && !ctx.state.chosen) await setLanguage(ctx.state, wanted);
  return await ctx.next();
}

/** The organisation of a case of which this person holds a wrap. */
async function organisationOf(
  portal: Portal,
  actor: Actor,
  id: string,
): Promise<string | undefined> {
  if (!isId(id)) return undefined;
  const [row] = await acting(
    portal.sql,
    { account: actor.account },
    (tx) => tx<{ organisation: string }[]>`select organisation from cases where id = ${id}`,
  );
  return row?.organisation;
}
