import { HttpError, page } from "fresh";
import { Head } from "fresh/runtime";
import { ConflictsPage } from "../../../../components/ConflictsPage.tsx";
import { DeskBar } from "../../../../components/DeskBar.tsx";
import { findConflicts } from "../../../../lib/cases/mod.ts";
import { define, formToken } from "../../../../lib/web/mod.ts";

/** Where the people named in a case stand in one's other cases. */
export const handler = define.handlers({
  async GET(ctx) {
    const { portal } = ctx.state;
    const actor = ctx.state.actor!;
    const id = ctx.params.id!;
    const found = await findConflicts(portal, actor, id);
    if (!found) throw new HttpError(404);
    const logoutToken = await formToken(portal, "logout", actor.cookie.id.toHex());
    return page({ id, found, logoutToken });
  },
});

export default define.page<typeof handler>(({ data, state: { t, lang, actor } }) => (
  <>
    <Head>
      <title>{t.handling.conflictTitle} – {t.product}</title>
    </Head>
    <DeskBar t={t} name={actor!.displayName} token={data.logoutToken} />
    <ConflictsPage t={t} lang={lang} id={data.id} found={data.found} />
  </>
));
