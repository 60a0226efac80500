import { now } from "../clock.ts";
import { type Bytes, mac, verifyMac } from "../crypto/mod.ts";
import { formToken } from "../limits.ts";

/**
 * A form's token: the instant at which it was made and an HMAC over it, what the form is for and
 * whose it is. It stands where a browser sends neither `Origin` nor `Sec-Fetch-Site` (ASVS 3.5.1),
 * and proves that the server issued what is bound into it.
 */
export async function newToken(key: Bytes, purpose: string, bound: string): Promise<string> {
  const made = now().toString(36);
  return `${made}.${encode(await mac(key, purpose, bound, made))}`;
}

/** The key of form tokens, and while a rotation of the secrets lasts the one before. */
export interface FormKeys {
  form: Bytes;
  old?: { form: Bytes };
}

/** Whether a token is ours for this purpose and binding, and still young enough. */
export async function checkToken(
  keys: FormKeys,
  token: string,
  purpose: string,
  bound: string,
): Promise<"good" | "expired" | "bad"> {
  const match = /^([0-9a-z]{1,12})\.([A-Za-z0-9_-]{43})$/.exec(token);
  if (!match) return "bad";
  const [, made, tag] = match as unknown as [string, string, string];
  const bytes = Uint8Array.fromBase64(tag, { alphabet: "base64url" });
  const fits = (key: Bytes) => verifyMac(key, bytes, purpose, bound, made);
  if (!await fits(keys.form) && !(keys.old && await fits(keys.old.form))) return "bad";
  const age = now() - parseInt(made, 36);
  return age >= -60_000 && age <= formToken.life ? "good" : "expired";
}

/** How long ago a token that `checkToken` knows was made, in milliseconds. */
export function tokenAge(token: string): number {
  return now() - parseInt(token, 36);
}

const encode = (bytes: Bytes) => bytes.toBase64({ alphabet: "base64url", omitPadding: true });
