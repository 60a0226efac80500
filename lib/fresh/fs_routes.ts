import type { HandlerFn } from "./handlers.ts";
import type { LayoutConfig, Middleware, Route, RouteComponent } from "./types.ts";

/** What `fresh.gen.ts` holds: the modules of routes and islands, by their path. */
export interface Manifest {
  routes: Record<string, object>;
  islands: Record<string, object>;
}

/** What a file below `routes/` may export. */
interface RouteModule<State> {
  default?: RouteComponent<State>;
  handler?: Route<State>["handler"] | HandlerFn<unknown, State>[];
  handlers?: Route<State>["handler"];
  config?: Route<State>["config"];
}

/** The part of App that file routes need. */
interface Target<State> {
  appWrapper(component: RouteComponent<State>): unknown;
  layout(
    path: string,
    component: RouteComponent<State>,
    config?: LayoutConfig,
  ): unknown;
  use(path: string, ...middlewares: Middleware<State>[]): unknown;
  onError(path: string, route: Route<State>): unknown;
  fileRoute(folder: string, pattern: string, route: Route<State>): unknown;
}

/**
 * Registers the files below `routes/`: first what wraps whole folders, then the routes from the
 * most to the least specific. Throws a TypeError naming a file without a useful export.
 */
export function registerRoutes<State>(
  app: Target<State>,
  routes: Manifest["routes"],
): void {
  const pages: { folder: string; pattern: string; route: Route<State> }[] = [];
  for (const [path, exports] of Object.entries(routes)) {
    const module = exports as RouteModule<State>;
    const parts = path.replace(/^\.\/routes\//, "").replace(/\.\w+$/, "").split(
      "/",
    );
    const name = parts.pop();
    const folder = toPattern(parts);
    const handler = module.handlers ?? module.handler;
    const route = {
      component: module.default,
      config: module.config,
      handler,
    } as Route<State>;

    if (name === "_app" && module.default) app.appWrapper(module.default);
    else if (name === "_layout" && module.default) {
      app.layout(folder, module.default, module.config);
    } else if (name === "_middleware" && (handler ?? module.default)) {
      const middlewares = [handler ?? module.default].flat() as Middleware<
        State
      >[];
      app.use(folder, ...middlewares);
    } else if (name === "_error" && (handler ?? module.default)) {
      app.onError(folder, route);
    } else if (!name?.startsWith("_") && (handler ?? module.default)) {
      const url = [...parts, ...(name === "index" ? [] : [name ?? ""])]
        .filter((part) => !part.startsWith("("));
      pages.push({
        folder,
        pattern: module.config?.routeOverride ?? toPattern(url),
        route,
      });
    } else {throw new TypeError(
        `Cannot use ${path}: it exports no handler and no component`,
      );}
  }
  pages.sort((a, b) => compare(rank(a.pattern), rank(b.pattern)));
  for (const { folder, pattern, route } of pages) {
    app.fileRoute(folder, pattern, route);
  }
}

/** `["(x)", "[org]", "[...rest]"]` as `/(x)/:org/:rest*`. */
function toPattern(parts: string[]): string {
  return "/" +
    parts.map((part) =>
      part.replace(
        /\[(\.\.\.)?(\w+)\]/g,
        (_, rest, name) => rest ? `:${name}*` : `:${name}`,
      )
    ).join("/");
}

/** Sorts fixed parts before parameters and those before the rest of a path. */
function rank(pattern: string): string[] {
  return pattern.split("/").map((part) =>
    (part.endsWith("*") ? "2" : part.includes(":") ? "1" : "0") + part
  );
}

function compare(a: string[], b: string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    if (a[i] !== b[i]) return a[i]! < b[i]! ? -1 : 1;
  }
  return a.length - b.length;
}
