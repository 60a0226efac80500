import { type Actor, readCircle, readRecoveryKey } from "../accounts/mod.ts";
import { acting, type Transaction } from "../db/mod.ts";
import type { Portal } from "../portal.ts";
import { newEpoch } from "./epoch.ts";
import { type CaseKeys, giveHistory, openWraps, type Purpose, type Wrap } from "./keys.ts";
import { renewAfterRotation } from "./renew.ts";
import { readShredKeys } from "./shred.ts";

/** The plain row of a case: what is needed to find and to clock it. */
export interface CaseFacts {
  case: string;
  organisation: string;
  organisationName: string;
  status: string;
  received: string;
  /** The day on which the reporter was told that the report arrived. */
  acknowledged: string | null;
  /** Whose law counts: a code of `clock_rules.ts`. */
  country: string;
  epoch: number;
  extended: boolean;
  archived: string | null;
  /** Days from archiving to anonymising, where the organisation has a rule of its own. */
  archiveDays: number | null;
  /** On legal hold, by two. */
  held: boolean;
  /** The place of the last record. */
  records: number;
  /** How far this person has read. */
  read: number;
}

/** How much of a case one holds. */
export type Access = "case" | "shared" | "redacted" | "triage";

/** A case, opened by a member of staff. */
export interface OpenedCase {
  facts: CaseFacts;
  keys: CaseKeys;
  access: Access;
}

interface Row extends CaseFacts {
  rotate: boolean;
  wraps: { epoch: number; purpose: Purpose; blob: string }[];
}

/** Opens the cases of which this person holds wraps, newest first; `only` names some. */
export async function openCases(
  portal: Portal,
  actor: Actor,
  only?: string[],
): Promise<OpenedCase[]> {
  await renewAfterRotation(portal, actor);
  const rows = await acting(
    portal.sql,
    { account: actor.account },
    (tx) => readRows(tx, actor, only),
  );
  const shredKeys = await readShredKeys(portal.shred, rows.map((row) => row.case));
  const opened = await Promise.all(rows.map(async (row) => {
    const { wraps, rotate, ...facts } = row;
    const shredKey = shredKeys.get(row.case);
    if (!shredKey) return []; // anonymised
    const own = await openWraps(facts, wraps.map(fromRow), actor, actor.wrapKey, shredKey);
    const keys = { ...own, signer: actor };
    const access = accessOf(wraps.map((wrap) => wrap.purpose));
    const current = rotate ? await rotateFor(portal, actor, keys, access) : keys;
    return [{ facts, access, keys: current }];
  }));
  return opened.flat();
}

/** Opens one case; undefined when it is not there for this person. */
export async function openCase(
  portal: Portal,
  actor: Actor,
  id: string,
): Promise<OpenedCase | undefined> {
  return (await openCases(portal, actor, [id]))[0];
}

function readRows(tx: Transaction, actor: Actor, only?: string[]): Promise<Row[]> {
  return tx<Row[]>`
    select c.id as "case", c.organisation, o.name as organisation_name, o.country, c.status,
           c.received, c.acknowledged, c.epoch, c.extended, c.archived, c.records, c.rotate,
           o.archive_days, exists (select from hold h
                      where h.case_id = c.id and h.agreed_by is not null) as held,
           coalesce((select ordinal from read_mark m
                      where m.case_id = c.id and m.account = ${actor.account}), 0) as read,
           jsonb_agg(jsonb_build_object('epoch', w.epoch, 'purpose', w.purpose,
                                        'blob', encode(w.blob, 'base64'))) as wraps
      from wrap w join cases c on c.id = w.case_id join organisation o on o.id = c.organisation
     where w.account = ${actor.account} and (w.expires is null or w.expires > now())
       and (${only ?? null}::uuid[] is null or w.case_id = any(${only ?? null}))
     group by c.id, o.name, o.country, o.archive_days order by c.received desc, c.id`;
}

function fromRow({ epoch, purpose, blob }: Row["wraps"][number]): Wrap {
  return { epoch, purpose, blob: Uint8Array.fromBase64(blob) };
}

/** How much of a case these wraps open. */
export function accessOf(purposes: Purpose[]): Access {
  const held = new Set(purposes);
  return (["case", "shared", "redacted"] as const).find((one) => held.has(one)) ?? "triage";
}

/** Somebody lost the case without a new epoch: whoever holds it whole makes one now. */
async function rotateFor(
  portal: Portal,
  actor: Actor,
  keys: CaseKeys,
  access: Access,
): Promise<CaseKeys> {
  if (access !== "case") return keys;
  return await acting(portal.sql, { account: actor.account }, async (tx) => {
    const [due] = await tx`select 1 from cases where id = ${keys.case} and rotate for update`;
    if (!due) return keys;
    // Whose own key waits for a certificate would get no wrap of the new epoch.
    const { certified } = await readCircle(tx, portal.keys.root);
    if (!certified.has(actor.account)) return keys;
    // A case from another installation has no wrap for this firm's recovery key yet.
    const publicKey = await readRecoveryKey(tx, portal.keys.root);
    if (publicKey) await giveHistory(tx, keys, { recipient: "firm", publicKey, purpose: "case" });
    return await newEpoch(tx, portal, keys, []);
  });
}
