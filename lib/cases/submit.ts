import { type Actor, noteRefused, readCircle, readRecoveryKey } from "../accounts/mod.ts";
import { audit } from "../audit/mod.ts";
import { attachFiles } from "../attachments/mod.ts";
import { admitPatiently } from "../buckets/mod.ts";
import { nowDate, today } from "../clock.ts";
import { keyPairFromSeed, type Receipt } from "../crypto/mod.ts";
import { type Acting, acting, type Transaction, violatedUnique } from "../db/mod.ts";
import { tellReaders } from "../notify/mod.ts";
import type { Portal } from "../portal.ts";
import { type CaseKeys, giveWrap, newCaseKeys, pseudonym, type Reader } from "./keys.ts";
import { type Organisation, readersOfNewCase } from "./organisation.ts";
import { tryReceipt, type Visit, visitOf } from "./receipt.ts";
import { appendRecord, type IdentityContent, type ReportContent } from "./records.ts";
import { proveReporterKey } from "./reporter_key.ts";
import { confirmShredKey, dropShredKey, keepShredKey } from "./shred.ts";
import { type Walls, wallsOf } from "./walls.ts";

/** A report as it arrives; its files are staged under `upload` already, sealed for `caseId`. */
export interface NewReport {
  caseId: string;
  upload: string;
  receipt: Receipt;
  /** How long the form was open, in milliseconds. */
  formAge: number;
  report: ReportContent;
  identity: IdentityContent;
  /** The version of the draft that this was, which goes: `caseId` and `upload` are its id. */
  draft?: number;
}

/** How a case comes that staff register. */
export const sources = ["telephone", "letter", "person"] as const;

/** Nobody at the firm may read this report: whoever could was named as involved. */
export class NobodyLeft extends Error {}

/** The draft has changed since it was read, or is gone. */
export class DraftChanged extends Error {}

/**
 * Files a report: seals everything and writes it, with its audit event, in one transaction. The
 * shred key is committed first; without a case it is taken back. A receipt that already has a case
 * gives that case, also when two instances receive the same form at once, and however many reports
 * arrive; a new one may have to wait. One that has a draft gives that, unless the draft is what is
 * sent. `registrar`: the member of staff who was told, and who does not wait. Throws `NobodyLeft`,
 * `DraftChanged`, `TooMany` and `Busy`.
 */
export async function submitReport(
  portal: Portal,
  organisation: Organisation,
  submission: NewReport,
  registrar?: Actor,
): Promise<Visit> {
  const { caseId, receipt } = submission;
  const { derived, visit: known } = await tryReceipt(portal, receipt);
  const sent = submission.draft !== undefined;
  if (known && !(sent && known.draft !== undefined)) return known;
  if (!registrar) await admitPatiently(portal, "report", organisation.id, submission.formAge);

  const walls = await wallsOf(portal.sql, { involved: submission.report.involved });
  const readers = await recipients(portal, organisation.id, walls);
  const keys = { ...newCaseKeys(organisation.id, caseId), signer: registrar };
  const reporter = await keyPairFromSeed(derived.key);
  const who = { case: caseId, upload: submission.upload, draft: sent ? caseId : undefined };
  try {
    await withShredKey(portal, keys, who, submission.draft, async (tx) => {
      await tx`insert into cases ${
        tx({ id: caseId, organisation: organisation.id, received: today() })
      }`;
      await tx`insert into receipt ${
        tx({
          case_id: caseId,
          locator: receipt.locator,
          verifier: derived.verifier,
          wrap_public: reporter.publicKey,
          proof: await proveReporterKey(keys, reporter.publicKey),
        })
      }`;
      const own: Reader = {
        recipient: "reporter",
        publicKey: reporter.publicKey,
        purpose: "case",
      };
      for (const reader of [own, ...readers]) await giveWrap(tx, keys, keys.epoch, reader);
      const { report, identity } = submission;
      const author = registrar?.account ?? null;
      const { category, urgent, involved } = report;
      const triage = { category, urgent, involved, walled: [...walls.walled] };
      const id = () => crypto.randomUUID();
      await appendRecord(tx, keys, { id: id(), kind: "report", author, content: report });
      await appendRecord(tx, keys, { id: id(), kind: "identity", author, content: identity });
      await appendRecord(tx, keys, { id: id(), kind: "triage", author, content: triage });
      await attachFiles(tx, submission.upload, caseId, report.files);
      if (sent) await tx`delete from draft where id = ${caseId}`;
      await tellReaders(tx, caseId);
      await audit(tx, portal.keys.audit, registrar ? "case.registered" : "report.received", {
        organisation: organisation.id,
        actor: registrar?.account,
        subject: await pseudonym(keys.shredKey),
      }, { files: report.files.length, refused: report.refused.length });
    });
  } catch (error) {
    if (violatedUnique(error) === undefined) throw error;
    const first = await visitOf(portal, receipt, derived);
    if (!first) throw error;
    return first;
  }
  await confirmShredKey(portal.shred, caseId);
  return { case: caseId, organisation: organisation.id, privateKey: reporter.privateKey };
}

/**
 * Writes a new case. Its shred key is kept before it is written, and taken back when that fails; when
 * nobody can tell, as the line to the database broke at the end, the sweep finds out. While a draft is
 * sent nobody else can send it: both would have a key for the same case.
 */
async function withShredKey(
  portal: Portal,
  { case: id, shredKey }: CaseKeys,
  who: Acting,
  draft: number | undefined,
  work: (tx: Transaction) => Promise<void>,
): Promise<void> {
  await acting(portal.sql, who, async (tx) => {
    if (draft !== undefined) {
      const [same] = await tx`
        select 1 from draft where id = ${id} and version = ${draft} for update`;
      if (!same) throw new DraftChanged();
      await dropShredKey(portal.shred, id); // of a try that was killed
    }
    await keepShredKey(portal.shred, id, shredKey, nowDate());
    try {
      await work(tx);
    } catch (error) {
      await dropShredKey(portal.shred, id);
      throw error;
    }
  });
}

/** Who gets a wrap of a new case. Keys that somebody put into the database are refused, and told. */
async function recipients(
  portal: Portal,
  organisation: string,
  walls: Walls,
): Promise<Reader[]> {
  const { sql } = portal;
  const circle = await readCircle(sql, portal.keys.root);
  const firmKey = await readRecoveryKey(sql, portal.keys.root);
  await noteRefused(portal, organisation, [...circle.refused, ...(firmKey ? [] : ["firm"])]);
  const readers = await readersOfNewCase(sql, circle, organisation, walls);
  if (!readers.some((reader) => reader.purpose === "case")) throw new NobodyLeft();
  if (firmKey) readers.push({ recipient: "firm", publicKey: firmKey, purpose: "case" });
  return readers;
}
