import {
  type CertifiedKey,
  certifyWaiting,
  noteRefused,
  openRoot,
  readCircle,
  readRecoveryKey,
} from "../accounts/mod.ts";
import { audit } from "../audit/mod.ts";
import {
  type Bytes,
  CannotOpen,
  joinShares,
  randomBytes,
  readShare,
  unwrap,
  type UnwrapKey,
  unwrapKey,
  wrap,
} from "../crypto/mod.ts";
import { acting } from "../db/mod.ts";
import type { Portal } from "../portal.ts";
import { type CaseKeys, giveHistory, openWraps, pseudonym } from "./keys.ts";
import { lastOf, readRecords } from "./records.ts";
import { readShredKeys } from "./shred.ts";
import { isWalled, wallsIn } from "./walls.ts";

/** What two people with a share each want. */
export interface Ceremony {
  /** Account id of the administrator at the page; none: the owner of the database. */
  actor?: string;
  /** Two of the three printed shares, in any spelling. */
  shares: [string, string];
  /** Account ids: whose cases go to which ombudsman. */
  lost: string;
  to: string;
  /** Lets the root certify the keys of `to`, when this is their fingerprint. */
  fingerprint?: string;
}

/** Why a ceremony ended with nothing done. */
export type RecoveryProblem =
  | "first"
  | "second"
  | "same"
  | "strangers"
  | "people"
  | "uncertified"
  | "different"
  | "refused";

/** The parts of the portal that a ceremony needs: the command runs without the rest. */
type Place = Pick<Portal, "sql" | "shred"> & { keys: Pick<Portal["keys"], "root" | "audit"> };

/**
 * Gives the cases of a lost ombudsman to another one with the firm's recovery key, which two shares
 * make and which is forgotten at the end. A case whose reporter named the new ombudsman is left out
 * (`walled`), and so is one from which that person stepped back.
 */
export async function holdCeremony(
  portal: Place,
  wanted: Ceremony,
): Promise<{ cases: number; walled: number } | RecoveryProblem> {
  const { actor, lost, to } = wanted;
  const recoveryKey = await keyOf(portal, wanted.shares);
  if (typeof recoveryKey === "string") return recoveryKey;
  const person = await recipientOf(portal, wanted, recoveryKey);
  if (typeof person === "string") return person;
  const privateKey = await unwrapKey(recoveryKey);

  const rows = await acting(
    portal.sql,
    { account: actor },
    (tx) =>
      tx<{ caseId: string; organisation: string; epoch: number; blob: Bytes }[]>`
      select * from wraps_to_recover(${lost}, ${to})`,
  );
  const cases = Map.groupBy(rows, (row) => row.caseId);
  const shredKeys = await readShredKeys(portal.shred, [...cases.keys()]);
  let given = 0;
  let walled = 0;
  for (const [id, wraps] of cases) {
    const shredKey = shredKeys.get(id);
    if (!shredKey) continue; // anonymised
    const { organisation } = wraps[0]!;
    const place = { organisation, case: id, epoch: wraps.at(-1)!.epoch };
    const whole = wraps.map(({ epoch, blob }) => ({ epoch, blob, purpose: "case" as const }));
    const keys = await openWraps(place, whole, "firm", privateKey, shredKey);
    if (await giveTo(portal, wanted, person, keys)) given++;
    else walled++;
  }
  await acting(portal.sql, { account: actor }, async (tx) => {
    const detail = { lost, account: to, cases: given, walled };
    await audit(tx, portal.keys.audit, "recovery.held", { actor }, detail);
  });
  return { cases: given, walled };
}

/** The recovery key of two typed shares, if it is this firm's. */
async function keyOf(
  portal: Place,
  [first, second]: [string, string],
): Promise<Bytes | RecoveryProblem> {
  const one = await readShare(first);
  if (!one) return "first";
  const other = await readShare(second);
  if (!other) return "second";
  if (one.number === other.number) return "same";
  if (one.set.toHex() !== other.set.toHex()) return "strangers";
  const key = joinShares(one, other);
  const publicKey = await readRecoveryKey(portal.sql, portal.keys.root);
  if (!publicKey) {
    await noteRefused(portal, undefined, ["firm"]);
    return "refused";
  }
  return await opens(await unwrapKey(key), publicKey) ? key : "strangers";
}

async function opens(privateKey: UnwrapKey, publicKey: Bytes): Promise<boolean> {
  const place = { organisation: "", case: "", epoch: 1, recipient: "firm", purpose: "own key" };
  const question = await wrap(publicKey, randomBytes(32), place);
  try {
    await unwrap(privateKey, question, place);
    return true;
  } catch (error) {
    if (error instanceof CannotOpen) return false;
    throw error;
  }
}

async function recipientOf(
  portal: Place,
  { actor, lost, to, fingerprint }: Ceremony,
  recoveryKey: Bytes,
): Promise<CertifiedKey | RecoveryProblem> {
  const [role] = await portal.sql`
    select 1 from membership m join account a on a.id = m.account
     where a.id = ${to} and m.role = 'ombudsman' and not a.disabled`;
  if (!role || lost === to) return "people";
  if (fingerprint) {
    const outcome = await acting(portal.sql, { account: actor }, async (tx) => {
      const root = await openRoot(tx, recoveryKey);
      return root ? await certifyWaiting(tx, portal.keys, root, actor, to, fingerprint) : "refused";
    });
    if (outcome !== "done") return outcome;
  }
  const circle = await readCircle(portal.sql, portal.keys.root);
  await noteRefused(portal, undefined, circle.refused);
  const person = circle.certified.get(to);
  return person?.roles.includes("ombudsman") ? person : "uncertified";
}

async function giveTo(
  portal: Place,
  { actor, to }: Ceremony,
  person: CertifiedKey,
  keys: CaseKeys,
): Promise<boolean> {
  return await acting(portal.sql, { account: actor, case: keys.case }, async (tx) => {
    const records = await readRecords(tx, keys, ["triage"]);
    const walls = wallsIn(lastOf(records, "triage")?.content);
    const [account] = await tx<{ displayName: string }[]>`
      select display_name from account where id = ${to}`;
    if (isWalled(walls, to, account!.displayName)) return false;
    await giveHistory(tx, keys, {
      recipient: { account: to },
      publicKey: person.wrapPublic,
      purpose: "case",
    });
    await audit(tx, portal.keys.audit, "case.rewrap", {
      organisation: keys.organisation,
      actor,
      subject: await pseudonym(keys.shredKey),
    }, { account: to });
    return true;
  });
}
