import type { Bytes } from "../crypto/mod.ts";
import { acting } from "../db/mod.ts";
import { fingerprint } from "./certificate.ts";
import type { Portal } from "../portal.ts";
import { openPhone } from "./phone.ts";
import type { Role } from "./roles.ts";
import type { Actor } from "./session.ts";

/** What is held about a member of staff (GDPR article 15). Secrets are named, never shown. */
export interface Held {
  /** The random number under which records and the log know the person. */
  id: string;
  username: string;
  displayName: string;
  phone: string;
  roles: { role: Role; organisation: string | null }[];
  /** The public keys by which colleagues know the person. */
  keys: { fingerprint: string; made: string } | null;
  formerKeys: number;
  authenticator: boolean;
  recoveryCodes: number;
  passkeys: { name: string; site: string; created: string }[];
  sessions: { expires: Date }[];
  notices: string | null;
  absence: { deputy: string; until: string } | null;
  /** How many cases are encrypted to the person, and from how many one stepped back. */
  cases: number;
  recused: number;
  /** Lines of the audit log of own acts. */
  acts: { count: number; first: string | null; last: string | null };
}

/** Everything that is held about the person who asks. */
export async function heldAbout(portal: Portal, actor: Actor): Promise<Held> {
  const { account } = actor;
  return await acting(portal.sql, { account }, async (tx) => {
    const [row] = await tx<(Omit<Held, "phone" | "keys"> & { sealedPhone: Bytes })[]>`
      select a.id, a.username, a.display_name, c.sealed_phone,
             coalesce((select json_agg(json_build_object('role', m.role, 'organisation', o.name))
                from membership m left join organisation o on o.id = m.organisation
               where m.account = a.id), '[]') as roles,
             (select count(*)::int from former_key k where k.account = a.id) as former_keys,
             exists (select from totp t where t.account = a.id) as authenticator,
             (select count(*)::int from recovery_code r where r.account = a.id) as recovery_codes,
             (select n.channel from notice_choice n where n.account = a.id) as notices,
             (select json_build_object('deputy', d.display_name, 'until', b.until)
                from absence b join account d on d.id = b.deputy where b.account = a.id) as absence,
             (select count(distinct case_id)::int from wrap w where w.account = a.id) as cases,
             (select count(*)::int from recusal r where r.account = a.id) as recused,
             (select json_build_object('count', count(*), 'first', min(day), 'last', max(day))
                from audit l where l.actor = a.id) as acts
        from account a join credential c on c.account = a.id where a.id = ${account}`;
    const [keys] = await tx<
      { account: string; wrapPublic: Bytes; signPublic: Bytes; made: string }[]
    >`
      select account, wrap_public, sign_public, made from staff_key where account = ${account}`;
    const { sealedPhone, ...rest } = row!;
    return {
      ...rest,
      phone: await openPhone(portal.keys, account, sealedPhone),
      keys: keys ? { fingerprint: await fingerprint(keys), made: keys.made } : null,
      passkeys: [
        ...await tx<Held["passkeys"]>`
        select name, site, created from passkey where account = ${account} order by created`,
      ],
      sessions: [
        ...await tx<Held["sessions"]>`
        select expires from session where account = ${account} order by expires`,
      ],
    };
  });
}
