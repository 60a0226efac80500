import { type Context, HttpError, page } from "fresh";
import { Head } from "fresh/runtime";
import { DeskBar } from "../../../../components/DeskBar.tsx";
import { ExportPage } from "../../../../components/ExportPage.tsx";
import { exportFormats, openCase, readExport } from "../../../../lib/cases/mod.ts";
import { define, formToken, requireFresh, type State } from "../../../../lib/web/mod.ts";

/** The page that offers the export of a case; with `?format=` the export itself, as it is made. */
export const handler = define.handlers({
  async GET(ctx) {
    const { portal, t, lang } = ctx.state;
    const actor = ctx.state.actor!;
    const id = ctx.params.id!;
    const stale = requireFresh(ctx, `/desk/cases/${id}/export`);
    if (stale) return stale;
    const wanted = ctx.url.searchParams.get("format");
    if (wanted === null) return await show(ctx);
    const format = exportFormats.find((one) => one === wanted);
    if (!format) throw new HttpError(404);
    const exported = await readExport(portal, actor, id, format);
    if (!exported) throw new HttpError(404);
    // What makes a PDF takes as long to load as all the rest: the first export waits, not each start.
    const { fileHeaders, makeExport } = await import("../../../../lib/export/mod.ts");
    const made = makeExport(portal, actor, exported, format, t, lang);
    if (!made) return await show(ctx, t.exports.tooLarge);
    return new Response(made.stream, { headers: fileHeaders(made) });
  },
});

async function show(ctx: Context<State>, problem = "") {
  const { portal } = ctx.state;
  const actor = ctx.state.actor!;
  const opened = await openCase(portal, actor, ctx.params.id!);
  if (!opened || opened.access === "triage") throw new HttpError(404);
  const logoutToken = await formToken(portal, "logout", actor.cookie.id.toHex());
  const { facts, access } = opened;
  return page({ id: facts.case, access, problem, logoutToken }, { status: problem ? 422 : 200 });
}

export default define.page<typeof handler>(({ data, state: { t, actor } }) => (
  <>
    <Head>
      <title>{t.exports.title} – {t.product}</title>
    </Head>
    <DeskBar t={t} name={actor!.displayName} token={data.logoutToken} />
    <ExportPage t={t} {...data} />
  </>
));
