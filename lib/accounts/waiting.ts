import { nowDate } from "../clock.ts";
import { type Bytes, randomBytes } from "../crypto/mod.ts";
import type { Sql, Transaction } from "../db/mod.ts";
import { otp, session } from "../limits.ts";
import { type CookieKey, sealUnder } from "./cookie.ts";
import type { StaffSecrets } from "./keys.ts";
import type { Source } from "./throttle.ts";

/** What waits, sealed under the cookie, until the second factor is shown. */
export interface Waiting {
  /** Nobody: the name or the password was wrong. */
  account: string | null;
  /** Where codes go; "": nowhere. */
  phone: string;
  /** The person's keys, base64. */
  wrap: string;
  sign: string;
  source: Source;
  /** That of the password that was typed, base64: a new one in the meantime ends the wait. */
  salt?: string;
  /** A forgotten password: the new one, which waits, too. */
  renewal?: Renewal;
}

/** A new password for the same keys; bytes are base64. */
export interface Renewal {
  salt: string;
  verifier: string;
  secrets: string;
  /** The sealed copy that the recovery code opened: it serves once. */
  recovery: string;
  /** Where the person is told. */
  phone: string;
}

/** The keys that wait. */
export function secretsOf(waiting: Waiting): StaffSecrets {
  return {
    wrap: Uint8Array.fromBase64(waiting.wrap),
    sign: Uint8Array.fromBase64(waiting.sign),
  };
}

/**
 * Begins to wait for a second factor, unless this cookie waits already. `codeMac` is that of the code
 * on its way; without one no code serves.
 */
export async function beginWaiting(
  tx: Transaction,
  cookie: CookieKey,
  waiting: Waiting,
  codeMac: Bytes = randomBytes(32),
): Promise<void> {
  const row = {
    id: cookie.id,
    sealed: await sealUnder(cookie, waiting),
    code_mac: codeMac,
    code_expires: after(otp.life),
    tries: 0,
    sends: 1,
    expires: after(session.login),
  };
  await tx`insert into login ${tx(row)} on conflict (id) do update set ${tx(row)}
    where login.expires <= ${nowDate()}`;
}

/**
 * Whether SMS is a factor for this person: the firm, or the organisation of a contact person, may ask
 * for stronger ones, and then it serves only until there is one.
 */
export async function smsServes(tx: Transaction, account: string): Promise<boolean> {
  const [row] = await tx<{ serves: boolean }[]>`
    select takes_sms(${account}) or not (exists (select from totp where account = ${account})
                                or exists (select from passkey where account = ${account})) as serves`;
  return row!.serves;
}

/** Whether the firm takes SMS as a factor from everybody. */
export async function firmTakesSms(sql: Sql): Promise<boolean> {
  const [row] = await sql<{ smsFactor: boolean }[]>`select sms_factor from firm`;
  return row!.smsFactor;
}

const after = (milliseconds: number) => new Date(nowDate().getTime() + milliseconds);
