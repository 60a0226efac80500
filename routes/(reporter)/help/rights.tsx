import { HelpPage } from "../../../components/HelpPage.tsx";
import { countries } from "../../../lib/help/mod.ts";
import { define } from "../../../lib/web/mod.ts";

export default define.page(({ state: { t } }) => (
  <HelpPage t={t} texts={t.help.rights}>
    <h2>{t.help.rights.laws}</h2>
    <dl>
      {Object.entries(countries).map(([code, { name, lang, law }]) => (
        <div key={code} lang={lang} dir="ltr">
          <dt>{name}</dt>
          <dd>{law}</dd>
        </div>
      ))}
    </dl>
  </HelpPage>
));
