import { page } from "fresh";
import { AdminFrame } from "../../components/AdminFrame.tsx";
import { Choices } from "../../components/Field.tsx";
import { firmTakesSms, setSmsFactor } from "../../lib/accounts/mod.ts";
import { one } from "../../lib/forms/mod.ts";
import { administer, adminTokens, define, readAdminForm, requireFresh } from "../../lib/web/mod.ts";

const here = "/admin/factors";

/** Whether the firm demands a stronger second factor than SMS. */
export const handler = define.handlers({
  async GET(ctx) {
    const stale = requireFresh(ctx, here);
    if (stale) return stale;
    const note = ctx.url.searchParams.has("saved") ? ctx.state.t.admin.saved : "";
    const takesSms = await firmTakesSms(ctx.state.portal.sql);
    return page({ takesSms, note, tokens: await adminTokens(ctx) });
  },

  async POST(ctx) {
    const stale = requireFresh(ctx, here);
    if (stale) return stale;
    const form = await readAdminForm(ctx, ["sms"]);
    await administer(ctx, (by) => setSmsFactor(by, one(form, "sms") === "taken"));
    return ctx.redirect(`${here}?saved`, 303);
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { account, admin } = state.t;
  return (
    <AdminFrame state={state} title={account.factors} tokens={data.tokens} note={data.note}>
      <form method="post" action={here}>
        <input type="hidden" name="token" value={data.tokens.admin} />
        <Choices
          name="sms"
          legend={account.smsChoice}
          kind="radio"
          options={[
            { value: "taken", label: account.smsTaken },
            { value: "refused", label: account.smsRefused },
          ]}
          chosen={[data.takesSms ? "taken" : "refused"]}
        />
        <button type="submit" class="primary">{admin.save}</button>
      </form>
    </AdminFrame>
  );
});
