import { type Bytes, concat, frame, requireKey, utf8 } from "./bytes.ts";

/** An Ed25519 key pair (RFC 8032). The private key cannot be exported; its seed is with the caller. */
export interface SigningKey {
  /** 32 bytes. */
  readonly publicKey: Bytes;
  readonly privateKey: CryptoKey;
}

// PKCS #8 header of an Ed25519 private key (RFC 8410 section 7); the seed follows.
const pkcs8 = Uint8Array.fromHex("302e020100300506032b657004220420");

// The points of order 1, 2, 4 and 8, and their other spellings, without the sign bit: under such a
// key one signature fits every message, and the platform lets it pass. Source: Chalkias,
// Garillot, Nikolaenko, "Taming the many EdDSAs" (SSR 2020), table 1.
const smallOrder = new Set([
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0100000000000000000000000000000000000000000000000000000000000000",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
]);

/**
 * The signing key of a seed.
 *
 * @param seed 32 random bytes
 * @throws RangeError for another length
 */
export async function signingKey(seed: Bytes): Promise<SigningKey> {
  requireKey(seed);
  const der = concat(pkcs8, seed);
  // Only an extractable key gives its public half; it is imported twice so that none is kept.
  const readable = await crypto.subtle.importKey("pkcs8", der, "Ed25519", true, ["sign"]);
  const { x } = await crypto.subtle.exportKey("jwk", readable);
  if (!x) throw new TypeError("Cannot read public key");
  return {
    publicKey: Uint8Array.fromBase64(x, { alphabet: "base64url" }),
    privateKey: await crypto.subtle.importKey("pkcs8", der, "Ed25519", false, ["sign"]),
  };
}

/**
 * Signs `message` for one purpose; a signature for one purpose is none for another.
 *
 * @param purpose for example `"audit head"`, `"key certificate"`
 * @returns 64 bytes
 */
export async function sign(
  key: SigningKey,
  purpose: string,
  message: Uint8Array,
): Promise<Bytes> {
  const signed = statement(purpose, message);
  return new Uint8Array(await crypto.subtle.sign("Ed25519", key.privateKey, signed));
}

/**
 * Whether `signature` is one by the holder of `publicKey` over `message` for `purpose`. False, not
 * an exception, for a key or signature that is none.
 */
export async function verify(
  publicKey: Bytes,
  purpose: string,
  message: Uint8Array,
  signature: Bytes,
): Promise<boolean> {
  if (hasSmallOrder(publicKey)) return false;
  const signed = statement(purpose, message);
  try {
    const key = await crypto.subtle.importKey("raw", publicKey, "Ed25519", false, ["verify"]);
    return await crypto.subtle.verify("Ed25519", key, signature, signed);
  } catch {
    return false;
  }
}

function hasSmallOrder(publicKey: Bytes): boolean {
  const y = concat(publicKey);
  y[31]! &= 0x7f;
  return smallOrder.has(y.toHex());
}

function statement(purpose: string, message: Uint8Array): Bytes {
  return concat(frame([utf8(`ombud signature ${purpose}`)]), message);
}
