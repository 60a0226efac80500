import type { Actor } from "../accounts/mod.ts";
import { audit, type AuditEvent, type AuditEvents } from "../audit/mod.ts";
import type { Bytes } from "../crypto/mod.ts";
import { acting, type Transaction } from "../db/mod.ts";
import type { Portal } from "../portal.ts";
import { type CaseKeys, pseudonym } from "./keys.ts";
import { type Access, openCase, type OpenedCase } from "./open.ts";

/** An act that cannot be done; the text says why, for the person who tried. */
export class CannotAct extends Error {
  /** `reason`: a key of the texts under `desk.cannot`. */
  constructor(readonly reason: string) {
    super(reason);
    this.name = "CannotAct";
  }
}

/** What an act on a case works with. */
export interface Act extends OpenedCase {
  portal: Portal;
  actor: Actor;
  tx: Transaction;
  /** Writes the act's audit event; call it last. Gives its hash. */
  note<E extends AuditEvent>(event: E, detail: AuditEvents[E]): Promise<Bytes>;
}

/**
 * Does something to a case in one transaction, as a member of staff who holds at least one of
 * `needs` of it. Gives false when the case is not there for this person. Throws `CannotAct`.
 */
export async function act(
  portal: Portal,
  actor: Actor,
  caseId: string,
  needs: Access[],
  work: (act: Act) => Promise<void>,
  upload?: string,
): Promise<boolean> {
  for (;;) {
    const opened = await openCase(portal, actor, caseId);
    if (!opened || !needs.includes(opened.access)) return false;
    const done = await acting(portal.sql, { account: actor.account, upload }, async (tx) => {
      if (!await isAsOpened(tx, actor, opened)) return false;
      const note = (event: AuditEvent, detail: AuditEvents[AuditEvent]) =>
        noteAct(portal, actor, tx, opened.keys, event, detail);
      await work({ ...opened, portal, actor, tx, note });
      return true;
    });
    if (done) return true;
  }
}

/**
 * Locks the case, and looks whether somebody else was faster: began a new epoch, or took the case
 * from this person. Keys that were opened before would then make a second epoch of the same number.
 */
async function isAsOpened(
  tx: Transaction,
  actor: Actor,
  { keys, access }: OpenedCase,
): Promise<boolean> {
  const [row] = await tx<{ epoch: number }[]>`
    select epoch from cases where id = ${keys.case} for update`;
  if (row?.epoch !== keys.epoch) return false;
  // A statement of its own: it sees what was committed while the first one waited.
  const [held] = await tx`
    select 1 from wrap where case_id = ${keys.case} and account = ${actor.account}
       and purpose = ${access} and (expires is null or expires > now()) limit 1`;
  return held !== undefined || access === "triage";
}

async function noteAct<E extends AuditEvent>(
  portal: Portal,
  actor: Actor,
  tx: Transaction,
  keys: CaseKeys,
  event: E,
  detail: AuditEvents[E],
): Promise<Bytes> {
  return await audit(tx, portal.keys.audit, event, {
    organisation: keys.organisation,
    actor: actor.account,
    subject: await pseudonym(keys.shredKey),
  }, detail);
}
