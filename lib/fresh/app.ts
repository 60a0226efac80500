import { type Assets, NO_ASSETS } from "./assets.ts";
import { Context, INTERNAL } from "./context.ts";
import { HttpError, statusOf } from "./error.ts";
import { fallbackPage } from "./fallback.ts";
import { type Manifest, registerRoutes } from "./fs_routes.ts";
import { islandName, registerIslands } from "./islands.ts";
import { allowedMethods, Router } from "./router.ts";
import { finish, run } from "./run.ts";
import { setHashedPaths } from "./runtime/asset.ts";
import { chainOf, methodsOf, newSegment, renderRoute, segmentAt } from "./segments.ts";
import {
  type LayoutConfig,
  type Method,
  METHODS,
  type Middleware,
  type Route,
  type RouteComponent,
} from "./types.ts";

/** What an app is made from; upstream finds manifest and assets by itself. */
export interface FreshConfig {
  /** The modules of `fresh.gen.ts`. */
  manifest?: Manifest;
  /** What `deno task build` made, as `loadAssets` read it. */
  assets?: Assets;
  /** Told each error that answers with 500 or above. The layer itself logs nothing. */
  reportError?: (error: unknown) => void;
}

/** Answers a request. Never throws and never rejects. */
export type AppHandler = (
  request: Request,
  info?: Deno.ServeHandlerInfo,
) => Promise<Response>;

const NO_CONNECTION: Deno.ServeHandlerInfo = {
  remoteAddr: { transport: "tcp", hostname: "127.0.0.1", port: 0 },
  completed: Promise.resolve(),
};

/**
 * A web app: middlewares, routes and pages, applied in the order they are registered.
 *
 * ```ts
 * const app = new App<State>({ manifest, assets }).use(csp()).use(staticFiles()).fsRoutes();
 * Deno.serve(app.handler());
 * ```
 */
export class App<State> {
  #root = newSegment<State>(null);
  #router = new Router<State>();
  #notFound: Route<State> | null = null;
  #manifest: Manifest;
  #assets: Assets;
  #report: (error: unknown) => void;

