import { page } from "fresh";
import { Head } from "fresh/runtime";
import { DeskBar } from "../../../components/DeskBar.tsx";
import { Choices } from "../../../components/Field.tsx";
import { listLosses, listStarted } from "../../../lib/cases/mod.ts";
import { formatDay } from "../../../lib/i18n/mod.ts";
import { define, formToken } from "../../../lib/web/mod.ts";

export const handler = define.handlers({
  async GET(ctx) {
    const { portal } = ctx.state;
    const actor = ctx.state.actor!;
    const session = actor.cookie.id.toHex();
    return page({
      losses: await listLosses(portal, actor),
      started: await listStarted(portal, actor),
      said: ctx.url.searchParams.get("said") ?? "",
      token: await formToken(portal, "rewrap", session),
      logoutToken: await formToken(portal, "logout", session),
    });
  },
});

export default define.page<typeof handler>(({ data, state: { t, lang, actor } }) => (
  <>
    <Head>
      <title>{t.keys.rewraps} – {t.product}</title>
    </Head>
    <DeskBar t={t} name={actor!.displayName} token={data.logoutToken} />
    <h1>{t.keys.rewraps}</h1>
    {data.said in t.keys.rewrapSaid && (
      <p class="done" role="status">
        {t.keys.rewrapSaid[data.said as keyof typeof t.keys.rewrapSaid]}
      </p>
    )}
    <p>{t.keys.rewrapsText}</p>
    {data.losses.length === 0 && <p>{t.keys.noLosses}</p>}
    {data.losses.map((loss) => (
      <form key={loss.account} method="post" action="/desk/rewraps/start">
        <input type="hidden" name="token" value={data.token} />
        <input type="hidden" name="account" value={loss.account} />
        <Choices
          name="case"
          legend={t.keys.losses(loss.displayName)}
          kind="checkbox"
          options={loss.cases.map((one) => ({
            value: one.case,
            label: `${t.categories[one.category] ?? one.category} · ${one.organisationName} · ${
              formatDay(one.received, lang)
            }`,
          }))}
          chosen={[]}
        />
        <button type="submit">{t.keys.give}</button>
      </form>
    ))}
    <h2>{t.keys.toFinish}</h2>
    {data.started.length === 0 && <p>{t.keys.noneStarted}</p>}
    {data.started.map((one) => (
      <form key={one.id} method="post" action="/desk/rewraps/finish">
        <input type="hidden" name="token" value={data.token} />
        <input type="hidden" name="rewrap" value={one.id} />
        <p>{t.keys.started(one.starterName, one.cases, one.displayName)}</p>
        <button type="submit">{t.keys.finish}</button>
      </form>
    ))}
  </>
));
