import { type AnyComponent, Fragment, h, type VNode } from "preact";
import { jsxTemplate } from "preact/jsx-runtime";
import { renderToString } from "preact-render-to-string";
import type { Assets } from "./assets.ts";
import type { Context, Frame } from "./context.ts";
import { during, type Rendering } from "./runtime/rendering.ts";
import type { PageProps, RouteComponent } from "./types.ts";
import "./vnode_hook.ts";

/**
 * Renders a page inside its layouts, then the app wrapper around it: by then it is known what the
 * page wants in the head and which islands it has.
 * Gives the whole document, or the Response that an async component gave in its place.
 */
export async function renderDocument<State>(
  ctx: Context<State>,
  page: VNode | null,
  frame: Frame<State>,
  assets: Assets,
): Promise<string | Response> {
  const rendering: Rendering = {
    head: new Map(),
    islands: new Set(),
    depth: 0,
  };

  let body: VNode = page ?? h(Fragment, null);
  for (let i = frame.layouts.length - 1; i >= 0; i--) {
    const inner = body;
    const created = createElement(
      ctx,
      frame.layouts[i]!,
      undefined,
      () => inner,
    );
    const layout = created instanceof Promise ? await created : created;
    if (layout instanceof Response) return layout;
    body = layout;
  }
  let html = during(rendering, () => renderToString(body));

  if (frame.app !== null || !html.startsWith("<html")) {
    const inner = jsxTemplate([html]);
    const created = createElement(
      ctx,
      frame.app ?? DefaultApp,
      undefined,
      () => inner,
    );
    const app = created instanceof Promise ? await created : created;
    if (app instanceof Response) return app;
    html = during(rendering, () => renderToString(app));
  }
  return "<!DOCTYPE html>" + withScripts(html, rendering.islands, assets);
}

/** The app wrapper of a site without one. */
function DefaultApp({ Component }: Pick<PageProps, "Component">): VNode {
  return h(
    "html",
    null,
    h("head", null, h("meta", { charset: "utf-8" })),
    h("body", null, h(Component, null)),
  );
}

/** Puts the scripts of the islands at the end of the body; a page without islands has none. */
function withScripts(
  html: string,
  islands: Set<string>,
  assets: Assets,
): string {
  const chunks = new Set<string>();
  let scripts = "";
  for (const island of islands) {
    const built = assets.islands.get(island);
    if (built === undefined) continue;
    built.chunks.forEach((chunk) => chunks.add(chunk));
    scripts += `<script type="module" src="${built.entry}"></script>`;
  }
  if (scripts === "") return html;
  const preloads = [...chunks].map((href) => `<link rel="modulepreload" href="${href}">`);
  const end = html.lastIndexOf("</body>");
  if (end === -1) return html + preloads.join("") + scripts;
  return html.slice(0, end) + preloads.join("") + scripts + html.slice(end);
}

/**
 * A page, layout or app wrapper as an element. One written as `async function` is called here,
 * and gives an element or a Response in its own time.
 */
export function createElement<State>(
  ctx: Context<State>,
  component: RouteComponent<State>,
  data: unknown,
  Component: PageProps["Component"],
): VNode | Promise<VNode | Response> {
  const { url, req, params, info, state, error, route } = ctx;
  const props = {
    url,
    req,
    params,
    info,
    state,
    error,
    route,
    data,
    Component,
  };
  if (!isAsync(component)) return h(component as AnyComponent, props as object);
  return component(props).then((result) => result ?? h(Fragment, null));
}

type AsyncComponent<State> = (
  props: PageProps<unknown, State>,
) => Promise<VNode | Response | null>;

function isAsync<State>(
  component: unknown,
): component is AsyncComponent<State> {
  return typeof component === "function" &&
    component.constructor.name === "AsyncFunction";
}
