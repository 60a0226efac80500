import { nowDate } from "../clock.ts";

/** What the event log may say. Codes and counts; never a person's data. */
export type LogEvent =
  | "start"
  | "stop"
  | "login.failed"
  | "login.throttled"
  | "code.failed"
  | "code.throttled"
  | "receipt.failed"
  | "upload.refused"
  | "sms.failed"
  | "notice.failed"
  | "sms.refused"
  | "sms.receipt.refused"
  | "job.done"
  | "job.failed"
  | "error";

/**
 * Writes one line of the event log to standard output, as JSON. An error is logged by its code and
 * place, never as an object, so that nothing it carries can leak.
 */
export function logEvent(event: LogEvent, detail: Record<string, string | number> = {}): void {
  console.log(JSON.stringify({ at: nowDate().toISOString().slice(0, 19) + "Z", event, ...detail }));
}

/** A short name for an error: its class, and PostgreSQL's or the system's code where it has one. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const code = (error as { code?: unknown }).code;
  return typeof code === "string" && /^[A-Z0-9_]{2,40}$/.test(code)
    ? `${error.name}:${code}`
    : error.name;
}
