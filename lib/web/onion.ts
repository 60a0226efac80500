import { type Middleware, responseHeaders } from "fresh";
import type { Config } from "../config.ts";
import type { State } from "./state.ts";

/**
 * Names the portal's onion service with every answer that did not come by way of it, errors included
 * (`Onion-Location`, community.torproject.org): Tor Browser offers to go there. What answers a form
 * leads to the first page, since nobody can ask for the answer to a form.
 */
export function onionLocation({ onionOrigin }: Config): Middleware<State> {
  const onion = onionOrigin && new URL(onionOrigin).host;
  return (ctx) => {
    if (!onion || ctx.url.host === onion) return ctx.next();
    const asked = ctx.req.method === "GET" || ctx.req.method === "HEAD";
    const path = asked ? ctx.url.pathname + ctx.url.search : "/";
    return responseHeaders<State>({ "onion-location": onionOrigin + path })(ctx);
  };
}
