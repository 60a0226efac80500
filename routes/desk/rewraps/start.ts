import { startRewrap } from "../../../lib/cases/mod.ts";
import { one, readForm } from "../../../lib/forms/mod.ts";
import { define, isId, requireFresh, requireToken, rethrow } from "../../../lib/web/mod.ts";

export const handler = define.handlers({
  async POST(ctx) {
    const { portal } = ctx.state;
    const actor = ctx.state.actor!;
    const stale = requireFresh(ctx, "/desk/rewraps");
    if (stale) return stale;
    const form = await readForm(ctx.req, { fields: ["account", "case", "token"] }).catch(rethrow);
    await requireToken(portal, form, "rewrap", actor.cookie.id.toHex());
    const account = one(form, "account");
    const cases = (form.get("case") ?? []).filter(isId);
    const outcome = isId(account) ? await startRewrap(portal, actor, account, cases) : 0;
    const said = outcome === 0 ? "none" : typeof outcome === "number" ? "started" : outcome;
    return ctx.redirect(`/desk/rewraps?said=${said}`, 303);
  },
});
