import { audit } from "../audit/mod.ts";
import { now, nowDate } from "../clock.ts";
import { type Bytes, type Derived, mac, randomBytes } from "../crypto/mod.ts";
import { acting, type Transaction } from "../db/mod.ts";
import { logEvent } from "../events/mod.ts";
import { otp } from "../limits.ts";
import type { Portal } from "../portal.ts";
import { type CookieKey, newCookie, openUnder } from "./cookie.ts";
import { openSecrets, sealSecrets } from "./keys.ts";
import { codeMac, newCode } from "./otp.ts";
import { checkPassword } from "./pepper.ts";
import { openPhone, sealPhone } from "./phone.ts";
import { type NotProven, type Proof, prove } from "./prove.ts";
import { applyRenewal } from "./recover.ts";
import { openSession } from "./session.ts";
import { codeServed, sendCode, sendNotice } from "./text_message.ts";
import { admitLogin, type Source, sourceOf, welcome } from "./throttle.ts";
import { beginWaiting, secretsOf, smsServes, type Waiting } from "./waiting.ts";

/** A login that has passed both steps. */
export interface LoggedIn {
  session: CookieKey;
  /** The device cookie, by which this browser is known the next time. */
  device: string;
  /** With a recovery code, which has served. */
  recovered: boolean;
}

interface Credential {
  account: string;
  salt: Bytes;
  verifier: Bytes;
  sealedSecrets: Bytes;
  sealedPhone: Bytes;
}

/**
 * The first step of a login. Right or wrong, it does the same work and gives a cookie of the same
 * form (ASVS 6.3.8); only when name and password were right does a code go out. `device` is the
 * device cookie. Throws `Busy`, or `TooMany` before any of that work.
 */
export async function startLogin(
  portal: Portal,
  username: string,
  password: string,
  device?: string,
): Promise<CookieKey> {
  const name = username.trim().toLowerCase();
  const source = await sourceOf(portal, name, device);
  await admitLogin(portal, source);
  const [row] = await portal.sql<Credential[]>`select * from find_login(${name})`;
  // Made and opened at every try, needed or not: the same work for all.
  const nobody = await standIn(portal, name);
  const credential = row ?? nobody.credential;
  const checked = await checkPassword(portal, password, credential);
  const { right } = checked;
  if (!right) logEvent("login.failed");
  const waiting = right
    ? await unseal(portal, source, credential, checked.key)
    : { ...await unseal(portal, source, nobody.credential, nobody.key), account: null };
  if (checked.renewed) await takeOver(portal, credential, waiting, checked.renewed);
  return await askForFactor(portal, waiting, credential.account);
}

/** Seals under the new master's keys what the old one's opened. */
async function takeOver(
  portal: Portal,
  { account, verifier }: Credential,
  waiting: Waiting,
  renewed: Derived,
): Promise<void> {
  const sealed = await sealSecrets(renewed.key, account, secretsOf(waiting));
  const phone = await sealPhone(portal.keys.contact, account, waiting.phone);
  await portal.sql`
    select renew_credential(${account}, ${verifier}, ${renewed.verifier}, ${sealed}, ${phone})`;
}

/**
 * Lets `waiting` wait for its second factor and sends a code, if there is somebody to get one. Gives
 * the login cookie. `account` is that of the name, though the password may be wrong, for the work to
 * be the same.
 */
export async function askForFactor(
  portal: Portal,
  waiting: Waiting,
  account: string,
): Promise<CookieKey> {
  const cookie = await newCookie();
  const code = newCode();
  const texted = await acting(portal.sql, { session: cookie.id, account }, async (tx) => {
    const texted = await smsServes(tx, account) && waiting.account !== null;
    if (!texted) waiting.phone = "";
    const kept = await codeMac(portal.keys.login, cookie.id, code);
    await beginWaiting(tx, cookie, waiting, texted ? kept : randomBytes(32));
    return texted;
  });
  if (texted) sendCode(portal, { account, to: waiting.phone }, code, portal.config.sms.flash);
  return cookie;
}

