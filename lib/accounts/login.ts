import { audit, logEvent } from "../audit/mod.ts";
import { nowDate } from "../clock.ts";
import { type Bytes, deriveStaff, equal, mac, randomBytes, randomId } from "../crypto/mod.ts";
import { acting } from "../db/mod.ts";
import { sendSms } from "../gateway/mod.ts";
import { otp, session as limits } from "../limits.ts";
import type { Portal } from "../portal.ts";
import { type CookieKey, newCookie, openUnder, sealUnder } from "./cookie.ts";
import { openSecrets, sealSecrets } from "./keys.ts";
import { codeMac, isCode, newCode } from "./otp.ts";
import { openPhone, sealPhone } from "./phone.ts";
import { openSession } from "./session.ts";
import { admitCode, admitLogin, type Source, sourceOf, welcome } from "./throttle.ts";

/** What waits, sealed under the login cookie, between password and code. */
interface Waiting {
  /** Nobody: the name or the password was wrong. */
  account: string | null;
  phone: string;
  wrap: string;
  sign: string;
  source: Source;
}

/** A login that has passed both steps. */
export interface LoggedIn {
  session: CookieKey;
  /** The device cookie, by which this browser is known the next time. */
  device: string;
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
  const credential = row ?? await nobody(portal, name);
  const derived = await deriveStaff(password, {
    salt: credential.salt,
    pepper: portal.keys.pepper,
    context: "staff password",
  });
  const right = equal(derived.verifier, credential.verifier);
  if (!right) logEvent("login.failed");
  const cookie = await newCookie();
  const code = newCode();
  const waiting = await unseal(portal, source, right ? credential : undefined, derived.key);
  await acting(portal.sql, { session: cookie.id }, async (tx) => {
    await tx`insert into login ${
      tx({
        id: cookie.id,
        sealed: await sealUnder(cookie, waiting),
        code_mac: right ? await codeMac(portal.keys.login, cookie.id, code) : randomBytes(32),
        code_expires: after(otp.life),
        expires: after(limits.login),
      })
    }`;
  });
  if (right) send(portal, waiting.phone, code, portal.config.sms.flash);
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
      select sealed, sends from login where id = ${cookie.id} and expires > ${nowDate()} for update`;
    if (!row) return "expired";
    if (row.sends > otp.resends) return "too-many";
    const waiting = await openUnder<Waiting>(cookie, row.sealed);
    const kept = await codeMac(portal.keys.login, cookie.id, code);
    await tx`update login set sends = sends + 1, code_expires = ${after(otp.life)},
      code_mac = ${waiting.account ? kept : randomBytes(32)} where id = ${cookie.id}`;
    return waiting;
  });
  if (typeof outcome === "string") return outcome;
  if (outcome.account) send(portal, outcome.phone, code, channel === "flash");
  return "sent";
}

/**
 * The second step: checks the code. A code serves once, also under parallel tries; five tries end
 * the login (ASVS 6.5.1, 6.6.3). Gives the cookies, or why there are none.
 */
export async function finishLogin(
  portal: Portal,
  cookie: CookieKey,
  typed: string,
): Promise<LoggedIn | { left: number } | "expired"> {
  // The try is counted in a transaction of its own, so that a crash cannot give it back.
  const row = await acting(portal.sql, { session: cookie.id }, async (tx) => {
    const [row] = await tx<{ sealed: Bytes; codeMac: Bytes; tries: number }[]>`
      update login set tries = tries + 1
       where id = ${cookie.id} and tries < ${otp.tries} and code_expires > ${nowDate()}
         and expires > ${nowDate()}
      returning sealed, code_mac, tries`;
    return row;
  });
  if (!row) return "expired";
  const waiting = await openUnder<Waiting>(cookie, row.sealed);
  if (!await admitCode(portal, waiting.source)) return "expired";
  if (!await isCode(portal.keys.login, cookie.id, typed, row.codeMac)) {
    logEvent("code.failed");
    return { left: otp.tries - row.tries };
  }
  const next = await newCookie();
  const done = await acting(
    portal.sql,
    { session: cookie.id, account: waiting.account! },
    async (tx) => {
      const used = await tx`delete from login where id = ${cookie.id} returning 1`;
      if (used.length === 0) return false;
      await openSession(tx, next, waiting.account!, {
        wrap: Uint8Array.fromBase64(waiting.wrap),
        sign: Uint8Array.fromBase64(waiting.sign),
      });
      await audit(tx, portal.keys.audit, "login", { actor: waiting.account! }, {});
      return true;
    },
  );
  return done ? { session: next, device: await welcome(portal, waiting.source) } : "expired";
}

/** Stands in for a name that does not exist: the same salt at every try, a verifier nobody meets. */
async function nobody(portal: Portal, name: string): Promise<Credential> {
  const account = crypto.randomUUID();
  const salt = (await mac(portal.keys.login, "salt of nobody", name)).slice(0, 16);
  return {
    account,
    salt,
    verifier: randomBytes(32),
    sealedSecrets: await sealSecrets(randomBytes(32), account, noSecrets()),
    sealedPhone: await sealPhone(portal.keys.contact, account, ""),
  };
}

async function unseal(
  portal: Portal,
  source: Source,
  credential: Credential | undefined,
  key: Bytes,
): Promise<Waiting> {
  const secrets = credential
    ? await openSecrets(key, credential.account, credential.sealedSecrets)
    : noSecrets();
  const phone = credential
    ? await openPhone(portal.keys.contact, credential.account, credential.sealedPhone)
    : "";
  return {
    account: credential?.account ?? null,
    phone,
    wrap: secrets.wrap.toBase64(),
    sign: secrets.sign.toBase64(),
    source,
  };
}

const noSecrets = () => ({ wrap: randomBytes(32), sign: randomBytes(32) });

const after = (milliseconds: number) => new Date(nowDate().getTime() + milliseconds);

/** Not waited for: how long the provider takes would tell who exists. */
function send(portal: Portal, to: string, code: string, flash: boolean): void {
  sendSms({
    id: randomId(),
    to,
    text: `${code} is your code for Ombud. It serves once, for 5 minutes. Give it to nobody.`,
    flash,
    ttlSeconds: otp.life / 1000,
  }, { socket: portal.gatewaySocket }).then((result) => {
    if (!result.ok) logEvent("sms.failed", { class: result.class, status: result.status });
  });
}
