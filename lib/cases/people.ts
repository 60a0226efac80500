import { type Actor, type CertifiedKey, type Membership, readCircle } from "../accounts/mod.ts";
import { nowDate } from "../clock.ts";
import { tellReaders } from "../notify/mod.ts";
import type { Portal } from "../portal.ts";
import { type Act, act, CannotAct } from "./act.ts";
import { actsForOne, organisationsIn, toldOf } from "./conflicts.ts";
import { writeState } from "./acts/state.ts";
import { deputiesOf } from "./deputies.ts";
import { newEpoch } from "./epoch.ts";
import { giveHistory, giveWrap } from "./keys.ts";
import { readersOfNewCase } from "./organisation.ts";
import { appendNext, lastOf, readRecords } from "./records.ts";
import { isMentioned, isWalled, wallsIn } from "./walls.ts";

/**
 * Gives the case to one ombudsman; the others lose it. By a triager, who cannot read it, the wraps of
 * the others go at once and the new ombudsman begins a new epoch on opening it.
 */
export async function assign(
  portal: Portal,
  actor: Actor,
  caseId: string,
  username: string,
  despite = false,
): Promise<boolean> {
  return await act(portal, actor, caseId, ["case", "triage"], async (act) => {
    const { tx, keys, access, note } = act;
    const person = await findPerson(act, username, "ombudsman", despite);
    const holders = await tx<{ account: string }[]>`
      select distinct account from wrap
       where case_id = ${caseId} and purpose = 'case' and recipient = 'staff' and not dormant`;
    const others = holders.map((one) => one.account).filter((one) => one !== person.account);
    if (access === "triage") {
      if (holders.length === others.length) throw new CannotAct("noKey");
      await tx`delete from wrap where case_id = ${caseId} and purpose = 'case'
        and account = any(${others})`;
      await tx`update cases set rotate = true where id = ${caseId}`;
    }
    const [first] = await tx`
      update cases set status = 'assigned' where id = ${caseId} and status = 'new' returning 1`;
    await tellReaders(tx, caseId);
    const content = { to: person.account, at: nowDate().toISOString() };
    await appendNext(tx, keys, { kind: "assignment", author: actor.account, content });
    await note("case.assign", { account: person.account });
    if (access === "case") {
      await tx`delete from wrap where case_id = ${caseId} and account = ${person.account}
        and dormant`;
      if (first) await writeState(act, "assigned", ""); // a triager has no key for it
      const reader = { recipient: person, publicKey: person.wrapPublic, purpose: "case" } as const;
      await giveHistory(tx, keys, reader);
      const deputies = await deputiesFor(act, person);
      for (const deputy of deputies) await giveHistory(tx, keys, deputy);
      const stay = deputies.map((one) => one.recipient.account);
      const lost = others.filter((one) => !stay.includes(one));
      await newEpoch(tx, portal, keys, lost); // last: one may be among the others
    }
  });
}

/** Who stands in for an absent ombudsman, and may have the case. */
async function deputiesFor(act: Act, person: CertifiedKey) {
  const deputies = [];
  for (const { username, expires } of await deputiesOf(act.tx, [person.account])) {
    try {
      const deputy = await findPerson(act, username, "ombudsman", false);
      const { account, wrapPublic: publicKey } = deputy;
      deputies.push({ recipient: { account }, publicKey, purpose: "case" as const, expires });
    } catch (error) {
      if (!(error instanceof CannotAct)) throw error; // walled off: then without a deputy
    }
  }
  return deputies;
}

/**
 * Shares the case with a contact person: as it is (`shared`), or in the redacted version, of which the
 * client holds only the last. What the person was granted before ends with it. Never with somebody who
 * was named, and never the reporter's identity.
 */
export async function grant(
  portal: Portal,
  actor: Actor,
  caseId: string,
  username: string,
  version: "shared" | "redacted",
  expires: Date | null,
  despite = false,
): Promise<boolean> {
  return await act(portal, actor, caseId, ["case"], async (act) => {
    const { tx, note } = act;
    const person = await findPerson(act, username, "contact", despite);
    const { account, wrapPublic: publicKey } = person;
    const redactions = await tx<{ epoch: number }[]>`
      select epoch from record where case_id = ${caseId} and kind = 'redaction' order by ordinal`;
    if (version === "redacted" && redactions.length === 0) throw new CannotAct("noRedaction");
    const [held] = await tx`
      select 1 from wrap where case_id = ${caseId} and account = ${account} limit 1`;
    const keys = held ? await newEpoch(tx, portal, act.keys, [account]) : act.keys;
    const from = version === "redacted" ? redactions.at(-1)!.epoch : 1;
    for (const epoch of keys.secrets.keys()) {
      const reader = { recipient: { account }, publicKey, expires };
      if (epoch >= from) await giveWrap(tx, keys, epoch, { ...reader, purpose: version });
      await giveWrap(tx, keys, epoch, { ...reader, purpose: "client" });
    }
    await tellReaders(tx, caseId);
    await note("case.grant", { account: person.account, redacted: version === "redacted" });
  });
}

