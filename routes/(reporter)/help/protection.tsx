import { HelpPage } from "../../../components/HelpPage.tsx";
import { offeredToStaff } from "../../../lib/i18n/mod.ts";
import { define } from "../../../lib/web/mod.ts";

export default define.page(({ state: { t, lang, portal } }) => (
  <HelpPage t={t} texts={t.help.protection} values={{ days: String(portal.config.archiveDays) }}>
    <p>
      <a href="/security" lang={offeredToStaff.includes(lang) ? undefined : "en"}>
        {t.security.title}
      </a>
    </p>
  </HelpPage>
));
