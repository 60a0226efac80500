import { type Context, page } from "fresh";
import { AccountFrame } from "../../../components/AccountFrame.tsx";
import { TextField } from "../../../components/Field.tsx";
import { finishPhoneChange, startPhoneChange } from "../../../lib/accounts/mod.ts";
import { one, readForm } from "../../../lib/forms/mod.ts";
import {
  define,
  formToken,
  requireFresh,
  requireToken,
  rethrow,
  type State,
} from "../../../lib/web/mod.ts";

const here = "/desk/account/phone";

/** First the number, then the code that was sent to it. */
export const handler = define.handlers({
  GET: async (ctx) => requireFresh(ctx, here) ?? await show(ctx, {}),

  async POST(ctx) {
    const stale = requireFresh(ctx, here);
    if (stale) return stale;
    const { portal, t } = ctx.state;
    const actor = ctx.state.actor!;
    const form = await readForm(ctx.req, { fields: ["phone", "code", "end", "token"] })
      .catch(rethrow);
    await requireToken(portal, form, "phone", actor.cookie.id.toHex());
    if (form.has("phone")) {
      const phone = one(form, "phone");
      const end = await startPhoneChange(portal, actor, phone);
      return await show(ctx, end ? { end } : { phone, problem: t.account.phoneProblem });
    }
    const outcome = await finishPhoneChange(portal, actor, one(form, "code"));
    if (outcome === "changed") return ctx.redirect("/desk/account?said=phone", 303);
    if (outcome === "expired") return await show(ctx, { problem: t.account.phoneOver });
    const end = one(form, "end").slice(0, 2);
    return await show(ctx, { end, problem: t.account.wrong(outcome.left) });
  },
});

async function show(
  { state: { portal, actor } }: Context<State>,
  given: { phone?: string; end?: string; problem?: string },
) {
  const token = await formToken(portal, "phone", actor!.cookie.id.toHex());
  const { phone = "", end = "", problem = "" } = given;
  return page({ token, phone, end, problem }, { status: problem ? 422 : 200 });
}

export default define.page<typeof handler>(({ data, state: { t } }) => (
  <AccountFrame t={t} title={t.account.smsTitle} problem={data.problem}>
    <form method="post" action={here}>
      <input type="hidden" name="token" value={data.token} />
      {data.end
        ? (
          <>
            <input type="hidden" name="end" value={data.end} />
            <p>{t.account.phoneCode(data.end)}</p>
            <TextField
              name="code"
              label={t.desk.code}
              inputmode="numeric"
              autocomplete="one-time-code"
              maxlength={20}
              required
            />
            <button type="submit" class="primary">{t.account.confirm}</button>
          </>
        )
        : (
          <>
            <TextField
              name="phone"
              label={t.account.phone}
              hint={t.account.phoneHint}
              value={data.phone}
              type="tel"
              autocomplete="tel"
              maxlength={40}
              required
            />
            <button type="submit" class="primary">{t.account.sendCode}</button>
          </>
        )}
    </form>
  </AccountFrame>
));
