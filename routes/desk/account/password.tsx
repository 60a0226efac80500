import { type Context, page } from "fresh";
import { AccountFrame } from "../../../components/AccountFrame.tsx";
import { TextField } from "../../../components/Field.tsx";
import { changePassword, makePassphrase, ownAccount } from "../../../lib/accounts/mod.ts";
import { readForm } from "../../../lib/forms/mod.ts";
import {
  define,
  formToken,
  requireFresh,
  requireToken,
  rethrow,
  type State,
} from "../../../lib/web/mod.ts";

const here = "/desk/account/password";

export const handler = define.handlers({
  GET: async (ctx) => requireFresh(ctx, here) ?? await show(ctx, "", 200),

  async POST(ctx) {
    const stale = requireFresh(ctx, here);
    if (stale) return stale;
    const { portal, t } = ctx.state;
    const actor = ctx.state.actor!;
    const form = await readForm(ctx.req, { fields: ["old", "password", "again", "token"] })
      .catch(rethrow);
    await requireToken(portal, form, "password", actor.cookie.id.toHex());
    // Passwords are taken as typed: no trimming (ASVS 6.2.8).
    const [old, wanted, again] = ["old", "password", "again"].map((name) =>
      form.get(name)?.[0] ?? ""
    );
    if (wanted !== again) return await show(ctx, t.account.passwordDifferent, 422);
    const outcome = await changePassword(portal, actor, old!, wanted!);
    if (outcome === "changed") return ctx.redirect("/desk/account?said=password", 303);
    const problem = outcome === "wrong"
      ? t.account.passwordWrong
      : t.account.passwordProblems[outcome.problem];
    return await show(ctx, problem, 422);
  },
});

async function show({ state: { portal, actor } }: Context<State>, problem: string, status: number) {
  const token = await formToken(portal, "password", actor!.cookie.id.toHex());
  const { username, context } = await ownAccount(portal, actor!);
  return page({ token, username, passphrase: await makePassphrase(context), problem }, { status });
}

export default define.page<typeof handler>(({ data, state: { t } }) => (
  <AccountFrame t={t} title={t.account.passwordChange} problem={data.problem}>
    <p>{t.account.passwordRule}</p>
    <p>
      {t.account.passphrase} <code>{data.passphrase}</code>
    </p>
    <form method="post" action={here}>
      <input type="hidden" name="token" value={data.token} />
      <input
        type="text"
        name="username"
        value={data.username}
        autocomplete="username"
        hidden
        disabled
      />
      <TextField
        name="old"
        label={t.account.passwordOld}
        type="password"
        autocomplete="current-password"
        required
      />
      <TextField
        name="password"
        label={t.account.passwordNew}
        type="password"
        autocomplete="new-password"
        required
      />
      <TextField
        name="again"
        label={t.account.passwordAgain}
        type="password"
        autocomplete="new-password"
        required
      />
      <button type="submit" class="primary">{t.account.passwordChange}</button>
    </form>
  </AccountFrame>
));
