import { noteRefused, readCircle, readRecoveryKey } from "../accounts/mod.ts";
import { randomBytes } from "../crypto/mod.ts";
import type { Transaction } from "../db/mod.ts";
import type { Portal } from "../portal.ts";
import { type CaseKeys, giveWrap, type Purpose, type Reader } from "./keys.ts";
import { readReporterKey } from "./reporter_key.ts";

/**
 * Begins a new epoch: a fresh case key for the reporter, the firm and everybody who reads the case
 * now, less those in `without`, who lose every wrap that they had. What is written from here on they
 * could not open even with a copy of their old wraps. Needs the whole case; gives the keys with the
 * new epoch among them.
 */
export async function newEpoch(
  tx: Transaction,
  portal: Portal,
  keys: CaseKeys,
  without: string[],
): Promise<CaseKeys> {
  const epoch = keys.epoch + 1;
  const secrets = new Map(keys.secrets).set(epoch, { case: randomBytes(32) });
  const next = { ...keys, epoch, secrets };
  for (const reader of await readersNow(tx, portal, keys)) {
    const { recipient } = reader;
    if (typeof recipient === "object" && without.includes(recipient.account)) continue;
    await giveWrap(tx, next, epoch, reader);
  }
  await tx`update cases set epoch = ${epoch}, rotate = false where id = ${keys.case}`;
  if (without.length > 0) {
    await tx`delete from wrap where case_id = ${keys.case} and account = any(${without})`;
  }
  return next;
}

/** Who reads the case in its present epoch; a key without a good certificate gets no more wraps. */
async function readersNow(
  tx: Transaction,
  portal: Portal,
  keys: CaseKeys,
): Promise<Reader[]> {
  const reporterKey = await readReporterKey(tx, keys);
  const circle = await readCircle(tx, portal.keys.root);
  const firmKey = await readRecoveryKey(tx, portal.keys.root);
  const refused = [...(reporterKey ? [] : ["reporter"]), ...(firmKey ? [] : ["firm"])];
  await noteRefused(portal, keys.organisation, [...refused, ...circle.refused]);
  const readers: Reader[] = [];
  if (reporterKey) {
    readers.push({ recipient: "reporter", publicKey: reporterKey, purpose: "case" });
  }
  if (firmKey) readers.push({ recipient: "firm", publicKey: firmKey, purpose: "case" });
  const staff = await tx<
    { account: string; purpose: Purpose; expires: Date | null; dormant: boolean }[]
  >`
    select account, purpose, expires, dormant from wrap
     where case_id = ${keys.case} and epoch = ${keys.epoch} and recipient = 'staff'
       and (expires is null or expires > now())`;
  for (const { account, purpose, expires, dormant } of staff) {
    const key = circle.certified.get(account);
    if (!key) continue;
    const reader = { recipient: { account }, publicKey: key.wrapPublic };
    readers.push({ ...reader, purpose, expires, dormant });
  }
  return readers;
}
