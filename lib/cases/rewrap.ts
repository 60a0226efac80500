/**
 * Giving cases back to an ombudsman who lost the keys: one colleague starts, a second one completes.
 *
 * By cryptography: what the starter leaves behind is sealed twice, for the person and under a key
 * that only a second colleague can hand on; what the second one handles opens no case. An operator
 * holds neither. By the database alone: that starter and finisher are two people. A starter who
 * changed the portal could do both steps; but whoever starts reads these cases already.
 */
import { type Actor, type CertifiedKey, noteRefused, readCircle } from "../accounts/mod.ts";
import { audit } from "../audit/mod.ts";
import { nowDate } from "../clock.ts";
import {
  type Bytes,
  CannotOpen,
  openSecret,
  randomBytes,
  sealSecret,
  unwrap,
  wrap,
  type WrapBinding,
} from "../crypto/mod.ts";
import { acting, type Transaction } from "../db/mod.ts";
import type { Portal } from "../portal.ts";
import { type CaseKeys, giveHistory, pseudonym } from "./keys.ts";
import { openCases, type OpenedCase } from "./open.ts";
import { lastOf, readRecords } from "./records.ts";
import { readShredKeys } from "./shred.ts";
import { isWalled, wallsIn } from "./walls.ts";

/** An ombudsman who lost cases, and those of them that the actor could give back. */
export interface Loss {
  account: string;
  displayName: string;
  cases: { case: string; organisationName: string; received: string; category: string }[];
}

/** A request that waits for a second colleague. */
export interface Started {
  id: string;
  displayName: string;
  starterName: string;
  cases: number;
}

/** What others lost of the cases that the actor holds whole, unless it is on its way back already. */
export async function listLosses(portal: Portal, actor: Actor): Promise<Loss[]> {
  const who = { account: actor.account };
  const rows = await acting(
    portal.sql,
    who,
    (tx) =>
      tx<{ caseId: string; account: string; displayName: string }[]>`
      select l.case_id, l.account, a.display_name from lapsed l join account a on a.id = l.account
       where not a.disabled and l.account <> ${actor.account}
         and not exists (select from rewrap_case rc join rewrap r on r.id = rc.rewrap
                          where rc.case_id = l.case_id and r.account = l.account)
       order by a.display_name, l.case_id`,
  );
  if (rows.length === 0) return [];
  const circle = await readCircle(portal.sql, portal.keys.root);
  const whole = await openWhole(portal, actor);
  const losses = new Map<string, Loss>();
  for (const { caseId, account, displayName } of rows) {
    const opened = whole.get(caseId);
    if (!opened || !circle.certified.get(account)?.roles.includes("ombudsman")) continue;
    const loss = losses.get(account) ?? { account, displayName, cases: [] };
    losses.set(account, loss);
    const { organisationName, received } = opened.facts;
    const records = await acting(
      portal.sql,
      who,
      (tx) => readRecords(tx, opened.keys, ["report", "triage"]),
    );
    const category = (lastOf(records, "report") ?? lastOf(records, "triage"))?.content.category;
    loss.cases.push({ case: caseId, organisationName, received, category: category ?? "" });
  }
  return [...losses.values()];
}

/**
 * The first half: seals the chosen cases for the person under a key of this request, and that key to
 * every colleague who may complete it. Gives how many cases are on their way; `"alone"` when there is
 * nobody to complete it.
 */
