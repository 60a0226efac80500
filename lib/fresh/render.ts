import { type AnyComponent, Fragment, h, type VNode } from "preact";
import { jsxTemplate } from "preact/jsx-runtime";
import { renderToString } from "preact-render-to-string";
import type { Assets } from "./assets.ts";
import type { Context, Frame } from "./context.ts";
import { IslandContext, type IslandState } from "./islands.ts";
import { HeadContext, type HeadElements } from "./runtime/head.ts";
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
  const head: HeadElements = new Map();
  const islands: IslandState = { assets, met: new Set() };

  let body: VNode = page ?? h(Fragment, null);
  for (const layout of frame.layouts.toReversed()) {
    const inner = body;
    const result = await renderComponent(ctx, layout, undefined, () => inner);
    if (result instanceof Response) return result;
    body = result;
  }
  const content = renderPass(body, head, islands);
  if (frame.app === null && content.startsWith("<html")) {
    return "<!DOCTYPE html>" + content;
  }

  const inner = jsxTemplate([content]);
  const app = await renderComponent(
    ctx,
    frame.app ?? DefaultApp,
    undefined,
    () => inner,
  );
  if (app instanceof Response) return app;
  return "<!DOCTYPE html>" + renderPass(app, head, islands);
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

function renderPass(
  vnode: VNode,
  head: HeadElements,
  islands: IslandState,
): string {
  return renderToString(
    h(
      HeadContext.Provider,
      { value: head },
      h(IslandContext.Provider, { value: islands }, vnode),
    ),
  );
}

/** One page, layout or app wrapper as an element; an async one is awaited first. */
export async function renderComponent<State>(
  ctx: Context<State>,
  component: RouteComponent<State>,
  data: unknown,
  Component: PageProps["Component"],
): Promise<VNode | Response> {
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
  if (!isAsync(component)) {
    return h(component as AnyComponent, props as object);
  }
  return await component(props) ?? h(Fragment, null);
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
