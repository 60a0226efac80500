import { page } from "fresh";
import { Head } from "fresh/runtime";
import { DeskBar } from "../../../components/DeskBar.tsx";
import { Select } from "../../../components/Select.tsx";
import { languages, offeredToStaff } from "../../../lib/i18n/mod.ts";
import { OwnFactors } from "../../../components/OwnFactors.tsx";
import { OwnSessions } from "../../../components/OwnSessions.tsx";
import { may, ownAccount } from "../../../lib/accounts/mod.ts";
import { define, formToken } from "../../../lib/web/mod.ts";

export const handler = define.handlers({
  async GET(ctx) {
    const { portal, actor, t } = ctx.state;
    const session = actor!.cookie.id.toHex();
    const said = ctx.url.searchParams.get("said") ?? "";
    return page({
      own: await ownAccount(portal, actor!),
      note: Object.hasOwn(t.account.saved, said) ? t.account.saved[said] : "",
      problem: said === "last" ? t.account.last : "",
      token: await formToken(portal, "account", session),
      logout: await formToken(portal, "logout", session),
    });
  },
});

export default define.page<typeof handler>(({ data, state: { t, lang, actor } }) => (
  <>
    <Head>
      <title>{t.account.title} – {t.product}</title>
    </Head>
    <DeskBar
      t={t}
      name={actor!.displayName}
      token={data.logout}
      administers={may(actor!.memberships, "account.manage")}
    />
    <h1>{t.account.title}</h1>
    {data.note && <p class="done" role="status">{data.note}</p>}
    {data.problem && <p class="problems" role="alert">{data.problem}</p>}
    {actor!.mustEnrol && (
      <p class="problems">
        {t.account.mustEnrol} <a href="/desk/fresh">{t.account.mustEnrolFresh}</a>
      </p>
    )}
    <p>{t.desk.username}: {data.own.username}</p>
    <h2>{t.account.password}</h2>
    <p>
      <a class="button" href="/desk/account/password">{t.account.passwordChange}</a>
    </p>
    <ul>
      <li>
        <a href="/desk/account/data">{t.data.title}</a>
      </li>
      <li>
        <a href="/desk/notices">{t.notices.title}</a>
      </li>
      {may(actor!.memberships, "case.write") && (
        <>
          <li>
            <a href="/desk/absence">{t.absence.title}</a>
          </li>
          <li>
            <a href="/desk/templates">{t.templates.title}</a>
          </li>
        </>
      )}
    </ul>
    <h2>{t.otherLanguage}</h2>
    <form method="post" action="/desk/account/language">
      <input type="hidden" name="token" value={data.token} />
      <Select
        name="language"
        label={t.account.language}
        chosen={actor!.language ?? ""}
        options={[
          { value: "", label: t.account.languageOfBrowser },
          ...offeredToStaff.map((value) => ({ value, label: languages[value] })),
        ]}
      />
      <button type="submit">{t.account.change}</button>
    </form>
    <OwnFactors t={t} lang={lang} own={data.own} token={data.token} />
    <OwnSessions t={t} lang={lang} sessions={data.own.sessions} token={data.token} />
  </>
));
