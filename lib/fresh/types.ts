import type { AnyComponent, FunctionComponent } from "preact";
import type { Context } from "./context.ts";
import type { RouteHandler } from "./handlers.ts";

/** The methods a route can answer. Any other gets 405. */
export const METHODS = [
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
] as const;

/** One of the methods a route can answer. */
export type Method = typeof METHODS[number];

/** Sees a request before, and its response after, whatever comes next in the chain. */
export type Middleware<State> = (
  ctx: Context<State>,
) => Response | Promise<Response>;

/** What a page, a layout and the app wrapper are given. */
export type PageProps<Data = unknown, State = unknown> =
  & Pick<
    Context<State>,
    "url" | "req" | "params" | "info" | "state" | "error" | "route"
  >
  & {
    /** What the route's handler returned; undefined in layouts and the app wrapper. */
    data: Data;
    /** What this component wraps. */
    Component: FunctionComponent;
  };

/** A page, layout or app wrapper; one written as `async function` is awaited before rendering. */
export type RouteComponent<State> = AnyComponent<PageProps<unknown, State>>;

/** What a layout may leave out. */
export interface LayoutConfig {
  /** Drop the layouts of the folders above. */
  skipInheritedLayouts?: boolean;
  /** Drop the app wrapper. */
  skipAppWrapper?: boolean;
}

/** What a route file may export as `config`. */
export interface RouteConfig extends LayoutConfig {
  /** Answer at this pattern and not at the one that the file's name says. */
  routeOverride?: string;
}

/** A route: a handler, a page, or both. */
export interface Route<State> {
  component?: RouteComponent<State>;
  config?: RouteConfig;
  handler?: RouteHandler<unknown, State>;
}
