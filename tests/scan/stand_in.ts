/**
 * The portal as one person sees it, for a program that knows nothing of sessions: what it asks for
 * goes on with that person's cookies, unless it has its own, and where it says so with a fresh token;
 * every answer of 500 and more is kept.
 */
import { attribute, type Browser } from "../client.ts";

/** In a body: here the hidden field of this name, as it is in the form now. */
export const fresh = (name: string): string => `fresh_${name}_`;
const placeholder = /fresh_(\w+?)_(?=[&'"%+ ]|$|[^\w])/g;

/** The hidden fields of the form that posts to an address. */
export function hiddenOf(text: string, action: string): Map<string, string> {
  const form = [...text.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].find(([, tag]) =>
    (attribute(tag!, "action") ?? action).split("?")[0] === action.split("?")[0] &&
    attribute(tag!, "method")?.toLowerCase() === "post"
  );
  const fields = [...form?.[2]?.matchAll(/<input\b([^>]*type="hidden"[^>]*)>/g) ?? []];
  return new Map(fields.map(([, tag]) => [
    attribute(tag!, "name") ?? "",
    attribute(tag!, "value") ?? "",
  ]));
}

/** An open stand-in. */
export interface StandIn extends AsyncDisposable {
  origin: string;
  /** Requests so far, and what came of them: how many of each status. */
  statuses: Map<number, number>;
  /** What was asked when an answer was a 500 or worse. */
  failures: string[];
}

/**
 * `enter` logs in, and does so again when a form has ended the session. `stands`: the page of each
 * form, by its address; those of the pages that pass are added.
 */
export async function standIn(
  enter: () => Promise<Browser>,
  stands: Map<string, string>,
): Promise<StandIn> {
  let browser = await enter();
  let entering: Promise<unknown> = Promise.resolve();
  const forms = new Map<string, Map<string, string>>();
  const statuses = new Map<number, number>();
  const failures: string[] = [];

  const pass = async (request: Request, path: string, sent: Uint8Array<ArrayBuffer>) => {
    const headers = new Headers(request.headers);
    for (const name of ["host", "connection", "content-length", "accept-encoding"]) {
      headers.delete(name);
    }
    if (headers.has("cookie")) {
      return await fetch(browser.origin + path, { headers, redirect: "manual" });
    }
    if (request.method === "GET" || request.method === "HEAD") {
      return await browser.raw(path, { method: request.method, headers: plain(headers) });
    }
    headers.set("sec-fetch-site", "same-origin");
    const body = await renewed(path, sent);
    return await browser.raw(path, { method: request.method, headers: plain(headers), body });
  };

  /** The body with what it asks for of the form. A report has another code each time. */
  const renewed = async (path: string, sent: Uint8Array<ArrayBuffer>) => {
    const text = new TextDecoder("latin1").decode(sent);
    if (text.search(placeholder) < 0) return sent;
    const action = path.split("?")[0]!;
    const hidden = forms.get(action) ?? await hiddenNow(action);
    if (!action.endsWith("/report")) forms.set(action, hidden);
    const whole = text.replace(
      placeholder,
      (_, name) => encodeURIComponent(hidden.get(name) ?? ""),
    );
    return Uint8Array.from(whole, (letter) => letter.charCodeAt(0));
  };

  const hiddenNow = async (action: string) =>
    hiddenOf((await browser.get(stands.get(action) ?? action)).text, action);

  /** A page whose forms ask for what is fresh, in place of what will be old when they are sent. */
  const asking = (path: string, text: string) => {
    for (const [, tag] of text.matchAll(/<form\b([^>]*)>/g)) {
      stands.set((attribute(tag!, "action") ?? path).split("?")[0]!, path);
    }
    return text.replace(
      /(type="hidden" name="(token|message|receipt)" value=")[^"]*/g,
      (_, before, name) => before + fresh(name),
    );
  };

  const again = async (ended: Browser) => {
    if (browser !== ended) return;
    browser = await enter();
    forms.clear();
  };

  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, async (request) => {
    const path = request.url.slice(request.url.indexOf("/", "http://".length));
    const body = await request.bytes().catch(() => new Uint8Array()); // a scanner was stopped
    const asked = browser;
    let response = await pass(request, path, body);
    const own = request.headers.has("cookie");
    if (!own && /^\/(desk\/login|receipt\?ended)$/.test(response.headers.get("location") ?? "")) {
      await response.body?.cancel();
      await (entering = entering.then(() => again(asked)));
      response = await pass(request, path, body);
    }
    if (response.status === 403) forms.clear();
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    if (response.status >= 500) {
      const told = new TextDecoder().decode(body).slice(0, 300);
      failures.push(`${response.status} ${request.method} ${path} ${told}`);
    }
    const headers = new Headers(response.headers);
    for (const name of ["content-encoding", "content-length", "transfer-encoding", "set-cookie"]) {
      headers.delete(name);
    }
    const page = request.method === "GET" &&
      response.headers.get("content-type")?.startsWith("text/html");
    const answer = page ? asking(path, await response.text()) : response.body;
    return new Response(answer, { status: response.status, headers });
  });
  return {
    origin: `http://127.0.0.1:${server.addr.port}`,
    statuses,
    failures,
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}

const plain = (headers: Headers) => Object.fromEntries(headers);
