/** A browser without JavaScript, as a test needs it: pages, forms, cookies. */

/** A form field's value. */
export type Value = string | File | (string | File)[];

/** A page as it was received. */
export interface Page {
  status: number;
  headers: Headers;
  text: string;
  /** Bytes on the wire, as far as they were compressed. */
  url: string;
}

/** One person's browser: keeps cookies, follows redirects of forms, sends hidden fields back. */
export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(readonly origin: string, private readonly headers: Record<string, string> = {}) {}

  /** Opens a page, following redirects. */
  async get(path: string): Promise<Page> {
    return await this.#follow(await this.#fetch(path, { method: "GET" }));
  }

  /** Fetches without following anything. */
  async raw(path: string, init: RequestInit = {}): Promise<Response> {
    return await this.#fetch(path, init);
  }

  /**
   * Fills in and sends the form of a page: the first one, or the one that posts to `action`. Hidden
   * fields go back as they came; `values` fills in the others.
   */
  async submit(page: Page, values: Record<string, Value>, action?: string): Promise<Page> {
    return await this.#follow(await this.send(page, values, action));
  }

  /** As `submit`, without following the answer. */
  async send(page: Page, values: Record<string, Value>, action?: string): Promise<Response> {
    const form = findForm(page, action);
    const body = form.multipart ? new FormData() : new URLSearchParams();
    const add = (name: string, value: string | File) => body.append(name, value as string);
    for (const [name, value] of form.hidden) if (!(name in values)) add(name, value);
    for (const [name, value] of Object.entries(values)) {
      for (const one of [value].flat()) add(name, one);
    }
    return await this.#fetch(form.action, { method: "POST", body });
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers({ ...this.headers, ...init.headers as Record<string, string> });
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    if (cookie) headers.set("cookie", cookie);
    const url = this.origin + path;
    const response = await fetch(url, { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) {
      const [pair, ...attributes] = line.split("; ");
      const at = pair!.indexOf("=");
      if (attributes.includes("Max-Age=0")) this.cookies.delete(pair!.slice(0, at));
      else this.cookies.set(pair!.slice(0, at), pair!.slice(at + 1));
    }
    return response;
  }

  async #follow(response: Response): Promise<Page> {
    const location = response.headers.get("location");
    if (location && response.status === 303) {
      await response.body?.cancel();
      return await this.get(location);
    }
    const { status, headers, url } = response;
    return { status, headers, url, text: await response.text() };
  }
}

function findForm(page: Page, action?: string) {
  const forms = [...page.text.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map((match) => ({
    attributes: match[1]!,
    content: match[2]!,
    action: attribute(match[1]!, "action") ?? new URL(page.url).pathname + new URL(page.url).search,
  }));
  const form = action
    ? forms.find((one) => withoutLanguage(one.action) === action)
    : forms.find((one) => !/\/(leave|logout)$/.test(withoutLanguage(one.action)));
  if (!form) throw new Error(`No form ${action ?? ""} on the page: ${page.text.slice(0, 2000)}`);
  const hidden = [...form.content.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(
    ([input]) => [attribute(input, "name")!, attribute(input, "value") ?? ""] as const,
  );
  return {
    action: form.action,
    multipart: attribute(form.attributes, "enctype") === "multipart/form-data",
    hidden,
  };
}

const withoutLanguage = (path: string) => path.replace(/[?&]lang=\w+$/, "");

/** What stands in an attribute of a tag; undefined without it. */
export function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : unescape(found);
}

/** The text of a page as a person reads it. */
export function readable(page: Page): string {
  return unescape(page.text.replace(/<[^>]*>/g, " ").replace(/\s+/g, " "));
}

/** A piece of HTML as text. */
export function unescape(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name) => ({ amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" })[name as string]!,
  );
}

/** The receipt code that a page shows. */
export function codeOf(page: Page): string {
  return /\b([0-9A-Z]{4}-){4}[0-9A-Z]{4}\b/.exec(page.text.replace(/<\/?span>/g, ""))![0];
}
