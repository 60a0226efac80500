import { type Actor, formerKeyOf } from "../accounts/mod.ts";
import { today } from "../clock.ts";
import {
  type Bytes,
  CannotOpen,
  currentSuite,
  equal,
  seal,
  unwrap,
  type UnwrapKey,
  wrap,
} from "../crypto/mod.ts";
import { acting, type Transaction } from "../db/mod.ts";
import { renewal } from "../limits.ts";
import type { Portal } from "../portal.ts";
import { binding, type CaseKeys, keyId, type Purpose } from "./keys.ts";
import { openRaw, place, type RecordRow } from "./records.ts";

interface Row {
  case: string;
  organisation: string;
  epoch: number;
  purpose: Purpose;
  blob: Bytes;
}

/** Whose wraps are made again: what opens them, and the key that they are made for. */
interface Owner {
  account: string;
  oldKey: UnwrapKey;
  newKey: UnwrapKey;
  newPublic: Bytes;
}

/**
 * After a rotation: makes the person's own wraps again for the new key, in the person's own session,
 * batch by batch, each in a transaction of its own; a crash loses nothing. Gives how many.
 */
export async function renewAfterRotation(portal: Portal, actor: Actor): Promise<number> {
  const former = await formerKeyOf(portal, actor);
  if (!former) return 0;
  const { account, wrapKey: newKey } = actor;
  const owner = { account, oldKey: former.privateKey, newKey, newPublic: former.newPublicKey };
  const id = await keyId(former.publicKey);
  let renewed = 0;
  for (let batch = 1; batch > 0;) {
    batch = await acting(portal.sql, { account }, async (tx) => {
      const rows = await tx<Row[]>`
        select w.case_id as "case", c.organisation, w.epoch, w.purpose, w.blob
          from wrap w join cases c on c.id = w.case_id
         where w.account = ${account} and w.key_id = ${id} limit ${renewal.batch}`;
      return await remakeAll(tx, rows, owner);
    });
    renewed += batch;
  }
  await acting(portal.sql, { account }, (tx) => tx`select forget_former_keys(${today()})`);
  return renewed;
}

/**
 * After a new suite came: makes some of the person's own wraps again with it. Bounded, for the end of
 * a request; the next one goes on. Gives how many.
 */
export async function renewWraps(portal: Portal, actor: Actor): Promise<number> {
  if (isFirst("wrap")) return 0;
  const { account, wrapKey } = actor;
  const [key] = await portal.sql<{ wrapPublic: Bytes }[]>`
    select wrap_public from staff_key where account = ${account}`;
  const owner = { account, oldKey: wrapKey, newKey: wrapKey, newPublic: key!.wrapPublic };
  return await acting(portal.sql, { account }, async (tx) => {
    const rows = await tx<Row[]>`
      select w.case_id as "case", c.organisation, w.epoch, w.purpose, w.blob
        from wrap w join cases c on c.id = w.case_id
       where w.account = ${account} and get_byte(w.blob, 0) <> ${currentSuite("wrap")}
       limit ${renewal.batch}`;
    return await remakeAll(tx, rows, owner);
  });
}

/** The same for the records of a case that is open. Gives how many. */
export async function resealRecords(
  portal: Portal,
  actor: Actor,
  keys: CaseKeys,
): Promise<number> {
  if (isFirst("record")) return 0;
  return await acting(portal.sql, { account: actor.account }, async (tx) => {
    const rows = await tx<RecordRow[]>`
      select id, version, kind, epoch, part, blob from record
       where case_id = ${keys.case} and get_byte(blob, 0) <> ${currentSuite("record")}
       limit ${renewal.batch}`;
    let resealed = 0;
    for (const row of rows) {
      const opened = await openRaw(keys, row);
      if (!opened) continue;
      const blob = await seal(opened.key, opened.text, place(keys, row.id, row.version, row.kind));
      await tx`select reseal_record(${keys.case}, ${row.id}, ${row.version}, ${blob})`;
      resealed++;
    }
    return resealed;
  });
}

/** There is nothing older than the first generation. */
const isFirst = (use: "wrap" | "record") => (currentSuite(use) & 0x0f) === 1;

/** Leaves what does not open as it is: somebody damaged it. */
async function remakeAll(tx: Transaction, rows: Row[], owner: Owner): Promise<number> {
  let done = 0;
  for (const row of rows) {
    const place = binding(row, row.epoch, { account: owner.account }, row.purpose);
    try {
      const secret = await unwrap(owner.oldKey, row.blob, place);
      const blob = await wrap(owner.newPublic, secret, place);
      // The public key comes from the database: only what one can open oneself is kept.
      if (!equal(await unwrap(owner.newKey, blob, place), secret)) continue;
      await tx`select renew_wrap(${row.case}, ${row.epoch}, ${blob},
                                 ${await keyId(owner.newPublic)}, ${row.purpose})`;
      done++;
    } catch (error) {
      if (!(error instanceof CannotOpen)) throw error;
    }
  }
  return done;
}
