import { giveBack, take } from "../buckets/mod.ts";
import { today } from "../clock.ts";
import { mac, randomId } from "../crypto/mod.ts";
import { asCode, type Code, errorCode, logEvent } from "../events/mod.ts";
import { plainSms, sendSms, type SmsResult } from "../gateway/mod.ts";
import type { Texts } from "../i18n/mod.ts";
import { otp } from "../limits.ts";
import type { Portal } from "../portal.ts";
import { phoneProblem } from "./destination.ts";
import { textsOf } from "./texts_of.ts";

const HOUR = 3600;

interface Message {
  to: string;
  text: string;
  flash: boolean;
  ttlSeconds: number;
  code?: boolean;
}

/** Whose telephone it is; `to` may be one that is not the account's yet. */
interface Receiver {
  account: string;
  to: string;
}

/**
 * Sends a one-time code in the language of an account, within the ceilings of person and firm. Does
 * not wait: how long the provider takes would tell who exists. One that fails does not count, so that
 * a day without SMS uses nobody's ceiling up.
 */
export function sendCode(
  portal: Portal,
  { account, to }: Receiver,
  code: string,
  flash: boolean,
): void {
  const send = async () => {
    const bucket = await person(portal, to);
    const wait = await take(portal.sql, portal.buckets.smsAccount, bucket);
    if (wait > 0) return void await refuse(portal, asCode("ceiling-of-a-person"));
    const text = (await textsOf(portal, account)).account.sms.code(code);
    const ttlSeconds = otp.life / 1000;
    const { ok } = await sendText(portal, { to, text, flash, ttlSeconds, code: true });
    if (!ok) await giveBack(portal.sql, portal.buckets.smsAccount, bucket);
  };
  send().catch(logFailure);
}

/** A code was used: its SMS was no waste and does not count. */
export async function codeServed(portal: Portal, to: string): Promise<void> {
  await giveBack(portal.sql, portal.buckets.smsAccount, await person(portal, to));
}

/** What a person is told by SMS; the text says that it happened and nothing more. */
export type Notice = keyof Texts["account"]["sms"]["notices"];

/** Tells a person that something about the account changed (ASVS 6.3.7). Does not wait. */
export function sendNotice(portal: Portal, { account, to }: Receiver, notice: Notice): void {
  const send = async () => {
    const { notices, unless } = (await textsOf(portal, account)).account.sms;
    const text = `${notices[notice]} ${unless}`;
    return await sendText(portal, { to, text, flash: false, ttlSeconds: 72 * HOUR });
  };
  send().catch(logFailure);
}

/** Sends an SMS within the firm's ceiling and to its countries, and gives what became of it. */
export async function sendText(portal: Portal, message: Message): Promise<SmsResult> {
  const problem = await phoneProblem(portal.sql, message.to);
  if (problem) return await refuse(portal, asCode(problem));
  if (await take(portal.sql, portal.buckets.smsFirm, "sms firm") > 0) {
    return await refuse(portal, asCode("ceiling-of-the-firm"));
  }
  const sms = { ...message, id: randomId(), text: plainSms(message.text) };
  const result = await sendSms(sms, { socket: portal.gatewaySocket });
  if (!result.ok) {
    logEvent("sms.failed", { class: result.class, status: asCode(result.status) });
  }
  await tallySms(portal, result.ok ? "accepted" : "failed");
  return result;
}

/** Counts an SMS by its end, and nothing else of it. */
export async function tallySms(
  portal: Portal,
  outcome: "accepted" | "delivered" | "failed" | "refused",
): Promise<void> {
  await portal.sql`select tally_sms(${today()}, ${outcome})`;
}

async function refuse(portal: Portal, reason: Code): Promise<SmsResult> {
  logEvent("sms.refused", { reason });
  await tallySms(portal, "refused");
  return { ok: false, class: "our-fault", status: "refused" };
}

function logFailure(error: unknown): void {
  logEvent("error", { code: errorCode(error) });
}

/** The bucket of a telephone, blinded. */
async function person(portal: Portal, to: string): Promise<string> {
  return `sms ${(await mac(portal.keys.login, "telephone", to)).toHex()}`;
}
