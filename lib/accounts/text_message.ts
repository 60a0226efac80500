import { logEvent } from "../audit/mod.ts";
import { randomId } from "../crypto/mod.ts";
import { sendSms } from "../gateway/mod.ts";
import { texts } from "../i18n/mod.ts";
import { otp } from "../limits.ts";
import type { Portal } from "../portal.ts";

const HOUR = 3600;

/** Sends a one-time code. Does not wait: how long the provider takes would tell who exists. */
export function sendCode(portal: Portal, to: string, code: string, flash: boolean): void {
  send(portal, to, texts("en").account.sms.code(code), flash, otp.life / 1000);
}

/** What a person is told by SMS; the text says that it happened and nothing more. */
export type Notice = keyof ReturnType<typeof texts>["account"]["sms"]["notices"];

/** Tells a person that something about the account changed (ASVS 6.3.7). Does not wait. */
export function sendNotice(portal: Portal, to: string, notice: Notice): void {
  const { notices, unless } = texts("en").account.sms;
  send(portal, to, `${notices[notice]} ${unless}`, false, 72 * HOUR);
}

function send(portal: Portal, to: string, text: string, flash: boolean, ttlSeconds: number): void {
  const gateway = { socket: portal.gatewaySocket };
  sendSms({ id: randomId(), to, text, flash, ttlSeconds }, gateway).then((result) => {
    if (!result.ok) logEvent("sms.failed", { class: result.class, status: result.status });
  });
}
