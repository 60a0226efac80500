import { type Context, page } from "fresh";
import { AdminFrame } from "../../components/AdminFrame.tsx";
import { TextField } from "../../components/Field.tsx";
import { Select } from "../../components/Select.tsx";
import { holdCeremony } from "../../lib/cases/mod.ts";
import { one } from "../../lib/forms/mod.ts";
import {
  administer,
  adminTokens,
  define,
  isId,
  readAdminForm,
  requireFresh,
  type State,
} from "../../lib/web/mod.ts";

const path = "/admin/recovery";

export const handler = define.handlers({
  GET: async (ctx) => requireFresh(ctx, path) ?? await show(ctx, {}),

  async POST(ctx) {
    const stale = requireFresh(ctx, path);
    if (stale) return stale;
    const { portal, actor, t: { keys: { recovery: t } } } = ctx.state;
    const form = await readAdminForm(ctx, ["lost", "to", "first", "second", "fingerprint"]);
    const [lost, to] = [one(form, "lost"), one(form, "to")];
    if (!isId(lost) || !isId(to)) return await show(ctx, { problem: t.problems.people });
    const outcome = await holdCeremony(portal, {
      actor: actor!.account,
      shares: [one(form, "first"), one(form, "second")],
      lost,
      to,
      fingerprint: one(form, "fingerprint") || undefined,
    });
    if (typeof outcome === "string") {
      return await show(ctx, { problem: t.problems[outcome], lost, to });
    }
    return await show(ctx, { note: t.done(outcome.cases, outcome.walled) });
  },
});

/** The shares are never sent back: after a mistake they are typed again. */
async function show(
  ctx: Context<State>,
  said: { problem?: string; note?: string; lost?: string; to?: string },
) {
  const people = await administer(
    ctx,
    ({ tx }) =>
      tx<{ id: string; name: string; disabled: boolean }[]>`
      select distinct a.id, a.display_name || ' (' || a.username || ')' as name, a.disabled
        from account a join membership m on m.account = a.id and m.role = 'ombudsman'
       order by 2`,
  );
  return page(
    { ...said, people: [...people], tokens: await adminTokens(ctx) },
    { status: said.problem ? 422 : 200 },
  );
}

export default define.page<typeof handler>(({ data, state }) => {
  const t = state.t.keys.recovery;
  const options = data.people.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <AdminFrame
      state={state}
      title={t.title}
      tokens={data.tokens}
      problems={data.problem ? [data.problem] : []}
      note={data.note}
    >
      <p>{t.about}</p>
      <form method="post" autocomplete="off">
        <input type="hidden" name="token" value={data.tokens.admin} />
        <Select name="lost" label={t.lost} options={options} chosen={data.lost} />
        <Select
          name="to"
          label={t.to}
          options={options.filter((_, index) => !data.people[index]!.disabled)}
          chosen={data.to}
        />
        <TextField name="first" label={t.share(1)} type="password" maxlength={120} required />
        <TextField name="second" label={t.share(2)} type="password" maxlength={120} required />
        <TextField
          name="fingerprint"
          label={t.fingerprint}
          hint={t.fingerprintHint}
          maxlength={40}
        />
        <button type="submit" class="primary">{t.go}</button>
      </form>
    </AdminFrame>
  );
});
