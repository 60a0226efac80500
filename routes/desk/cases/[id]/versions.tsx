import { HttpError, page } from "fresh";
import { Head } from "fresh/runtime";
import { DeskBar } from "../../../../components/DeskBar.tsx";
import { VersionsPage } from "../../../../components/VersionsPage.tsx";
import { readVersions } from "../../../../lib/cases/mod.ts";
import { define, formToken } from "../../../../lib/web/mod.ts";

export const handler = define.handlers({
  async GET(ctx) {
    const { portal } = ctx.state;
    const actor = ctx.state.actor!;
    const id = ctx.params.id!;
    const { t } = ctx.state;
    const words: Record<string, string> = {
      ...t.statuses,
      ...t.categories,
      ...t.desk.outcomes,
      ...t.handling.linkKinds,
      ...t.handling.holdSteps,
      ...t.handling.answers,
      ...t.handling.disclosure.grounds,
    };
    const versions = await readVersions(portal, actor, id, (code) => words[code] ?? code);
    if (!versions) throw new HttpError(404);
    const logoutToken = await formToken(portal, "logout", actor.cookie.id.toHex());
    return page({ id, versions, logoutToken });
  },
});

export default define.page<typeof handler>(({ data, state: { t, lang, actor } }) => (
  <>
    <Head>
      <title>{t.versions.title} – {t.product}</title>
    </Head>
    <DeskBar t={t} name={actor!.displayName} token={data.logoutToken} />
    <VersionsPage t={t} lang={lang} id={data.id} versions={data.versions} />
  </>
));
