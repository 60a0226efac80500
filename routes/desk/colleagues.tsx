import { type Context, page } from "fresh";
import { Head } from "fresh/runtime";
import { DeskBar } from "../../components/DeskBar.tsx";
import { Choices, Problems, TextField } from "../../components/Field.tsx";
import { certifyColleague, listColleagues } from "../../lib/accounts/mod.ts";
import { one, readForm } from "../../lib/forms/mod.ts";
import {
  define,
  formToken,
  requireFresh,
  requireToken,
  rethrow,
  type State,
} from "../../lib/web/mod.ts";

const purpose = "certify";

export const handler = define.handlers({
  GET: (ctx) => show(ctx, { done: ctx.url.searchParams.has("done") }),

  async POST(ctx) {
    const { portal, t } = ctx.state;
    const actor = ctx.state.actor!;
    const stale = requireFresh(ctx, "/desk/colleagues");
    if (stale) return stale;
    const fields = ["account", "fingerprint", "token"];
    const form = await readForm(ctx.req, { fields }).catch(rethrow);
    await requireToken(portal, form, purpose, actor.cookie.id.toHex());
    const account = one(form, "account");
    if (account === "") return await show(ctx, { problem: t.keys.problems.choose });
    const outcome = await certifyColleague(portal, actor, account, one(form, "fingerprint"));
    if (outcome === "done") return ctx.redirect("/desk/colleagues?done", 303);
    return await show(ctx, { problem: t.keys.problems[outcome], account });
  },
});

async function show(
  ctx: Context<State>,
  said: { done?: boolean; problem?: string; account?: string },
) {
  const { portal } = ctx.state;
  const actor = ctx.state.actor!;
  const session = actor.cookie.id.toHex();
  const colleagues = await listColleagues(portal);
  return page({
    ...said,
    colleagues,
    waiting: colleagues.filter((one) =>
      one.account !== actor.account && ["waiting", "outgrown"].includes(one.state)
    ),
    token: await formToken(portal, purpose, session),
    logoutToken: await formToken(portal, "logout", session),
  }, { status: said.problem ? 422 : 200 });
}

export default define.page<typeof handler>(({ data, state: { t, actor } }) => (
  <>
    <Head>
      <title>{t.keys.colleagues} – {t.product}</title>
    </Head>
    <DeskBar t={t} name={actor!.displayName} token={data.logoutToken} />
    <h1>{t.keys.colleagues}</h1>
    <p>{t.keys.about}</p>
    {data.done && <p class="done" role="status">{t.keys.certified}</p>}
    <Problems title="" problems={data.problem ? [data.problem] : []} />
    <h2>{t.keys.compare}</h2>
    {data.waiting.length === 0 ? <p>{t.keys.noneWaiting}</p> : (
      <form method="post">
        <p>{t.keys.compareText}</p>
        <input type="hidden" name="token" value={data.token} />
        <Choices
          name="account"
          legend={t.keys.colleague}
          kind="radio"
          options={data.waiting.map((one) => ({
            value: one.account,
            label: `${one.displayName} (${one.username}): ${
              one.roles.map((role) => t.admin.roles[role]).join(", ")
            }`,
          }))}
          chosen={data.account ? [data.account] : []}
        />
        <TextField name="fingerprint" label={t.keys.theirFingerprint} maxlength={40} required />
        <button type="submit" class="primary">{t.keys.certify}</button>
      </form>
    )}
    <ul class="cases">
      {data.colleagues.map((one) => (
        <li key={one.account}>
          {one.displayName} ({one.username}){" "}
          <strong class={one.state === "refused" ? "refused" : "by"}>
            {t.keys.states[one.state]}
          </strong>
          <p>{one.roles.map((role) => t.admin.roles[role]).join(", ")}</p>
          {one.state === "refused" && <p>{t.keys.refusedText}</p>}
        </li>
      ))}
    </ul>
  </>
));
