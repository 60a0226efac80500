export { App, type AppHandler, type FreshConfig } from "./app.ts";
export { type Assets, type IslandScripts, loadAssets, type StaticFile } from "./assets.ts";
export type { Context } from "./context.ts";
export { createDefine, type Define } from "./define.ts";
export { HttpError } from "./error.ts";
export type { Manifest } from "./fs_routes.ts";
export {
  type HandlerByMethod,
  type HandlerFn,
  page,
  type PageResponse,
  type RouteData,
  type RouteHandler,
} from "./handlers.ts";
export { csp, type CSPOptions, responseHeaders } from "./middlewares/csp.ts";
export { csrf, type CsrfOptions } from "./middlewares/csrf.ts";
export { staticFiles } from "./middlewares/static_files.ts";
export { trailingSlashes } from "./middlewares/trailing_slashes.ts";
export type {
  LayoutConfig,
  Method,
  Middleware,
  PageProps,
  Route,
  RouteComponent,
  RouteConfig,
} from "./types.ts";
