import { page } from "fresh";
import { Head } from "fresh/runtime";
import { CaseListPage, unfiltered } from "../../components/CaseList.tsx";
import { DeskBar } from "../../components/DeskBar.tsx";
import { may } from "../../lib/accounts/mod.ts";
import { claimRewraps, listCases, type ListQuery, renewWraps } from "../../lib/cases/mod.ts";
import { define, formToken } from "../../lib/web/mod.ts";

export const handler = define.handlers({
  async GET(ctx) {
    const { portal } = ctx.state;
    const actor = ctx.state.actor!;
    const token = await formToken(portal, "logout", actor.cookie.id.toHex());
    await claimRewraps(portal, actor);
    await renewWraps(portal, actor);
    const query = readQuery(ctx.url.searchParams);
    return page({ list: await listCases(portal, actor, query), query, token });
  },
});

/** What the filters say; what they cannot say is left out. */
function readQuery(params: URLSearchParams): ListQuery {
  const one = <V extends string>(name: string, values: readonly V[], other: V): V =>
    values.find((value) => value === params.get(name)) ?? other;
  const page = Number(params.get("page"));
  return {
    organisation: params.get("organisation") ?? "",
    status: params.get("status") ?? "",
    show: one("show", ["new", "due", "urgent"], unfiltered.show),
    sort: one("sort", ["oldest", "due"], unfiltered.sort),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

export default define.page<typeof handler>(({ data, state }) => {
  const { t, lang, actor } = state;
  const { list, query, token } = data;
  const mine = actor!.memberships;
  return (
    <>
      <Head>
        <title>{t.desk.cases} – {t.product}</title>
        {list.unopened > 0 && <meta http-equiv="refresh" content="1" />}
      </Head>
      <DeskBar
        t={t}
        name={actor!.displayName}
        token={token}
        administers={may(mine, "account.manage")}
      />
      <h1>{t.desk.cases}</h1>
      <p class="bar">
        {may(mine, "case.list") && <a href="/desk/search">{t.search.title}</a>}
        {may(mine, "statistics.read") && <a href="/desk/statistics">{t.statistics.title}</a>}
        {may(mine, "case.register") && <a href="/desk/cases">{t.desk.register}</a>}
        <a href="/desk/audit">{t.audit.title}</a>
      </p>
      <CaseListPage
        t={t}
        lang={lang}
        list={list}
        query={query}
        archiveDays={state.portal.config.archiveDays}
      />
    </>
  );
});
