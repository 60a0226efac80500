/**
 * Sends a file in parts over a line that breaks: for browsers, and needs nothing else of the portal.
 * Each part is small enough to get through; after a break it asks what has arrived and goes on there.
 */

/** Where the parts go. */
export interface PartsTarget {
  url: string;
  /** The fields that every part carries along. */
  fields: Record<string, string>;
}

/** What the sender is told meanwhile. */
export interface Told {
  /** Bytes of the file that have arrived. */
  sent(bytes: number): void;
  /** Whether the line is broken and it tries again by itself. */
  waiting(broken: boolean): void;
}

/** Sizes of a part in bytes; times in milliseconds. */
const sizes = { first: 64 * 1024, least: 16 * 1024, small: 4 * 1024, most: 1024 * 1024 };
const times = { fast: 3000, give: 90_000, wait: 500, longest: 15_000 };

interface Answer {
  count: number;
  bytes: number;
  open: boolean;
  arrived?: { number: number; bytes: number; digest: string }[];
}

/** The server does not take it, whatever the line does. The message is for people; it may be empty. */
export class NotTaken extends Error {}

/**
 * Sends all of a file, however often the line breaks. What has arrived before, even from another page,
 * is not sent again when it is the beginning of this very file. Throws `NotTaken`.
 */
export async function sendInParts(
  file: Blob & { name: string },
  target: PartsTarget,
  told: Told,
): Promise<void> {
  let state = await untilThere(target, { list: "yes" }, told);
  if (state.count > 0 && !await isBeginning(file, state)) {
    state = await untilThere(target, { forget: "yes" }, told);
  }
  let size = sizes.first;
  let ceiling = sizes.most;
  let failures = 0;
  while (state.bytes < file.size) {
    told.sent(state.bytes);
    const blob = file.slice(state.bytes, state.bytes + size);
    const number = state.count + 1;
    const last = state.bytes + blob.size === file.size;
    const begun = Date.now();
    const fields = { part: String(number), ...(last ? { parts: String(number) } : {}) };
    const answer = await post(target, fields, new File([blob], file.name));
    if (answer) {
      failures = 0;
      if (Date.now() - begun < times.fast) size = Math.min(size * 2, ceiling);
      if (!answer.open) break;
      state = answer;
    } else {
      failures++;
      size = Math.max(failures > 1 ? sizes.small : sizes.least, size / 2);
      ceiling = size;
      state = await untilThere(target, {}, told);
      if (last && !state.open) break; // the answer alone was lost
    }
  }
  told.sent(file.size);
}

/** Asks until there is an answer. */
async function untilThere(
  target: PartsTarget,
  fields: Record<string, string>,
  told: Told,
): Promise<Answer> {
  for (let wait = times.wait;; wait = Math.min(wait * 2, times.longest)) {
    const answer = await post(target, fields);
    told.waiting(!answer);
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** One request; undefined when the line broke or the server is busy. */
async function post(
  { url, fields }: PartsTarget,
  more: Record<string, string>,
  part?: File,
): Promise<Answer | undefined> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...more })) body.append(name, value);
  if (part) body.append("attachments", part);
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), times.give);
  try {
    const response = await fetch(url, { method: "POST", body, signal: abort.signal });
    const answer = await response.json().catch(() => ({}));
    if (response.ok && "count" in answer) return answer;
    // A broken form is a broken line; these pass.
    if ([400, 408, 429, 502, 503, 504].includes(response.status)) return undefined;
    throw new NotTaken(answer.problem ?? "");
  } catch (error) {
    if (error instanceof NotTaken) throw error;
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** Whether the parts that have arrived are the beginning of this file, without a gap. */
async function isBeginning(file: Blob, { arrived = [] }: Answer): Promise<boolean> {
  if (!crypto.subtle) return false; // not over https: nobody can tell
  let at = 0;
  for (const [index, { number, bytes, digest }] of arrived.entries()) {
    const part = file.slice(at, at += bytes);
    if (number !== index + 1 || part.size !== bytes) return false;
    if (await digestOf(part) !== digest) return false;
  }
  return true;
}

async function digestOf(part: Blob): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await part.arrayBuffer()));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
