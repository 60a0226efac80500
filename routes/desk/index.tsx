import { page } from "fresh";
import { Head } from "fresh/runtime";
import { DeskBar } from "../../components/DeskBar.tsx";
import { may } from "../../lib/accounts/mod.ts";
import { claimRewraps, listCases } from "../../lib/cases/mod.ts";
import { formatDay } from "../../lib/i18n/mod.ts";
import { define, formToken } from "../../lib/web/mod.ts";

export const handler = define.handlers({
  async GET(ctx) {
    const { portal } = ctx.state;
    const actor = ctx.state.actor!;
    const token = await formToken(portal, "logout", actor.cookie.id.toHex());
    await claimRewraps(portal, actor);
    return page({ cases: await listCases(portal, actor), token });
  },
});

export default define.page<typeof handler>(({ data, state: { t, lang, actor } }) => (
  <>
    <Head>
      <title>{t.desk.cases} – {t.product}</title>
    </Head>
    <DeskBar
      t={t}
      name={actor!.displayName}
      token={data.token}
      administers={may(actor!.memberships, "account.manage")}
    />
    <h1>{t.desk.cases}</h1>
    {data.cases.length === 0 ? <p>{t.desk.noCases}</p> : (
      <ul class="cases">
        {data.cases.map((one) => (
          <li key={one.case}>
            <a href={`/desk/cases/${one.case}`}>{t.categories[one.category] ?? one.category}</a>
            {" "}
            {one.urgent && <strong class="urgent">{t.desk.urgent}</strong>}{" "}
            {one.fresh && <strong class="clean">{t.desk.fresh}</strong>}
            <p>
              {one.organisationName} · {t.statuses[one.status]} · {t.desk.received}{" "}
              {formatDay(one.received, lang)} · {one.status === "new" || one.status === "assigned"
                ? `${t.desk.due} ${formatDay(one.acknowledgeBy, lang)}`
                : `${t.desk.answerBy} ${formatDay(one.feedbackBy, lang)}`}
            </p>
          </li>
        ))}
      </ul>
    )}
  </>
));
