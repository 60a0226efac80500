import { type Context, page } from "fresh";
import { AccountFrame } from "../../components/AccountFrame.tsx";
import { TextField } from "../../components/Field.tsx";
import { Select } from "../../components/Select.tsx";
import { CannotAct, endAbsence, nameDeputy, readAbsence } from "../../lib/cases/mod.ts";
import { one, readForm } from "../../lib/forms/mod.ts";
import { formatDay } from "../../lib/i18n/mod.ts";
import { define, formToken, requireToken, rethrow, type State } from "../../lib/web/mod.ts";

const here = "/desk/absence";

/** Who stands in for the person, and since when the person is back. */
export const handler = define.handlers({
  GET: (ctx) => show(ctx, ""),

  async POST(ctx) {
    const { portal, t } = ctx.state;
    const actor = ctx.state.actor!;
    const form = await readForm(ctx.req, { fields: ["deputy", "until", "end", "token"] })
      .catch(rethrow);
    await requireToken(portal, form, "absence", actor.cookie.id.toHex());
    if (one(form, "end")) {
      await endAbsence(portal, actor);
      return ctx.redirect(here, 303);
    }
    const until = one(form, "until");
    if (!/^\d{4}-\d\d-\d\d$/.test(until)) return await show(ctx, t.absence.problem);
    try {
      const given = await nameDeputy(portal, actor, one(form, "deputy"), until);
      return ctx.redirect(`${here}?given=${given}`, 303);
    } catch (error) {
      if (!(error instanceof CannotAct)) throw error;
      return await show(ctx, t.absence.problem);
    }
  },
});

async function show(ctx: Context<State>, problem: string) {
  const { portal, actor } = ctx.state;
  const token = await formToken(portal, "absence", actor!.cookie.id.toHex());
  const given = /^\d+$/.exec(ctx.url.searchParams.get("given") ?? "")?.[0];
  const read = await readAbsence(portal, actor!);
  return page({ token, problem, given, ...read }, { status: problem ? 422 : 200 });
}

export default define.page<typeof handler>(({ data, state: { t, lang } }) => (
  <AccountFrame t={t} title={t.absence.title} problem={data.problem}>
    <p>{t.absence.lead}</p>
    {data.given && <p class="done" role="status">{t.absence.given(Number(data.given))}</p>}
    {data.absence && (
      <form method="post" action={here}>
        <input type="hidden" name="token" value={data.token} />
        <p>{t.absence.now(data.absence.name, formatDay(data.absence.until, lang))}</p>
        <button type="submit" name="end" value="yes">{t.absence.end}</button>
      </form>
    )}
    {data.colleagues.length === 0 ? <p>{t.absence.nobody}</p> : (
      <form method="post" action={here}>
        <input type="hidden" name="token" value={data.token} />
        <Select
          name="deputy"
          label={t.absence.deputy}
          options={data.colleagues.map(({ username, name }) => ({ value: username, label: name }))}
        />
        <TextField name="until" label={t.absence.until} type="date" required />
        <button type="submit" class="primary">{t.absence.name}</button>
      </form>
    )}
  </AccountFrame>
));
