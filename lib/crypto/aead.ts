import { type Bytes, concat, frame, requireKey } from "./bytes.ts";
import { hkdf } from "./derive.ts";
import { randomBytes } from "./tokens.ts";

const saltLength = 32;
// A key that seals one message only may use a constant nonce (NIST SP 800-38D section 8.2.1).
const nonce = new Uint8Array(12);

/**
 * AES-256-GCM under a fresh key: HKDF-SHA256 of `key` with a random salt of 32 bytes. However many
 * blobs one key seals, no nonce repeats under one subkey.
 *
 * @param key 32 bytes
 * @param suite the suite's number, bound into the subkey
 * @param aad authenticated, not stored
 * @returns salt (32), ciphertext, tag (16)
 */
export async function sealFresh(
  key: Bytes,
  suite: number,
  plaintext: Bytes,
  aad: Bytes,
): Promise<Bytes> {
  const salt = randomBytes(saltLength);
  const gcm = await freshKey(key, suite, salt, "encrypt");
  const algorithm = { name: "AES-GCM", iv: nonce, additionalData: aad };
  return concat(salt, new Uint8Array(await crypto.subtle.encrypt(algorithm, gcm, plaintext)));
}

/** Opens what `sealFresh` gave. Throws when it does not open. */
export async function openFresh(
  key: Bytes,
  suite: number,
  body: Bytes,
  aad: Bytes,
): Promise<Bytes> {
  const gcm = await freshKey(key, suite, body.subarray(0, saltLength), "decrypt");
  const algorithm = { name: "AES-GCM", iv: nonce, additionalData: aad };
  return new Uint8Array(
    await crypto.subtle.decrypt(algorithm, gcm, body.subarray(saltLength)),
  );
}

/** The AES-256-GCM key that `salt` and the suite's number select from `key`. */
export async function freshKey(
  key: Bytes,
  suite: number,
  salt: Bytes,
  usage: "encrypt" | "decrypt",
): Promise<CryptoKey> {
  requireKey(key);
  const raw = await hkdf(key, salt, frame(["ombud suite", suite]), 32);
  return await crypto.subtle.importKey("raw", raw, "AES-GCM", false, [usage]);
}
