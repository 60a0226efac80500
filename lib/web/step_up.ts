import type { Context } from "fresh";
import { isFresh } from "../accounts/mod.ts";
import type { State } from "./state.ts";

/**
 * For what is sensitive (a grant, an export, a key, a phone, a factor): undefined when the person has
 * shown a second factor in the last five minutes, else the answer that asks for one and then leads to
 * the page `back` (ASVS 7.5.1, 7.5.3). Ask on the page with the form, and again when it is sent:
 *
 *     const stale = requireFresh(ctx, "/desk/account");
 *     if (stale) return stale;
 */
export function requireFresh(ctx: Context<State>, back: string): Response | undefined {
  if (isFresh(ctx.state.actor!)) return undefined;
  return ctx.redirect(`/desk/fresh?to=${encodeURIComponent(back)}`, 303);
}

/** Whether a path is a page of the desk or the administration: nowhere else leads `/desk/fresh`. */
export function isOwnPage(path: string): boolean {
  return /^\/(desk|admin)(\/[\w.-]+)*$/.test(path) && !path.includes("..");
}