  /** Throws an Error when the build lacks an island of the manifest. */
  constructor(config: FreshConfig = {}) {
    this.#manifest = config.manifest ?? { routes: {}, islands: {} };
    this.#assets = config.assets ?? NO_ASSETS;
    this.#report = config.reportError ?? (() => {});
    for (const [path, module] of Object.entries(this.#manifest.islands)) {
      const file = islandName(path);
      if (config.assets && !config.assets.islands.has(file)) {
        throw new Error(
          `Cannot find the scripts of ${path}: run "deno task build"`,
        );
      }
      registerIslands(file, module);
    }
    if (config.assets) setHashedPaths(config.assets.hashed);
  }

  /** Adds middlewares, at a path or for everything, to the routes registered after this. */
  use(...middlewares: Middleware<State>[]): this;
  use(path: string, ...middlewares: Middleware<State>[]): this;
  use(first: string | Middleware<State>, ...rest: Middleware<State>[]): this {
    const path = typeof first === "string" ? first : "*";
    const middlewares = typeof first === "string" ? rest : [first, ...rest];
    segmentAt(this.#root, path).middlewares.push(...middlewares);
    return this;
  }

  /** Sets the component around every page: the document. */
  appWrapper(component: RouteComponent<State>): this {
    this.#root.app = component;
    return this;
  }

  /** Sets the component around the pages below a path. */
  layout(
    path: string,
    component: RouteComponent<State>,
    config: LayoutConfig = {},
  ): this {
    segmentAt(this.#root, path).layout = { component, config };
    return this;
  }

  /** Sets the error page below a path. */
  onError(path: string, route: Route<State> | Middleware<State>): this {
    segmentAt(this.#root, path).errorRoute = asRoute(route);
    return this;
  }

  /** Sets the page for what is not found. */
  notFound(route: Route<State> | Middleware<State>): this {
    this.#notFound = asRoute(route);
    return this;
  }

  /** Adds a route with its handlers and page. */
  route(path: string, route: Route<State>): this {
    return this.fileRoute(path, route.config?.routeOverride ?? path, route);
  }

  /** Adds a route that answers at one pattern and inherits from another, as file routes do. */
  fileRoute(folder: string, pattern: string, route: Route<State>): this {
    for (const method of methodsOf(route)) {
      this.#add(method, folder, pattern, [(ctx) => renderRoute(ctx, route)]);
    }
    return this;
  }

  /** Adds a handler for GET, and for HEAD where that has none; middlewares may precede it. */
  get(path: string, ...handlers: Middleware<State>[]): this {
    return this.#add("GET", path, path, handlers);
  }
  /** Adds a handler for HEAD. */
  head(path: string, ...handlers: Middleware<State>[]): this {
    return this.#add("HEAD", path, path, handlers);
  }
  /** Adds a handler for POST. */
  post(path: string, ...handlers: Middleware<State>[]): this {
    return this.#add("POST", path, path, handlers);
  }
  /** Adds a handler for PUT. */
  put(path: string, ...handlers: Middleware<State>[]): this {
    return this.#add("PUT", path, path, handlers);
  }
  /** Adds a handler for PATCH. */
  patch(path: string, ...handlers: Middleware<State>[]): this {
    return this.#add("PATCH", path, path, handlers);
  }
  /** Adds a handler for DELETE. */
  delete(path: string, ...handlers: Middleware<State>[]): this {
    return this.#add("DELETE", path, path, handlers);
  }
  /** Adds a handler for every method. */
  all(path: string, ...handlers: Middleware<State>[]): this {
    METHODS.forEach((method) => this.#add(method, path, path, handlers));
    return this;
  }

  #add(
    method: Method,
    path: string,
    pattern: string,
    handlers: Middleware<State>[],
  ): this {
    this.#router.add(method, pattern, [...this.#chain(path), ...handlers]);
    return this;
  }

  #chain(path: string): Middleware<State>[] {
    return chainOf(
      segmentAt(this.#root, path),
      () => this.#notFound,
      this.#report,
    );
  }

  /** Adds the manifest's file routes at this point. */
  fsRoutes(): this {
    registerRoutes(this, this.#manifest.routes);
    return this;
  }

  /** The function to give to `Deno.serve`, or to call in a test. */
  handler(): AppHandler {
    const rootChain = this.#chain("/");
    return async (req, info = NO_CONNECTION) => {
      const { ctx, chain } = this.#route(req, info, rootChain);
      let response: Response;
      try {
        response = await run(ctx, chain, 0, ctx.next);
        if (!(response instanceof Response)) {
          throw new TypeError("Expected a Response");
        }
      } catch (error) {
        if (statusOf(error) >= 500) this.#report(error);
        response = fallbackPage(error, this.#assets);
      }
      return finish(ctx, response);
    };
  }

  /** What answers a request: the route's chain, or the root's with an error at its end. */
  #route(
    req: Request,
    info: Deno.ServeHandlerInfo,
    rootChain: Middleware<State>[],
  ) {
    const context = (
      url: URL,
      next: () => Promise<Response>,
      pattern: string | null = null,
      params: Record<string, string> = {},
    ) => {
      const ctx = new Context<State>(req, url, info, pattern, params, next);
      ctx[INTERNAL].assets = this.#assets;
      return ctx;
    };

    const url = parseUrl(req.url);
    if (url === null) { // the middlewares still run, for their headers
      return {
        ctx: context(new URL("http://invalid/"), fail(400)),
        chain: rootChain,
      };
    }
    let found;
    try {
      found = this.#router.find(url.pathname);
    } catch {
      return { ctx: context(url, fail(400)), chain: rootChain };
    }
    if (found === null) {
      return { ctx: context(url, fail(404)), chain: rootChain };
    }

    const { endpoint, params } = found;
    const { methods, pattern } = endpoint;
    const chain = methods.get(req.method) ??
      (req.method === "HEAD" ? methods.get("GET") : undefined);
    if (chain !== undefined) {
      return { ctx: context(url, fail(404), pattern, params), chain };
    }
    const allow = allowedMethods(endpoint).join(", ");
    const next = req.method === "OPTIONS"
      ? () => Promise.resolve(new Response(null, { status: 204, headers: { allow } }))
      : fail(405);
    const ctx = context(url, next, pattern, params);
    ctx[INTERNAL].finish.push((headers, status) => {
      if (status === 405) headers.set("allow", allow);
    });
    return { ctx, chain: rootChain };
  }

  /** Serves the app by TCP, on port 8000 unless told. For a Unix socket see `handler`. */
  listen(options: Deno.ServeTcpOptions = {}): Deno.HttpServer<Deno.NetAddr> {
    return Deno.serve(options, this.handler());
  }
}

function asRoute<State>(route: Route<State> | Middleware<State>): Route<State> {
  return typeof route === "function" ? { handler: route } : route;
}

function fail(status: number): () => Promise<Response> {
  return () => Promise.reject(new HttpError(status));
}

/** The URL with runs of slashes in its path made one; null for one that makes no sense. */
function parseUrl(text: string): URL | null {
  const url = URL.parse(text);
  if (url === null || url.pathname.includes("%00")) return null;
  if (url.pathname.includes("//")) {
    url.pathname = url.pathname.replace(/\/+/g, "/");
  }
  return url;
}