export async function startRewrap(
  portal: Portal,
  actor: Actor,
  account: string,
  cases: string[],
): Promise<number | "uncertified" | "alone"> {
  const circle = await readCircle(portal.sql, portal.keys.root);
  await noteRefused(portal, undefined, circle.refused);
  const person = circle.certified.get(account);
  if (!person?.roles.includes("ombudsman") || account === actor.account) return "uncertified";
  const helpers = await helpersOf(portal, [...circle.certified.values()], [actor.account, account]);
  if (helpers.length === 0) return "alone";
  const whole = await openWhole(portal, actor);
  const id = crypto.randomUUID();
  const request = randomBytes(32);
  return await acting(portal.sql, { account: actor.account }, async (tx) => {
    const lost = await tx<{ caseId: string }[]>`
      select case_id from lapsed where account = ${account} and case_id = any(${cases})`;
    const own = lost.map((row) => whole.get(row.caseId)).filter((one) => one !== undefined);
    const given = await openTo(tx, person, own);
    if (given.length === 0) return 0;
    const outside = await outsideWalls(tx, helpers, given);
    if (outside.length === 0) return "alone";
    await tx`insert into rewrap ${
      tx({ id, account, starter: actor.account, cases: given.length, started: nowDate() })
    }`;
    for (const helper of outside) {
      const blob = await wrap(helper.wrapPublic, request, binding(id, helper.account, "request"));
      await tx`insert into rewrap_helper ${tx({ rewrap: id, helper: helper.account, blob })}`;
    }
    for (const { keys } of given) {
      const sealed = await sealSecret(request, pack(keys), ["rewrap", id, keys.case, account]);
      const blob = await wrap(person.wrapPublic, sealed, binding(id, account, keys.case));
      await tx`insert into rewrap_case ${tx({ rewrap: id, case_id: keys.case, blob })}`;
    }
    const detail = { account, cases: given.length };
    await audit(tx, portal.keys.audit, "rewrap.started", { actor: actor.account }, detail);
    return given.length;
  });
}

/** The requests that the actor may complete. */
export async function listStarted(portal: Portal, actor: Actor): Promise<Started[]> {
  return await acting(portal.sql, { account: actor.account }, (tx) =>
    tx<Started[]>`
      select r.id, p.display_name, s.display_name as starter_name, r.cases
        from rewrap r join rewrap_helper h on h.rewrap = r.id and h.helper = ${actor.account}
                      join account p on p.id = r.account join account s on s.id = r.starter
       where r.finisher is null and not p.disabled order by r.started`);
}

/** The second half: hands the request's key on to the person. Opens no case. */
export async function finishRewrap(
  portal: Portal,
  actor: Actor,
  id: string,
): Promise<"done" | "gone" | "uncertified"> {
  const circle = await readCircle(portal.sql, portal.keys.root);
  await noteRefused(portal, undefined, circle.refused);
  return await acting(portal.sql, { account: actor.account }, async (tx) => {
    const [row] = await tx<{ account: string; cases: number; blob: Bytes }[]>`
      select r.account, r.cases, h.blob from rewrap r join rewrap_helper h on h.rewrap = r.id
       where r.id = ${id} and h.helper = ${actor.account} and r.finisher is null`;
    if (!row) return "gone";
    const { account, cases } = row;
    const person = circle.certified.get(account);
    if (!person) return "uncertified";
    const request = await unwrap(actor.wrapKey, row.blob, binding(id, actor.account, "request"));
    const second = await wrap(person.wrapPublic, request, binding(id, account, "second"));
    const [finished] = await tx<{ done: boolean }[]>`
      select finish_rewrap(${id}, ${second}) as done`;
    if (!finished!.done) return "gone";
    await audit(tx, portal.keys.audit, "rewrap.finished", { actor: actor.account }, {
      account,
      cases,
    });
    return "done";
  });
}

/**
 * The person puts both halves together and gives itself its wraps. A case that went on without the
 * person meanwhile stays lost; a colleague starts again. Gives how many came back.
 */
export async function claimRewraps(portal: Portal, actor: Actor): Promise<number> {
  const { account } = actor;
  const rows = await acting(
    portal.sql,
    { account },
    (tx) =>
      tx<{ id: string; second: Bytes; caseId: string; blob: Bytes }[]>`
      select r.id, r.second, c.case_id, c.blob from rewrap r join rewrap_case c on c.rewrap = r.id
       where r.account = ${account} and r.finisher is not null order by r.id`,
  );
  if (rows.length === 0) return 0;
  const own = (await readCircle(portal.sql, portal.keys.root)).certified.get(account);
  if (!own) return 0;
  const shredKeys = await readShredKeys(portal.shred, rows.map((row) => row.caseId));
  let back = 0;
  for (const { id, second, caseId, blob } of rows) {
    const shredKey = shredKeys.get(caseId);
    if (!shredKey) continue; // anonymised
    try {
      const request = await unwrap(actor.wrapKey, second, binding(id, account, "second"));
      const sealed = await unwrap(actor.wrapKey, blob, binding(id, account, caseId));
      const packed = await openSecret(request, sealed, ["rewrap", id, caseId, account]);
      const given = { case: caseId, shredKey, secrets: unpack(packed) };
      if (await takeBack(portal, actor, own, given)) back++;
    } catch (error) {
      if (!(error instanceof CannotOpen)) throw error; // else somebody changed it: it stays lost
    }
  }
  const ids = [...new Set(rows.map((row) => row.id))];
  await acting(portal.sql, { account }, (tx) => tx`delete from rewrap where id = any(${ids})`);
  return back;
}

