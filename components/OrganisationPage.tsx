import { authorityOf } from "../lib/accounts/mod.ts";
import { type Organisation, welcomeIn } from "../lib/cases/mod.ts";
import { direction, type Language, type Texts } from "../lib/i18n/mod.ts";
import { languagesOf } from "../lib/web/mod.ts";
import { HelpLinks } from "./HelpLinks.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";

interface Props {
  t: Texts;
  lang: Language;
  organisation: Organisation;
}

/** An organisation's first page. */
export function OrganisationPage({ t, lang, organisation }: Props) {
  const { slug, name } = organisation;
  const welcome = welcomeIn(organisation, lang);
  return (
    <>
      <LanguageChoice label={t.otherLanguage} lang={lang} offered={languagesOf(organisation)} />
      {organisation.hasLogo && <img class="logo" src={`/${slug}/logo`} alt="" loading="lazy" />}
      <h1>{name}</h1>
      {welcome && <p class="lead" dir="auto">{welcome}</p>}
      <p>{t.org.who}</p>
      <ol>{t.org.steps.map((step) => <li key={step}>{step}</li>)}</ol>
      <p class="actions">
        <a class="button primary" href={`/${slug}/report`}>{t.org.report}</a>{" "}
        <a class="button" href="/receipt">{t.org.inbox}</a>
      </p>
      <h2>{t.org.before}</h2>
      <HelpLinks t={t} />
      <Authorities t={t} lines={organisation.authorities} />
    </>
  );
}

/** Where one can report besides, as the organisation lists it. */
function Authorities({ t, lines }: { t: Texts; lines: string[] }) {
  const all = lines.map(authorityOf).filter((one) => one !== undefined);
  if (all.length === 0) return null;
  return (
    <>
      <h2>{t.org.authorities}</h2>
      <ul>
        {all.map(({ name, href }) => (
          <li key={name}>{href ? <a href={href} rel="noreferrer">{name}</a> : name}</li>
        ))}
      </ul>
    </>
  );
}

/** What settings that are not kept yet come to, for whoever changes them. */
export function OrganisationPreview(props: Props & { note: string }) {
  const { lang } = props;
  return (
    <>
      <p class="hint">{props.note}</p>
      <div class="preview" lang={lang} dir={direction(lang)}>
        <OrganisationPage {...props} />
      </div>
    </>
  );
}
