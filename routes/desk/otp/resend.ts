import { readCookie, resendCode } from "../../../lib/accounts/mod.ts";
import { one, readForm } from "../../../lib/forms/mod.ts";
import { define, getCookie, requireToken, rethrow } from "../../../lib/web/mod.ts";

export const handler = define.handlers({
  async POST(ctx) {
    const { portal } = ctx.state;
    const cookie = await readCookie(getCookie(ctx, "login"));
    if (!cookie) return ctx.redirect("/desk/login", 303);
    const form = await readForm(ctx.req, { fields: ["channel", "token"] }).catch(rethrow);
    await requireToken(portal, form, "otp", cookie.id.toHex());
    const channel = one(form, "channel") === "sms" ? "sms" : "flash";
    const outcome = await resendCode(portal, cookie, channel);
    if (outcome === "expired") return ctx.redirect("/desk/login", 303);
    return ctx.redirect(`/desk/otp?said=${outcome === "sent" ? "resent" : "too-many"}`, 303);
  },
});
