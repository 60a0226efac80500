import { page } from "fresh";
import { RecoveryCode } from "../../../components/RecoveryCode.tsx";
import { renewRecoveryCode } from "../../../lib/accounts/mod.ts";
import { readForm } from "../../../lib/forms/mod.ts";
import { define, requireFresh, requireToken, rethrow } from "../../../lib/web/mod.ts";

export const handler = define.handlers({
  // The answer to the form was read again.
  GET: (ctx) => ctx.redirect("/desk/keys", 303),

  async POST(ctx) {
    const { portal } = ctx.state;
    const actor = ctx.state.actor!;
    const stale = requireFresh(ctx, "/desk/keys");
    if (stale) return stale;
    const form = await readForm(ctx.req, { fields: ["token"] }).catch(rethrow);
    await requireToken(portal, form, "keys", actor.cookie.id.toHex());
    return page({ code: await renewRecoveryCode(portal, actor) }, { status: 201 });
  },
});

export default define.page<typeof handler>(({ data, state: { t } }) => (
  <RecoveryCode t={t} code={data.code} />
));
