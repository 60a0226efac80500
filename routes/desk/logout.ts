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
      // Not "cookies": the device cookie has to stay, or a stranger's tries could lock this person
      // out at the next login. It names nobody and opens nothing.
      "clear-site-data": '"cache", "storage"',
    });
    dropCookie(headers, ctx, "desk");
    dropCookie(headers, ctx, "login");
    return new Response(null, { status: 303, headers });
  },
});