/** Takes the case back from somebody who was granted it, with a new epoch. */
export async function revoke(
  portal: Portal,
  actor: Actor,
  caseId: string,
  username: string,
): Promise<boolean> {
  return await act(portal, actor, caseId, ["case"], async ({ tx, keys, note }) => {
    const [holder] = await tx<{ account: string }[]>`
      select distinct w.account from wrap w join account a on a.id = w.account
       where w.case_id = ${caseId} and w.purpose in ('shared', 'redacted')
         and a.username = ${username}`;
    if (!holder) throw new CannotAct("noGrant");
    await newEpoch(tx, portal, keys, [holder.account]);
    await note("case.revoke", { account: holder.account });
  });
}

/** Steps back from a case, for good: the person loses every wrap and can be given none again. */
export async function recuse(portal: Portal, actor: Actor, caseId: string): Promise<boolean> {
  const any = ["case", "shared", "redacted", "triage"] as const;
  return await act(portal, actor, caseId, [...any], async (act) => {
    const { tx, access, note } = act;
    await tx`insert into recusal ${
      tx({ case_id: caseId, account: actor.account })
    } on conflict do nothing`;
    await note("case.recuse", {});
    if (access === "case") return await handOver(act);
    if (access !== "triage") await tx`update cases set rotate = true where id = ${caseId}`;
    await tx`delete from wrap where case_id = ${caseId} and account = ${actor.account}`;
  });
}

/** The last ombudsman of a case leaves it to the organisation's others. */
async function handOver({ portal, actor, tx, keys }: Act): Promise<void> {
  const [other] = await tx`
    select 1 from wrap where case_id = ${keys.case} and epoch = ${keys.epoch} and purpose = 'case'
       and recipient = 'staff' and account <> ${actor.account} and not dormant`;
  if (!other) {
    const triage = lastOf(await readRecords(tx, keys, ["triage"]), "triage");
    const stepped = (await tx<{ account: string }[]>`
      select account from recusal where case_id = ${keys.case}`).map((one) => one.account);
    const circle = await readCircle(tx, portal.keys.root);
    const all = await readersOfNewCase(tx, circle, keys.organisation, wallsIn(triage?.content));
    const next = all.filter(({ recipient, purpose }) =>
      purpose === "case" && typeof recipient === "object" && !stepped.includes(recipient.account)
    );
    if (next.length === 0) throw new CannotAct("nobodyLeft");
    await tx`delete from wrap where case_id = ${keys.case} and dormant`; // given anew, awake
    for (const reader of next) await giveHistory(tx, keys, reader);
  }
  await newEpoch(tx, portal, keys, [actor.account]);
}

/**
 * A colleague, certified for this role, who may have the case. One whom the report mentions, or who
 * acts for another organisation in it, may stand on the other side: only `despite` of that. Throws
 * `CannotAct`.
 */
export async function findPerson(
  { portal, tx, keys }: Act,
  username: string,
  role: "ombudsman" | "contact",
  despite: boolean,
): Promise<CertifiedKey> {
  const [row] = await tx<{ id: string; displayName: string; stepped: boolean }[]>`
    select a.id, a.display_name,
           exists (select from recusal r where r.case_id = ${keys.case} and r.account = a.id)
             as stepped
      from account a
     where a.username = ${username} and not a.disabled and exists (
       select from membership m where m.account = a.id and m.role = ${role}
          and (m.organisation is null or m.organisation = ${keys.organisation}))`;
  if (!row) throw new CannotAct("noSuchPerson");
  const key = (await readCircle(tx, portal.keys.root)).certified.get(row.id);
  if (!key?.roles.includes(role)) throw new CannotAct("uncertified");
  const records = await readRecords(tx, keys, ["report", "triage"]);
  const walls = wallsIn(lastOf(records, "triage")?.content);
  if (row.stepped || isWalled(walls, row.id, row.displayName)) throw new CannotAct("walled");
  if (despite) return key;
  const told = toldOf(lastOf(records, "report")?.content, walls);
  if (isMentioned(told, row.displayName)) throw new CannotAct("mentioned");
  const others = await organisationsIn(tx, keys.organisation, told);
  const memberships = await tx<Membership[]>`
    select role, organisation from membership where account = ${row.id}`;
  if (actsForOne(memberships, others.map(({ id }) => id))) throw new CannotAct("actsFor");
  return key;
}
