import { type Bytes, sign, type SigningKey, signingKey, subkey, verify } from "../crypto/mod.ts";
import type { CookieKey } from "./cookie.ts";

/** The public halves of a person's keys. */
export interface PublicKeys {
  account: string;
  /** X-Wing. */
  wrapPublic: Bytes;
  /** Ed25519. */
  signPublic: Bytes;
}

// An introduction is the introducer's public key (32) and the root's signature (64) over it; a
// certificate by introduction has the introducer's signature (64) over the keys behind it.
const introductionLength = 96;

/** The root certifies keys that it has at hand. */
export function certify(root: SigningKey, keys: PublicKeys): Promise<Bytes> {
  return sign(root, "staff key", statement(keys));
}

/**
 * The root's word for keys that are yet to be made: whoever holds this activation token may certify
 * the keys of this one account. So the root is needed at `setup` alone, and is stored nowhere.
 */
export async function introduce(
  root: SigningKey,
  account: string,
  token: CookieKey,
): Promise<Bytes> {
  const { publicKey } = await introducer(token);
  const signature = await sign(root, "introduction", introductionOf(account, publicKey));
  return Uint8Array.from([...publicKey, ...signature]);
}

/** Certifies keys by an introduction and its token. */
export async function certifyByIntroduction(
  introduction: Bytes,
  token: CookieKey,
  keys: PublicKeys,
): Promise<Bytes> {
  const signature = await sign(await introducer(token), "staff key", statement(keys));
  return Uint8Array.from([...introduction, ...signature]);
}

/**
 * Whether the holder of `root` certified these keys for this person, directly or by introduction.
 * Others get no wrap.
 */
export async function isCertified(
  root: Bytes,
  keys: PublicKeys & { certificate: Bytes | null },
): Promise<boolean> {
  const { certificate } = keys;
  if (!certificate) return false;
  const message = statement(keys);
  if (certificate.length <= introductionLength) {
    return await verify(root, "staff key", message, certificate);
  }
  const publicKey = certificate.slice(0, 32);
  const word = certificate.slice(32, introductionLength);
  const signature = certificate.slice(introductionLength);
  return await verify(root, "introduction", introductionOf(keys.account, publicKey), word) &&
    await verify(publicKey, "staff key", message, signature);
}

async function introducer(token: CookieKey): Promise<SigningKey> {
  return await signingKey(await subkey(token.key, "introducer"));
}

function introductionOf(account: string, publicKey: Bytes): Bytes {
  return new TextEncoder().encode(`${account}\n${publicKey.toHex()}`);
}

function statement({ account, wrapPublic, signPublic }: PublicKeys): Bytes {
  return new TextEncoder().encode(`${account}\n${wrapPublic.toHex()}\n${signPublic.toHex()}`);
}
