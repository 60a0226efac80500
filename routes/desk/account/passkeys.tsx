import { type Context, page } from "fresh";
import { AccountFrame } from "../../../components/AccountFrame.tsx";
import { TextField } from "../../../components/Field.tsx";
import Passkey from "../../../islands/Passkey.tsx";
import { addPasskey, ownAccount, tell } from "../../../lib/accounts/mod.ts";
import { one, readForm } from "../../../lib/forms/mod.ts";
import {
  define,
  formToken,
  ownOrigin,
  requireFresh,
  requireToken,
  rethrow,
  type State,
} from "../../../lib/web/mod.ts";

const here = "/desk/account/passkeys";

export const handler = define.handlers({
  GET: async (ctx) => requireFresh(ctx, here) ?? await show(ctx, ""),

  async POST(ctx) {
    const stale = requireFresh(ctx, here);
    if (stale) return stale;
    const { portal, t } = ctx.state;
    const actor = ctx.state.actor!;
    const form = await readForm(ctx.req, { fields: ["name", "passkey", "token"] }).catch(rethrow);
    await requireToken(portal, form, "passkey", actor.cookie.id.toHex());
    const added = await addPasskey(portal, actor, one(form, "name").slice(0, 60), {
      answer: one(form, "passkey"),
      token: one(form, "token"),
      origin: ownOrigin(portal.config, ctx.url),
    });
    if (!added) return await show(ctx, t.account.passkeyRefused);
    await tell(portal, actor, "passkey");
    return ctx.redirect("/desk/account?said=passkey", 303);
  },
});

async function show({ state: { portal, actor } }: Context<State>, problem: string) {
  const token = await formToken(portal, "passkey", actor!.cookie.id.toHex());
  const { username, firm, passkeys } = await ownAccount(portal, actor!);
  const make = {
    id: new TextEncoder().encode(actor!.account).toBase64({
      alphabet: "base64url",
      omitPadding: true,
    }),
    username,
    displayName: actor!.displayName,
    firm,
    known: passkeys.map((passkey) => passkey.id),
  };
  return page({ token, make, problem }, { status: problem ? 422 : 200 });
}

export default define.page<typeof handler>(({ data, state: { t } }) => (
  <AccountFrame t={t} title={t.account.passkeysTitle} problem={data.problem}>
    <p>{t.account.passkeysText}</p>
    <form method="post" action={here} id="passkey-form">
      <input type="hidden" name="token" value={data.token} />
      <input type="hidden" name="passkey" value="" />
      <TextField name="name" label={t.account.passkeyName} maxlength={60} required />
      <Passkey
        form="passkey-form"
        label={t.account.passkeyAdd}
        failed={t.account.passkeyFailed}
        make={data.make}
      />
      <noscript>
        <p class="hint">{t.account.passkeyScript}</p>
      </noscript>
    </form>
  </AccountFrame>
));
