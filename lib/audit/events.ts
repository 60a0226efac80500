/** The audit's events. Each kind names the only details that it may carry: numbers and ids. */
export interface AuditEvents {
  "report.received": { files: number; refused: number };
  "reporter.message": { files: number; refused: number };
  "reporter.visit": Record<never, never>;
  "login": Record<never, never>;
  "logout": Record<never, never>;
  "case.read": Record<never, never>;
  "case.message": { files: number; refused: number };
  "file.download": { file: string };
  "account.created": { account: string };
  "account.activated": { account: string };
  "account.disabled": { account: string };
  "account.enabled": { account: string };
  "account.reset": { account: string };
  "membership.added": { account: string; organisation: string | null; role: string };
  "membership.removed": { account: string; organisation: string | null; role: string };
  "session.ended": { account: string };
  "organisation.created": { organisation: string };
  "organisation.changed": { organisation: string };
  /** An account's id, or `"firm"` for the recovery key. */
  "key.refused": { holder: string };
  "firm.founded": Record<never, never>;
}

/** The name of an audit event. */
export type AuditEvent = keyof AuditEvents;

/**
 * Acts of reporters: they carry the day alone, and stand in a chain of their own. So does what comes
 * to light when a report is filed.
 */
export const reporterEvents: ReadonlySet<AuditEvent> = new Set(
  ["report.received", "reporter.message", "reporter.visit", "key.refused"],
);
