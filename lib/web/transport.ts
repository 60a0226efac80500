import { type Middleware, responseHeaders } from "fresh";
import type { Config } from "../config.ts";
import { isOwnHost, ownOrigin } from "./hosts.ts";
import type { State } from "./state.ts";

/** Two years, as browsers' preload lists ask. */
const strict = { "strict-transport-security": "max-age=63072000; includeSubDomains" };

/** Tells browsers to come back by https alone, with every answer at an https origin (RFC 6797). */
export function strictTransport(config: Config): Middleware<State> {
  return (ctx) => {
    const tls = isOwnHost(config, ctx.url) && ownOrigin(config, ctx.url).startsWith("https:");
    return tls ? responseHeaders<State>(strict)(ctx) : ctx.next();
  };
}
