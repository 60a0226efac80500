import { logout } from "../../lib/accounts/mod.ts";
import { readForm } from "../../lib/forms/mod.ts";
import { define, dropCookie, requireToken, rethrow } from "../../lib/web/mod.ts";

export const handler = define.handlers({
  async POST(ctx) {
    const { portal } = ctx.state;
    const actor = ctx.state.actor!;
    const form = await readForm(ctx.req, { fields: ["token"] }).catch(rethrow);
    await requireToken(portal, form, "logout", actor.cookie.id.toHex());
    await logout(portal, actor);
    const headers = new Headers({
      location: "/desk/login",
      "clear-site-data": '"cache", "cookies", "storage"',
    });
    dropCookie(headers, ctx, "desk");
    return new Response(null, { status: 303, headers });
  },
});
