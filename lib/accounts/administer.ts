import { audit, type AuditEvent, type AuditEvents } from "../audit/mod.ts";
import { now, nowDate } from "../clock.ts";
import type { Config } from "../config.ts";
import type { Bytes, SigningKey } from "../crypto/mod.ts";
import type { Transaction } from "../db/mod.ts";
import { activation, session as sessionLimits } from "../limits.ts";
import type { Keys } from "../portal.ts";
import { introduce } from "./certificate.ts";
import { type CookieKey, newCookie } from "./cookie.ts";
import { openPhone, sealPhone } from "./phone.ts";
import type { Membership, Role } from "./roles.ts";

/**
 * Whoever administers, in one transaction: an administrator with a session (row-level security
 * checks it), or the owner of the database on the command line.
 */
export interface Administration {
  tx: Transaction;
  keys: Pick<Keys, "audit" | "contact">;
  /** Account id; none: the owner. */
  actor?: string;
}

/** Somebody who gets an account. */
export interface NewPerson {
  username: string;
  displayName: string;
  /** E.164, such as `+4512345678`. */
  phone: string;
  memberships: Membership[];
}

/** What can be wrong with a new person's data. */
export type PersonProblem = "username" | "displayName" | "phone";

/** An account as an administrator sees it. */
export interface AccountRow {
  id: string;
  username: string;
  displayName: string;
  disabled: boolean;
  /** Until when the activation link serves; null when the account is activated. */
  invitedUntil: Date | null;
  memberships: (Membership & { organisationName: string | null })[];
}

/** A session as an administrator sees it. */
export interface SessionRow {
  /** The row's id in hex. */
  id: string;
  account: string;
  displayName: string;
  started: Date;
  lastUsed: Date;
}

/** Says what cannot be used of a new person's data. */
export function personProblems(person: Omit<NewPerson, "memberships">): PersonProblem[] {
  const problems: PersonProblem[] = [];
  if (!/^[a-z][a-z0-9._-]{1,31}$/.test(person.username)) problems.push("username");
  if (!/^[^\p{C}]{2,80}$/u.test(person.displayName)) problems.push("displayName");
  if (!/^\+[1-9][0-9]{6,14}$/.test(person.phone)) problems.push("phone");
  return problems;
}

/**
 * Makes an account and its one-time activation token. With the firm's root the token may certify
 * the keys that the person will make; without it, colleagues do that later. Throws PostgreSQL's
 * unique violation for a name that is taken, `membership_apart` for roles that exclude each other.
 */
export async function addAccount(
  by: Administration,
  person: NewPerson,
  root?: SigningKey,
): Promise<{ account: string; token: CookieKey }> {
  const { tx, keys } = by;
  const account = crypto.randomUUID();
  const token = await newCookie();
  const { username, displayName, phone, memberships } = person;
  await tx`insert into account ${tx({ id: account, username, display_name: displayName })}`;
  for (const membership of memberships) {
    await tx`insert into membership ${tx({ account, ...membership })}`;
  }
  await tx`insert into activation ${
    tx({
      id: token.id,
      account,
      introduction: root
        ? await introduce(root, account, token, memberships.map((one) => one.role))
        : null,
      sealed_phone: await sealPhone(keys.contact, account, phone),
      expires: linkEnds(),
    })
  }`;
  await note(by, "account.created", { account });
  return { account, token };
}

/**
 * Takes password, keys and cases away from an account and gives the token of a new activation; it
 * goes to the same phone. Colleagues certify the new keys, or, with the firm's root, the token does
 * it for the roles that the account has; colleagues give the cases back. Gives the phone, too, so
 * that the person can be told.
 */
export async function resetAccount(
  by: Administration,
  account: string,
  root?: SigningKey,
): Promise<{ token: CookieKey; phone: string }> {
  const { tx } = by;
  const token = await newCookie();
  await tx`select reset_account(${account}, ${token.id}, ${linkEnds()})`;
  const [row] = await tx<{ sealedPhone: Bytes }[]>`
    select sealed_phone from activation where id = ${token.id}`;
  if (root) {
    const rows = await tx<{ role: Role }[]>`
      select distinct role from membership where account = ${account}`;
    const introduction = await introduce(root, account, token, rows.map((row) => row.role));
    await tx`update activation set introduction = ${introduction} where id = ${token.id}`;
  }
  await note(by, "account.reset", { account });
  return { token, phone: await openPhone(by.keys, account, row!.sealedPhone) };
}

