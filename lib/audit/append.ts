import { nowDate, today } from "../clock.ts";
import type { Bytes, SigningKey } from "../crypto/mod.ts";
import type { Transaction } from "../db/mod.ts";
import { type AuditEvent, type AuditEvents, reporterEvents } from "./events.ts";
import { signHead } from "./head.ts";

/** Where and by whom something was done. */
export interface AuditPlace {
  /** Organisation id; none: the firm as a whole. */
  organisation?: string;
  /** Account id; none: a reporter, or the system. */
  actor?: string;
  /** The case's pseudonym. */
  subject?: Bytes;
}

/**
 * Appends one event to its chain, in the transaction of the act itself, and signs the new head.
 * Call it last in a transaction: from here to the commit the chain is locked. Gives the new hash.
 */
export async function audit<E extends AuditEvent>(
  tx: Transaction,
  auditKey: SigningKey,
  event: E,
  place: AuditPlace,
  detail: AuditEvents[E],
): Promise<Bytes> {
  const reporter = reporterEvents.has(event);
  const chain = `${place.organisation ?? "firm"}:${reporter ? "reporter" : "desk"}`;
  const [head] = await tx<{ number: string; hash: Bytes }[]>`
    select number, hash from append_audit(
      ${chain}, ${today()}::date, ${reporter ? null : nowDate()}::timestamptz, ${event},
      ${place.actor ?? null}::uuid, ${place.subject ?? null}::bytea, ${tx.json(detail)}::jsonb)`;
  const signature = await signHead(auditKey, chain, Number(head!.number), head!.hash);
  await tx`select sign_head(${chain}, ${head!.number}, ${signature})`;
  return head!.hash;
}
