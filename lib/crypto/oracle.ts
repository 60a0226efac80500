/**
 * A second implementation of what this folder does, on @noble's code instead of WebCrypto, written
 * from the documents. For tests only: it shares no code with what it checks.
 */
import { gcm } from "@noble/ciphers/aes.js";
import { expand, extract, hkdf as nobleHkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";

const encode = (text: string) => new TextEncoder().encode(text);

export function join(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** Fields with a length of 4 bytes, big-endian, before each. */
export function fields(...parts: (string | number | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  return join(...parts.flatMap((part) => {
    const bytes = part instanceof Uint8Array ? part : encode(String(part));
    const n = bytes.length;
    return [Uint8Array.of(n >>> 24, n >>> 16, n >>> 8, n), bytes];
  }));
}

export function hkdf(key: Uint8Array, salt: Uint8Array, info: Uint8Array, length = 32) {
  return nobleHkdf(sha256, key, salt, info, length);
}

/** Opens `suite (1), salt (32), AES-256-GCM` by the registry's description. */
export function openFresh(key: Uint8Array, blob: Uint8Array, aad: Uint8Array): Uint8Array {
  const subkey = hkdf(key, blob.subarray(1, 33), fields("ombud suite", blob[0]!));
  return gcm(subkey, new Uint8Array(12), aad).decrypt(blob.subarray(33));
}

/** HPKE's key schedule in base mode (RFC 9180 section 5.1) for HKDF-SHA256. */
export function hpkeKeys(
  suite: { kem: number; aead: number; keyLength: number },
  sharedSecret: Uint8Array,
  info: Uint8Array,
): { key: Uint8Array; nonce: Uint8Array } {
  const two = (n: number) => [n >> 8, n & 255];
  const id = join(encode("HPKE"), Uint8Array.of(...two(suite.kem), 0, 1, ...two(suite.aead)));
  const version = encode("HPKE-v1");
  const labeledExtract = (salt: Uint8Array, label: string, ikm: Uint8Array) =>
    extract(sha256, join(version, id, encode(label), ikm), salt);
  const labeledExpand = (prk: Uint8Array, label: string, context: Uint8Array, length: number) => {
    const labeled = join(Uint8Array.of(...two(length)), version, id, encode(label), context);
    return expand(sha256, prk, labeled, length);
  };
  const none = new Uint8Array();
  const pskIdHash = labeledExtract(none, "psk_id_hash", none);
  const context = join(Uint8Array.of(0), pskIdHash, labeledExtract(none, "info_hash", info));
  const secret = labeledExtract(sharedSecret, "secret", none);
  return {
    key: labeledExpand(secret, "key", context, suite.keyLength),
    nonce: labeledExpand(secret, "base_nonce", context, 12),
  };
}
