import type { Actor } from "../accounts/mod.ts";
import { audit } from "../audit/mod.ts";
import { type Bytes, openSecret, sealSecret } from "../crypto/mod.ts";
import { acting } from "../db/mod.ts";
import type { Portal } from "../portal.ts";

/** How one may be told. */
export const channels = ["none", "mail", "sms"] as const;
export type Channel = typeof channels[number];

/** How a person wants to be told, and the mail address. Who never chose is not told. */
export interface NoticeChoice {
  channel: Channel;
  mail: string;
}

const LENGTH = 254; // RFC 5321, section 4.5.3.1.3, without the angle brackets

/** Whether a text can be an ASCII mail address: enough to hand it to a mail server. */
export function isMailAddress(text: string): boolean {
  return text.length <= LENGTH && /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z\d-]+(\.[A-Za-z\d-]+)+$/
    .test(text);
}

/** The person's own choice. */
export async function readChoice(portal: Portal, actor: Actor): Promise<NoticeChoice> {
  const { account } = actor;
  const [row] = await acting(
    portal.sql,
    { account },
    (tx) =>
      tx<{ channel: Channel; sealedMail: Bytes | null }[]>`
        select channel, sealed_mail from notice_choice`,
  );
  const mail = row?.sealedMail ? await openMail(portal, account, row.sealedMail) : "";
  return { channel: row?.channel ?? "none", mail };
}

/** Changes it. The address is kept only while it serves. */
export async function saveChoice(
  portal: Portal,
  actor: Actor,
  { channel, mail }: NoticeChoice,
): Promise<void> {
  const { account } = actor;
  const sealed = channel === "mail" ? await sealMail(portal, account, mail) : null;
  await acting(portal.sql, { account }, async (tx) => {
    await tx`
      insert into notice_choice ${tx({ account, channel, sealed_mail: sealed })}
      on conflict (account) do update set channel = excluded.channel,
                                          sealed_mail = excluded.sealed_mail`;
    await audit(tx, portal.keys.audit, "notices.chosen", { actor: account }, { channel });
  });
}

/** Padded to one length, so that the row does not tell whose address it is. */
function sealMail(portal: Portal, account: string, mail: string): Promise<Bytes> {
  const text = new TextEncoder().encode(mail.padEnd(LENGTH));
  return sealSecret(portal.keys.contact, text, ["mail", account]);
}

/** Opens a sealed mail address. Throws `CannotOpen`. */
export async function openMail(portal: Portal, account: string, blob: Bytes): Promise<string> {
  const text = await openSecret(portal.keys.contact, blob, ["mail", account]);
  return new TextDecoder().decode(text).trimEnd();
}
