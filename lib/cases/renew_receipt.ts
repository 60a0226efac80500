import { type Bytes, type Derived, keyPairFromSeed, unwrapKey, wrap } from "../crypto/mod.ts";
import { acting } from "../db/mod.ts";
import type { Portal } from "../portal.ts";
import { binding, keyId, openWraps, secretOf, type Wrap } from "./keys.ts";
import { proveReporterKey } from "./reporter_key.ts";
import { readShredKeys } from "./shred.ts";

/**
 * After a rotation of `master`: gives the code of a case that was opened under the old pepper a
 * verifier and a key of the new one, and the reporter's wraps along. In the reporter's own visit,
 * since nobody else can. Gives the new private key.
 */
export async function renewReceipt(
  portal: Portal,
  visit: { case: string; organisation: string; privateKey: Bytes },
  derived: Derived,
): Promise<Bytes> {
  const { case: id, organisation } = visit;
  const next = await keyPairFromSeed(derived.key);
  const shredKey = (await readShredKeys(portal.shred, [id])).get(id);
  if (!shredKey) return visit.privateKey; // anonymised
  await acting(portal.sql, { case: id }, async (tx) => {
    const wraps = await tx<Wrap[]>`
      select epoch, purpose, blob from wrap where case_id = ${id} and recipient = 'reporter'`;
    const place = { organisation, case: id, epoch: Math.max(...wraps.map((one) => one.epoch)) };
    const privateKey = await unwrapKey(visit.privateKey);
    const keys = await openWraps(place, wraps, "reporter", privateKey, shredKey);
    for (const { epoch, purpose } of wraps) {
      const secret = (await secretOf(keys, epoch, purpose))!;
      const blob = await wrap(next.publicKey, secret, binding(place, epoch, "reporter", purpose));
      await tx`select renew_wrap(${id}, ${epoch}, ${blob}, ${await keyId(next.publicKey)},
                                 ${purpose})`;
    }
    const proof = await proveReporterKey(keys, next.publicKey);
    await tx`select renew_receipt(${derived.verifier}, ${next.publicKey}, ${proof})`;
  });
  return next.privateKey;
}