/** Sends a new code in place of the last one; the tries already used stay used. */
export async function resendCode(
  portal: Portal,
  cookie: CookieKey,
  channel: "flash" | "sms",
): Promise<"sent" | "too-many" | "expired"> {
  const code = newCode();
  const outcome = await acting(portal.sql, { session: cookie.id }, async (tx) => {
    const [row] = await tx<{ sealed: Bytes; sends: number }[]>`
      select sealed, sends from login where id = ${cookie.id} and expires > ${nowDate()}
         and tries < ${otp.tries} for update`;
    if (!row) return "expired";
    if (row.sends > otp.resends) return "too-many";
    const waiting = await openUnder<Waiting>(cookie, row.sealed);
    const kept = await codeMac(portal.keys.login, cookie.id, code);
    await tx`update login set sends = sends + 1, code_expires = ${new Date(now() + otp.life)},
      code_mac = ${waiting.phone ? kept : randomBytes(32)} where id = ${cookie.id}`;
    return waiting;
  });
  if (typeof outcome === "string") return outcome;
  const { account, phone: to } = outcome;
  if (account && to) sendCode(portal, { account, to }, code, channel === "flash");
  return "sent";
}

/** The second step: checks the factor. Gives the cookies, or why there are none. */
export async function finishLogin(
  portal: Portal,
  cookie: CookieKey,
  proof: Proof,
): Promise<LoggedIn | NotProven> {
  const waiting = await prove(portal, cookie, proof);
  if (waiting === "expired" || "left" in waiting) return waiting;
  const account = waiting.account!;
  const { renewal } = waiting;
  const next = await newCookie();
  const done = await acting(portal.sql, { session: cookie.id, account }, async (tx) => {
    const used = await tx`delete from login where id = ${cookie.id} returning 1`;
    if (used.length === 0 || !await isPassword(tx, account, waiting)) return false;
    if (renewal && !await applyRenewal(tx, portal, account, renewal)) return false;
    await openSession(tx, next, account, secretsOf(waiting), proof.method);
    await audit(tx, portal.keys.audit, "login", { actor: account }, {});
    return true;
  });
  if (!done) return "expired";
  if (proof.method === "sms") await codeServed(portal, waiting.phone);
  if (renewal) sendNotice(portal, { account, to: renewal.phone }, "password");
  const device = await welcome(portal, waiting.source);
  return { session: next, device, recovered: renewal !== undefined };
}

/** Whether the password that was typed is still the person's. */
async function isPassword(tx: Transaction, account: string, { salt }: Waiting): Promise<boolean> {
  if (!salt) return true;
  const [row] = await tx<{ salt: Bytes }[]>`
    select salt from credential where account = ${account}`;
  return row?.salt.toBase64() === salt;
}

/**
 * Stands in for a name that does not exist: the same salt at every try, a verifier nobody meets. The
 * key opens its secrets, which are nobody's.
 */
async function standIn(
  portal: Portal,
  name: string,
): Promise<{ credential: Credential; key: Bytes }> {
  const account = crypto.randomUUID();
  const key = randomBytes(32);
  const salt = (await mac(portal.keys.login, "salt of nobody", name)).slice(0, 16);
  const secrets = { wrap: randomBytes(32), sign: randomBytes(32) };
  const credential = {
    account,
    salt,
    verifier: randomBytes(32),
    sealedSecrets: await sealSecrets(key, account, secrets),
    sealedPhone: await sealPhone(portal.keys.contact, account, ""),
  };
  return { credential, key };
}

async function unseal(
  portal: Portal,
  source: Source,
  { account, salt, sealedSecrets, sealedPhone }: Credential,
  key: Bytes,
): Promise<Waiting> {
  const secrets = await openSecrets(key, account, sealedSecrets);
  return {
    account,
    phone: await openPhone(portal.keys, account, sealedPhone),
    wrap: secrets.wrap.toBase64(),
    sign: secrets.sign.toBase64(),
    source,
    salt: salt.toBase64(),
  };
}
