import { audit } from "../audit/mod.ts";
import { now, nowDate } from "../clock.ts";
import { type Bytes, type UnwrapKey, unwrapKey } from "../crypto/mod.ts";
import { acting, type Sql, type Transaction } from "../db/mod.ts";
import { session as limits } from "../limits.ts";
import type { Portal } from "../portal.ts";
import { type CookieKey, openUnder, sealUnder } from "./cookie.ts";
import type { StaffSecrets } from "./keys.ts";
import type { Method } from "./prove.ts";
import type { Membership } from "./roles.ts";

/** A member of staff who is logged in, with what the person may do and the key that opens wraps. */
export interface Actor {
  account: string;
  displayName: string;
  memberships: Membership[];
  /** Opens the person's wraps. */
  wrapKey: UnwrapKey;
  /** Ed25519 seed. */
  signSeed: Bytes;
  cookie: CookieKey;
  /** When the person last showed a second factor in this session. */
  factorAt: Date;
  /** The firm asks for a stronger factor than the SMS of this session: set one up, nothing else. */
  mustEnrol: boolean;
  /** The language that the person chose for the desk, if any. */
  language: string | null;
}

interface Row {
  account: string;
  sealed: Bytes;
  displayName: string;
  factorAt: Date;
  mustEnrol: boolean;
  language: string | null;
}

/**
 * Opens a session that a second factor has just earned; the oldest ends when there would be more than
 * the limit (ASVS 7.3). A session that goes on from an earlier one ends with it (`expires`).
 */
export async function openSession(
  tx: Transaction,
  cookie: CookieKey,
  account: string,
  secrets: StaffSecrets,
  method: Method,
  expires = new Date(now() + limits.deskAbsolute),
): Promise<void> {
  const content = { wrap: secrets.wrap.toBase64(), sign: secrets.sign.toBase64() };
  await tx`select set_config('ombud.session', ${cookie.id.toHex()}, true)`;
  await tx`insert into session ${
    tx({
      id: cookie.id,
      account,
      sealed: await sealUnder(cookie, content),
      idle_expires: new Date(now() + limits.deskIdle),
      expires,
      method,
      factor_at: nowDate(),
    })
  }`;
  await tx`delete from session where account = ${account} and id not in
    (select id from session where account = ${account} order by expires desc
      limit ${limits.deskCount})`;
}

/**
 * Who holds this cookie, or undefined when the session has ended. Reading it keeps it alive. What is
 * seen to be over dies, so that no clock set back revives it; so does one from the future.
 */
export async function readSession(sql: Sql, cookie: CookieKey): Promise<Actor | undefined> {
  const row = await acting(sql, { session: cookie.id }, async (tx) => {
    const [row] = await tx<Row[]>`
      update session s set idle_expires = ${new Date(now() + limits.deskIdle)}
        from account a
       where s.id = ${cookie.id} and a.id = s.account and not a.disabled
         and s.idle_expires > ${nowDate()} and s.idle_expires <= ${ahead(limits.deskIdle)}
         and s.expires > ${nowDate()} and s.expires <= ${ahead(limits.deskAbsolute)}
      returning s.account, s.sealed, a.display_name, a.language, s.factor_at,
                s.method = 'sms' and not takes_sms(a.id) as must_enrol`;
    if (!row) {
      await tx`delete from session where id = ${cookie.id} and account is not null`;
      return undefined;
    }
    const memberships = await tx<Actor["memberships"]>`
      select organisation, role from membership where account = ${row.account}`;
    return { ...row, memberships };
  });
  if (!row) return undefined;
  const content = await openUnder<{ wrap: string; sign: string }>(cookie, row.sealed);
  const { account, displayName, factorAt, mustEnrol, language } = row;
  return {
    account,
    displayName,
    factorAt,
    mustEnrol,
    language,
    memberships: [...row.memberships],
    wrapKey: await unwrapKey(Uint8Array.fromBase64(content.wrap)),
    signSeed: Uint8Array.fromBase64(content.sign),
    cookie,
  };
}

/** The furthest that the end of a session may lie ahead. */
const ahead = (life: number) => new Date(now() + life + limits.skew);

/** Logs a member of staff out, with its audit event. */
export async function logout(portal: Portal, actor: Actor): Promise<void> {
  await acting(portal.sql, { account: actor.account }, async (tx) => {
    await tx`delete from session where id = ${actor.cookie.id}`;
    await audit(tx, portal.keys.audit, "logout", { actor: actor.account }, {});
  });
}

/** Ends a session: with the row the key is gone. Gives whether there was one. */
export async function endSession(sql: Sql, cookie: CookieKey): Promise<boolean> {
  return await acting(sql, { session: cookie.id }, async (tx) => {
    const rows = await tx`delete from session where id = ${cookie.id} returning 1`;
    return rows.length > 0;
  });
}
