import { HttpError } from "fresh";
import { checkToken, type Fields, FormError, newToken, one } from "../forms/mod.ts";
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
  const state = await checkToken(portal.keys.form, one(fields, "token"), purpose, bound);
  if (state !== "good") throw new HttpError(403);
}

/** Turns a form that cannot be read into its error page; hands on every other error. */
export function rethrow(error: unknown): never {
  if (error instanceof FormError) throw new HttpError(error.status);
  throw error;
}

/** Whether a part of a path is an id of ours (a UUID). */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
