import { ask, type GatewayAddress } from "./client.ts";
import type { Mail } from "./mail_request.ts";
import type { SmsResult } from "./sms.ts";

/** Sends a mail. Never throws: a gateway that is down is `retry-exhausted`, status `gateway`. */
export async function sendMail(message: Mail, gateway: GatewayAddress): Promise<SmsResult> {
  try {
    return await ask({ kind: "mail", ...message }, gateway) as SmsResult;
  } catch {
    return { ok: false, class: "retry-exhausted", status: "gateway" };
  }
}
