import { type Context, type Frame, INTERNAL } from "./context.ts";
import { statusOf } from "./error.ts";
import { createElement } from "./render.ts";
import type { HandlerFn } from "./handlers.ts";
import {
  type LayoutConfig,
  type Method,
  METHODS,
  type Middleware,
  type Route,
  type RouteComponent,
} from "./types.ts";

/** One part of the path, and what was registered for everything below it. */
export interface Segment<State> {
  parent: Segment<State> | null;
  children: Map<string, Segment<State>>;
  app: RouteComponent<State> | null;
  layout: { component: RouteComponent<State>; config: LayoutConfig } | null;
  errorRoute: Route<State> | null;
  middlewares: Middleware<State>[];
}

/** A segment with nothing registered. */
export function newSegment<State>(
  parent: Segment<State> | null,
): Segment<State> {
  return {
    parent,
    children: new Map(),
    app: null,
    layout: null,
    errorRoute: null,
    middlewares: [],
  };
}

/** The segment of a path, made when it is new; `/`, `*` and `/*` are the root. */
export function segmentAt<State>(
  root: Segment<State>,
  path: string,
): Segment<State> {
  let segment = root;
  for (const part of path.split("/")) {
    if (part === "" || part === "*") continue;
    let child = segment.children.get(part);
    if (child === undefined) {
      segment.children.set(part, child = newSegment(segment));
    }
    segment = child;
  }
  return segment;
}

/**
 * What runs before a route of this segment: for each segment from the root its wrapper (app,
 * layout, error page), then its middlewares. So an error page stands outside the middlewares of
 * its own segment.
 * @param notFound the app's own not-found page, asked for when an error is 404
 */
export function chainOf<State>(
  segment: Segment<State>,
  notFound: () => Route<State> | null,
  report: (error: unknown) => void,
): Middleware<State>[] {
  return chain(segment, notFound, report).chain;
}

function chain<State>(
  segment: Segment<State>,
  notFound: () => Route<State> | null,
  report: (error: unknown) => void,
): { chain: Middleware<State>[]; frame: Frame<State> } {
  const above = segment.parent === null
    ? { chain: [], frame: { app: null, layouts: [] } }
    : chain(segment.parent, notFound, report);
  const { app, layout, errorRoute, middlewares, parent } = segment;
  const frame: Frame<State> = {
    app: layout?.config.skipAppWrapper ? null : app ?? above.frame.app,
    layouts: layout?.config.skipInheritedLayouts ? [] : [...above.frame.layouts],
  };
  if (layout !== null) frame.layouts.push(layout.component);

  const wrapper: Middleware<State> = async (ctx) => {
    ctx[INTERNAL].frame = frame;
    try {
      return await ctx.next();
    } catch (error) {
      const page = statusOf(error) === 404 ? notFound() ?? errorRoute : errorRoute;
      if (page === null) throw error;
      if (statusOf(error) >= 500) report(error);
      ctx.error = error;
      ctx[INTERNAL].frame = frame;
      return await renderErrorRoute(ctx, page, statusOf(error));
    }
  };
  const needed = parent === null || app !== null || layout !== null ||
    errorRoute !== null;
  return {
    chain: [...above.chain, ...(needed ? [wrapper] : []), ...middlewares],
    frame,
  };
}

/** Answers with a route: its handler, then its page with what the handler gave. */
export async function renderRoute<State>(
  ctx: Context<State>,
  route: Route<State>,
  status = 200,
): Promise<Response> {
  const { component, config } = route;
  const internal = ctx[INTERNAL];
  internal.frame = {
    app: config?.skipAppWrapper ? null : internal.frame.app,
    layouts: config?.skipInheritedLayouts ? [] : internal.frame.layouts,
  };
  const result = await handlerFor(route, ctx.req.method)?.(ctx);
  if (result instanceof Response) return result;
  if (component === undefined) {
    throw new TypeError("Cannot render: the route has no page");
  }
  const created = createElement(ctx, component, result?.data, () => null);
  const vnode = created instanceof Promise ? await created : created;
  if (vnode instanceof Response) return vnode;
  return ctx.render(vnode, {
    headers: result?.headers,
    status: result?.status ?? status,
  });
}

/** An error page keeps the error's status, also where its handler forgot it. */
async function renderErrorRoute<State>(
  ctx: Context<State>,
  route: Route<State>,
  status: number,
): Promise<Response> {
  const response = await renderRoute(ctx, route, status);
  return response.status === 200
    ? new Response(response.body, { status, headers: response.headers })
    : response;
}

function handlerFor<State>(
  { handler }: Route<State>,
  method: string,
): HandlerFn<unknown, State> | undefined {
  if (handler === undefined || typeof handler === "function") return handler;
  return handler[method as Method] ??
    (method === "HEAD" ? handler.GET : undefined);
}

/** The methods a route answers: all for a handler function, GET for a page without handler. */
export function methodsOf<State>(
  { handler, component }: Route<State>,
): Method[] {
  if (typeof handler === "function") return [...METHODS];
  const methods = METHODS.filter((method) => handler?.[method] !== undefined);
  return component === undefined || methods.includes("GET") ? methods : ["GET", ...methods];
}
