import { HttpError, page } from "fresh";
import { Head } from "fresh/runtime";
import { LanguageChoice } from "../../../components/LanguageChoice.tsx";
import { HelpLinks } from "../../../components/HelpLinks.tsx";
import { Authorities, OrganisationHead } from "../../../components/OrganisationPage.tsx";
import { findOrganisation } from "../../../lib/cases/mod.ts";
import { define, languagesOf } from "../../../lib/web/mod.ts";

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
    <LanguageChoice label={t.otherLanguage} lang={lang} offered={languagesOf(organisation)} />
    <OrganisationHead t={t} lang={lang} organisation={organisation} />
    <p>{t.org.who}</p>
    <ol>{t.org.steps.map((step) => <li key={step}>{step}</li>)}</ol>
    <p class="actions">
      <a class="button primary" href={`/${organisation.slug}/report`}>{t.org.report}</a>{" "}
      <a class="button" href="/receipt">{t.org.inbox}</a>
    </p>
    <h2>{t.org.before}</h2>
    <HelpLinks t={t} />
    <Authorities t={t} lang={lang} organisation={organisation} />
  </>
));
