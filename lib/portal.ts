import { type Bytes, type SigningKey, signingKey, subkey } from "./crypto/mod.ts";
import type { Config } from "./config.ts";
import type { Sql } from "./db/mod.ts";
import type { Buckets } from "./limits.ts";

/** What the portal's parts work with; made once by `main.ts` and handed down. */
export interface Portal {
  config: Config;
  /** True in `demo`, `dev` and tests: the database says so. */
  demo: boolean;
  sql: Sql;
  shred: Sql;
  keys: Keys;
  /** Bounds that hold over all instances. */
  buckets: Buckets;
  /** Unix sockets of the scrub broker and of the gateway. */
  scrubSocket: string;
  gatewaySocket: string;
}

/** What comes from the secret `master`. */
export interface MasterKeys {
  /** `secretValue` of Argon2id. */
  pepper: Bytes;
  /** Makes the salt of a receipt out of its locator. */
  locator: Bytes;
  /** Signs form tokens. */
  form: Bytes;
  /** Blinds names and codes of logins. */
  login: Bytes;
  /** Seals phone numbers of staff. */
  contact: Bytes;
}

/** The server's own keys. None of them opens a case. */
export interface Keys extends MasterKeys {
  /** While a rotation of `master` lasts: what came from the one before, which still opens. */
  old?: MasterKeys;
  /** Ed25519; signs audit heads. */
  audit: SigningKey;
  /** Ed25519 public key of the firm's root, which certifies staff keys. */
  root: Bytes;
}

/**
 * Derives the server's keys from its secrets: `master`, `audit` (a seed) and `root` (a public key)
 * have 32 bytes each, and so has `masterOld`, the master before, while a rotation lasts.
 */
export async function deriveKeys(
  master: Bytes,
  audit: Bytes,
  root: Bytes,
  masterOld?: Bytes,
): Promise<Keys> {
  return {
    ...await fromMaster(master),
    ...(masterOld ? { old: await fromMaster(masterOld) } : {}),
    audit: await signingKey(audit),
    root,
  };
}

async function fromMaster(master: Bytes): Promise<MasterKeys> {
  return {
    pepper: await subkey(master, "pepper"),
    locator: await subkey(master, "receipt locators"),
    form: await subkey(master, "form tokens"),
    login: await subkey(master, "logins"),
    contact: await subkey(master, "staff contacts"),
  };
}
