import {
  type Bytes,
  generateKeyPair,
  openSecret,
  randomBytes,
  readSpelled,
  sealSecret,
  signingKey,
  spell,
  subkey,
} from "../crypto/mod.ts";
import type { PublicKeys } from "./certificate.ts";

/** A person's private keys. In memory during a session only. */
export interface StaffSecrets {
  /** X-Wing private key: opens wraps. 32 bytes. */
  wrap: Bytes;
  /** Ed25519 seed: signs what the person writes. 32 bytes. */
  sign: Bytes;
}

/** New keys for a person. */
export async function newStaffKeys(
  account: string,
): Promise<{ secrets: StaffSecrets; keys: PublicKeys }> {
  const pair = await generateKeyPair();
  const secrets = { wrap: pair.privateKey, sign: randomBytes(32) };
  const signPublic = (await signingKey(secrets.sign)).publicKey;
  return { secrets, keys: { account, wrapPublic: pair.publicKey, signPublic } };
}

/** Seals a person's private keys under the key half of the password. */
export function sealSecrets(key: Bytes, account: string, secrets: StaffSecrets): Promise<Bytes> {
  return sealSecret(key, both(secrets), ["staff secrets", account]);
}

/** Opens what `sealSecrets` gave. Throws `CannotOpen`. */
export async function openSecrets(key: Bytes, account: string, blob: Bytes): Promise<StaffSecrets> {
  return halves(await openSecret(key, blob, ["staff secrets", account]));
}

// 120 random bits (ASVS 6.5.2): too many to try, so no slow hash is needed.
const recoveryLength = 15;

/**
 * Seals a second copy of the private keys under a new recovery code, which the person keeps on paper:
 * 6 groups of 4 symbols. Only the copy is stored.
 */
export async function sealRecovery(
  account: string,
  secrets: StaffSecrets,
): Promise<{ code: string; blob: Bytes }> {
  const code = randomBytes(recoveryLength);
  const blob = await sealSecret(await recoveryKey(code), both(secrets), ["recovery", account]);
  return { code: spell(code), blob };
}

/**
 * Opens what `sealRecovery` gave with the code in any spelling. Undefined when it is no recovery
 * code; throws `CannotOpen` when it is another one.
 */
export async function openRecovery(
  typed: string,
  account: string,
  blob: Bytes,
): Promise<StaffSecrets | undefined> {
  const code = readSpelled(typed, recoveryLength);
  if (!code) return undefined;
  return halves(await openSecret(await recoveryKey(code), blob, ["recovery", account]));
}

function recoveryKey(code: Bytes): Promise<Bytes> {
  const padded = new Uint8Array(32);
  padded.set(code);
  return subkey(padded, "recovery code");
}

function both(secrets: StaffSecrets): Bytes {
  const bytes = new Uint8Array(64);
  bytes.set(secrets.wrap);
  bytes.set(secrets.sign, 32);
  return bytes;
}

function halves(bytes: Bytes): StaffSecrets {
  return { wrap: bytes.slice(0, 32), sign: bytes.slice(32) };
}
