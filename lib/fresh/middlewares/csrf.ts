import type { Context } from "../context.ts";
import { HttpError } from "../error.ts";
import type { Middleware } from "../types.ts";

/** Options of `csrf()`. */
export interface CsrfOptions<State> {
  /** The origins that may send forms; the request's own when left out. */
  origin?:
    | string
    | string[]
    | ((origin: string, ctx: Context<State>) => boolean);
}

const SAFE_METHODS = ["GET", "HEAD", "OPTIONS"];

/**
 * Refuses, with 403, a form that a browser says was sent by another site. Without a word from the
 * browser (neither header, or `Origin: null`, which Chromium sends under `no-referrer`) it passes:
 * there the form's own token must decide.
 */
export function csrf<State>(
  options: CsrfOptions<State> = {},
): Middleware<State> {
  return (ctx) => {
    const { method, headers } = ctx.req;
    if (SAFE_METHODS.includes(method)) return ctx.next();
    const site = headers.get("sec-fetch-site");
    if (site === "same-origin" || site === "none") return ctx.next();
    const origin = headers.get("origin") ?? "null";
    const passes = origin === "null" ? site === null : isAllowed(origin, ctx, options);
    if (!passes) throw new HttpError(403);
    return ctx.next();
  };
}

function isAllowed<State>(
  origin: string,
  ctx: Context<State>,
  { origin: allowed = ctx.url.origin }: CsrfOptions<State>,
): boolean {
  if (typeof allowed === "function") return allowed(origin, ctx);
  return [allowed].flat().includes(origin);
}
