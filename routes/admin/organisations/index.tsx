import { type Context, page } from "fresh";
import { AdminFrame } from "../../../components/AdminFrame.tsx";
import { TextField } from "../../../components/Field.tsx";
import { addOrganisation, organisationProblems } from "../../../lib/accounts/mod.ts";
import { one } from "../../../lib/forms/mod.ts";
import {
  administer,
  adminTokens,
  define,
  organisationChoices,
  readAdminForm,
  refusal,
  type State,
} from "../../../lib/web/mod.ts";

const empty = { slug: "", name: "", welcome: "" };

export const handler = define.handlers({
  GET: (ctx) => show(ctx, empty, [], 200),

  async POST(ctx) {
    const { admin: t } = ctx.state.t;
    const form = await readAdminForm(ctx, ["slug", "name", "welcome"]);
    const typed = {
      slug: one(form, "slug"),
      name: one(form, "name"),
      welcome: one(form, "welcome"),
    };
    const problems: (keyof typeof t.errors)[] = organisationProblems(typed);
    if (problems.length === 0) {
      try {
        const id = await administer(ctx, (by) => addOrganisation(by, typed));
        return ctx.redirect(`/admin/organisations/${id}`, 303);
      } catch (error) {
        problems.push(refusal(error));
      }
    }
    return await show(ctx, typed, problems.map((one) => t.errors[one]), 422);
  },
});

async function show(ctx: Context<State>, typed: typeof empty, problems: string[], status: number) {
  const organisations = await administer(ctx, ({ tx }) => organisationChoices(tx));
  return page({ typed, problems, organisations, tokens: await adminTokens(ctx) }, { status });
}

export default define.page<typeof handler>(({ data, state }) => {
  const { admin: t } = state.t;
  return (
    <AdminFrame
      state={state}
      title={t.organisations}
      tokens={data.tokens}
      problems={data.problems}
    >
      <ul>
        {data.organisations.map(({ id, name }) => (
          <li key={id}>
            <a href={`/admin/organisations/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
      <h2>{t.addOrganisation}</h2>
      <form method="post">
        <input type="hidden" name="token" value={data.tokens.admin} />
        <TextField
          name="slug"
          label={t.slug}
          hint={t.slugHint}
          value={data.typed.slug}
          maxlength={41}
          required
        />
        <TextField name="name" label={t.name} value={data.typed.name} maxlength={80} required />
        <TextField
          name="welcome"
          label={t.welcome}
          value={data.typed.welcome}
          rows={4}
          maxlength={2000}
        />
        <button type="submit" class="primary">{t.add}</button>
      </form>
    </AdminFrame>
  );
});
