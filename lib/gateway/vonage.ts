/**
 * SMS by Vonage. The SDK is used here and nowhere else: inspecting or serialising its errors shows
 * the API secret, the code and the number, so nothing but a class and a status leaves this file.
 */
import process from "node:process";
import { needsUnicode } from "./alphabet.ts";
import { makeBreaker } from "./breaker.ts";
import type { Sms, SmsFailure, SmsResult, Transport } from "./sms.ts";
import { classOfHttp, classOfStatus } from "./statuses.ts";

/** Whom to call, as whom, and how patiently (milliseconds). */
export interface VonageSettings {
  restHost: string;
  from: string;
  apiKey: string;
  apiSecret: string;
  /** Where delivery receipts go; none: where the provider's own settings say. */
  callback?: string;
  timing: { timeout: number; retries: readonly number[]; rest: number };
}

/** Makes the transport. Changes `process.env` and `fetch` of the whole process: the gateway's. */
export async function vonageTransport(settings: VonageSettings): Promise<Transport> {
  const { SMS, SMSFailure, Auth } = await loadSdk();
  const { apiKey, apiSecret, restHost, from, timing, callback } = settings;
  const api = new SMS(new Auth({ apiKey, apiSecret }), {
    restHost,
    timeout: timing.timeout,
  });
  const breaker = makeBreaker(timing.rest);

  async function send(sms: Sms, serves = () => true): Promise<SmsResult> {
    const refusal = breaker.refusal();
    if (refusal) return failed("account", refusal);
    let result = await attempt(sms);
    for (const pause of timing.retries) {
      if (result.ok || result.class !== "retry-exhausted") break;
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (!serves()) return failed("overtaken", "newer");
      result = await attempt(sms);
    }
    if (result.ok) breaker.close();
    else if (result.class === "account") breaker.open(result.status);
    return result;
  }

  async function attempt(sms: Sms): Promise<SmsResult> {
    try {
      const { messages } = await api.send({
        from,
        to: sms.to.replace("+", ""),
        text: sms.text,
        ttl: sms.ttlSeconds * 1000,
        clientRef: sms.id,
        ...(callback ? { callback, statusReportReq: true } : {}),
        ...(sms.flash ? { messageClass: 0 } : {}),
        ...(needsUnicode(sms.text) ? { type: "unicode" as never } : {}),
      });
      // HTML with 200 and an empty list get here, too.
      const [message] = messages ?? [];
      if (message?.status !== "0") return failed("retry-exhausted", "malformed");
      return { ok: true, provider: String(message.messageId) };
    } catch (error) {
      if (error instanceof SMSFailure) {
        const status = String(error.getFailedMessages()[0]?.status);
        return failed(classOfStatus(status), /^\d{1,3}$/.test(status) ? status : "malformed");
      }
      return failureOf(error);
    }
  }

  return { send, sent: () => [] };
}

/** Judges what the SDK throws when there is no answer, or none that it can read. */
function failureOf(error: unknown): SmsResult {
  if (error instanceof Error) {
    if (error.name === "AbortError") return failed("retry-exhausted", "timeout");
    const response = "response" in error ? error.response : undefined;
    if (response instanceof Response && !response.ok) {
      return failed(classOfHttp(response.status), `http-${response.status}`);
    }
    if (response || error instanceof SyntaxError) return failed("retry-exhausted", "malformed");
  }
  return failed("retry-exhausted", "network");
}

function failed(failure: SmsFailure, status: string): SmsResult {
  return { ok: false, class: failure, status };
}

/**
 * Loads the SDK behind three fences: its `debug` would read all of the environment, its `fetch` would
 * follow a redirect with our credentials, and over a connection that was used before it would send an
 * SMS a second time by itself when that one breaks, perhaps after a newer code.
 */
async function loadSdk() {
  Object.defineProperty(process, "env", { value: Object.freeze({}) });
  Object.assign(process, { noDeprecation: true }); // it looks for a key file that nobody gave
  const outward = globalThis.fetch;
  const client = Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
  globalThis.fetch = (input, init) => outward(input, { ...init, redirect: "manual", client });
  const { SMS, SMSFailure } = await import("@vonage/sms");
  const { Auth } = await import("@vonage/auth");
  return { SMS, SMSFailure, Auth };
}
