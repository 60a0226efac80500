import type { AccountRow } from "../lib/accounts/mod.ts";
import { now } from "../lib/clock.ts";
import { formatInstant, type Texts } from "../lib/i18n/mod.ts";

/** Whether an account lives, and what it may do. */
export function AccountState({ account, t, lang }: {
  account: AccountRow;
  t: Texts;
  lang: string;
}) {
  const { disabled, invitedUntil, memberships } = account;
  const state = disabled
    ? t.admin.disabled
    : !invitedUntil
    ? t.admin.active
    : invitedUntil.getTime() > now()
    ? t.admin.invited(formatInstant(invitedUntil.toISOString(), lang))
    : t.admin.lapsed;
  const roles = memberships.map((one) =>
    `${t.admin.roles[one.role]}, ${one.organisationName ?? t.admin.everywhere}`
  );
  return <p>{[state, ...(roles.length > 0 ? roles : [t.admin.noRole])].join(" · ")}</p>;
}
