import { page } from "fresh";
import { Problems } from "../../../components/Field.tsx";
import { RecoveryCode } from "../../../components/RecoveryCode.tsx";
import { rotateKeys } from "../../../lib/accounts/mod.ts";
import { renewAfterRotation } from "../../../lib/cases/mod.ts";
import { readForm } from "../../../lib/forms/mod.ts";
import { define, requireFresh, requireToken, rethrow } from "../../../lib/web/mod.ts";

export const handler = define.handlers({
  // The answer to the form was read again.
  GET: (ctx) => ctx.redirect("/desk/keys", 303),

  async POST(ctx) {
    const { portal, t } = ctx.state;
    const actor = ctx.state.actor!;
    const stale = requireFresh(ctx, "/desk/keys");
    if (stale) return stale;
    const form = await readForm(ctx.req, { fields: ["password", "token"] }).catch(rethrow);
    await requireToken(portal, form, "keys", actor.cookie.id.toHex());
    const outcome = await rotateKeys(portal, actor, form.get("password")?.[0] ?? "");
    if (typeof outcome === "string") {
      const problem = outcome === "wrong" ? t.account.passwordWrong : t.keys.ownRefused;
      return page({ problem, code: "" }, { status: 422 });
    }
    await renewAfterRotation(portal, outcome.actor);
    return page({ problem: "", code: outcome.recoveryCode }, { status: 201 });
  },
});

export default define.page<typeof handler>(({ data, state: { t } }) =>
  data.problem
    ? (
      <>
        <h1>{t.keys.rotate}</h1>
        <Problems title={t.account.problems} problems={[data.problem]} />
        <p>
          <a href="/desk/keys">{t.keys.title}</a>
        </p>
      </>
    )
    : <RecoveryCode t={t} code={data.code} />
);
