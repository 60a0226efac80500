import type { Held } from "../lib/accounts/mod.ts";
import { formatDay, type Texts } from "../lib/i18n/mod.ts";

/** What is held about a person, as a list of terms. */
export function HeldData({ t: all, lang, held }: { t: Texts; lang: string; held: Held }) {
  const { data: t } = all;
  const { acts, absence } = held;
  const day = (text: string | null) => text ? formatDay(text, lang) : "–";
  const rows: [string, string | number][] = [
    [t.name, held.displayName],
    [t.username, held.username],
    [t.id, held.id],
    [t.phone, `${held.phone} (${t.phoneWhy})`],
    [
      t.roles,
      held.roles.map(({ role, organisation }) =>
        `${all.admin.roles[role]}, ${organisation ?? all.admin.everywhere}`
      ).join("; "),
    ],
    [t.keys, held.keys ? `${held.keys.fingerprint} (${day(held.keys.made)})` : t.noKeys],
    [t.formerKeys, held.formerKeys],
    [t.factors, t.factorsText(held.authenticator, held.recoveryCodes, held.passkeys.length)],
    [t.sessions, held.sessions.length],
    [t.notices, all.notices.channels[held.notices ?? "none"] ?? t.none],
    [t.absence, absence ? t.absenceText(absence.deputy, day(absence.until)) : t.none],
    [t.cases, held.cases],
    [t.recused, held.recused],
    [t.acts, t.actsText(acts.count, day(acts.first), day(acts.last))],
  ];
  return (
    <dl>
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
