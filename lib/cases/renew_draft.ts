import { type Bytes, type Derived, keyPairFromSeed } from "../crypto/mod.ts";
import { acting } from "../db/mod.ts";
import type { Portal } from "../portal.ts";
import { openDraft, storeDraft } from "./draft.ts";
import type { Visit } from "./receipt.ts";

/**
 * As `renewReceipt`, for a draft: seals it under the key that its code gives since `master` was
 * rotated. Gives the new private key.
 */
export async function renewDraft(portal: Portal, visit: Visit, derived: Derived): Promise<Bytes> {
  const { privateKey } = await keyPairFromSeed(derived.key);
  return await acting(portal.sql, { draft: visit.case }, async (tx) => {
    const draft = await openDraft(tx, visit, true);
    if (!draft) return visit.privateKey; // sent in the meantime
    await tx`update draft set verifier = ${derived.verifier} where id = ${visit.case}`;
    await storeDraft(tx, { ...visit, privateKey }, draft.version + 1, draft, draft.arrived);
    return privateKey;
  });
}
