import { sendStepUpCode } from "../../../lib/accounts/mod.ts";
import { one, readForm } from "../../../lib/forms/mod.ts";
import { define, getCookie, requireToken, rethrow } from "../../../lib/web/mod.ts";

export const handler = define.handlers({
  async POST(ctx) {
    const { portal } = ctx.state;
    const actor = ctx.state.actor!;
    const form = await readForm(ctx.req, { fields: ["channel", "to", "token"] }).catch(rethrow);
    await requireToken(portal, form, "fresh", actor.cookie.id.toHex());
    const channel = one(form, "channel") === "sms" ? "sms" : "flash";
    const outcome = await sendStepUpCode(portal, actor, channel, getCookie(ctx, "device"));
    const said = outcome === "sent" ? "sent" : "too-many";
    const to = encodeURIComponent(one(form, "to"));
    return ctx.redirect(`/desk/fresh?said=${said}&to=${to}`, 303);
  },
});
