import { type Context, page } from "fresh";
import { AdminFrame } from "../../components/AdminFrame.tsx";
import { Choices, TextField } from "../../components/Field.tsx";
import {
  firmTakesSms,
  setSmsCountries,
  setSmsFactor,
  smsCountries,
} from "../../lib/accounts/mod.ts";
import { one } from "../../lib/forms/mod.ts";
import {
  administer,
  adminTokens,
  define,
  readAdminForm,
  requireFresh,
  type State,
} from "../../lib/web/mod.ts";

const here = "/admin/factors";

/** Whether the firm demands a stronger second factor than SMS. */
export const handler = define.handlers({
  async GET(ctx) {
    const stale = requireFresh(ctx, here);
    if (stale) return stale;
    const note = ctx.url.searchParams.has("saved") ? ctx.state.t.admin.saved : "";
    return page(await view(ctx, note));
  },

  async POST(ctx) {
    const stale = requireFresh(ctx, here);
    if (stale) return stale;
    const form = await readAdminForm(ctx, ["sms", "countries"]);
    const countries = one(form, "countries").toUpperCase().split(/[\s,]+/).filter(Boolean);
    const saved = await administer(ctx, async (by) => {
      await setSmsFactor(by, one(form, "sms") === "taken");
      return !form.has("countries") || await setSmsCountries(by, countries);
    });
    if (!saved) {
      return page({ ...await view(ctx, ""), wrong: one(form, "countries") }, { status: 422 });
    }
    return ctx.redirect(`${here}?saved`, 303);
  },
});

async function view(ctx: Context<State>, note: string) {
  const { sql } = ctx.state.portal;
  const countries = (await smsCountries(sql)).join(" ");
  const tokens = await adminTokens(ctx);
  return {
    takesSms: await firmTakesSms(sql),
    countries,
    wrong: undefined as string | undefined,
    note,
    tokens,
  };
}

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
        <TextField
          name="countries"
          label={account.smsCountries}
          hint={account.smsCountriesHint}
          problem={data.wrong === undefined ? undefined : account.smsCountriesWrong}
          value={data.wrong ?? data.countries}
        />
        <button type="submit" class="primary">{admin.save}</button>
      </form>
    </AdminFrame>
  );
});
