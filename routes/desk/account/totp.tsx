import { type Context, page } from "fresh";
import { AccountFrame } from "../../../components/AccountFrame.tsx";
import { TextField } from "../../../components/Field.tsx";
import { QrCode } from "../../../components/QrCode.tsx";
import { newTotpSecret, ownAccount, setTotp, tell, totpUri } from "../../../lib/accounts/mod.ts";
import { one, readForm } from "../../../lib/forms/mod.ts";
import {
  define,
  formToken,
  requireFresh,
  requireToken,
  rethrow,
  type State,
} from "../../../lib/web/mod.ts";

const here = "/desk/account/totp";

/** The secret goes to the page and comes back with it; the token shows that it is ours. */
export const handler = define.handlers({
  GET: async (ctx) => requireFresh(ctx, here) ?? await show(ctx, await newTotpSecret(), ""),

  async POST(ctx) {
    const stale = requireFresh(ctx, here);
    if (stale) return stale;
    const { portal, t } = ctx.state;
    const actor = ctx.state.actor!;
    const form = await readForm(ctx.req, { fields: ["secret", "code", "token"] }).catch(rethrow);
    const secret = one(form, "secret");
    await requireToken(portal, form, "totp", `${actor.cookie.id.toHex()} ${secret}`);
    if (!await setTotp(portal, actor, secret, one(form, "code"))) {
      return await show(ctx, secret, t.account.totpWrong);
    }
    await tell(portal, actor, "totp");
    return ctx.redirect("/desk/account?said=totp", 303);
  },
});

async function show({ state: { portal, actor } }: Context<State>, secret: string, problem: string) {
  const token = await formToken(portal, "totp", `${actor!.cookie.id.toHex()} ${secret}`);
  const { username, firm } = await ownAccount(portal, actor!);
  const uri = await totpUri(secret, username, firm);
  return page({ token, secret, uri, problem }, { status: problem ? 422 : 200 });
}

export default define.page<typeof handler>(({ data, state: { t } }) => (
  <AccountFrame t={t} title={t.account.totpTitle} problem={data.problem}>
    <p>{t.account.totpOff}</p>
    <p>{t.account.totpScan}:</p>
    <QrCode text={data.uri} label={t.account.totpScan} />
    <p>
      {t.account.totpType} <code>{data.secret.replace(/.{4}(?!$)/g, "$& ")}</code>
    </p>
    <form method="post" action={here}>
      <input type="hidden" name="token" value={data.token} />
      <input type="hidden" name="secret" value={data.secret} />
      <TextField
        name="code"
        label={t.account.totpCode}
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength={20}
        required
      />
      <button type="submit" class="primary">{t.account.confirm}</button>
    </form>
  </AccountFrame>
));
