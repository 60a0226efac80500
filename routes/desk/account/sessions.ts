import { endOwnSessions } from "../../../lib/accounts/mod.ts";
import { one, readForm } from "../../../lib/forms/mod.ts";
import { define, requireToken, rethrow } from "../../../lib/web/mod.ts";

/** Ends sessions: no fresh factor is asked for, since it only takes rights away. */
export const handler = define.handlers({
  async POST(ctx) {
    const { portal } = ctx.state;
    const actor = ctx.state.actor!;
    const form = await readForm(ctx.req, { fields: ["session", "token"] }).catch(rethrow);
    await requireToken(portal, form, "account", actor.cookie.id.toHex());
    await endOwnSessions(portal, actor, one(form, "session"));
    return ctx.redirect("/desk/account?said=ended", 303);
  },
});
