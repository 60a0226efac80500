import { isValidElement, type VNode } from "preact";
import { type Assets, NO_ASSETS } from "./assets.ts";
import { renderDocument } from "./render.ts";
import type { LayoutConfig, RouteComponent } from "./types.ts";

/** What wraps the pages of a part of the site. */
export interface Frame<State> {
  app: RouteComponent<State> | null;
  /** From the outermost to the innermost. */
  layouts: RouteComponent<State>[];
}

/** Changes the headers of a finished response, an error page's too. */
export type Finish = (headers: Headers, status: number) => void;

/** The layer's own part of a context: not for routes. */
export const INTERNAL: unique symbol = Symbol("fresh");

const HTML = { "content-type": "text/html; charset=utf-8" };

interface Internal<State> {
  frame: Frame<State>;
  finish: Finish[];
  assets: Assets;
}

/** One request on its way through middlewares and handlers. */
export class Context<State> {
  /** The request. Its body is not touched by the layer: a handler may stream it. */
  readonly req: Request;
  /** The request's URL, with runs of slashes in the path made one. */
  readonly url: URL;
  /** The connection, as `Deno.serve` tells it. */
  readonly info: Deno.ServeHandlerInfo;
  /** The pattern of the route that matched; null for none. */
  readonly route: string | null;
  /** The parts of the path that the pattern names. */
  readonly params: Record<string, string>;
  /** What middlewares hand on to handlers and pages. */
  readonly state: State = {} as State;
  /** What was thrown, on an error page; else null. */
  error: unknown = null;
  /** Calls the next middleware or the handler. */
  next: () => Promise<Response>;

  [INTERNAL]: Internal<State> = {
    frame: { app: null, layouts: [] },
    finish: [],
    assets: NO_ASSETS,
  };

  constructor(
    req: Request,
    url: URL,
    info: Deno.ServeHandlerInfo,
    route: string | null,
    params: Record<string, string>,
    next: () => Promise<Response>,
  ) {
    this.req = req;
    this.url = url;
    this.info = info;
    this.route = route;
    this.params = params;
    this.next = next;
  }

  /**
   * Answers with a redirect, 302 unless told. A path stays on this site whatever it holds:
   * browsers read a backslash as a slash and skip tabs and line breaks (WHATWG URL, 4.4).
   */
  redirect(pathOrUrl: string, status = 302): Response {
    let location = pathOrUrl.replace(/^[\0- ]+|[\t\r\n]+/g, "");
    if (/^[/\\]/.test(location)) {
      const end = location.search(/[?#]/);
      const path = end === -1 ? location : location.slice(0, end);
      location = path.replace(/[/\\]+/g, "/") + location.slice(path.length);
    }
    return new Response(null, { status, headers: { location } });
  }

  /**
   * Renders JSX inside the layouts and the app wrapper of this part of the site.
   * Throws what a component throws.
   */
  async render(
    vnode: VNode | null,
    init: ResponseInit = {},
    config: LayoutConfig = {},
  ): Promise<Response> {
    if (vnode !== null && !isValidElement(vnode)) {
      throw new TypeError("Cannot render: ctx.render() takes JSX");
    }
    const { frame, assets } = this[INTERNAL];
    const result = await renderDocument(this, vnode, {
      app: config.skipAppWrapper ? null : frame.app,
      layouts: config.skipInheritedLayouts ? [] : frame.layouts,
    }, assets);
    return result instanceof Response ? result : this.html(result, init);
  }

  /** Answers with text. */
  text(content: string, init?: ResponseInit): Response {
    return new Response(content, init);
  }

  /** Answers with HTML as it is. */
  html(content: string, init: ResponseInit = {}): Response {
    if (init.headers === undefined) {
      return new Response(content, { ...init, headers: HTML });
    }
    const headers = new Headers(init.headers);
    headers.set("content-type", HTML["content-type"]);
    return new Response(content, { ...init, headers });
  }

  /** Answers with JSON. */
  json(content: unknown, init?: ResponseInit): Response {
    return Response.json(content, init);
  }

  /** Answers with a body that comes piece by piece; text is sent as UTF-8. */
  stream<Chunk extends string | Uint8Array>(
    stream:
      | Iterable<Chunk>
      | AsyncIterable<Chunk>
      | (() => Iterable<Chunk> | AsyncIterable<Chunk>),
    init?: ResponseInit,
  ): Response {
    const chunks = typeof stream === "function" ? stream() : stream;
    const encoder = new TextEncoder();
    const bytes = new TransformStream<Chunk, Uint8Array<ArrayBuffer>>({
      transform(chunk, out) {
        out.enqueue(
          typeof chunk === "string" ? encoder.encode(chunk) : chunk as Uint8Array<ArrayBuffer>,
        );
      },
    });
    return new Response(ReadableStream.from(chunks).pipeThrough(bytes), init);
  }
}
