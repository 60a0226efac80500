import type { ContactPerson, OrganisationDetails } from "../lib/accounts/mod.ts";
import { clockRules } from "../lib/cases/mod.ts";
import { type Language, languages as names, offered, type Texts } from "../lib/i18n/mod.ts";
import { leastContacts } from "../lib/limits.ts";
import { Choices, TextField } from "./Field.tsx";
import { Select } from "./Select.tsx";

/** The form of an organisation's settings, and the ways to the rest of it. */
export function OrganisationSettings(props: {
  t: Texts;
  id: string;
  slug: string;
  details: OrganisationDetails;
  contacts: ContactPerson[];
  /** The portal's own number of days from archiving to anonymising. */
  archiveDays: number;
  token: string;
}) {
  const { t, id, slug, details, contacts } = props;
  const { admin, organisationSettings: o } = t;
  const here = `/admin/organisations/${id}`;
  return (
    <>
      <ul class="counts">
        <li>
          <a href={`/${slug}`}>{o.previewNow}: /{slug}</a>
        </li>
        <li>
          <a href={`${here}/questions`}>{t.questionEditor.title}</a>
        </li>
        <li>
          <a href={`${here}/words`}>{o.words}</a>
        </li>
        <li>
          <a href={`${here}/texts`}>{t.mends.title}</a>
        </li>
        <li>
          <a href={`${here}/logo`}>{o.logo}</a>
        </li>
        <li>
          <a href={`${here}/versions`}>{o.versions}</a>
        </li>
      </ul>
      <h2>{o.contacts}</h2>
      {contacts.length < leastContacts && <p class="problem" role="alert">{o.contactsFew}</p>}
      <ul>
        {contacts.map((one) => (
          <li key={one.id}>
            <a href={`/admin/accounts/${one.id}`}>{one.name}</a>
          </li>
        ))}
      </ul>
      <form method="post">
        <input type="hidden" name="token" value={props.token} />
        <input type="hidden" name="settings" value="all" />
        <TextField name="name" label={admin.name} value={details.name} maxlength={80} required />
        <TextField
          name="welcome"
          label={admin.welcome}
          value={details.welcome}
          rows={4}
          maxlength={2000}
        />
        {offered.length > 1 && (
          <Choices
            name="languages"
            legend={o.languages}
            hint={o.languagesHint}
            kind="checkbox"
            chosen={details.languages}
            options={offered.map((value: Language) => ({ value, label: names[value] }))}
          />
        )}
        <TextField
          name="categories"
          label={admin.categories}
          hint={admin.categoriesHint}
          value={details.categories.join("\n")}
          rows={8}
          required
        />
        <TextField
          name="people"
          label={admin.people}
          hint={admin.peopleHint}
          value={details.people.join("\n")}
          rows={8}
        />
        <TextField
          name="authorities"
          label={o.authorities}
          hint={o.authoritiesHint}
          value={details.authorities.join("\n")}
          rows={4}
        />
        <Select
          name="country"
          label={t.clocks.country}
          chosen={details.country}
          options={Object.entries(clockRules).map(([value, { law }]) => ({
            value,
            label: `${value}: ${law}`,
          }))}
        />
        <TextField
          name="archive_days"
          label={o.archiveDays}
          hint={o.archiveDaysHint(props.archiveDays)}
          value={details.archiveDays === null ? "" : String(details.archiveDays)}
          inputmode="numeric"
          maxlength={4}
        />
        <label class="choice">
          <input type="checkbox" name="sms" value="yes" checked={details.smsFactor} />
          <span>{o.smsFactor}</span>
        </label>
        <button type="submit" class="primary">{admin.save}</button>{" "}
        <button type="submit" name="action" value="preview">{o.preview}</button>
      </form>
    </>
  );
}
