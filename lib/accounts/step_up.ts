import { audit } from "../audit/mod.ts";
import { now } from "../clock.ts";
import type { Bytes } from "../crypto/mod.ts";
import { acting } from "../db/mod.ts";
import { session as limits } from "../limits.ts";
import type { Portal } from "../portal.ts";
import { type CookieKey, newCookie, openUnder } from "./cookie.ts";
import { resendCode } from "./login.ts";
import { openPhone } from "./phone.ts";
import { type NotProven, type Proof, prove } from "./prove.ts";
import { type Actor, openSession } from "./session.ts";
import { sourceOf } from "./throttle.ts";
import { beginWaiting, secretsOf, smsServes } from "./waiting.ts";

/** Whether the person showed a second factor in the last five minutes (ASVS 7.5.1, 7.5.3). */
export function isFresh(actor: Actor): boolean {
  const age = now() - actor.factorAt.getTime();
  return age >= 0 && age < limits.fresh;
}

/** Sends a code for stepping up, on request. */
export async function sendStepUpCode(
  portal: Portal,
  actor: Actor,
  channel: "flash" | "sms",
  device?: string,
): Promise<"sent" | "too-many" | "expired"> {
  await wait(portal, actor, device);
  return await resendCode(portal, actor.cookie, channel);
}

/**
 * Takes a second factor from somebody who is logged in. The session goes on under a new cookie, and
 * no longer than before (ASVS 7.2.4).
 */
export async function stepUp(
  portal: Portal,
  actor: Actor,
  proof: Proof,
  device?: string,
): Promise<CookieKey | NotProven> {
  await wait(portal, actor, device);
  const waiting = await prove(portal, actor.cookie, proof);
  if (waiting === "expired" || "left" in waiting) return waiting;
  const next = await newCookie();
  const { account, cookie } = actor;
  return await acting(portal.sql, { account, session: cookie.id }, async (tx) => {
    const used = await tx`delete from login where id = ${cookie.id} returning 1`;
    const [old] = await tx<{ expires: Date }[]>`
      delete from session where id = ${cookie.id} returning expires`;
    if (used.length === 0 || !old) return "expired";
    await openSession(tx, next, account, secretsOf(waiting), proof.method, old.expires);
    await audit(tx, portal.keys.audit, "login.stepped-up", { actor: account }, {});
    return next;
  });
}

/** Waits under the session's own cookie, with the keys of the session. */
async function wait(portal: Portal, actor: Actor, device?: string): Promise<void> {
  const { account, cookie } = actor;
  await acting(portal.sql, { account, session: cookie.id }, async (tx) => {
    const [row] = await tx<{ sealed: Bytes; sealedPhone: Bytes; username: string }[]>`
      select s.sealed, c.sealed_phone, a.username
        from session s join credential c on c.account = s.account join account a on a.id = s.account
       where s.id = ${cookie.id}`;
    if (!row) return;
    const secrets = await openUnder<{ wrap: string; sign: string }>(cookie, row.sealed);
    const phone = await smsServes(tx, account)
      ? await openPhone(portal.keys, account, row.sealedPhone)
      : "";
    const source = await sourceOf(portal, row.username, device);
    await beginWaiting(tx, cookie, { account, phone, ...secrets, source });
  });
}
