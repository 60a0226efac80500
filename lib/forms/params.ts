import { hook } from "../limits.ts";
import { FormError } from "./error.ts";
import { admitBody } from "./room.ts";

/**
 * Reads what another server sends: the query of a GET, or the body of a POST, urlencoded or a flat
 * JSON object. A name serves once. Throws `FormError` for anything else.
 */
export async function readParams(request: Request): Promise<Record<string, string>> {
  if (request.method === "GET") return collect(new URL(request.url).searchParams);
  const type = request.headers.get("content-type") ?? "";
  const text = await readText(request);
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) {
    return collect(new URLSearchParams(text));
  }
  if (/^application\/json\b/i.test(type)) return collect(entriesOf(text));
  throw malformed();
}

async function readText(request: Request): Promise<string> {
  const { body, leave } = admitBody(request);
  try {
    let text = "";
    const decoder = new TextDecoder();
    for await (const part of body) {
      text += decoder.decode(part, { stream: true });
      if (text.length > hook.bytes) throw new FormError(413, "The message is too large.");
    }
    return text;
  } finally {
    leave();
  }
}

function entriesOf(json: string): [string, string][] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw malformed();
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw malformed();
  return Object.entries(value).map(([name, one]) => {
    if (typeof one !== "string" && typeof one !== "number") throw malformed();
    return [name, String(one)];
  });
}

function collect(entries: Iterable<[string, string]>): Record<string, string> {
  const params: Record<string, string> = Object.create(null);
  for (const [name, value] of entries) {
    if (name in params) throw malformed();
    params[name] = value;
  }
  return params;
}

const malformed = () => new FormError(400, "This is not a message that we can read.");
