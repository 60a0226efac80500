import type { Texts } from "../lib/i18n/mod.ts";

/** Who is logged in, and the way out. */
export function DeskBar(props: { t: Texts; name: string; token: string }) {
  return (
    <form method="post" action="/desk/logout" class="bar">
      <input type="hidden" name="token" value={props.token} />
      <a href="/desk">{props.t.desk.cases}</a>
      <span>{props.name}</span>
      <button type="submit">{props.t.desk.logout}</button>
    </form>
  );
}
