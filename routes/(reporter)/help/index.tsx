import { Head } from "fresh/runtime";
import { HelpLinks } from "../../../components/HelpLinks.tsx";
import { Emergency } from "../../../components/HelpPage.tsx";
import { LanguageChoice } from "../../../components/LanguageChoice.tsx";
import { offered } from "../../../lib/i18n/mod.ts";
import { define } from "../../../lib/web/mod.ts";

export default define.page(({ state: { t, lang } }) => (
  <>
    <Head>
      <title>{t.help.title} – {t.product}</title>
    </Head>
    <LanguageChoice label={t.otherLanguage} lang={lang} offered={offered} />
    <h1>{t.help.title}</h1>
    <p class="lead">{t.help.lead}</p>
    <Emergency t={t} />
    <HelpLinks t={t} />
  </>
));
