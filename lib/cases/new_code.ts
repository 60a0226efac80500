import { audit } from "../audit/mod.ts";
import {
  CannotOpen,
  equal,
  keyPairFromSeed,
  type Receipt,
  unwrap,
  unwrapKey,
} from "../crypto/mod.ts";
import { acting } from "../db/mod.ts";
import type { Portal } from "../portal.ts";
import { binding, pseudonym, type Wrap } from "./keys.ts";
import { deriveFromReceipt, type Visit } from "./receipt.ts";
import { rewrapForReporter } from "./renew_receipt.ts";

/**
 * Gives a case a new code, in its reporter's own visit: from then on the old one opens nothing. Gives
 * the visit with its new key, also when this code was taken before; undefined when the case is there no
 * more. Throws `Busy`.
 */
export async function changeCode(
  portal: Portal,
  visit: Visit,
  receipt: Receipt,
): Promise<Visit | undefined> {
  const derived = await deriveFromReceipt(portal.keys, receipt);
  const { locator } = receipt;
  const { verifier } = derived;
  const { publicKey, privateKey } = await keyPairFromSeed(derived.key);
  if (equal(privateKey, visit.privateKey)) return visit;
  const done = await rewrapForReporter(portal, visit, publicKey, async (tx, proof, shredKey) => {
    await tx`select change_code(${locator}, ${verifier}, ${publicKey}, ${proof})`;
    await audit(tx, portal.keys.audit, "reporter.code", {
      organisation: visit.organisation,
      subject: await pseudonym(shredKey),
    }, {});
  });
  return done ? { ...visit, privateKey } : undefined;
}

/** Whether a visit's key still opens its case: with a new code all other visits end. */
export async function isCurrent(portal: Portal, visit: Visit): Promise<boolean> {
  const [newest] = await acting(portal.sql, { case: visit.case }, (tx) =>
    tx<Wrap[]>`
      select epoch, purpose, blob from wrap where case_id = ${visit.case}
         and recipient = 'reporter' order by epoch desc limit 1`);
  if (!newest) return true; // a draft, or a case whose time is over
  const { epoch, purpose, blob } = newest;
  try {
    await unwrap(
      await unwrapKey(visit.privateKey),
      blob,
      binding(visit, epoch, "reporter", purpose),
    );
    return true;
  } catch (error) {
    if (error instanceof CannotOpen) return false;
    throw error;
  }
}
