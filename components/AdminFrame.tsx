import type { ComponentChildren } from "preact";
import { Head } from "fresh/runtime";
import type { AdminTokens, State } from "../lib/web/mod.ts";
import { DeskBar } from "./DeskBar.tsx";
import { Problems } from "./Field.tsx";
import { Select } from "./Select.tsx";
import { roles } from "../lib/accounts/mod.ts";
import type { Texts } from "../lib/i18n/mod.ts";

/** What is common to the administration pages. */
export function AdminFrame(props: {
  state: State;
  title: string;
  tokens: AdminTokens;
  problems?: string[];
  note?: string;
  children: ComponentChildren;
}) {
  const { state: { t, actor }, title, tokens } = props;
  return (
    <>
      <Head>
        <title>{title} – {t.admin.title} – {t.product}</title>
      </Head>
      <DeskBar t={t} name={actor!.displayName} token={tokens.logout} administers />
      <nav class="bar" aria-label={t.admin.title}>
        <a href="/admin/accounts">{t.admin.accounts}</a>
        <a href="/admin/organisations">{t.admin.organisations}</a>
        <a href="/admin/sessions">{t.admin.sessions}</a>
        <a href="/admin/notices">{t.notices.admin}</a>
        <a href="/admin/events">{t.events.title}</a>
        <a href="/admin/health">{t.health.title}</a>
        <a href="/admin/factors">{t.account.factors}</a>
        <a href="/admin/recovery">{t.keys.recovery.title}</a>
      </nav>
      <h1>{title}</h1>
      {props.note && <p class="done" role="status">{props.note}</p>}
      <Problems title={t.admin.problems} problems={props.problems ?? []} />
      {props.children}
    </>
  );
}

/** A one-time activation link, to be handed over. */
export function LinkNotice({ t, name, link }: { t: Texts; name: string; link: string }) {
  return (
    <div class="code">
      <h2>{t.admin.linkTitle}</h2>
      <p>{t.admin.link(name)}</p>
      <p>
        <code class="link">{link}</code>
      </p>
    </div>
  );
}

/** Role and organisation, to choose from. */
export function MembershipFields(props: {
  t: Texts;
  organisations: { id: string; name: string }[];
  role?: string;
  organisation?: string;
}) {
  const { t, organisations } = props;
  return (
    <>
      <Select
        name="role"
        label={t.admin.role}
        options={roles.map((role) => ({ value: role, label: t.admin.roles[role] }))}
        chosen={props.role}
      />
      <Select
        name="organisation"
        label={t.admin.where}
        options={[
          { value: "", label: t.admin.everywhere },
          ...organisations.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        chosen={props.organisation}
      />
    </>
  );
}
