import { page } from "fresh";
import { Head } from "fresh/runtime";
import { TextField } from "../../../components/Field.tsx";
import { DeskBar } from "../../../components/DeskBar.tsx";
import { may, readOwnKeys } from "../../../lib/accounts/mod.ts";
import { today } from "../../../lib/clock.ts";
import { formatDay } from "../../../lib/i18n/mod.ts";
import { define, formToken } from "../../../lib/web/mod.ts";

export const handler = define.handlers({
  async GET(ctx) {
    const { portal } = ctx.state;
    const actor = ctx.state.actor!;
    const keys = await readOwnKeys(portal, actor);
    return page({
      keys,
      due: keys.made !== "" && isYearOld(keys.made),
      token: await formToken(portal, "keys", actor.cookie.id.toHex()),
      logoutToken: await formToken(portal, "logout", actor.cookie.id.toHex()),
    });
  },
});

function isYearOld(made: string): boolean {
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(made).add({ years: 1 }), today()) <= 0;
}

export default define.page<typeof handler>(({ data, state: { t, lang, actor } }) => (
  <>
    <Head>
      <title>{t.keys.title} – {t.product}</title>
    </Head>
    <DeskBar t={t} name={actor!.displayName} token={data.logoutToken} />
    <h1>{t.keys.title}</h1>
    <p>{t.keys.about}</p>
    {data.keys.fingerprint
      ? (
        <>
          <h2>{t.keys.fingerprint}</h2>
          <p class="code">
            <code>{data.keys.fingerprint}</code>
          </p>
          <p>
            {t.keys.states[data.keys.state]}. {t.keys.made(formatDay(data.keys.made, lang))}
          </p>
          <p class="hint">{t.keys.fingerprintText}</p>
        </>
      )
      : <p class="problem">{t.keys.ownRefused}</p>}
    <h2>{t.keys.code}</h2>
    <p class={data.keys.recoverable ? undefined : "problem"}>
      {data.keys.recoverable ? t.keys.makeCodeText : t.keys.noCode}
    </p>
    <form method="post" action="/desk/keys/code">
      <input type="hidden" name="token" value={data.token} />
      <button type="submit">{t.keys.makeCode}</button>
    </form>
    <h2>{t.keys.rotate}</h2>
    {data.due && <p class="problem">{t.keys.rotateDue}</p>}
    <p>{t.keys.rotateText}</p>
    <form method="post" action="/desk/keys/rotate">
      <input type="hidden" name="token" value={data.token} />
      <TextField
        name="password"
        label={t.desk.password}
        type="password"
        autocomplete="current-password"
        required
      />
      <button type="submit">{t.keys.rotateGo}</button>
    </form>
    {may(actor!.memberships, "key.certify") && (
      <p>
        <a href="/desk/colleagues">{t.keys.colleagues}</a>
      </p>
    )}
    {may(actor!.memberships, "key.rewrap") && (
      <p>
        <a href="/desk/rewraps">{t.keys.rewraps}</a>
      </p>
    )}
  </>
));
