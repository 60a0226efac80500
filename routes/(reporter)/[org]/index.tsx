import { HttpError, page } from "fresh";
import { Head } from "fresh/runtime";
import { OrganisationPage } from "../../../components/OrganisationPage.tsx";
import { findOrganisation } from "../../../lib/cases/mod.ts";
import { define } from "../../../lib/web/mod.ts";

export const handler = define.handlers({
  async GET(ctx) {
    const organisation = await findOrganisation(ctx.state.portal.sql, ctx.params.org!);
    if (!organisation) throw new HttpError(404);
    return page({ organisation });
  },
});

export default define.page<typeof handler>(({ data: { organisation }, state: { t, lang } }) => (
  <>
    <Head>
      <title>{organisation.name} – {t.product}</title>
    </Head>
    <OrganisationPage t={t} lang={lang} organisation={organisation} />
  </>
));
