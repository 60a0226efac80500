import { type Context, HttpError, page } from "fresh";
import { AdminFrame } from "../../../components/AdminFrame.tsx";
import { OrganisationPreview } from "../../../components/OrganisationPage.tsx";
import { OrganisationSettings } from "../../../components/OrganisationSettings.tsx";
import {
  changeOrganisation,
  contactPersons,
  detailProblems,
  type OrganisationDetails,
  readOrganisation,
} from "../../../lib/accounts/mod.ts";
import { findOrganisationById, isCountry } from "../../../lib/cases/mod.ts";
import { type Fields, one } from "../../../lib/forms/mod.ts";
import { languageOf, offered } from "../../../lib/i18n/mod.ts";
import { mendedTexts } from "../../../lib/mends/mod.ts";
import {
  administer,
  adminTokens,
  define,
  isId,
  readAdminForm,
  type State,
} from "../../../lib/web/mod.ts";

const fields = [
  ...["name", "welcome", "categories", "people", "languages", "authorities", "country"],
  ...["archive_days", "sms", "settings", "action"],
];

/** What an organisation sets, and what its first page then looks like. */
export const handler = define.handlers({
  GET: (ctx) => show(ctx),

  async POST(ctx) {
    const { t } = ctx.state;
    const form = await readAdminForm(ctx, fields);
    const id = ctx.params.id!;
    const stored = await storedOf(ctx);
    const typed = typedIn(form, stored);
    const texts = { ...t.admin.errors, ...t.organisationSettings.errors };
    const problems = detailProblems(typed).map((setting) => texts[setting]);
    if (problems.length > 0 || one(form, "action") === "preview") {
      return await show(ctx, typed, problems);
    }
    await administer(ctx, (by) => changeOrganisation(by, id, typed));
    return ctx.redirect(`/admin/organisations/${id}?said=saved`, 303);
  },
});

/** The settings as they were typed; what the form does not have stays. */
function typedIn(form: Fields, stored: OrganisationDetails): OrganisationDetails {
  const whole = form.has("settings");
  const country = one(form, "country");
  const days = one(form, "archive_days");
  const kept = {
    languages: stored.languages,
    authorities: stored.authorities,
    archiveDays: stored.archiveDays,
    smsFactor: stored.smsFactor,
  };
  return {
    name: one(form, "name"),
    welcome: one(form, "welcome"),
    categories: lines(form, "categories"),
    people: lines(form, "people"),
    country: isCountry(country) ? country : stored.country,
    words: stored.words,
    ...(whole
      ? {
        languages: (form.get("languages") ?? [])
          .filter((language) => languageOf(language, offered) === language),
        authorities: lines(form, "authorities"),
        archiveDays: days === "" ? null : Number(days),
        smsFactor: one(form, "sms") !== "",
      }
      : kept),
  };
}

/** The lines of a field, each once, without empty ones. */
function lines(form: Fields, name: string): string[] {
  const all = one(form, name).split("\n").map((line) => line.trim());
  return [...new Set(all.filter((line) => line !== ""))];
}

async function storedOf(ctx: Context<State>) {
  const id = ctx.params.id!;
  const stored = isId(id) && await administer(ctx, ({ tx }) => readOrganisation(tx, id));
  if (!stored) throw new HttpError(404);
  return stored;
}

/** The page; with what was typed, after a mistake or to look at it first. */
async function show(ctx: Context<State>, typed?: OrganisationDetails, problems: string[] = []) {
  const { slug, ...stored } = await storedOf(ctx);
  const id = ctx.params.id!;
  const said = !typed && ctx.url.searchParams.get("said") === "saved";
  const contacts = await administer(ctx, ({ tx }) => contactPersons(tx, id));
  const organisation = (await findOrganisationById(ctx.state.portal.sql, id))!;
  const details = typed ?? stored;
  const looked = typed && problems.length === 0 ? { ...organisation, ...typed } : undefined;
  const texts = await mendedTexts(ctx.state.portal.sql, id, ctx.state.t);
  const tokens = await adminTokens(ctx);
  const status = problems.length > 0 ? 422 : 200;
  return page({ id, slug, details, contacts, looked, texts, problems, said, tokens }, { status });
}

export default define.page<typeof handler>(({ data, state }) => (
  <AdminFrame
    state={state}
    title={data.details.name}
    tokens={data.tokens}
    problems={data.problems}
    note={data.said ? state.t.admin.saved : undefined}
  >
    {data.looked && (
      <OrganisationPreview
        t={data.texts}
        lang={state.lang}
        organisation={data.looked}
        note={state.t.organisationSettings.previewTitle}
      />
    )}
    <OrganisationSettings
      {...data}
      t={state.t}
      archiveDays={state.portal.config.archiveDays}
      token={data.tokens.admin}
    />
  </AdminFrame>
));
