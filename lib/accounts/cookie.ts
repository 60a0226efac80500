import { type Bytes, openSecret, randomBytes, sealSecret } from "../crypto/mod.ts";

/**
 * A cookie that is a key. Its first 16 bytes find the row (which stores their SHA-256), its last 32
 * open what the row holds: a copy of the database holds no usable session (ASVS 7.2.3).
 */
export interface CookieKey {
  /** What the browser keeps: base64url of 48 bytes. */
  value: string;
  /** The row's id. */
  id: Bytes;
  /** Opens the row's content; stays in memory. */
  key: Bytes;
}

/** A new, random cookie. */
export async function newCookie(): Promise<CookieKey> {
  return await fromBytes(randomBytes(48));
}

/** Reads a cookie's value. Gives undefined for anything that we did not make. */
export async function readCookie(value: string | undefined): Promise<CookieKey | undefined> {
  if (!value || !/^[A-Za-z0-9_-]{64}$/.test(value)) return undefined;
  return await fromBytes(Uint8Array.fromBase64(value, { alphabet: "base64url" }));
}

async function fromBytes(bytes: Bytes): Promise<CookieKey> {
  return {
    value: bytes.toBase64({ alphabet: "base64url", omitPadding: true }),
    id: new Uint8Array(await crypto.subtle.digest("SHA-256", bytes.subarray(0, 16))),
    key: bytes.slice(16),
  };
}

/** Seals a plain object under the cookie, for its row. */
export function sealUnder(cookie: CookieKey, content: unknown): Promise<Bytes> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  return sealSecret(cookie.key, bytes, ["cookie", cookie.id]);
}

/** Opens what `sealUnder` gave. Throws `CannotOpen` when the row is another cookie's. */
export async function openUnder<T>(cookie: CookieKey, blob: Bytes): Promise<T> {
  const bytes = await openSecret(cookie.key, blob, ["cookie", cookie.id]);
  return JSON.parse(new TextDecoder().decode(bytes));
}
