import { finishRewrap } from "../../../lib/cases/mod.ts";
import { one, readForm } from "../../../lib/forms/mod.ts";
import { define, isId, requireFresh, requireToken, rethrow } from "../../../lib/web/mod.ts";

export const handler = define.handlers({
  async POST(ctx) {
    const { portal } = ctx.state;
    const actor = ctx.state.actor!;
    const stale = requireFresh(ctx, "/desk/rewraps");
    if (stale) return stale;
    const form = await readForm(ctx.req, { fields: ["rewrap", "token"] }).catch(rethrow);
    await requireToken(portal, form, "rewrap", actor.cookie.id.toHex());
    const id = one(form, "rewrap");
    const outcome = isId(id) ? await finishRewrap(portal, actor, id) : "gone";
    return ctx.redirect(`/desk/rewraps?said=${outcome === "done" ? "finished" : outcome}`, 303);
  },
});
