import { type Actor, readCircle } from "../accounts/mod.ts";
import { audit } from "../audit/mod.ts";
import { now, today } from "../clock.ts";
import { acting, type Transaction } from "../db/mod.ts";
import type { Portal } from "../portal.ts";
import { act, CannotAct } from "./act.ts";
import { endOf } from "./deputies.ts";
import type { CasePerson } from "./desk.ts";
import { newEpoch } from "./epoch.ts";
import { giveHistory } from "./keys.ts";
import { openCases } from "./open.ts";
import { findPerson } from "./people.ts";

/** Who stands in for a person, to which day. */
export interface Absence {
  deputy: string;
  name: string;
  until: string;
}

const YEAR = 366 * 24 * 3600 * 1000;

/** Who stands in for this person now, and who could: ombudsmen whose key is certified. */
export async function readAbsence(
  portal: Portal,
  actor: Actor,
): Promise<{ absence?: Absence; colleagues: CasePerson[] }> {
  return await acting(portal.sql, { account: actor.account }, async (tx) => {
    const absence = await ownAbsence(tx);
    const { certified } = await readCircle(tx, portal.keys.root);
    const rows = await tx<(CasePerson & { id: string })[]>`
      select distinct a.id, a.username, a.display_name as name
        from account a join membership m on m.account = a.id
       where m.role = 'ombudsman' and not a.disabled and a.id <> ${actor.account} order by 3`;
    const colleagues = rows.filter(({ id }) => certified.get(id)?.roles.includes("ombudsman"))
      .map(({ username, name }) => ({ username, name }));
    return { absence, colleagues };
  });
}

/**
 * Names a deputy to the end of a day (ISO, UTC) and opens the person's own cases to the deputy, in the
 * person's own session: nobody else could. Cases that the deputy must not know stay closed. Gives how
 * many were opened. Throws `CannotAct`.
 */
export async function nameDeputy(
  portal: Portal,
  actor: Actor,
  username: string,
  until: string,
): Promise<number> {
  const end = endOf(until);
  if (!(end.getTime() > now() && end.getTime() < now() + YEAR)) throw new CannotAct("pastDay");
  const { absence, colleagues } = await readAbsence(portal, actor);
  if (!colleagues.some((one) => one.username === username)) throw new CannotAct("noSuchPerson");
  if (absence) await endAbsence(portal, actor);
  await acting(portal.sql, { account: actor.account }, async (tx) => {
    const [deputy] = await tx`select id from account where username = ${username}`;
    await tx`insert into absence ${
      tx({ account: actor.account, deputy: deputy!.id, until })
    } on conflict (account) do update set deputy = excluded.deputy, until = excluded.until`;
    const detail = { account: deputy!.id as string };
    await audit(tx, portal.keys.audit, "absence.set", { actor: actor.account }, detail);
  });
  let given = 0;
  for (const { facts, access } of await openCases(portal, actor)) {
    if (access !== "case" || facts.status === "archived") continue;
    if (await giveToDeputy(portal, actor, facts.case, username, end)) given++;
  }
  return given;
}

async function giveToDeputy(
  portal: Portal,
  actor: Actor,
  caseId: string,
  username: string,
  expires: Date,
): Promise<boolean> {
  try {
    return await act(portal, actor, caseId, ["case"], async (act) => {
      const person = await findPerson(act, username, "ombudsman", false);
      await giveHistory(act.tx, act.keys, {
        recipient: person,
        publicKey: person.wrapPublic,
        purpose: "case",
        expires,
      });
      await act.note("case.deputise", { account: person.account });
    });
  } catch (error) {
    if (error instanceof CannotAct) return false; // walled off, recused, perhaps a party
    throw error;
  }
}

/** The person is back: the deputy loses what was opened for the absence, with new epochs. */
export async function endAbsence(portal: Portal, actor: Actor): Promise<void> {
  const deputy = await acting(portal.sql, { account: actor.account }, async (tx) => {
    const [row] = await tx<{ deputy: string }[]>`delete from absence returning deputy`;
    if (!row) return undefined;
    const detail = { account: row.deputy };
    await audit(tx, portal.keys.audit, "absence.ended", { actor: actor.account }, detail);
    return row.deputy;
  });
  if (!deputy) return;
  for (const { facts, access } of await openCases(portal, actor)) {
    if (access !== "case") continue;
    await act(portal, actor, facts.case, ["case"], async ({ tx, keys, note }) => {
      const [lent] = await tx`
        select 1 from wrap where case_id = ${facts.case} and account = ${deputy}
           and purpose = 'case' and expires is not null`;
      if (!lent) return;
      await newEpoch(tx, portal, keys, [deputy]);
      await note("case.revoke", { account: deputy });
    });
  }
}

async function ownAbsence(tx: Transaction): Promise<Absence | undefined> {
  const [row] = await tx<Absence[]>`
    select d.deputy, a.display_name as name, d.until
      from absence d join account a on a.id = d.deputy where d.until >= ${today()}`;
  return row;
}