async function takeBack(
  portal: Portal,
  actor: Actor,
  own: CertifiedKey,
  given: Pick<CaseKeys, "case" | "shredKey" | "secrets">,
): Promise<boolean> {
  const { account } = actor;
  return await acting(portal.sql, { account, case: given.case }, async (tx) => {
    const [row] = await tx<{ organisation: string; epoch: number }[]>`
      select organisation, epoch from cases where id = ${given.case}`;
    if (!row || !given.secrets.has(row.epoch)) return false;
    const keys = { ...given, ...row };
    await readRecords(tx, keys, ["report", "triage"]); // throws unless these are the case's keys
    await giveHistory(tx, keys, {
      recipient: { account },
      publicKey: own.wrapPublic,
      purpose: "case",
    });
    await tx`delete from lapsed where case_id = ${given.case} and account = ${account}`;
    await audit(tx, portal.keys.audit, "case.rewrap", {
      organisation: row.organisation,
      actor: account,
      subject: await pseudonym(given.shredKey),
    }, { account });
    return true;
  });
}

async function openWhole(portal: Portal, actor: Actor): Promise<Map<string, OpenedCase>> {
  const opened = await openCases(portal, actor);
  return new Map(
    opened.filter((one) => one.access === "case").map((one) => [one.facts.case, one]),
  );
}

/** Those who may complete it: certified ombudsmen and administrators, who can be called. */
async function helpersOf(
  portal: Portal,
  certified: CertifiedKey[],
  without: string[],
): Promise<Helper[]> {
  const rows = await portal.sql<{ id: string; displayName: string }[]>`
    select id, display_name from account where not disabled`;
  const active = new Map(rows.map((row) => [row.id, row.displayName]));
  return certified.flatMap((key) => {
    const displayName = active.get(key.account);
    const able = key.roles.some((role) => role === "ombudsman" || role === "administrator");
    return displayName && able && !without.includes(key.account) ? [{ ...key, displayName }] : [];
  });
}

interface Helper extends CertifiedKey {
  displayName: string;
}

/** Those who may know that these cases exist: not named by a reporter, not stepped back. */
async function outsideWalls(
  tx: Transaction,
  helpers: Helper[],
  given: OpenedCase[],
): Promise<Helper[]> {
  const ids = given.map(({ keys }) => keys.case);
  const stepped = (await tx<{ account: string }[]>`
    select account from recusal where case_id = any(${ids})`).map((row) => row.account);
  const walls = await Promise.all(
    given.map(async ({ keys }) =>
      wallsIn(lastOf(await readRecords(tx, keys, ["triage"]), "triage")?.content)
    ),
  );
  return helpers.filter(({ account, displayName }) =>
    !stepped.includes(account) && !walls.some((one) => isWalled(one, account, displayName))
  );
}

/** Those of the cases that the person may have back: not where the firm named a party meanwhile. */
async function openTo(
  tx: Transaction,
  person: CertifiedKey,
  cases: OpenedCase[],
): Promise<OpenedCase[]> {
  const [row] = await tx<{ displayName: string }[]>`
    select display_name from account where id = ${person.account}`;
  const helper = { ...person, displayName: row!.displayName };
  const free = await Promise.all(cases.map((one) => outsideWalls(tx, [helper], [one])));
  return cases.filter((_, index) => free[index]!.length > 0);
}

function binding(id: string, recipient: string, purpose: string): WrapBinding {
  return { organisation: "", case: id, epoch: 1, recipient, purpose: `rewrap ${purpose}` };
}

function pack({ secrets }: CaseKeys): Uint8Array {
  const whole = [...secrets].filter(([, held]) => held.case)
    .map(([epoch, held]) => [epoch, held.case!.toBase64()]);
  return new TextEncoder().encode(JSON.stringify(whole));
}

function unpack(bytes: Bytes): CaseKeys["secrets"] {
  const whole: [number, string][] = JSON.parse(new TextDecoder().decode(bytes));
  return new Map(whole.map(([epoch, key]) => [epoch, { case: Uint8Array.fromBase64(key) }]));
}
