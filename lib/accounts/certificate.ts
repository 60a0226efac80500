import {
  type Bytes,
  equal,
  sign,
  type SigningKey,
  signingKey,
  spell,
  subkey,
  verify,
} from "../crypto/mod.ts";
import type { CookieKey } from "./cookie.ts";
import type { Role } from "./roles.ts";

/** The public halves of a person's keys. */
export interface PublicKeys {
  account: string;
  /** X-Wing. */
  wrapPublic: Bytes;
  /** Ed25519. */
  signPublic: Bytes;
}

/** Keys with what was said about them. */
export interface StaffKey extends PublicKeys {
  /** Null: nobody has certified the keys yet. */
  certificate: Bytes | null;
}

/** Keys whose certificate leads to the firm's root, with the roles for which they were certified. */
export interface CertifiedKey extends PublicKeys {
  roles: Role[];
}

// A word is the roles it is for (1 byte), who gives it (32, Ed25519) and that one's signature (64).
// A certificate is a word over a person's keys. One by introduction is the root's word over a key
// yet to be shown, and the signature of that key (64) over the person's keys.
const wordLength = 97;

/** Signed as one byte: the numbers never change. */
const bits: Record<Role, number> = {
  triager: 1,
  ombudsman: 2,
  contact: 4,
  administrator: 8,
  auditor: 16,
};

/** The root, or a colleague, certifies keys that are at hand, for these roles. */
export function certify(
  certifier: SigningKey,
  keys: PublicKeys,
  roles: readonly Role[],
): Promise<Bytes> {
  return word(certifier, "staff key", roles, statement(keys));
}

/**
 * The root's word for keys that are yet to be made: whoever holds this activation token may certify
 * the keys of this one account. So the root is needed at `setup` alone, and is stored nowhere.
 */
export async function introduce(
  root: SigningKey,
  account: string,
  token: CookieKey,
  roles: readonly Role[],
): Promise<Bytes> {
  const { publicKey } = await introducer(token);
  const given = await word(root, "introduction", roles, introductionOf(account, publicKey));
  return Uint8Array.from([...given, ...publicKey]);
}

/** Certifies keys by an introduction and its token. */
export async function certifyByIntroduction(
  introduction: Bytes,
  token: CookieKey,
  keys: PublicKeys,
): Promise<Bytes> {
  const signature = await sign(await introducer(token), "introduced staff key", statement(keys));
  return Uint8Array.from([...introduction, ...signature]);
}

/**
 * Those of `keys` whose certificates lead to the root: each is certified by the root, by certified
 * keys of an ombudsman, or by the person's own former keys for no further role. So nobody can give
 * what the root or an ombudsman did not give, whatever the database says. `keys` holds the former
 * keys, too, since what they certified stays certified.
 */
export async function certifiedKeys<K extends StaffKey>(
  root: Bytes,
  keys: readonly K[],
): Promise<(K & CertifiedKey)[]> {
  const signed = (await Promise.all(keys.map(readWord))).filter((one) => one !== undefined);
  const reached = new Set<Signed<K>>();
  const vouches = (by: Signed<K>, one: Signed<K>) =>
    equal(by.key.signPublic, one.signer) &&
    (by.key.account === one.key.account
      ? one.key.roles.every((role) => by.key.roles.includes(role))
      : by.key.roles.includes("ombudsman"));
  // From the root outwards: a circle of keys that certify each other is never reached.
  for (;;) {
    const next = signed.filter((one) =>
      !reached.has(one) &&
      (equal(one.signer, root) ||
        !one.introduced && [...reached].some((by) => vouches(by, one)))
    );
    if (next.length === 0) return [...reached].map(({ key }) => key);
    for (const one of next) reached.add(one);
  }
}

/** The root's signature over the firm's recovery key: a database cannot name another one. */
export function certifyRecovery(root: SigningKey, recoveryPublic: Bytes): Promise<Bytes> {
  return sign(root, "recovery key", recoveryPublic);
}

/** Whether the holder of `root` certified this recovery key. */
export async function isRecoveryKey(
  root: Bytes,
  recoveryPublic: Bytes,
  certificate: Bytes | null,
): Promise<boolean> {
  return certificate !== null && await verify(root, "recovery key", recoveryPublic, certificate);
}

/**
 * What two people compare by telephone: 80 bits of the keys' hash, in 4 groups of 4 symbols.
 */
export async function fingerprint(keys: PublicKeys): Promise<string> {
  return spell(new Uint8Array(await crypto.subtle.digest("SHA-256", statement(keys))).slice(0, 10));
}

interface Signed<K> {
  key: K & CertifiedKey;
  signer: Bytes;
  introduced: boolean;
}

/** The certificate of `key`, read; undefined when its signatures do not hold. */
async function readWord<K extends StaffKey>(key: K): Promise<Signed<K> | undefined> {
  const { certificate } = key;
  if (!certificate || certificate.length < wordLength) return undefined;
  const mask = certificate[0]!;
  const signer = certificate.slice(1, 33);
  const signature = certificate.slice(33, wordLength);
  const introducedBy = certificate.slice(wordLength, wordLength + 32);
  const introduced = introducedBy.length > 0;
  const message = statement(key);
  const right = introduced
    ? await verify(
      signer,
      "introduction",
      masked(mask, introductionOf(key.account, introducedBy)),
      signature,
    ) && await verify(
      introducedBy,
      "introduced staff key",
      message,
      certificate.slice(wordLength + 32),
    )
    : await verify(signer, "staff key", masked(mask, message), signature);
  if (!right) return undefined;
  const roles = (Object.keys(bits) as Role[]).filter((role) => mask & bits[role]);
  return { key: { ...key, roles }, signer, introduced };
}

async function word(
  by: SigningKey,
  purpose: string,
  roles: readonly Role[],
  message: Bytes,
): Promise<Bytes> {
  const mask = roles.reduce((sum, role) => sum | bits[role], 0);
  const signature = await sign(by, purpose, masked(mask, message));
  return Uint8Array.from([mask, ...by.publicKey, ...signature]);
}

const masked = (mask: number, message: Bytes): Bytes => Uint8Array.from([mask, ...message]);

async function introducer(token: CookieKey): Promise<SigningKey> {
  return await signingKey(await subkey(token.key, "introducer"));
}

function introductionOf(account: string, publicKey: Bytes): Bytes {
  return new TextEncoder().encode(`${account}\n${publicKey.toHex()}`);
}

function statement({ account, wrapPublic, signPublic }: PublicKeys): Bytes {
  return new TextEncoder().encode(`${account}\n${wrapPublic.toHex()}\n${signPublic.toHex()}`);
}
