/** Walks the portal as a person may: every link, and what every form would send. */
import { attribute, type Browser, type Page, unescape } from "./client.ts";

/** A form that would be posted, filled in as far as it goes by itself. */
export interface Form {
  action: string;
  multipart: boolean;
  fields: [name: string, value: string][];
}

/** What a person comes upon. */
export interface Found {
  /** Each page with its text, by its path and query. */
  pages: Map<string, string>;
  /** One form for each address and kind of act. */
  forms: Form[];
}

/** Ends the visit, or shows what the machine alone needs. */
const left = /\/(logout|leave)$|^\/left|^\/demo\//;

/** Of a page that is there for many words or months, so many are enough. */
const enough = 3;

/** Follows the links of this origin from `start`, languages apart. */
export async function crawl(browser: Browser, start: string): Promise<Found> {
  const pages = new Map<string, string>();
  const forms = new Map<string, Form>();
  const kinds = new Map<string, number>();
  const waiting = [start];
  for (let path; (path = waiting.shift()) !== undefined;) {
    if (pages.has(path)) continue;
    const kind = path.replaceAll(/=[^&]*/g, "");
    const alike = kinds.get(kind) ?? 0;
    if (alike === enough) continue;
    kinds.set(kind, alike + 1);
    const page = await browser.get(path);
    pages.set(path, page.text);
    if (!page.headers.get("content-type")?.startsWith("text/html")) continue;
    for (const form of formsOf(page)) {
      const acts = form.fields.filter(([name]) => name === "action").map(([, value]) => value);
      if (!left.test(form.action)) forms.set(`${form.action} ${acts}`, form);
    }
    for (const [, href] of page.text.matchAll(/<a\b[^>]*\shref="([^"#]+)/g)) {
      const url = new URL(unescape(href!), page.url);
      const to = url.pathname + url.search;
      if (url.origin === browser.origin && !left.test(to) && !url.searchParams.has("lang")) {
        waiting.push(to);
      }
    }
  }
  return { pages, forms: [...forms.values()] };
}

/** Sends a form as somebody else's browser would from a page of this origin. */
export async function post(browser: Browser, form: Form): Promise<Response> {
  const body = form.multipart ? new FormData() : new URLSearchParams();
  for (const [name, value] of form.fields) body.append(name, value);
  const headers = { "sec-fetch-site": "same-origin" };
  return await browser.raw(form.action, { method: "POST", body, headers });
}

/** The forms of a page that are sent by a method, filled in as far as it goes by itself. */
export function formsOf(page: Pick<Page, "text" | "url">, method: "get" | "post" = "post"): Form[] {
  const { pathname, search } = new URL(page.url);
  return [...page.text.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)]
    .filter(([, tag]) => (attribute(tag!, "method")?.toLowerCase() ?? "get") === method)
    .map(([, tag, content]) => ({
      action: (attribute(tag!, "action") ?? pathname + search).replace(/[?&]lang=\w+$/, ""),
      multipart: attribute(tag!, "enctype") === "multipart/form-data",
      fields: fieldsOf(content!),
    }));
}

const typedAs: Record<string, string> = {
  date: "2027-01-05",
  tel: "+4520123456",
  email: "a@b.example",
};

function fieldsOf(content: string): [string, string][] {
  const fields: [string, string][] = [];
  for (const [, kind, tag] of content.matchAll(/<(input|textarea|button)\b([^>]*)>/g)) {
    const name = attribute(tag!, "name");
    const type = attribute(tag!, "type");
    if (name === undefined || type === "file") continue;
    if (/radio|checkbox/.test(type ?? "") && fields.some(([one]) => one === name)) continue;
    const typed = kind === "textarea" ? "Written by somebody else" : typedAs[type ?? ""] ?? "1";
    fields.push([name, attribute(tag!, "value") || typed]);
  }
  for (const [, tag, options] of content.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
    const values = [...options!.matchAll(/<option\b([^>]*)>/g)].map((one) =>
      attribute(one[1]!, "value")
    );
    const name = attribute(tag!, "name");
    const value = values.findLast((one) => one);
    if (name && value) fields.push([name, value]);
  }
  return fields;
}
