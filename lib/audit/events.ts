/** The audit's events. Each kind names the only details that it may carry: numbers and ids. */
export interface AuditEvents {
  "report.received": { files: number; refused: number };
  "reporter.message": { files: number; refused: number };
  "reporter.visit": Record<never, never>;
  "reporter.code": Record<never, never>;
  "reporter.download": Record<never, never>;
  "login": Record<never, never>;
  "logout": Record<never, never>;
  "login.stepped-up": Record<never, never>;
  "password.changed": Record<never, never>;
  "phone.changed": Record<never, never>;
  "totp.set": Record<never, never>;
  "totp.removed": Record<never, never>;
  "recovery.made": Record<never, never>;
  "passkey.added": Record<never, never>;
  "passkey.removed": Record<never, never>;
  "case.read": Record<never, never>;
  "case.registered": { files: number; refused: number };
  "case.assign": { account: string };
  "case.grant": { account: string; redacted: boolean };
  "case.revoke": { account: string };
  "case.deputise": { account: string };
  "case.evidence": Record<never, never>;
  "case.export": { format: string };
  "case.recuse": Record<never, never>;
  "case.status": { to: string };
  "case.note": Record<never, never>;
  "case.redact": Record<never, never>;
  "case.withdraw": Record<never, never>;
  "case.link": Record<never, never>;
  "case.parties": Record<never, never>;
  "case.second": { account: string };
  "case.conflicts": Record<never, never>;
  /** `account`: who is to learn who reported. */
  "case.disclosure": { step: "asked" | "approved" | "refused"; account: string };
  "case.extend": Record<never, never>;
  "case.hold": { agreed: boolean };
  "case.release": { agreed: boolean };
  "case.client": { files: number; refused: number };
  "case.message": { files: number; refused: number };
  "desk.search": Record<never, never>;
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
  "organisation.questions": { organisation: string; version: number };
  /** An account's id, `"firm"` for the recovery key, or `"reporter"`. */
  "key.refused": { holder: string };
  "key.certified": { account: string };
  "password.recovered": Record<never, never>;
  "recovery.renewed": Record<never, never>;
  "key.rotated": { cases: number };
  "rewrap.started": { account: string; cases: number };
  "rewrap.finished": { account: string; cases: number };
  "case.rewrap": { account: string };
  /** The ceremony with two shares: whose cases went to whom. */
  "recovery.held": { lost: string; account: string; cases: number; walled: number };
  "firm.founded": Record<never, never>;
  "firm.sms-countries": Record<never, never>;
  "firm.sms-on": Record<never, never>;
  "firm.sms-off": Record<never, never>;
  "template.written": Record<never, never>;
  "absence.set": { account: string };
  "absence.ended": { account: string };
  "notices.chosen": { channel: string };
  /** A run of a job that comes once an hour or more seldom. */
  "job.ran": { job: string };
  "job.failed": { job: string };
  /** The line that ends a day in each chain. */
  "day.sealed": Record<never, never>;
  "day.reporters": Record<never, never>;
  "audit.exported": { lines: number };
  "backup.made": { rows: number };
  "backup.restored": { rows: number };
  "tenant.exported": { organisation: string; cases: number };
  "tenant.imported": { organisation: string; cases: number };
  "tenant.removed": { organisation: string; cases: number };
  "own-data.exported": Record<never, never>;
  "account.erased": { account: string };
  "account.renamed": { account: string };
  "case.anonymised": Record<never, never>;
  "job.paused": { job: string; reason: string };
  /** `reason`: the operator's words, of the operation and of nobody. */
  "job.resumed": { job: string; reason: string };
}

/** The name of an audit event. */
export type AuditEvent = keyof AuditEvents;

/**
 * Acts of reporters: they carry the day alone, and stand in a chain of their own. So does what comes
 * to light when a report is filed.
 */
export const reporterEvents: ReadonlySet<AuditEvent> = new Set(
  [
    "report.received",
    "reporter.message",
    "reporter.visit",
    "reporter.code",
    "reporter.download",
    "key.refused",
    "day.reporters",
  ],
);
