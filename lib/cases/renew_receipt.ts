import { type Bytes, type Derived, keyPairFromSeed, unwrapKey, wrap } from "../crypto/mod.ts";
import { acting, type Transaction } from "../db/mod.ts";
import type { Portal } from "../portal.ts";
import { binding, keyId, openWraps, secretOf, type Wrap } from "./keys.ts";
import type { Visit } from "./receipt.ts";
import { proveReporterKey } from "./reporter_key.ts";
import { readShredKeys } from "./shred.ts";

/**
 * After a rotation of `master`: gives the code of a case that was opened under the old pepper a
 * verifier and a key of the new one, and the reporter's wraps along. In the reporter's own visit,
 * since nobody else can. Gives the new private key.
 */
export async function renewReceipt(
  portal: Portal,
  visit: Visit,
  derived: Derived,
): Promise<Bytes> {
  const next = await keyPairFromSeed(derived.key);
  const done = await rewrapForReporter(portal, visit, next.publicKey, async (tx, proof) => {
    await tx`select renew_receipt(${derived.verifier}, ${next.publicKey}, ${proof})`;
  });
  return done ? next.privateKey : visit.privateKey;
}

/**
 * Wraps all that the reporter holds of a case to another key of the reporter's; `store` puts that key
 * into the receipt's row, in the same transaction. Gives false when the case is anonymised. Throws
 * `CannotOpen` when the visit's key is an old one.
 */
export async function rewrapForReporter(
  portal: Portal,
  visit: Visit,
  publicKey: Bytes,
  store: (tx: Transaction, proof: Bytes, shredKey: Bytes) => Promise<void>,
): Promise<boolean> {
  const { case: id, organisation } = visit;
  const shredKey = (await readShredKeys(portal.shred, [id])).get(id);
  if (!shredKey) return false;
  await acting(portal.sql, { case: id }, async (tx) => {
    await tx`select 1 from cases where id = ${id} for update`; // one new key at a time
    const wraps = await tx<Wrap[]>`
      select epoch, purpose, blob from wrap where case_id = ${id} and recipient = 'reporter'`;
    const place = { organisation, case: id, epoch: Math.max(...wraps.map((one) => one.epoch)) };
    const privateKey = await unwrapKey(visit.privateKey);
    const keys = await openWraps(place, wraps, "reporter", privateKey, shredKey);
    for (const { epoch, purpose } of wraps) {
      const secret = (await secretOf(keys, epoch, purpose))!;
      const blob = await wrap(publicKey, secret, binding(place, epoch, "reporter", purpose));
      await tx`select renew_wrap(${id}, ${epoch}, ${blob}, ${await keyId(publicKey)}, ${purpose})`;
    }
    await store(tx, await proveReporterKey(keys, publicKey), shredKey);
  });
  return true;
}
