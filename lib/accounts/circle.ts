import { audit } from "../audit/mod.ts";
import type { Bytes, SigningKey } from "../crypto/mod.ts";
import { acting, type Sql, type Transaction } from "../db/mod.ts";
import type { Portal } from "../portal.ts";
import {
  type CertifiedKey,
  certifiedKeys,
  certifyRecovery,
  isRecoveryKey,
  type StaffKey,
} from "./certificate.ts";

/** The firm's keys as they stand: whom one may wrap something to. */
export interface Circle {
  /** By account. */
  certified: Map<string, CertifiedKey>;
  /** Keys that wait for a colleague to certify them. */
  waiting: StaffKey[];
  /** Accounts whose key is not the one that was certified. */
  refused: string[];
}

/** Reads everybody's keys and checks their certificates up to the pinned root. */
export async function readCircle(sql: Sql | Transaction, root: Bytes): Promise<Circle> {
  const rows = await sql<(StaffKey & { current: boolean })[]>`
    select account, wrap_public, sign_public, certificate, true as current from staff_key
    union all
    select account, wrap_public, sign_public, certificate, false from former_key`;
  const current = rows.filter((row) => row.current);
  const certified = new Map(
    (await certifiedKeys(root, rows)).filter((key) => key.current).map((key) => [key.account, key]),
  );
  const others = current.filter((row) => !certified.has(row.account));
  return {
    certified,
    waiting: others.filter((row) => row.certificate === null),
    refused: others.filter((row) => row.certificate !== null).map((row) => row.account),
  };
}

/** The certified keys with which each account signs, or signed before: by account. */
export async function readSigners(
  sql: Sql | Transaction,
  root: Bytes,
): Promise<Map<string, Bytes[]>> {
  const rows = await sql<StaffKey[]>`
    select account, wrap_public, sign_public, certificate from staff_key
    union all
    select account, wrap_public, sign_public, certificate from former_key`;
  const signers = new Map<string, Bytes[]>();
  for (const { account, signPublic } of await certifiedKeys(root, rows)) {
    signers.set(account, [...signers.get(account) ?? [], signPublic]);
  }
  return signers;
}

/** Lets the root certify the recovery key of a firm just founded. Runs as the owner. */
export async function pinRecoveryKey(tx: Transaction, root: SigningKey): Promise<void> {
  const [firm] = await tx<{ recoveryPublic: Bytes }[]>`select recovery_public from firm`;
  const certificate = await certifyRecovery(root, firm!.recoveryPublic);
  await tx`update firm set recovery_certificate = ${certificate}`;
}

/** The firm's recovery key, or undefined when it is not the one that the root certified. */
export async function readRecoveryKey(
  sql: Sql | Transaction,
  root: Bytes,
): Promise<Bytes | undefined> {
  const [firm] = await sql<{ recoveryPublic: Bytes; recoveryCertificate: Bytes | null }[]>`
    select recovery_public, recovery_certificate from firm`;
  const { recoveryPublic, recoveryCertificate } = firm!;
  const right = await isRecoveryKey(root, recoveryPublic, recoveryCertificate);
  return right ? recoveryPublic : undefined;
}

/**
 * Says in the audit log that keys were refused: somebody changed them in the database. In a
 * transaction of its own, so that it stays when nothing else does. `holders` are accounts, or
 * `"firm"` for the recovery key.
 */
export async function noteRefused(
  portal: Pick<Portal, "sql"> & { keys: Pick<Portal["keys"], "audit"> },
  organisation: string | undefined,
  holders: readonly string[],
): Promise<void> {
  if (holders.length === 0) return;
  await acting(portal.sql, {}, async (tx) => {
    for (const holder of holders) {
      await audit(tx, portal.keys.audit, "key.refused", { organisation }, { holder });
    }
  });
}
