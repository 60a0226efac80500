import { audit } from "../audit/mod.ts";
import { nowDate } from "../clock.ts";
import type { Bytes } from "../crypto/mod.ts";
import { acting, type Transaction } from "../db/mod.ts";
import { session as limits } from "../limits.ts";
import type { Portal } from "../portal.ts";
import { type Passkey, readPasskeyId } from "./passkeys.ts";
import { openPhone } from "./phone.ts";
import type { Actor } from "./session.ts";
import { type Notice, sendNotice } from "./text_message.ts";

/** A person's own account. */
export interface OwnAccount {
  username: string;
  firm: string;
  /** Names that a password must not hold. */
  context: string[];
  /** The last digits of the phone. */
  phoneEnd: string;
  /** Whether the firm takes SMS as a factor. */
  smsFactor: boolean;
  totp: boolean;
  /** How many recovery codes are left. */
  recoveryCodes: number;
  passkeys: Passkey[];
  sessions: OwnSession[];
}

/** One of a person's own sessions. */
export interface OwnSession {
  /** The row's id in hex; it opens nothing. */
  id: string;
  lastUsed: Date;
  ends: Date;
  /** The one in which the person asks. */
  current: boolean;
}

interface Row {
  username: string;
  displayName: string;
  firm: string;
  smsFactor: boolean;
  organisations: string[];
  sealedPhone: Bytes;
  totp: boolean;
  recoveryCodes: number;
}

/** Sets the language in which a person wants the desk; null: as the browser asks. */
export async function setOwnLanguage(
  portal: Portal,
  { account }: Actor,
  language: string | null,
): Promise<void> {
  await acting(portal.sql, { account }, (tx) => tx`select set_language(${language})`);
}

/** What a person may see of the own account. */
export async function ownAccount(portal: Portal, actor: Actor): Promise<OwnAccount> {
  const { account } = actor;
  return await acting(portal.sql, { account }, async (tx) => {
    const [row] = await tx<Row[]>`
      select a.username, a.display_name, f.name as firm, f.sms_factor, c.sealed_phone,
             array(select o.name from organisation o join membership m on m.organisation = o.id
                    where m.account = a.id) as organisations,
             exists (select from totp) as totp,
             (select count(*)::int from recovery_code) as recovery_codes
        from account a join credential c on c.account = a.id, firm f
       where a.id = ${account}`;
    const { username, displayName, firm, smsFactor, totp, recoveryCodes } = row!;
    return {
      username,
      firm,
      smsFactor,
      totp,
      recoveryCodes,
      context: [username, displayName, firm, ...row!.organisations],
      phoneEnd: (await openPhone(portal.keys, account, row!.sealedPhone)).slice(-2),
      passkeys: await listPasskeys(tx),
      sessions: await listOwnSessions(tx, actor),
    };
  });
}

async function listPasskeys(tx: Transaction): Promise<Passkey[]> {
  const rows = await tx<(Omit<Passkey, "id"> & { id: Bytes })[]>`
    select id, name, site, created from passkey order by created, name`;
  return rows.map((row) => ({
    ...row,
    id: row.id.toBase64({ alphabet: "base64url", omitPadding: true }),
  }));
}

async function listOwnSessions(tx: Transaction, actor: Actor): Promise<OwnSession[]> {
  const own = actor.cookie.id.toHex();
  const rows = await tx<{ id: Bytes; idleExpires: Date; expires: Date }[]>`
    select id, idle_expires, expires from session
     where account = ${actor.account} and expires > ${nowDate()} and idle_expires > ${nowDate()}
     order by idle_expires desc`;
  return rows.map(({ id, idleExpires, expires }) => ({
    id: id.toHex(),
    lastUsed: new Date(idleExpires.getTime() - limits.deskIdle),
    ends: expires,
    current: id.toHex() === own,
  }));
}

/** Ends one of the own sessions, or all but this one. Gives how many ended. */
export async function endOwnSessions(
  portal: Portal,
  actor: Actor,
  which: string | "others",
): Promise<number> {
  const { account, cookie } = actor;
  return await acting(portal.sql, { account }, async (tx) => {
    const ended = which === "others"
      ? await tx`delete from session where account = ${account} and id <> ${cookie.id}`
      : await tx`delete from session where account = ${account} and encode(id, 'hex') = ${which}`;
    if (ended.count > 0) {
      await audit(tx, portal.keys.audit, "session.ended", { actor: account }, { account });
    }
    return ended.count;
  });
}

/**
 * Takes an authenticator app or a passkey (by its id in base64url) from the own account. Where the firm
 * takes no SMS, the last of them stays: "last".
 */
export async function removeFactor(
  portal: Portal,
  actor: Actor,
  which: "totp" | { passkey: string },
): Promise<"removed" | "last" | "none"> {
  const { account } = actor;
  const outcome = await acting(portal.sql, { account }, async (tx) => {
    await tx`select from credential where account = ${account} for share`;
    const [row] = await tx<{ smsFactor: boolean; factors: number }[]>`
      select sms_factor, ((select count(*) from totp) + (select count(*) from passkey))::int
             as factors from firm`;
    if (!row!.smsFactor && row!.factors < 2) return "last";
    const gone = which === "totp"
      ? await tx`delete from totp where account = ${account}`
      : await tx`delete from passkey where account = ${account}
                    and id = ${readPasskeyId(which.passkey) ?? null}`;
    if (gone.count === 0) return "none";
    const event = which === "totp" ? "totp.removed" : "passkey.removed";
    await audit(tx, portal.keys.audit, event, { actor: account }, {});
    return "removed";
  });
  return outcome;
}

/** Tells a person by SMS what changed, at the phone that the account has. */
export async function tell(portal: Portal, actor: Actor, notice: Notice): Promise<void> {
  const { account } = actor;
  const [row] = await acting(portal.sql, { account }, (tx) =>
    tx<{ sealedPhone: Bytes }[]>`
      select sealed_phone from credential where account = ${account}`);
  if (!row) return;
  const to = await openPhone(portal.keys, account, row.sealedPhone);
  sendNotice(portal, { account, to }, notice);
}
