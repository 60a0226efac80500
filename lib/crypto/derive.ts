import { type Bytes, requireKey, utf8 } from "./bytes.ts";

/**
 * HKDF-SHA256 (RFC 5869).
 *
 * @param key input keying material, any length
 * @param salt may be empty
 * @param info what the output is for
 * @param length bytes wanted, at most 8160
 */
export async function hkdf(
  key: Bytes,
  salt: Bytes,
  info: Bytes,
  length: number,
): Promise<Bytes> {
  const base = await crypto.subtle.importKey("raw", key, "HKDF", false, ["deriveBits"]);
  const algorithm = { name: "HKDF", hash: "SHA-256", salt, info };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, base, length * 8));
}

/**
 * A key for one purpose from a master secret. Different labels give independent keys.
 *
 * @param key 32 bytes
 * @param label says what the new key is for, for example `"form tokens"`
 * @param length bytes wanted, 32 unless told
 * @throws RangeError when `key` has not 32 bytes
 */
export function subkey(key: Bytes, label: string, length = 32): Promise<Bytes> {
  requireKey(key);
  return hkdf(key, new Uint8Array(), utf8(`ombud subkey ${label}`), length);
}

/**
 * The key under which a case's records and file keys are sealed. It needs both halves: with the
 * shred key deleted, the case key opens nothing.
 *
 * @param caseKey CK, 32 bytes, wrapped to the people of the case
 * @param shredKey T, 32 bytes, from the shred database
 * @throws RangeError when either has not 32 bytes
 */
export function contentKey(caseKey: Bytes, shredKey: Bytes): Promise<Bytes> {
  requireKey(caseKey);
  requireKey(shredKey);
  return hkdf(caseKey, shredKey, utf8("ombud content key"), 32);
}
