/**
 * What the desk's list shows of a sealed case: its category, and whether it is urgent. A session
 * remembers it for the cases that it has opened, sealed under its cookie, so that a page of the list
 * opens few cases; with the session the memory goes.
 */
import type { Actor } from "../accounts/mod.ts";
import { type Bytes, CannotOpen, openSecret, sealSecret } from "../crypto/mod.ts";
import { acting } from "../db/mod.ts";
import type { Portal } from "../portal.ts";
import { openWraps, type Purpose } from "./keys.ts";
import { openRecord, type RecordRow } from "./records.ts";
import { renewAfterRotation } from "./renew.ts";
import { readShredKeys } from "./shred.ts";

/** What one sees of a case at a glance. */
export interface Glance {
  category: string;
  urgent: boolean;
}

/** By case. */
export type Glances = Map<string, Glance>;

/** What this session remembers. */
export async function readGlances(portal: Portal, actor: Actor): Promise<Glances> {
  const [row] = await acting(
    portal.sql,
    { account: actor.account },
    (tx) =>
      tx<{ glances: Bytes | null }[]>`select glances from session where id = ${actor.cookie.id}`,
  );
  if (!row?.glances) return new Map();
  try {
    const bytes = await openSecret(actor.cookie.key, row.glances, contextOf(actor));
    const entries: [string, string, boolean][] = JSON.parse(new TextDecoder().decode(bytes));
    return new Map(entries.map(([id, category, urgent]) => [id, { category, urgent }]));
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error;
    return new Map(); // changed by somebody: looked up anew
  }
}

/** Opens those of `cases` that `glances` lacks, adds them, and lets the session remember them. */
export async function addGlances(
  portal: Portal,
  actor: Actor,
  glances: Glances,
  cases: string[],
): Promise<void> {
  const missing = cases.filter((id) => !glances.has(id));
  if (missing.length === 0) return;
  await renewAfterRotation(portal, actor);
  const who = { account: actor.account };
  const shredKeys = await readShredKeys(portal.shred, missing);
  const rows = await acting(portal.sql, who, (tx) =>
    tx<Row[]>`
      select distinct on (w.case_id) w.case_id, c.organisation, w.purpose, w.epoch, w.blob as wrap,
             r.id, r.version, r.kind, r.author, r.day, r.ordinal, r.blob
        from wrap w join cases c on c.id = w.case_id
        join record r on r.case_id = w.case_id and r.epoch = w.epoch and r.kind = case w.purpose
          when 'case' then 'triage' when 'triage' then 'triage'
          when 'shared' then 'report' when 'redacted' then 'redaction' end
       where w.account = ${actor.account} and w.case_id = any(${missing})
         and (w.expires is null or w.expires > now())
       order by w.case_id, (w.purpose = 'redacted'), r.ordinal desc, r.version desc`);
  await Promise.all(rows.map(async (row) => {
    const shredKey = shredKeys.get(row.caseId);
    if (!shredKey) return; // anonymised
    const place = { organisation: row.organisation, case: row.caseId, epoch: row.epoch };
    const wraps = [{ epoch: row.epoch, purpose: row.purpose, blob: row.wrap }];
    const keys = await openWraps(place, wraps, actor, actor.wrapKey, shredKey);
    const { category, urgent } = (await openRecord(keys, row))!.content as Glance;
    glances.set(row.caseId, { category, urgent });
  }));
  const entries = [...glances].map(([id, { category, urgent }]) => [id, category, urgent]);
  const bytes = new TextEncoder().encode(JSON.stringify(entries));
  const sealed = await sealSecret(actor.cookie.key, bytes, contextOf(actor));
  await acting(
    portal.sql,
    who,
    (tx) => tx`update session set glances = ${sealed} where id = ${actor.cookie.id}`,
  );
}

interface Row extends RecordRow {
  caseId: string;
  organisation: string;
  purpose: Purpose;
  wrap: Bytes;
}

const contextOf = (actor: Actor) => ["glances", actor.cookie.id];
