import { audit } from "../audit/mod.ts";
import { equal, randomBytes, type SigningKey, signingKey, unwrap, wrap } from "../crypto/mod.ts";
import { acting, type Transaction } from "../db/mod.ts";
import type { Keys, Portal } from "../portal.ts";
import { certify, fingerprint, type PublicKeys } from "./certificate.ts";
import { type Circle, noteRefused, readCircle } from "./circle.ts";
import { type Role, roles as allRoles } from "./roles.ts";
import type { Actor } from "./session.ts";

/** How a person's keys stand. */
export type KeyState =
  /** They lead to the root. */
  | "certified"
  /** Nobody has certified them yet. */
  | "waiting"
  /** They do, but the person has a role for which they were not certified. */
  | "outgrown"
  /** They are not the ones that were certified: somebody changed them in the database. */
  | "refused"
  /** The account is not activated. */
  | "none";

/** A colleague, for the list. */
export interface Colleague {
  account: string;
  username: string;
  displayName: string;
  roles: Role[];
  state: KeyState;
}

/** Everybody at the desk with the state of their keys. Refused keys are told to the audit. */
export async function listColleagues(portal: Portal): Promise<Colleague[]> {
  const { sql } = portal;
  const circle = await readCircle(sql, portal.keys.root);
  await noteRefused(portal, undefined, circle.refused);
  const rows = await sql<Omit<Colleague, "state">[]>`
    select a.id as account, a.username, a.display_name,
           array(select distinct m.role from membership m where m.account = a.id) as roles
      from account a where not a.disabled order by a.display_name, a.username`;
  return rows.map((row) => ({
    ...row,
    roles: allRoles.filter((role) => row.roles.includes(role)),
    state: stateOf(circle, row.account, row.roles),
  }));
}

function stateOf(circle: Circle, account: string, roles: Role[]): KeyState {
  const key = circle.certified.get(account);
  if (key) return roles.every((role) => key.roles.includes(role)) ? "certified" : "outgrown";
  if (circle.refused.includes(account)) return "refused";
  return circle.waiting.some((one) => one.account === account) ? "waiting" : "none";
}

/**
 * Certifies a colleague's keys for the roles that the person has, after the colleague has read their
 * fingerprint out: it is typed, not shown, so that nobody agrees without comparing. Gives
 * `"uncertified"` when the actor's own keys lead to no root.
 */
export async function certifyColleague(
  portal: Portal,
  actor: Actor,
  account: string,
  typed: string,
): Promise<"done" | "different" | "gone" | "uncertified"> {
  const { sql } = portal;
  const own = (await readCircle(sql, portal.keys.root)).certified.get(actor.account);
  const signer = await signingKey(actor.signSeed);
  if (!own?.roles.includes("ombudsman") || !equal(own.signPublic, signer.publicKey)) {
    return "uncertified";
  }
  if (account === actor.account) return "gone";
  return await acting(
    sql,
    { account: actor.account },
    (tx) => certifyWaiting(tx, portal.keys, signer, actor.account, account, typed),
  );
}

/**
 * Certifies somebody's keys for the roles that the account has, if `typed` is their fingerprint:
 * with an ombudsman's key, or with the root's in the recovery ceremony. `"different"` when it is not,
 * or when there are no keys.
 */
export async function certifyWaiting(
  tx: Transaction,
  keys: Pick<Keys, "audit">,
  signer: SigningKey,
  actor: string | undefined,
  account: string,
  typed: string,
): Promise<"done" | "different"> {
  const [row] = await tx<(PublicKeys & { roles: Role[] })[]>`
    select k.account, k.wrap_public, k.sign_public,
           array(select distinct m.role from membership m where m.account = k.account) as roles
      from staff_key k where k.account = ${account}`;
  if (!row || plain(typed) !== plain(await fingerprint(row))) return "different";
  const certificate = await certify(signer, row, row.roles);
  const [certified] = await tx<{ done: boolean }[]>`
    select certify_key(${account}, ${row.wrapPublic}, ${row.signPublic}, ${certificate}) as done`;
  if (!certified!.done) return "different";
  await audit(tx, keys.audit, "key.certified", { actor }, { account });
  return "done";
}

/** A person's own keys. */
export interface OwnKeys {
  /** What to read out to a colleague; undefined when the database names keys that are not one's own. */
  fingerprint?: string;
  state: KeyState;
  /** The day on which they were made. */
  made: string;
  /** Whether there is a recovery code. */
  recoverable: boolean;
}

/**
 * The person's own keys. The fingerprint is given only when the private keys of the session fit the
 * database's public ones: what a colleague compares is what the person really holds.
 */
export async function readOwnKeys(portal: Portal, actor: Actor): Promise<OwnKeys> {
  const { account } = actor;
  const [row] = await acting(
    portal.sql,
    { account },
    (tx) =>
      tx<(PublicKeys & { made: string; recoverable: boolean })[]>`
      select k.account, k.wrap_public, k.sign_public, k.made,
             c.sealed_recovery is not null as recoverable
        from staff_key k left join credential c on c.account = k.account
       where k.account = ${account}`,
  );
  const recoverable = row?.recoverable ?? false;
  if (!row || !await areOwn(actor, row)) {
    return { state: "refused", made: row?.made ?? "", recoverable };
  }
  const circle = await readCircle(portal.sql, portal.keys.root);
  const roles = actor.memberships.map((one) => one.role);
  const { made } = row;
  const state = stateOf(circle, account, roles);
  return { fingerprint: await fingerprint(row), state, made, recoverable };
}

/** Whether the private keys of a session are the ones behind these public keys. */
async function areOwn(actor: Actor, keys: PublicKeys): Promise<boolean> {
  const { publicKey } = await signingKey(actor.signSeed);
  if (!equal(publicKey, keys.signPublic)) return false;
  const binding = {
    organisation: "",
    case: "",
    epoch: 1,
    recipient: actor.account,
    purpose: "own key",
  };
  const question = randomBytes(32);
  try {
    const sealed = await wrap(keys.wrapPublic, question, binding);
    return equal(await unwrap(actor.wrapKey, sealed, binding), question);
  } catch {
    return false;
  }
}

/** A typed fingerprint without its spaces and dashes; O for 0, I and L for 1, as in all codes. */
function plain(text: string): string {
  return text.toUpperCase().replace(/[^0-9A-Z]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
}
