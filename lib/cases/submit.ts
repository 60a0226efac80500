import { noteRefused, readCircle, readRecoveryKey } from "../accounts/mod.ts";
import { audit } from "../audit/mod.ts";
import { attachFiles } from "../attachments/mod.ts";
import { nowDate, today } from "../clock.ts";
import { keyPairFromSeed, type Receipt } from "../crypto/mod.ts";
import { acting, violatedUnique } from "../db/mod.ts";
import type { Portal } from "../portal.ts";
import {
  confirmShredKey,
  dropShredKey,
  giveWrap,
  keepShredKey,
  newCaseKeys,
  pseudonym,
} from "./keys.ts";
import { type Organisation, readersOfNewCase } from "./organisation.ts";
import { deriveFromReceipt, type Visit, visitOf } from "./receipt.ts";
import { appendRecord, type IdentityContent, type ReportContent } from "./records.ts";

/** A report as it arrives; its files are staged under `upload` already, sealed for `caseId`. */
export interface NewReport {
  caseId: string;
  upload: string;
  receipt: Receipt;
  report: ReportContent;
  identity: IdentityContent;
}

/** Nobody at the firm may read this report: whoever could was named as involved. */
export class NobodyLeft extends Error {}

/**
 * Files a report: seals everything and writes it, with its audit event, in one transaction. The
 * shred key is committed first; without a case it is taken back. A receipt that already has a case
 * gives that case, also when two instances receive the same form at once. Throws `NobodyLeft`.
 */
export async function submitReport(
  portal: Portal,
  organisation: Organisation,
  submission: NewReport,
): Promise<Visit> {
  const { caseId, receipt } = submission;
  const derived = await deriveFromReceipt(portal, receipt);
  const known = await visitOf(portal, receipt, derived);
  if (known) return known;

  const { readers, firmKey } = await recipients(portal, organisation.id, submission);
  const keys = newCaseKeys(organisation.id, caseId);
  const reporter = await keyPairFromSeed(derived.key);
  await keepShredKey(portal.shred, keys, nowDate());
  try {
    const who = { case: caseId, upload: submission.upload };
    await acting(portal.sql, who, async (tx) => {
      await tx`insert into cases ${
        tx({ id: caseId, organisation: organisation.id, received: today() })
      }`;
      await tx`insert into receipt ${
        tx({
          case_id: caseId,
          locator: receipt.locator,
          verifier: derived.verifier,
          wrap_public: reporter.publicKey,
        })
      }`;
      await giveWrap(tx, keys, "reporter", reporter.publicKey);
      if (firmKey) await giveWrap(tx, keys, "firm", firmKey);
      for (const reader of readers) {
        await giveWrap(tx, keys, { account: reader.account }, reader.wrapPublic);
      }
      const { report, identity } = submission;
      const author = null;
      await appendRecord(tx, keys, {
        id: crypto.randomUUID(),
        kind: "report",
        author,
        content: report,
      });
      await appendRecord(tx, keys, {
        id: crypto.randomUUID(),
        kind: "identity",
        author,
        content: identity,
      });
      await attachFiles(tx, submission.upload, caseId, report.files);
      await audit(tx, portal.keys.audit, "report.received", {
        organisation: organisation.id,
        subject: await pseudonym(keys.shredKey),
      }, { files: report.files.length, refused: report.refused.length });
    });
  } catch (error) {
    await dropShredKey(portal.shred, caseId);
    if (violatedUnique(error) === undefined) throw error;
    const first = await visitOf(portal, receipt, derived);
    if (!first) throw error;
    return first;
  }
  await confirmShredKey(portal.shred, caseId);
  return { case: caseId, organisation: organisation.id, privateKey: reporter.privateKey };
}

/** Who gets a wrap of a new case. Keys that somebody put into the database are refused, and told. */
async function recipients(portal: Portal, organisation: string, { report }: NewReport) {
  const { sql } = portal;
  const circle = await readCircle(sql, portal.keys.root);
  const firmKey = await readRecoveryKey(sql, portal.keys.root);
  await noteRefused(portal, organisation, [...circle.refused, ...(firmKey ? [] : ["firm"])]);
  const readers = await readersOfNewCase(sql, circle, organisation, report.involved);
  if (readers.length === 0) throw new NobodyLeft();
  return { readers, firmKey };
}
