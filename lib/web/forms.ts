import { HttpError } from "fresh";
import { checkToken, type Fields, FormError, newToken, one } from "../forms/mod.ts";
import { formatBytes, type Texts } from "../i18n/mod.ts";
import type { Portal } from "../portal.ts";

/** The token that a form of this purpose carries, bound to what it is about. */
export function formToken(portal: Portal, purpose: string, bound: string): Promise<string> {
  return newToken(portal.keys.form, purpose, bound);
}

/** Throws 403 unless the form carries a good token for this purpose and binding. */
export async function requireToken(
  portal: Portal,
  fields: Fields,
  purpose: string,
  bound: string,
): Promise<void> {
  const state = await checkToken(portal.keys, one(fields, "token"), purpose, bound);
  if (state !== "good") throw new HttpError(403);
}

/** Turns a form that cannot be read into its error page; hands on every other error. */
export function rethrow(error: unknown): never {
  if (error instanceof FormError) throw new HttpError(error.status);
  throw error;
}

/** What to tell whoever sent a form that is too large. */
export function tooLarge(t: Texts, { limit }: FormError): string {
  if (!limit) return t.files.tooLarge.form;
  if (limit.of === "count") return t.files.tooLarge.count(limit.most);
  // Told as the hint at the field tells it: in whole units of 2^20 bytes.
  const bytes = limit.most < 1e6 ? limit.most : Math.floor(limit.most / 2 ** 20) * 1e6;
  return t.files.tooLarge[limit.of](formatBytes(bytes, t.language));
}

/**
 * An id made of a form's id and of what was typed (a UUID, RFC 9562 version 8): the same again is the
 * same, an edited one is new. It tells nothing of the text, as the form's id is kept nowhere.
 */
export async function contentId(...parts: string[]): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(parts));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", text)).subarray(0, 16);
  hash[6] = hash[6]! & 0x0f | 0x80;
  hash[8] = hash[8]! & 0x3f | 0x80;
  return hash.toHex().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** Whether a part of a path is an id of ours (a UUID). */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