/** Disables an account, at once and everywhere, or enables it again. Gives whether it did. */
export async function setDisabled(
  by: Administration,
  account: string,
  disabled: boolean,
): Promise<boolean> {
  const { tx } = by;
  const done = await tx`
    update account set disabled = ${disabled} where id = ${account} and disabled <> ${disabled}`;
  if (done.count === 0) return false;
  if (disabled) await tx`delete from session where account = ${account}`;
  await note(by, disabled ? "account.disabled" : "account.enabled", { account });
  return true;
}

/** Gives an account a role, once. Throws `membership_apart` as `addAccount` does. */
export async function join(
  by: Administration,
  account: string,
  membership: Membership,
): Promise<void> {
  const { tx } = by;
  const done = await tx`
    insert into membership ${tx({ account, ...membership })} on conflict do nothing`;
  if (done.count > 0) await note(by, "membership.added", { account, ...membership });
}

/** Takes a role from an account. */
export async function leave(
  by: Administration,
  account: string,
  membership: Membership,
): Promise<void> {
  const done = await by.tx`
    delete from membership where account = ${account} and role = ${membership.role}
       and organisation is not distinct from ${membership.organisation}`;
  if (done.count > 0) await note(by, "membership.removed", { account, ...membership });
}

/** All accounts by name, or the one of this id. */
export async function listAccounts(tx: Transaction, id?: string): Promise<AccountRow[]> {
  return await tx<AccountRow[]>`
    select a.id, a.username, a.display_name, a.disabled, v.expires as invited_until,
           coalesce((select json_agg(json_build_object('organisation', m.organisation,
                       'role', m.role, 'organisationName', o.name) order by o.name, m.role)
                       from membership m left join organisation o on o.id = m.organisation
                      where m.account = a.id), '[]') as memberships
      from account a left join activation v on v.account = a.id
     where ${id ?? null}::uuid is null or a.id = ${id ?? null}::uuid
     order by a.username`;
}

/** The sessions of all staff that have not ended, or those of one account. */
export async function listSessions(tx: Transaction, account?: string): Promise<SessionRow[]> {
  const rows = await tx<
    { id: Uint8Array; idleExpires: Date; expires: Date; account: string; displayName: string }[]
  >`
    select s.id, s.account, s.idle_expires, s.expires, a.display_name
      from session s join account a on a.id = s.account
     where s.expires > ${nowDate()} and s.idle_expires > ${nowDate()}
       and (${account ?? null}::uuid is null or s.account = ${account ?? null}::uuid)
     order by a.display_name, s.expires`;
  return rows.map(({ id, account, displayName, idleExpires, expires }) => ({
    id: id.toHex(),
    account,
    displayName,
    started: new Date(expires.getTime() - sessionLimits.deskAbsolute),
    lastUsed: new Date(idleExpires.getTime() - sessionLimits.deskIdle),
  }));
}

/** Ends a session of somebody else. Gives whether there was one. */
export async function endOther(by: Administration, id: Uint8Array): Promise<boolean> {
  const [row] = await by.tx<{ account: string }[]>`
    delete from session where id = ${id} and account is not null returning account`;
  if (row) await note(by, "session.ended", { account: row.account });
  return row !== undefined;
}

/** The link that a person opens to activate the account. */
export function activationLink(config: Config, token: CookieKey): string {
  const origin = config.deskOrigin ?? config.publicOrigin ?? `http://${config.host}:${config.port}`;
  return `${origin}/desk/activate/${token.value}`;
}

/** Writes the act to the firm's audit log. Comes last in each act. */
async function note<E extends AuditEvent>(
  { tx, keys, actor }: Administration,
  event: E,
  detail: AuditEvents[E],
): Promise<void> {
  await audit(tx, keys.audit, event, { actor }, detail);
}

const linkEnds = () => new Date(now() + activation.life);
