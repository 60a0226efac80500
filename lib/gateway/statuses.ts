/**
 * What Vonage's answers mean for us: the SMS API's table of error codes, and HTTP's.
 * https://developer.vonage.com/messaging/sms/guides/troubleshooting-sms
 */
import type { SmsFailure } from "./sms.ts";

const byStatus: Record<string, SmsFailure> = {
  ...meaning("retry-exhausted", 1, 5, 10), // throttled, internal error, too many binds
  ...meaning("our-fault", 2, 3, 6, 12, 15, 22, 23), // parameters, sender, length
  ...meaning("account", 4, 8, 9, 11, 14, 29, 32), // credentials, barred, no credit, not allowed
  ...meaning("dead-number", 7, 33), // barred, deactivated
};

/** The class of a message's `status`. One that is not in the table is our fault: do not insist. */
export function classOfStatus(status: string): SmsFailure {
  return byStatus[status] ?? "our-fault";
}

/** The class of an HTTP answer that is not 2xx. A redirect is our fault: it is not followed. */
export function classOfHttp(status: number): SmsFailure {
  if (status === 401 || status === 403) return "account";
  if (status === 420 || status === 429 || status >= 500) return "retry-exhausted";
  return "our-fault";
}

function meaning(failure: SmsFailure, ...statuses: number[]): Record<string, SmsFailure> {
  return Object.fromEntries(statuses.map((status) => [status, failure]));
}
