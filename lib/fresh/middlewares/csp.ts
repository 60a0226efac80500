import { INTERNAL } from "../context.ts";
import { SECURITY_HEADERS } from "../fallback.ts";
import type { Middleware } from "../types.ts";

/** Options of `csp()`. */
export interface CSPOptions {
  /** Directives to add; one that the default policy has takes its place. */
  csp?: string[];
}

/**
 * Sets `Content-Security-Policy` on every response that has none, error pages included.
 * The default allows what the site itself serves and nothing inline.
 */
export function csp<State>(options: CSPOptions = {}): Middleware<State> {
  const directives = new Map<string, string>();
  const defaults = SECURITY_HEADERS["content-security-policy"]!.split("; ");
  for (const directive of [...defaults, ...options.csp ?? []]) {
    directives.set(directive.split(" ", 1)[0]!, directive);
  }
  return responseHeaders({
    "content-security-policy": [...directives.values()].join("; "),
  });
}

/** Sets headers on every response that lacks them, error pages included. */
export function responseHeaders<State>(
  headers: Record<string, string>,
): Middleware<State> {
  const entries = Object.entries(headers);
  return (ctx) => {
    ctx[INTERNAL].finish.push((target) => {
      for (const [name, value] of entries) {
        if (!target.has(name)) target.set(name, value);
      }
    });
    return ctx.next();
  };
}
