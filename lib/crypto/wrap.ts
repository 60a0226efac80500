import {
  AEAD_AES_256_GCM,
  CipherSuite,
  KDF_HKDF_SHA256,
  KEM_MLKEM768_X25519,
  type Key,
} from "hpke";
import { type Bytes, concat, frame, requireKey } from "./bytes.ts";
import { type Codec, suited } from "./suited.ts";

/** What a wrap belongs to; it opens for this very use only. */
export interface WrapBinding {
  readonly organisation: string;
  readonly case: string;
  /** Rises whenever the people of the case change. */
  readonly epoch: number;
  /** The person or key that it is for. */
  readonly recipient: string;
  /** What is inside, for example `"case key"`. */
  readonly purpose: string;
}

/** A person's keys for wraps. */
export interface KeyPair {
  /** X-Wing public key, 1216 bytes. */
  readonly publicKey: Bytes;
  /** X-Wing private key in its seed form, 32 bytes. */
  readonly privateKey: Bytes;
}

/** A private key made ready for many `unwrap` calls; it cannot be exported. */
export type UnwrapKey = Key;

// AES-256-GCM rather than ChaCha20-Poly1305: the processors of servers have it in hardware, and the
// rest of the portal rests on it already. HPKE gives every wrap a key of its own.
const hpke = new CipherSuite(KEM_MLKEM768_X25519, KDF_HKDF_SHA256, AEAD_AES_256_GCM);

/** Suite 0x11. */
export const xWing: Codec<Bytes, UnwrapKey, WrapBinding> = {
  async seal(publicKey, plaintext, binding) {
    const key = await hpke.DeserializePublicKey(publicKey);
    const sealed = await hpke.Seal(key, plaintext, { info: info(binding) });
    return concat(sealed.encapsulatedSecret, sealed.ciphertext);
  },
  async open(privateKey, body, binding) {
    const enc = body.subarray(0, hpke.KEM.Nenc);
    const ciphertext = body.subarray(hpke.KEM.Nenc);
    return concat(await hpke.Open(privateKey, enc, ciphertext, { info: info(binding) }));
  },
};

/** Suites of wraps. */
export const wraps = suited(new Map([[0x11, xWing]]), 0x11);

function info(binding: WrapBinding): Bytes {
  const { organisation, case: id, epoch, recipient, purpose } = binding;
  return frame(["ombud wrap", 0x11, organisation, id, epoch, recipient, purpose]);
}

/** A new random key pair. */
export async function generateKeyPair(): Promise<KeyPair> {
  return await serialise(await hpke.GenerateKeyPair(true));
}

/**
 * The key pair that belongs to a seed, always the same (DeriveKeyPair of
 * draft-ietf-hpke-hpke and draft-ietf-hpke-pq, which continue RFC 9180).
 *
 * @param seed 32 random bytes, used for nothing else
 * @throws RangeError for another length
 */
export async function keyPairFromSeed(seed: Bytes): Promise<KeyPair> {
  requireKey(seed);
  return await serialise(await hpke.DeriveKeyPair(seed, true));
}

async function serialise(pair: { publicKey: Key; privateKey: Key }): Promise<KeyPair> {
  return {
    publicKey: concat(await hpke.SerializePublicKey(pair.publicKey)),
    privateKey: concat(await hpke.SerializePrivateKey(pair.privateKey)),
  };
}

/** Prepares a private key of 32 bytes for `unwrap`. Throws RangeError for another length. */
export async function unwrapKey(privateKey: Bytes): Promise<UnwrapKey> {
  requireKey(privateKey);
  return await hpke.DeserializePrivateKey(privateKey);
}

/**
 * Wraps a secret so that only the holder of the private key can read it, now and when there are
 * quantum computers. HPKE base mode (RFC 9180 section 6.1); it does not say who wrapped it.
 *
 * @param publicKey 1216 bytes; the caller has checked whose it is
 * @returns suite number (1 byte), encapsulation (1120), ciphertext, tag (16)
 * @throws when `publicKey` is no public key
 */
export function wrap(publicKey: Bytes, secret: Uint8Array, binding: WrapBinding): Promise<Bytes> {
  return wraps.seal(publicKey, secret, binding);
}

/** Opens what `wrap` gave. Throws `CannotOpen` for another key or binding or any damage. */
export function unwrap(key: UnwrapKey, blob: Bytes, binding: WrapBinding): Promise<Bytes> {
  return wraps.open(key, blob, binding);
}
