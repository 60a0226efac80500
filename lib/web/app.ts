import {
  App,
  type Assets,
  type Context,
  csp,
  csrf,
  HttpError,
  type Manifest,
  responseHeaders,
  staticFiles,
  trailingSlashes,
} from "fresh";
import { TooMany } from "../buckets/mod.ts";
import { Busy } from "../crypto/mod.ts";
import { isAway } from "../db/mod.ts";
import { asCode, type Code, errorCode, logEvent, newErrorId } from "../events/mod.ts";
import { typedInForm } from "../forms/mod.ts";
import type { Portal } from "../portal.ts";
import { isOwnHost, isOwnOrigin, isStaffElsewhere } from "./hosts.ts";
import { speak } from "./language.ts";
import { onionLocation } from "./onion.ts";
import { define, type State } from "./state.ts";
import { strictTransport } from "./transport.ts";

/** Sent with every response, errors included (ASVS 3.4). */
const headers = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), interest-cohort=()",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  // For browsers that are older than frame-ancestors.
  "x-frame-options": "DENY",
  "cache-control": "no-store",
};

/** The portal as a web app over its routes. */
export function makeApp(portal: Portal, manifest: Manifest, assets: Assets): App<State> {
  const app = new App<State>({ manifest, assets });
  app.use(csp());
  app.use(responseHeaders(headers));
  app.use(strictTransport(portal.config));
  app.use(onionLocation(portal.config));
  app.use(speak);
  app.use(define.middleware(async (ctx) => {
    ctx.state.portal = portal;
    if (!isOwnHost(portal.config, ctx.url)) throw new HttpError(400);
    if (isStaffElsewhere(portal.config, ctx.url)) throw new HttpError(404);
    try {
      return await ctx.next();
    } catch (error) {
      if (error instanceof HttpError) throw error;
      ctx.state.typed = await typedInForm(ctx.req);
      if (error instanceof TooMany) ctx.state.retryAfter = error.seconds;
      if (error instanceof TooMany) throw new HttpError(429);
      if (error instanceof Busy) {
        logEvent("busy", { place: placeOf(ctx) });
        throw new HttpError(503);
      }
      ctx.state.errorId = logError(ctx, error);
      throw isAway(error) ? new HttpError(503) : error;
    }
  }));
  app.use(trailingSlashes("never"));
  app.use(staticFiles());
  app.use(csrf({ origin: (origin) => isOwnOrigin(portal.config, origin) }));
  app.fsRoutes();
  return app;
}

/** Logs an error by its code and gives the number under which the person saw it, too. */
function logError(ctx: Context<State>, error: unknown): string {
  const id = newErrorId();
  logEvent("error", { id, code: errorCode(error), place: placeOf(ctx) });
  return id;
}

/** The pattern of a page's address: never the address itself, in which an id may stand. */
function placeOf(ctx: Context<State>): Code {
  return asCode(ctx.route ?? "none");
}
