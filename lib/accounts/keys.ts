import {
  type Bytes,
  generateKeyPair,
  openSecret,
  randomBytes,
  sealSecret,
  sign,
  type SigningKey,
  signingKey,
  verify,
} from "../crypto/mod.ts";

/** A person's private keys. In memory during a session only. */
export interface StaffSecrets {
  /** X-Wing private key: opens wraps. 32 bytes. */
  wrap: Bytes;
  /** Ed25519 seed: signs what the person writes. 32 bytes. */
  sign: Bytes;
}

/** What colleagues know of a person's keys. */
export interface StaffKey {
  account: string;
  wrapPublic: Bytes;
  signPublic: Bytes;
  /** Ed25519 over the account and both keys. */
  certificate: Bytes;
}

/** New keys for a person, certified by `certifier`. */
export async function newStaffKeys(
  certifier: SigningKey,
  account: string,
): Promise<{ secrets: StaffSecrets; key: StaffKey }> {
  const pair = await generateKeyPair();
  const secrets = { wrap: pair.privateKey, sign: randomBytes(32) };
  const wrapPublic = pair.publicKey;
  const signPublic = (await signingKey(secrets.sign)).publicKey;
  const message = statement(account, wrapPublic, signPublic);
  const certificate = await sign(certifier, "staff key", message);
  return { secrets, key: { account, wrapPublic, signPublic, certificate } };
}

/** Whether the holder of `root` certified this key for this person. Others get no wrap. */
export function isCertified(root: Bytes, key: StaffKey): Promise<boolean> {
  const message = statement(key.account, key.wrapPublic, key.signPublic);
  return verify(root, "staff key", message, key.certificate);
}

/** Seals a person's private keys under the key half of the password. */
export function sealSecrets(key: Bytes, account: string, secrets: StaffSecrets): Promise<Bytes> {
  const both = new Uint8Array(64);
  both.set(secrets.wrap);
  both.set(secrets.sign, 32);
  return sealSecret(key, both, ["staff secrets", account]);
}

/** Opens what `sealSecrets` gave. Throws `CannotOpen`. */
export async function openSecrets(key: Bytes, account: string, blob: Bytes): Promise<StaffSecrets> {
  const both = await openSecret(key, blob, ["staff secrets", account]);
  return { wrap: both.slice(0, 32), sign: both.slice(32) };
}

function statement(account: string, wrapPublic: Bytes, signPublic: Bytes): Bytes {
  return new TextEncoder().encode(`${account}\n${wrapPublic.toHex()}\n${signPublic.toHex()}`);
}
