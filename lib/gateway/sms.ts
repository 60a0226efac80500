/** What the gateway is asked and what it answers: one line of JSON each, one pair a connection. */

import { isMail, type Mail, type MailRequest } from "./mail_request.ts";
import type { ReceiptParams } from "./receipts.ts";

/** An SMS to send. */
export interface Sms {
  /** Names the message at the provider; random, so that it tells nothing. */
  id: string;
  /** E.164, digits only, with or without `+`. */
  to: string;
  text: string;
  /** Shown at once and not kept by the telephone. */
  flash: boolean;
  /** After this the network need not deliver it any more. Vonage wants 20 s at least. */
  ttlSeconds: number;
  /** It holds a one-time code, and so takes the place of the one before to the same number. */
  code?: boolean;
}

/**
 * Why an SMS was not sent.
 * - `retry-exhausted`: the provider, the network or the gateway is down; a later try may do.
 * - `our-fault`: the provider refuses what we send; no try will do.
 * - `account`: the account is barred or has no credit; offer the other factors.
 * - `dead-number`: this number gets no SMS.
 * - `busy`: too many at once.
 * - `overtaken`: a newer code to the same number took its place.
 */
export type SmsFailure =
  | "retry-exhausted"
  | "our-fault"
  | "account"
  | "dead-number"
  | "busy"
  | "overtaken";

/** `provider` is the provider's id of the message; `status` a short word or number for the log. */
export type SmsResult =
  | { ok: true; provider: string }
  | { ok: false; class: SmsFailure; status: string };

/** A message in the outbox, with the instant at which it was sent. */
export type OutboxMessage = Omit<Sms, "id" | "ttlSeconds" | "code"> & { at: string };

/** A request to the gateway. `trouble` asks whether SMS fail at present. */
export type Request =
  | ({ kind: "sms" } & Sms)
  | { kind: "receipt"; params: ReceiptParams }
  | MailRequest
  | { kind: "trouble" }
  | { kind: "outbox" };

/** A way to send SMS. `sent` is what the outbox shows; a real provider shows nothing. */
export interface Transport {
  /** `serves` says before each further try whether it still makes sense. */
  send(sms: Sms, serves?: () => boolean): Promise<SmsResult>;
  sent(): OutboxMessage[];
  /** Where mail goes when there is no mail server: the outbox takes it. */
  mail?(mail: Mail): Promise<SmsResult>;
}

/** Reads a request. Gives undefined for anything that is none. */
export function readRequest(line: string): Request | undefined {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (value?.kind === "outbox" || value?.kind === "trouble") return { kind: value.kind };
  if (value?.kind === "receipt" && isParams(value.params)) {
    return { kind: "receipt", params: value.params };
  }
  if (value?.kind === "mail") return isMail(value) ? value : undefined;
  return value?.kind === "sms" && isSms(value) ? value : undefined;
}

function isParams(value: unknown): value is ReceiptParams {
  return typeof value === "object" && value !== null &&
    Object.values(value).every((one) => typeof one === "string");
}

function isSms(value: Record<keyof Sms, unknown>): boolean {
  return typeof value.id === "string" && /^[\w-]{1,40}$/.test(value.id) &&
    typeof value.to === "string" && /^\+?[1-9]\d{6,14}$/.test(value.to) &&
    typeof value.text === "string" && value.text.length > 0 && value.text.length <= 1600 &&
    typeof value.flash === "boolean" && /^(undefined|boolean)$/.test(typeof value.code) &&
    typeof value.ttlSeconds === "number" && value.ttlSeconds >= 20 && value.ttlSeconds <= 604800;
}
