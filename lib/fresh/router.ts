import type { Method, Middleware } from "./types.ts";

/** Where one pattern leads. */
export interface Endpoint<State> {
  pattern: string;
  methods: Map<string, Middleware<State>[]>;
}

/** An endpoint found, and the parts of the path that its pattern names. */
export interface Found<State> {
  endpoint: Endpoint<State>;
  params: Record<string, string>;
}

interface Dynamic<State> extends Endpoint<State> {
  path: RegExp;
  names: string[];
}

/** Paths without parameters come first, then patterns in the order they were added. */
export class Router<State> {
  #statics = new Map<string, Endpoint<State>>();
  #dynamics: Dynamic<State>[] = [];

  /** Adds a chain. Throws an Error when the pattern already answers the method. */
  add(method: Method, pattern: string, chain: Middleware<State>[]): void {
    const { methods } = this.#endpoint(pattern);
    if (methods.has(method)) {
      throw new Error(`Cannot route ${method} ${pattern} twice`);
    }
    methods.set(method, chain);
  }

  #endpoint(pattern: string): Endpoint<State> {
    const known = this.#statics.get(pattern) ??
      this.#dynamics.find((one) => one.pattern === pattern);
    if (known !== undefined) return known;
    const endpoint = {
      pattern,
      methods: new Map<string, Middleware<State>[]>(),
    };
    if (/[:*]/.test(pattern)) {
      this.#dynamics.push({ ...endpoint, ...compile(pattern) });
    } else this.#statics.set(pattern, endpoint);
    return endpoint;
  }

  /** The endpoint of a URL path. Throws a URIError when a parameter is not percent-encoded UTF-8. */
  find(path: string): Found<State> | null {
    const fixed = this.#statics.get(path);
    if (fixed !== undefined) return { endpoint: fixed, params: {} };
    for (const endpoint of this.#dynamics) {
      const match = endpoint.path.exec(path);
      if (match === null) continue;
      const params: Record<string, string> = {};
      endpoint.names.forEach((name, i) => params[name] = decodeURI(match[i + 1] ?? ""));
      return { endpoint, params };
    }
    return null;
  }
}

/** The methods that an endpoint answers, for `Allow` (RFC 9110, section 10.2.1). */
export function allowedMethods<State>(endpoint: Endpoint<State>): string[] {
  const methods = new Set(endpoint.methods.keys()).add("OPTIONS");
  if (methods.has("GET")) methods.add("HEAD");
  return [...methods].sort();
}

/**
 * A pattern as a regular expression: `:name` is a part without slash, `/:name*` all the rest,
 * also none, `*` anything.
 */
function compile(pattern: string): { path: RegExp; names: string[] } {
  const names: string[] = [];
  const source = pattern.replace(
    /\/:(\w+)\*|:(\w+)|\*|[.+?^${}()|[\]\\]/g,
    (token, rest?: string, name?: string) => {
      if (rest === undefined && name === undefined && token !== "*") {
        return "\\" + token;
      }
      names.push(rest ?? name ?? String(names.length));
      if (rest !== undefined) return "(?:/(.*))?";
      return name !== undefined ? "([^/]+?)" : "(.*)";
    },
  );
  return { path: new RegExp(`^${source}$`), names };
}
