import { type Context, INTERNAL } from "./context.ts";
import { SECURITY_HEADERS } from "./fallback.ts";
import type { Middleware } from "./types.ts";

/** Runs a chain from one place on. Not `async`: an extra promise at each step would be felt. */
export function run<State>(
  ctx: Context<State>,
  chain: Middleware<State>[],
  index: number,
  end: () => Promise<Response>,
): Promise<Response> {
  const middleware = chain[index];
  if (middleware === undefined) return end();
  ctx.next = () => run(ctx, chain, index + 1, end);
  try {
    const response = middleware(ctx);
    return response instanceof Promise ? response : Promise.resolve(response);
  } catch (error) {
    return Promise.reject(error);
  }
}

/** The last touch: headers that middlewares asked for, on whatever response it has become. */
export function finish<State>(ctx: Context<State>, answer: Response): Response {
  let response = answer;
  if (ctx.req.method === "HEAD") {
    answer.body?.cancel().catch(() => {});
    response = new Response(null, answer);
  }
  try {
    setHeaders(ctx, response);
    return response;
  } catch { // responses of `fetch` and `Response.redirect` refuse a change
    const copy = new Response(response.body, response);
    setHeaders(ctx, copy);
    return copy;
  }
}

function setHeaders<State>(
  ctx: Context<State>,
  { headers, status }: Response,
): void {
  for (const change of ctx[INTERNAL].finish) change(headers, status);
  if (status < 400) return;
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    if (!headers.has(name)) headers.set(name, value);
  }
}
