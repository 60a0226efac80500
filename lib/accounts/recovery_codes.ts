import { audit } from "../audit/mod.ts";
import { type Bytes, mac, randomBytes, readSpelled, spell, subkey } from "../crypto/mod.ts";
import { acting, type Transaction } from "../db/mod.ts";
import { recoveryCodes as count } from "../limits.ts";
import type { Portal } from "../portal.ts";
import type { Actor } from "./session.ts";

/** 80 random bits: nobody guesses one, however many tries there are. */
const length = 10;

/** Makes new recovery codes in place of the old ones. They are shown this once; HMACs are kept. */
export async function makeRecoveryCodes(portal: Portal, actor: Actor): Promise<string[]> {
  const { account } = actor;
  const codes = Array.from({ length: count }, () => randomBytes(length));
  const macs = await Promise.all(codes.map((code) => macOf(actor.signSeed, account, code)));
  await acting(portal.sql, { account }, async (tx) => {
    await tx`delete from recovery_code where account = ${account}`;
    await tx`insert into recovery_code ${tx(macs.map((mac) => ({ account, mac })))}`;
    await audit(tx, portal.keys.audit, "recovery.made", { actor: account }, {});
  });
  return codes.map(spell);
}

/** Whether this is one of the person's recovery codes. It serves once. */
export async function useRecoveryCode(
  portal: Portal,
  account: string,
  sign: Bytes,
  typed: string,
): Promise<boolean> {
  const code = readSpelled(typed, length);
  if (!code) return false;
  const mac = await macOf(sign, account, code);
  const used = await acting(portal.sql, { account }, (tx) =>
    tx`
    delete from recovery_code where account = ${account} and mac = ${mac}`);
  return used.count === 1;
}

/**
 * Ends the recovery codes of a person who gets a new key: they were made with the old one. Belongs
 * into the transaction of the change; new ones have to be made.
 */
export async function endRecoveryCodes(tx: Transaction, account: string): Promise<void> {
  await tx`delete from recovery_code where account = ${account}`;
}

async function macOf(sign: Bytes, account: string, code: Bytes): Promise<Bytes> {
  return await mac(await subkey(sign, "recovery codes"), account, code);
}
