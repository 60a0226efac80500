import { type Context, HttpError, page } from "fresh";
import { AdminFrame } from "../../../components/AdminFrame.tsx";
import { TextField } from "../../../components/Field.tsx";
import { Select } from "../../../components/Select.tsx";
import {
  changeOrganisation,
  detailProblems,
  type OrganisationDetails,
  readOrganisation,
} from "../../../lib/accounts/mod.ts";
import { clockRules, isCountry, readCountry, setCountry } from "../../../lib/cases/mod.ts";
import { type Fields, one } from "../../../lib/forms/mod.ts";
import {
  administer,
  adminTokens,
  define,
  isId,
  readAdminForm,
  type State,
} from "../../../lib/web/mod.ts";

export const handler = define.handlers({
  GET: (ctx) => show(ctx, undefined, [], 200),

  async POST(ctx) {
    const { admin: t } = ctx.state.t;
    const form = await readAdminForm(ctx, ["name", "welcome", "categories", "people", "country"]);
    const typed = {
      name: one(form, "name"),
      welcome: one(form, "welcome"),
      categories: lines(form, "categories"),
      people: lines(form, "people"),
    };
    const problems = detailProblems(typed);
    if (problems.length > 0) {
      return await show(ctx, typed, problems.map((one) => t.errors[one]), 422);
    }
    const id = ctx.params.id!;
    const country = one(form, "country");
    const done = isId(id) && await administer(ctx, async (by) => {
      if (isCountry(country)) await setCountry(by, id, country);
      return await changeOrganisation(by, id, typed);
    });
    if (!done) throw new HttpError(404);
    return ctx.redirect(`/admin/organisations/${id}?said=saved`, 303);
  },
});

/** The lines of a field, each once, without empty ones. */
function lines(form: Fields, name: string): string[] {
  const all = one(form, name).split("\n").map((line) => line.trim());
  return [...new Set(all.filter((line) => line !== ""))];
}

async function show(
  ctx: Context<State>,
  typed: OrganisationDetails | undefined,
  problems: string[],
  status: number,
) {
  const id = ctx.params.id!;
  const stored = isId(id) && await administer(ctx, ({ tx }) => readOrganisation(tx, id));
  if (!stored) throw new HttpError(404);
  const said = ctx.url.searchParams.get("said") === "saved" && status === 200;
  const tokens = await adminTokens(ctx);
  const country = await administer(ctx, ({ tx }) => readCountry(tx, id));
  const details = typed ?? stored;
  return page({ slug: stored.slug, details, country, problems, said, tokens }, { status });
}

export default define.page<typeof handler>(({ data, state }) => {
  const { admin: t } = state.t;
  const { details } = data;
  return (
    <AdminFrame
      state={state}
      title={details.name}
      tokens={data.tokens}
      problems={data.problems}
      note={data.said ? t.saved : undefined}
    >
      <p>
        <a href={`/${data.slug}`}>/{data.slug}</a>
      </p>
      <form method="post">
        <input type="hidden" name="token" value={data.tokens.admin} />
        <TextField name="name" label={t.name} value={details.name} maxlength={80} required />
        <TextField
          name="welcome"
          label={t.welcome}
          value={details.welcome}
          rows={4}
          maxlength={2000}
        />
        <TextField
          name="categories"
          label={t.categories}
          hint={t.categoriesHint}
          value={details.categories.join("\n")}
          rows={8}
          required
        />
        <TextField
          name="people"
          label={t.people}
          hint={t.peopleHint}
          value={details.people.join("\n")}
          rows={8}
        />
        <Select
          name="country"
          label={state.t.clocks.country}
          chosen={data.country}
          options={Object.entries(clockRules).map(([value, { law }]) => ({
            value,
            label: `${value}: ${law}`,
          }))}
        />
        <button type="submit" class="primary">{t.save}</button>
      </form>
    </AdminFrame>
  );
});
