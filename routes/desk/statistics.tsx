import { HttpError, page } from "fresh";
import { Head } from "fresh/runtime";
import { DeskBar } from "../../components/DeskBar.tsx";
import { StatisticsPage } from "../../components/StatisticsPage.tsx";
import { readStatistics, statisticsCsv } from "../../lib/statistics/mod.ts";
import { define, formToken } from "../../lib/web/mod.ts";

export const handler = define.handlers({
  async GET(ctx) {
    const { portal, t, lang } = ctx.state;
    const actor = ctx.state.actor!;
    const asked = ctx.url.searchParams;
    const statistics = await readStatistics(portal, actor, {
      organisation: asked.get("organisation") ?? "",
      year: Number(asked.get("year")),
    });
    if (asked.get("format") === "csv") {
      if (!statistics) throw new HttpError(404);
      return new Response(statisticsCsv(statistics, t, lang), {
        headers: {
          "content-type": "text/csv; charset=utf-8",
          "content-disposition": `attachment; filename="statistics-${statistics.year}.csv"`,
        },
      });
    }
    const logoutToken = await formToken(portal, "logout", actor.cookie.id.toHex());
    return page({ statistics, logoutToken });
  },
});

export default define.page<typeof handler>(({ data, state: { t, lang, actor } }) => (
  <>
    <Head>
      <title>{t.statistics.title} – {t.product}</title>
      {(data.statistics?.unopened ?? 0) > 0 && <meta http-equiv="refresh" content="1" />}
    </Head>
    <DeskBar t={t} name={actor!.displayName} token={data.logoutToken} />
    <StatisticsPage t={t} lang={lang} statistics={data.statistics} />
  </>
));
