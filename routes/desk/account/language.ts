import { setOwnLanguage } from "../../../lib/accounts/mod.ts";
import { one, readForm } from "../../../lib/forms/mod.ts";
import { languageOf, offeredToStaff } from "../../../lib/i18n/mod.ts";
import { define, requireToken, rethrow } from "../../../lib/web/mod.ts";

/** The language in which this person wants the desk. */
export const handler = define.handlers({
  async POST(ctx) {
    const { portal } = ctx.state;
    const actor = ctx.state.actor!;
    const form = await readForm(ctx.req, { fields: ["language", "token"] }).catch(rethrow);
    await requireToken(portal, form, "account", actor.cookie.id.toHex());
    await setOwnLanguage(portal, actor, languageOf(one(form, "language"), offeredToStaff) ?? null);
    return new Response(null, {
      status: 303,
      headers: { location: "/desk/account?said=language" },
    });
  },
});
