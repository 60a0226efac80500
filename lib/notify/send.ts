import { openPhone, sendText, textsOf } from "../accounts/mod.ts";
import { now, nowDate, today } from "../clock.ts";
import { type Bytes, randomId } from "../crypto/mod.ts";
import type { Sql } from "../db/mod.ts";
import { asCode, logEvent } from "../events/mod.ts";
import { sendMail, type SmsResult } from "../gateway/mod.ts";
import { notices } from "../limits.ts";
import type { Portal } from "../portal.ts";
import { openMail } from "./choice.ts";

interface Row {
  account: string;
  mark: string;
  tries: number;
  channel: "mail" | "sms";
  sealedMail: Bytes | null;
  sealedPhone: Bytes | null;
}

/**
 * Sends the notices whose time has come, and gives how many went and how many did not. Taken ones
 * are nobody else's for a while, so that many instances send each once; one that fails comes again.
 * `sql` is the jobs' role.
 */
export async function sendNotices(
  { sql, portal }: { sql: Sql; portal: Portal },
): Promise<{ sent: number; failed: number }> {
  const again = new Date(now() + notices.again);
  const rows = await sql<Row[]>`
    select * from take_notices(${nowDate()}, ${again}, ${notices.batch})`;
  const done = { sent: 0, failed: 0 };
  for (const row of rows) {
    const result = await send(portal, row);
    const outcome = result.ok ? "sent" : row.tries < notices.tries ? "failed" : "lost";
    await sql`select settle_notice(${row.account}, ${row.mark}, ${today()}, ${row.channel},
                                   ${outcome})`;
    if (result.ok) done.sent++;
    else {
      done.failed++;
      logEvent("notice.failed", {
        channel: row.channel,
        class: result.class,
        status: asCode(result.status),
      });
    }
  }
  return done;
}

async function send(portal: Portal, row: Row): Promise<SmsResult> {
  const { account, channel, sealedMail, sealedPhone } = row;
  const { subject, text } = (await textsOf(portal, account)).notices.news;
  if (channel === "mail" && sealedMail) {
    const to = await openMail(portal, account, sealedMail);
    const gateway = { socket: portal.gatewaySocket };
    return await sendMail({ id: randomId(), to, subject, text }, gateway);
  }
  if (channel === "sms" && sealedPhone) {
    const to = await openPhone(portal.keys, account, sealedPhone);
    return await sendText(portal, { to, text, flash: false, ttlSeconds: notices.smsLife });
  }
  return { ok: false, class: "our-fault", status: "no-address" };
}
