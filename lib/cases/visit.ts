import { type CookieKey, newCookie, openUnder, sealUnder } from "../accounts/mod.ts";
import { audit } from "../audit/mod.ts";
import { now, nowDate } from "../clock.ts";
import type { Bytes } from "../crypto/mod.ts";
import { acting } from "../db/mod.ts";
import { session as limits } from "../limits.ts";
import type { Portal } from "../portal.ts";
import { pseudonym } from "./keys.ts";
import { isCurrent } from "./new_code.ts";
import type { Visit } from "./receipt.ts";
import { readShredKeys } from "./shred.ts";

/** Begins a reporter's visit: a session row sealed under the cookie, 15 minutes idle, 2 hours. */
export async function beginVisit(portal: Portal, visit: Visit): Promise<CookieKey> {
  const cookie = await newCookie();
  const shredKey = visit.draft === undefined &&
    (await readShredKeys(portal.shred, [visit.case])).get(visit.case);
  await acting(portal.sql, { session: cookie.id, case: visit.case }, async (tx) => {
    await tx`insert into session ${
      tx({
        id: cookie.id,
        account: null,
        sealed: await sealVisit(cookie, visit),
        idle_expires: new Date(now() + limits.reporterIdle),
        expires: new Date(now() + limits.reporterAbsolute),
      })
    }`;
    if (visit.draft !== undefined) return; // a draft is nobody's business
    await audit(tx, portal.keys.audit, "reporter.visit", {
      organisation: visit.organisation,
      subject: shredKey ? await pseudonym(shredKey) : undefined,
    }, {});
  });
  return cookie;
}

/** Goes on with a visit whose key has changed. */
export async function renewVisit(portal: Portal, cookie: CookieKey, visit: Visit): Promise<void> {
  const sealed = await sealVisit(cookie, visit);
  await acting(
    portal.sql,
    { session: cookie.id },
    (tx) => tx`update session set sealed = ${sealed} where id = ${cookie.id} and account is null`,
  );
}

function sealVisit(cookie: CookieKey, visit: Visit): Promise<Bytes> {
  return sealUnder(cookie, { ...visit, privateKey: visit.privateKey.toBase64() });
}

/**
 * The visit that this cookie holds, or undefined when it has ended. Reading it keeps it alive. What is
 * seen to be over dies, so that no clock set back revives it; so does one from the future.
 */
export async function readVisit(portal: Portal, cookie: CookieKey): Promise<Visit | undefined> {
  const row = await acting(portal.sql, { session: cookie.id }, async (tx) => {
    const [row] = await tx<{ sealed: Bytes }[]>`
      update session set idle_expires = ${new Date(now() + limits.reporterIdle)}
       where id = ${cookie.id} and account is null
         and idle_expires > ${nowDate()} and idle_expires <= ${ahead(limits.reporterIdle)}
         and expires > ${nowDate()} and expires <= ${ahead(limits.reporterAbsolute)}
      returning sealed`;
    if (!row) await tx`delete from session where id = ${cookie.id} and account is null`;
    return row;
  });
  if (!row) return undefined;
  const content = await openUnder<Omit<Visit, "privateKey"> & { privateKey: string }>(
    cookie,
    row.sealed,
  );
  const visit = { ...content, privateKey: Uint8Array.fromBase64(content.privateKey) };
  return await isCurrent(portal, visit) ? visit : undefined;
}

/** The furthest that the end of a visit may lie ahead. */
const ahead = (life: number) => new Date(now() + life + limits.skew);
