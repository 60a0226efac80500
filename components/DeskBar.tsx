import SessionEnd from "../islands/SessionEnd.tsx";
import type { Texts } from "../lib/i18n/mod.ts";
import { session } from "../lib/limits.ts";

const idleMinutes = session.deskIdle / 60_000;

/** Who is logged in, and the way out; for administrators the way to their pages. */
export function DeskBar(props: { t: Texts; name: string; token: string; administers?: boolean }) {
  const { t } = props;
  return (
    <>
      <form method="post" action="/desk/logout" class="bar">
        <input type="hidden" name="token" value={props.token} />
        <a href="/desk">{t.desk.cases}</a>
        {props.administers && <a href="/admin/accounts">{t.admin.title}</a>}
        <a href="/desk/keys">{t.keys.title}</a>
        <a href="/desk/account">{props.name}</a>
        <button type="submit">{t.desk.logout}</button>
      </form>
      <noscript>
        <p class="hint">{t.desk.session.note(idleMinutes)}</p>
      </noscript>
      <SessionEnd
        idleMinutes={idleMinutes}
        texts={{
          warning: t.desk.session.warning,
          stay: t.desk.session.stay,
          ended: t.desk.session.ended,
        }}
      />
    </>
  );
}
