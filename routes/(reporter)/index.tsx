import { page } from "fresh";
import { Head } from "fresh/runtime";
import { LanguageChoice } from "../../components/LanguageChoice.tsx";
import { listOrganisations } from "../../lib/cases/mod.ts";
import { offered } from "../../lib/i18n/mod.ts";
import { define } from "../../lib/web/mod.ts";

export const handler = define.handlers({
  async GET(ctx) {
    return page({ organisations: await listOrganisations(ctx.state.portal.sql) });
  },
});

export default define.page<typeof handler>(({ data, state: { t, lang } }) => (
  <>
    <Head>
      <title>{t.start.title} – {t.product}</title>
    </Head>
    <LanguageChoice label={t.otherLanguage} lang={lang} offered={offered} />
    <h1>{t.start.title}</h1>
    <p class="lead">{t.start.lead}</p>
    <nav class="cards" aria-label={t.start.choose}>
      <h2>{t.start.choose}</h2>
      <ul>
        {data.organisations.map(({ slug, name }) => (
          <li key={slug}>
            <a class="button" href={`/${slug}`}>{name}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href="/receipt">{t.start.back}</a> – {t.start.backText}
      </p>
    </nav>
    <h2>{t.start.protects}</h2>
    <ul>{t.start.protectsItems.map((item) => <li key={item}>{item}</li>)}</ul>
    <h2>{t.start.protectsNot}</h2>
    <ul>{t.start.protectsNotItems.map((item) => <li key={item}>{item}</li>)}</ul>
  </>
));
