import { categoryIn, type Organisation, welcomeIn } from "../lib/cases/mod.ts";
import { authorityOf } from "../lib/accounts/mod.ts";
import type { Language, Texts } from "../lib/i18n/mod.ts";

interface Props {
  t: Texts;
  lang: Language;
  organisation: Organisation;
}

/** What an organisation says on its first page: logo, name, welcome. */
export function OrganisationHead({ lang, organisation }: Props) {
  const welcome = welcomeIn(organisation, lang);
  return (
    <>
      {organisation.hasLogo && (
        <img class="logo" src={`/${organisation.slug}/logo`} alt="" loading="lazy" />
      )}
      <h1>{organisation.name}</h1>
      {welcome && <p class="lead">{welcome}</p>}
    </>
  );
}

/** Where one can report besides, as the organisation lists it. */
export function Authorities({ t, organisation }: Props) {
  if (organisation.authorities.length === 0) return null;
  const all = organisation.authorities.map(authorityOf).filter((one) => one !== undefined);
  return (
    <>
      <h2>{t.org.authorities}</h2>
      <ul>
        {all.map(({ name, href }) => (
          <li key={name}>
            {href ? <a href={href} rel="noreferrer">{name}</a> : name}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What settings that are not kept yet come to, for whoever changes them. */
export function OrganisationPreview(props: Props) {
  const { t, organisation } = props;
  return (
    <div class="preview">
      <p class="hint">{t.organisationSettings.previewTitle}</p>
      <OrganisationHead {...props} />
      <p>{t.org.who}</p>
      <ol>{t.org.steps.map((step) => <li key={step}>{step}</li>)}</ol>
      <Authorities {...props} />
      <h2>{t.report.category}</h2>
      <ul>
        {organisation.categories.map((one) => <li key={one}>{categoryIn(organisation, t, one)}
        </li>)}
      </ul>
    </div>
  );
}
