import { removeFactor, tell } from "../../../lib/accounts/mod.ts";
import { one, readForm } from "../../../lib/forms/mod.ts";
import { define, requireFresh, requireToken, rethrow } from "../../../lib/web/mod.ts";

/** Takes an authenticator app or a passkey away. */
export const handler = define.handlers({
  async POST(ctx) {
    const stale = requireFresh(ctx, "/desk/account");
    if (stale) return stale;
    const { portal } = ctx.state;
    const actor = ctx.state.actor!;
    const form = await readForm(ctx.req, { fields: ["passkey", "token"] }).catch(rethrow);
    await requireToken(portal, form, "account", actor.cookie.id.toHex());
    const passkey = one(form, "passkey");
    const which = passkey ? { passkey } : "totp" as const;
    const outcome = await removeFactor(portal, actor, which);
    if (outcome === "removed") await tell(portal, actor, passkey ? "passkey" : "totp");
    return ctx.redirect(`/desk/account?said=${outcome}`, 303);
  },
});
