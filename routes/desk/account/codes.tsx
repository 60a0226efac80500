import { page } from "fresh";
import { AccountFrame } from "../../../components/AccountFrame.tsx";
import { makeRecoveryCodes, tell } from "../../../lib/accounts/mod.ts";
import { readForm } from "../../../lib/forms/mod.ts";
import { define, formToken, requireFresh, requireToken, rethrow } from "../../../lib/web/mod.ts";

const here = "/desk/account/codes";

export const handler = define.handlers({
  async GET(ctx) {
    const stale = requireFresh(ctx, here);
    if (stale) return stale;
    const { portal, actor } = ctx.state;
    const token = await formToken(portal, "codes", actor!.cookie.id.toHex());
    return page({ token, codes: [] as string[] });
  },

  async POST(ctx) {
    const stale = requireFresh(ctx, here);
    if (stale) return stale;
    const { portal } = ctx.state;
    const actor = ctx.state.actor!;
    const form = await readForm(ctx.req, { fields: ["token"] }).catch(rethrow);
    await requireToken(portal, form, "codes", actor.cookie.id.toHex());
    const codes = await makeRecoveryCodes(portal, actor);
    await tell(portal, actor, "codes");
    return page({ token: "", codes }, { status: 201 });
  },
});

export default define.page<typeof handler>(({ data, state: { t } }) => (
  <AccountFrame t={t} title={t.account.codesTitle} problem="">
    {data.codes.length > 0
      ? (
        <div class="code">
          <p>{t.account.codesKeep}</p>
          <ul>{data.codes.map((code) => <li key={code}>{<code>{code}</code>}</li>)}</ul>
        </div>
      )
      : (
        <form method="post" action={here}>
          <input type="hidden" name="token" value={data.token} />
          <p>{t.account.codesText}</p>
          <p>{t.account.codesMakeText}</p>
          <button type="submit" class="primary">{t.account.codesMake}</button>
        </form>
      )}
  </AccountFrame>
));
