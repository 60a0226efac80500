import { HelpPage } from "../../../components/HelpPage.tsx";
import { type Authority, countries, europe } from "../../../lib/help/mod.ts";
import { define } from "../../../lib/web/mod.ts";

export default define.page(({ state: { t } }) => {
  const { authorities: texts } = t.help;
  return (
    <HelpPage t={t} texts={texts}>
      <p>
        <strong>{texts.checked}</strong>
      </p>
      {Object.entries(countries).map(([code, { name, lang, law, authorities }]) => (
        <section key={code} id={code}>
          <h2 lang={lang}>{name}</h2>
          {authorities.length === 0 ? <p>{texts.none}</p> : <Names of={authorities} lang={lang} />}
          <p class="hint">
            {texts.law}: <span lang={lang}>{law}</span>
          </p>
        </section>
      ))}
      <h2>{texts.europe}</h2>
      <p>{texts.europeText}</p>
      <Names of={europe} lang="en" />
    </HelpPage>
  );
});

/** Names with their pages; a browser does not tell them where it comes from. */
function Names({ of, lang }: { of: Authority[]; lang: string }) {
  return (
    <ul lang={lang} dir="ltr">
      {of.map(({ name, href }) => (
        <li key={name}>{href ? <a href={href} rel="noreferrer">{name}</a> : name}</li>
      ))}
    </ul>
  );
}
