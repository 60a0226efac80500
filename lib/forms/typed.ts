import { form as bounds } from "../limits.ts";
import type { Fields } from "./error.ts";

const read = new WeakMap<Request, Fields>();

/** Forms with one of these are short, and what stands in them is shown to nobody again. */
const secret = ["password", "old", "again", "code", "passkey", "secret"];

/** Notes what a form's text fields hold, for the page that follows a failure of ours. */
export function noteTyped(request: Request, fields: Fields): void {
  read.set(request, fields);
}

/** What a form's text fields held, as far as they were read. */
export function fieldsSoFar(request: Request): Fields {
  return read.get(request) ?? new Map();
}

/**
 * What was typed into the form of a request that failed; undefined where there was none, or where
 * it must not be shown again. Reads a form that nobody has read yet with `readAny`, which may throw.
 */
export async function typedIn(
  request: Request,
  readAny: (request: Request) => Promise<Fields>,
): Promise<Fields | undefined> {
  if (request.method !== "POST") return undefined;
  const fields = read.get(request) ??
    (request.bodyUsed ? undefined : await readAny(request).catch(() => undefined));
  if (!fields || fields.size === 0 || fields.size > bounds.fields) return undefined;
  // A code that was typed to open an inbox; the report's form carries its own along.
  const typedCode = fields.has("receipt") && !fields.has("what");
  return typedCode || secret.some((name) => fields.has(name)) ? undefined : fields;
}
