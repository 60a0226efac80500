import { type Context, HttpError, page } from "fresh";
import { AdminFrame } from "../../../../components/AdminFrame.tsx";
import { TextField } from "../../../../components/Field.tsx";
import {
  changeOrganisation,
  detailProblems,
  type OrganisationDetails,
  type OrganisationWords,
  readOrganisation,
} from "../../../../lib/accounts/mod.ts";
import { one } from "../../../../lib/forms/mod.ts";
import {
  type Language,
  languageOf,
  languages as names,
  offered,
} from "../../../../lib/i18n/mod.ts";
import {
  administer,
  adminTokens,
  define,
  isId,
  readAdminForm,
  type State,
} from "../../../../lib/web/mod.ts";

/** The welcome and the own categories of an organisation in one language. */
export const handler = define.handlers({
  async GET(ctx) {
    const { details, lang } = await wanted(ctx);
    return await show(ctx, details, lang, details.words[lang] ?? {}, false);
  },

  async POST(ctx) {
    const { id, details, lang, own } = await wanted(ctx);
    const form = await readAdminForm(ctx, [
      "welcome",
      ...own.map((_, place) => `category${place}`),
    ]);
    const labels = own.map((name, place) => [name, one(form, `category${place}`)] as const)
      .filter(([, label]) => label !== "");
    const typed: OrganisationWords = {
      ...(one(form, "welcome") ? { welcome: one(form, "welcome") } : {}),
      ...(labels.length > 0 ? { categories: Object.fromEntries(labels) } : {}),
    };
    const { slug: _, ...rest } = details;
    const changed: OrganisationDetails = { ...rest, words: { ...rest.words, [lang]: typed } };
    if (detailProblems(changed).includes("words")) {
      return await show(ctx, details, lang, typed, true);
    }
    await administer(ctx, (by) => changeOrganisation(by, id, changed));
    return ctx.redirect(`/admin/organisations/${id}/words?in=${lang}&said=saved`, 303);
  },
});

/** The organisation of the path, the language of the address, and the categories that are its own. */
async function wanted(ctx: Context<State>) {
  const id = ctx.params.id!;
  const details = isId(id) && await administer(ctx, ({ tx }) => readOrganisation(tx, id));
  if (!details) throw new HttpError(404);
  const lang = languageOf(ctx.url.searchParams.get("in") ?? ctx.state.lang, offered) ?? offered[0]!;
  return { id, details, lang, own: ownCategories(ctx, details) };
}

const ownCategories = ({ state: { t } }: Context<State>, { categories }: OrganisationDetails) =>
  categories.filter((name) => !(name in t.categories));

async function show(
  ctx: Context<State>,
  details: OrganisationDetails,
  lang: Language,
  words: OrganisationWords,
  wrong: boolean,
) {
  const { organisationSettings: o, admin } = ctx.state.t;
  const said = !wrong && ctx.url.searchParams.get("said") === "saved" ? admin.saved : undefined;
  const id = ctx.params.id!;
  const own = ownCategories(ctx, details);
  const problems = wrong ? [o.errors.words] : [];
  const tokens = await adminTokens(ctx);
  return page({ id, details, lang, words, own, problems, said, tokens }, {
    status: wrong ? 422 : 200,
  });
}

export default define.page<typeof handler>(({ data, state }) => {
  const { organisationSettings: o, admin } = state.t;
  const { id, details, lang, words, own } = data;
  const among = offered.filter((one) =>
    details.languages.length === 0 || details.languages.includes(one)
  );
  return (
    <AdminFrame
      state={state}
      title={`${o.words} – ${details.name}`}
      tokens={data.tokens}
      problems={data.problems}
      note={data.said}
    >
      <p>
        <a href={`/admin/organisations/${id}`}>{details.name}</a>
      </p>
      <p>{o.wordsLead}</p>
      <nav class="counts" aria-label={o.wordsLanguage}>
        {among.map((one) => (
          <a key={one} href={`?in=${one}`} aria-current={one === lang ? "true" : undefined}>
            {names[one]}
          </a>
        ))}
      </nav>
      <form method="post" action={`/admin/organisations/${id}/words?in=${lang}`}>
        <input type="hidden" name="token" value={data.tokens.admin} />
        <p>{o.wordsLanguage}: {names[lang]}</p>
        <TextField
          name="welcome"
          label={admin.welcome}
          hint={details.welcome}
          value={words.welcome ?? ""}
          rows={4}
          maxlength={2000}
        />
        {own.map((name, place) => (
          <TextField
            key={name}
            name={`category${place}`}
            label={o.category(name)}
            value={words.categories?.[name] ?? ""}
            maxlength={80}
          />
        ))}
        <button type="submit" class="primary">{admin.save}</button>
      </form>
    </AdminFrame>
  );
});
