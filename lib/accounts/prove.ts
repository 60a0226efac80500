import { now, nowDate } from "../clock.ts";
import type { Bytes } from "../crypto/mod.ts";
import { acting } from "../db/mod.ts";
import { logEvent } from "../events/mod.ts";
import { otp, session as limits } from "../limits.ts";
import type { Portal } from "../portal.ts";
import { type CookieKey, openUnder } from "./cookie.ts";
import { isCode } from "./otp.ts";
import { type PasskeyAnswer, usePasskey } from "./passkeys.ts";
import { useRecoveryCode } from "./recovery_codes.ts";
import { admitCode } from "./throttle.ts";
import { useTotp } from "./totp.ts";
import type { Waiting } from "./waiting.ts";

/** The factors that are a code to type. */
export const codeMethods = ["sms", "totp", "recovery"] as const;

/** What a person shows as the second factor. */
export type Proof =
  | { method: typeof codeMethods[number]; code: string }
  | { method: "passkey" } & PasskeyAnswer;

/** The name of a second factor. */
export type Method = Proof["method"];

/** Why a factor was not accepted: wrong, with the tries that are left, or too late. */
export type NotProven = { left: number } | "expired";

interface Row {
  sealed: Bytes;
  codeMac: Bytes;
  tries: number;
}

/**
 * Checks a second factor for what waits under this cookie. Codes serve once and within their time,
 * also under parallel tries; five tries end the wait (ASVS 6.5.1, 6.6.3). The caller then ends the
 * wait itself, in the transaction of what was waited for.
 */
export async function prove(
  portal: Portal,
  cookie: CookieKey,
  proof: Proof,
): Promise<Waiting | NotProven> {
  const row = await countTry(portal, cookie);
  if (!row) return "expired";
  const waiting = await openUnder<Waiting>(cookie, row.sealed);
  if (!await admitCode(portal, waiting.source)) return "expired";
  if (await isRight(portal, cookie, row, waiting, proof)) return waiting;
  const left = otp.tries - row.tries;
  logEvent(left > 0 ? "code.failed" : "login.locked");
  return { left };
}

/**
 * Counts the try in a transaction of its own, so that a crash cannot give it back. What is seen to be
 * over dies here, so that no clock set back revives it; nor does one from the future serve.
 */
async function countTry(portal: Portal, cookie: CookieKey): Promise<Row | undefined> {
  const at = nowDate();
  const from = (life: number) => new Date(now() + life + otp.skew);
  return await acting(portal.sql, { session: cookie.id }, async (tx) => {
    await tx`delete from login where id = ${cookie.id}
      and (expires <= ${at} or expires > ${from(limits.login)})`;
    const [row] = await tx<Row[]>`
      update login set tries = tries + 1, code_mac = case
             when code_expires > ${at} and code_expires <= ${from(otp.life)} then code_mac
             else '' end
       where id = ${cookie.id} and tries < ${otp.tries}
      returning sealed, code_mac, tries`;
    return row;
  });
}

async function isRight(
  portal: Portal,
  cookie: CookieKey,
  row: Row,
  waiting: Waiting,
  proof: Proof,
): Promise<boolean> {
  // Nobody has no factor; looking for it takes as long as for somebody.
  const account = waiting.account ?? crypto.randomUUID();
  const sign = Uint8Array.fromBase64(waiting.sign);
  switch (proof.method) {
    case "sms":
      return await isCode(portal.keys.login, cookie.id, proof.code, row.codeMac);
    case "totp":
      return await useTotp(portal, account, sign, proof.code);
    case "recovery":
      return await useRecoveryCode(portal, account, sign, proof.code);
    case "passkey":
      return await usePasskey(portal, account, proof);
  }
}
