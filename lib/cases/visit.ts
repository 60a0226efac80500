import { type CookieKey, newCookie, openUnder, sealUnder } from "../accounts/mod.ts";
import { audit } from "../audit/mod.ts";
import { now, nowDate } from "../clock.ts";
import type { Bytes } from "../crypto/mod.ts";
import { acting } from "../db/mod.ts";
import { session as limits } from "../limits.ts";
import type { Portal } from "../portal.ts";
import { pseudonym } from "./keys.ts";
import type { Visit } from "./receipt.ts";
import { readShredKeys } from "./shred.ts";

/** Begins a reporter's visit: a session row sealed under the cookie, 15 minutes idle, 2 hours. */
export async function beginVisit(portal: Portal, visit: Visit): Promise<CookieKey> {
  const cookie = await newCookie();
  const shredKey = visit.draft === undefined &&
    (await readShredKeys(portal.shred, [visit.case])).get(visit.case);
  const content = { ...visit, privateKey: visit.privateKey.toBase64() };
  await acting(portal.sql, { session: cookie.id, case: visit.case }, async (tx) => {
    await tx`insert into session ${
      tx({
        id: cookie.id,
        account: null,
        sealed: await sealUnder(cookie, content),
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

/** The visit that this cookie holds, or undefined when it has ended. Reading it keeps it alive. */
export async function readVisit(portal: Portal, cookie: CookieKey): Promise<Visit | undefined> {
  const [row] = await acting(portal.sql, { session: cookie.id }, (tx) =>
    tx<{ sealed: Bytes }[]>`
      update session set idle_expires = ${new Date(now() + limits.reporterIdle)}
       where id = ${cookie.id} and account is null
         and idle_expires > ${nowDate()} and expires > ${nowDate()}
      returning sealed`);
  if (!row) return undefined;
  const content = await openUnder<Omit<Visit, "privateKey"> & { privateKey: string }>(
    cookie,
    row.sealed,
  );
  return { ...content, privateKey: Uint8Array.fromBase64(content.privateKey) };
}
