import { dayBefore } from "../clock.ts";
import {
  type Bytes,
  type Derived,
  deriveReceipt,
  equal,
  keyPairFromSeed,
  mac,
  type Receipt,
} from "../crypto/mod.ts";
import { acting } from "../db/mod.ts";
import { type OriginKeys, readOrigins } from "../accounts/mod.ts";
import { drafts } from "../limits.ts";
import type { Portal } from "../portal.ts";
import { readDraft } from "./draft.ts";
import { renewDraft } from "./renew_draft.ts";
import { renewReceipt } from "./renew_receipt.ts";

/** A reporter who showed the code of a case or of a draft. */
export interface Visit {
  /** The case; of a draft the one that it becomes. */
  case: string;
  organisation: string;
  /** X-Wing private key that opens the reporter's wrap. */
  privateKey: Bytes;
  /** Of a draft: its code, which its form carries on. */
  draft?: string;
}

/**
 * One Argon2id over the code's secret, salted by an HMAC of its locator: every code, known or not,
 * costs the same (ASVS 6.3.8). Throws `Busy`.
 */
export async function deriveFromReceipt(
  { locator, pepper }: OriginKeys,
  receipt: Receipt,
): Promise<Derived> {
  const salt = await mac(locator, "receipt salt", receipt.locator);
  return await deriveReceipt(receipt.secret, { salt, pepper, context: "receipt" });
}

/**
 * The case or draft that this code opens, or undefined. Compares every candidate of the locator; a
 * draft whose time is over is none.
 */
export async function visitOf(
  portal: Portal,
  receipt: Receipt,
  derived: Derived,
): Promise<Visit | undefined> {
  const candidates = await portal.sql<{ caseId: string; verifier: Bytes; draft: boolean }[]>`
    select case_id, verifier, false as draft from find_receipts(${receipt.locator})
     union all
    select id, verifier, true from find_drafts(${receipt.locator}, ${dayBefore(drafts.life)})
     order by draft`;
  const found = candidates.filter((one) => equal(one.verifier, derived.verifier))[0];
  const { privateKey } = await keyPairFromSeed(derived.key);
  if (!found) return undefined;
  if (found.draft) {
    const draft = await readDraft(portal, { case: found.caseId, privateKey });
    const { code } = receipt;
    return draft && { case: draft.id, organisation: draft.organisation, privateKey, draft: code };
  }
  const [row] = await acting(
    portal.sql,
    { case: found.caseId },
    (tx) =>
      tx<{ organisation: string }[]>`select organisation from cases where id = ${found.caseId}`,
  );
  return row && { case: found.caseId, organisation: row.organisation, privateKey };
}

/**
 * What a code gives, and the case or draft that it opens, if there is one. While a rotation of `master`
 * lasts, or codes of another installation have not served here yet, codes are tried with those keys,
 * too, at every try; what that opens is taken over. Throws `Busy`.
 */
export async function tryReceipt(
  portal: Portal,
  receipt: Receipt,
): Promise<{ derived: Derived; visit: Visit | undefined }> {
  const { keys } = portal;
  const derived = await deriveFromReceipt(keys, receipt);
  let visit = await visitOf(portal, receipt, derived);
  for (const before of [keys.old, ...await readOrigins(portal, "receipt")]) {
    if (!before) continue;
    const former = await visitOf(portal, receipt, await deriveFromReceipt(before, receipt));
    if (visit || !former) continue;
    const renew = former.draft === undefined ? renewReceipt : renewDraft;
    visit = { ...former, privateKey: await renew(portal, former, derived) };
  }
  return { derived, visit };
}

/** Opens a case or a draft by its code. Throws `Busy`. */
export async function findCase(portal: Portal, receipt: Receipt): Promise<Visit | undefined> {
  return (await tryReceipt(portal, receipt)).visit;
}
