import { type Context, HttpError, page } from "fresh";
import { AdminFrame } from "../../../../components/AdminFrame.tsx";
import { readOrganisation } from "../../../../lib/accounts/mod.ts";
import { cleanLogo, type Logo, setLogo } from "../../../../lib/attachments/mod.ts";
import { findOrganisationById } from "../../../../lib/cases/mod.ts";
import { one, readForm } from "../../../../lib/forms/mod.ts";
import { logo as bounds } from "../../../../lib/limits.ts";
import {
  administer,
  adminTokens,
  define,
  isId,
  requireToken,
  rethrow,
  type State,
} from "../../../../lib/web/mod.ts";

/** The logo of an organisation: cleaned, small, or none. */
export const handler = define.handlers({
  GET: (ctx) => show(ctx),

  async POST(ctx) {
    const { portal, actor } = ctx.state;
    let cleaned: Logo | "refused" | "large" | undefined;
    const form = await readForm(ctx.req, {
      fields: ["token", "remove"],
      file: {
        field: "logo",
        take: async (file) => {
          cleaned = await cleanLogo(file, portal.scrubSocket);
        },
      },
    }).catch(rethrow);
    await requireToken(portal, form, "admin", actor!.cookie.id.toHex());
    const { id } = await organisationOf(ctx);
    const remove = one(form, "remove") !== "";
    if (!remove && (cleaned === undefined || typeof cleaned === "string")) {
      return await show(ctx, cleaned ?? "none");
    }
    const logo = remove || typeof cleaned === "string" ? undefined : cleaned;
    await administer(ctx, (by) => setLogo(by, id, logo));
    return ctx.redirect(`/admin/organisations/${id}/logo?said=saved`, 303);
  },
});

async function organisationOf(ctx: Context<State>) {
  const id = ctx.params.id!;
  const found = isId(id) && await administer(ctx, ({ tx }) => readOrganisation(tx, id));
  if (!found) throw new HttpError(404);
  return { id, ...found };
}

async function show(ctx: Context<State>, problem?: "refused" | "large" | "none") {
  const { id, name, slug } = await organisationOf(ctx);
  const { hasLogo } = (await findOrganisationById(ctx.state.portal.sql, id))!;
  const { organisationSettings: o, admin } = ctx.state.t;
  const said = !problem && ctx.url.searchParams.get("said") === "saved" ? admin.saved : undefined;
  const problems = problem ? [o.logoProblems[problem]] : [];
  const tokens = await adminTokens(ctx);
  return page({ id, name, slug, hasLogo, said, problems, tokens }, { status: problem ? 422 : 200 });
}

export default define.page<typeof handler>(({ data, state }) => {
  const o = state.t.organisationSettings;
  return (
    <AdminFrame
      state={state}
      title={`${o.logo} – ${data.name}`}
      tokens={data.tokens}
      problems={data.problems}
      note={data.said}
    >
      <p>
        <a href={`/admin/organisations/${data.id}`}>{data.name}</a>
      </p>
      {data.hasLogo
        ? <img class="logo" src={`/${data.slug}/logo`} alt={o.logo} />
        : <p>{o.logoNone}</p>}
      <form method="post" enctype="multipart/form-data">
        <input type="hidden" name="token" value={data.tokens.admin} />
        <div class="field">
          <label for="logo">{o.logo}</label>
          <p class="hint" id="logo-hint">{o.logoHint(bounds.bytes)}</p>
          <input type="file" id="logo" name="logo" aria-describedby="logo-hint" />
        </div>
        <button type="submit" class="primary">{o.logoSave}</button>{" "}
        {data.hasLogo && <button type="submit" name="remove" value="yes">{o.logoRemove}</button>}
      </form>
    </AdminFrame>
  );
});
