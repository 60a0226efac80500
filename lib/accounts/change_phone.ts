import { audit } from "../audit/mod.ts";
import { take, TooMany } from "../buckets/mod.ts";
import { now, nowDate } from "../clock.ts";
import type { Bytes } from "../crypto/mod.ts";
import { acting } from "../db/mod.ts";
import { logEvent } from "../events/mod.ts";
import { otp } from "../limits.ts";
import type { Portal } from "../portal.ts";
import { phoneProblem } from "./destination.ts";
import { codeMac, isCode, newCode } from "./otp.ts";
import { tell } from "./own.ts";
import { openPhone, sealPhone } from "./phone.ts";
import type { NotProven } from "./prove.ts";
import type { Actor } from "./session.ts";
import { sendCode, sendNotice } from "./text_message.ts";

/**
 * The first step to a new phone: a code goes there. Gives the last digits of the number, or undefined
 * when it is none (E.164; spaces, dashes and brackets are forgiven). Throws `TooMany`.
 */
export async function startPhoneChange(
  portal: Portal,
  actor: Actor,
  typed: string,
): Promise<string | undefined> {
  const phone = typed.replace(/[\s()-]/g, "").replace(/^00/, "+");
  if (await phoneProblem(portal.sql, phone)) return undefined;
  const { account, cookie } = actor;
  const wait = await take(portal.sql, portal.buckets.smsAccount, `sms ${account}`);
  if (wait > 0) throw new TooMany(wait);
  const code = newCode();
  await acting(portal.sql, { account }, async (tx) => {
    await tx`delete from phone_change where account = ${account}`;
    await tx`insert into phone_change ${
      tx({
        account,
        sealed_phone: await sealPhone(portal.keys.contact, account, phone),
        code_mac: await codeMac(portal.keys.login, cookie.id, code),
        code_expires: new Date(now() + otp.life),
      })
    }`;
  });
  sendCode(portal, { account, to: phone }, code, false);
  return phone.slice(-2);
}

/** The second step: with the code the new phone takes the old one's place; both are told. */
export async function finishPhoneChange(
  portal: Portal,
  actor: Actor,
  typed: string,
): Promise<"changed" | NotProven> {
  const { account, cookie } = actor;
  const row = await countTry(portal, account);
  if (!row) return "expired";
  if (!await isCode(portal.keys.login, cookie.id, typed, row.codeMac)) {
    logEvent("code.failed");
    return { left: otp.tries - row.tries };
  }
  const old = await acting(portal.sql, { account }, async (tx) => {
    const used = await tx`delete from phone_change where account = ${account} returning 1`;
    if (used.length === 0) return undefined;
    const [before] = await tx<{ sealedPhone: Bytes }[]>`
      select sealed_phone from credential where account = ${account} for update`;
    await tx`update credential set sealed_phone = ${row.sealedPhone} where account = ${account}`;
    await audit(tx, portal.keys.audit, "phone.changed", { actor: account }, {});
    return before!.sealedPhone;
  });
  if (!old) return "expired";
  sendNotice(portal, { account, to: await openPhone(portal.keys, account, old) }, "phone");
  await tell(portal, actor, "phone");
  return "changed";
}

/** Counts a try in a transaction of its own. What is seen to be over dies, whatever the clock does. */
async function countTry(portal: Portal, account: string) {
  return await acting(portal.sql, { account }, async (tx) => {
    await tx`delete from phone_change where account = ${account}
      and (code_expires <= ${nowDate()} or code_expires > ${new Date(
      now() + otp.life + otp.skew,
    )})`;
    const [row] = await tx<{ sealedPhone: Bytes; codeMac: Bytes; tries: number }[]>`
      update phone_change set tries = tries + 1 where account = ${account} and tries < ${otp.tries}
      returning sealed_phone, code_mac, tries`;
    return row;
  });
}
