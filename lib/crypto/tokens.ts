import { timingSafeEqual } from "node:crypto";
import { type Bytes, frame, type Part } from "./bytes.ts";

/** `length` bytes from the system's random generator. */
export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** 128 random bits as 22 characters of base64url (RFC 4648 section 5), fit for a token in a URL. */
export function randomId(): string {
  return randomBytes(16).toBase64({ alphabet: "base64url", omitPadding: true });
}

/** Whether two byte strings are equal, in a time that depends on their lengths alone. */
export function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * HMAC-SHA256 (RFC 2104) over the parts, each framed by its length, so that `"ab", "c"` and
 * `"a", "bc"` differ. Put a purpose first and, for a dated token, the date among the parts.
 *
 * @param key at least 32 random bytes
 * @returns 32 bytes
 */
export async function mac(key: Bytes, ...parts: Part[]): Promise<Bytes> {
  const hmac = await importHmac(key, "sign");
  return new Uint8Array(await crypto.subtle.sign("HMAC", hmac, frame(parts)));
}

/** Whether `tag` is `mac(key, ...parts)`, in constant time. A tag of another length is not. */
export async function verifyMac(key: Bytes, tag: Bytes, ...parts: Part[]): Promise<boolean> {
  const hmac = await importHmac(key, "verify");
  return await crypto.subtle.verify("HMAC", hmac, tag, frame(parts));
}

function importHmac(key: Bytes, usage: "sign" | "verify"): Promise<CryptoKey> {
  if (key.length < 32) throw new RangeError("Cannot use key: it must have at least 32 bytes");
  return crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, [usage]);
}
