import { audit } from "../audit/mod.ts";
import { now } from "../clock.ts";
import { type Bytes, openSecret, randomBytes, sealSecret, subkey } from "../crypto/mod.ts";
import { acting, type Transaction } from "../db/mod.ts";
import type { Portal } from "../portal.ts";
import type { CookieKey } from "./cookie.ts";
import type { Actor } from "./session.ts";

/** RFC 6238 as every authenticator app has it: SHA-1, six digits, 30 s. */
const period = 30;

/** A new secret for an authenticator app: 160 bits (RFC 4226 section 4), in base32. */
export async function newTotpSecret(): Promise<string> {
  const { Secret } = await import("otpauth");
  return new Secret({ buffer: randomBytes(20).buffer }).base32;
}

/** What the QR code says: the key URI that authenticator apps read. */
export async function totpUri(secret: string, username: string, firm: string): Promise<string> {
  const { TOTP } = await import("otpauth");
  return new TOTP({ issuer: `Ombud ${firm}`, label: username, secret, period }).toString();
}

/**
 * Sets an authenticator app up, in place of an earlier one, when `code` shows that the app has the
 * secret. That code serves no more.
 */
export async function setTotp(
  portal: Portal,
  actor: Pick<Actor, "account" | "signSeed"> & { cookie: Pick<CookieKey, "id"> },
  secret: string,
  code: string,
): Promise<boolean> {
  const step = await stepOf(secret, code);
  if (step === undefined) return false;
  const { account } = actor;
  const bytes = new TextEncoder().encode(secret);
  const sealed = await sealSecret(await keyOf(actor.signSeed), bytes, ["totp", account]);
  await acting(portal.sql, { account }, async (tx) => {
    await tx`delete from totp where account = ${account}`;
    await tx`insert into totp ${tx({ account, sealed, last_step: step })}`;
    await tx`update session set method = 'totp' where id = ${actor.cookie.id}`;
    await audit(tx, portal.keys.audit, "totp.set", { actor: account }, {});
  });
  return true;
}

/**
 * Whether this is the app's code, a step before or after included. A code, and all older ones, serves
 * once: the step is kept in the database, so that no clock set back revives one (RFC 6238 section 5.2).
 *
 * @param sign the person's Ed25519 seed
 */
export async function useTotp(
  portal: Portal,
  account: string,
  sign: Bytes,
  code: string,
): Promise<boolean> {
  const [row] = await acting(
    portal.sql,
    { account },
    (tx) => tx<{ sealed: Bytes }[]>`select sealed from totp where account = ${account}`,
  );
  if (!row) return false;
  const bytes = await openSecret(await keyOf(sign), row.sealed, ["totp", account]);
  const step = await stepOf(new TextDecoder().decode(bytes), code);
  if (step === undefined) return false;
  const used = await acting(portal.sql, { account }, (tx) =>
    tx`
    update totp set last_step = ${step} where account = ${account} and last_step < ${step}`);
  return used.count === 1;
}

/**
 * Seals the app's secret for a new key of the person. Belongs into the transaction of the change.
 *
 * @param from the old Ed25519 seed, `to` the new one
 */
export async function rekeyTotp(
  tx: Transaction,
  account: string,
  from: Bytes,
  to: Bytes,
): Promise<void> {
  const [row] = await tx<{ sealed: Bytes; lastStep: string }[]>`
    delete from totp where account = ${account} returning sealed, last_step`;
  if (!row) return;
  const secret = await openSecret(await keyOf(from), row.sealed, ["totp", account]);
  const sealed = await sealSecret(await keyOf(to), secret, ["totp", account]);
  await tx`insert into totp ${tx({ account, sealed, last_step: row.lastStep })}`;
}

/** The step whose code this is. */
async function stepOf(secret: string, code: string): Promise<number | undefined> {
  const { TOTP } = await import("otpauth");
  const at = now();
  const token = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return undefined;
  const delta = new TOTP({ secret, period }).validate({ token, timestamp: at, window: 1 });
  return delta === null ? undefined : Math.floor(at / 1000 / period) + delta;
}

const keyOf = (sign: Bytes) => subkey(sign, "authenticator app");
