import { type Context, page } from "fresh";
import { Head } from "fresh/runtime";
import { FactorForm } from "../../../components/FactorForm.tsx";
import { Problems } from "../../../components/Field.tsx";
import { codeMethods, stepUp } from "../../../lib/accounts/mod.ts";
import { one, readForm } from "../../../lib/forms/mod.ts";
import { hasTrouble } from "../../../lib/gateway/mod.ts";
import {
  define,
  factorFields,
  formToken,
  getCookie,
  isOwnPage,
  readProof,
  requireToken,
  rethrow,
  setCookie,
  type State,
} from "../../../lib/web/mod.ts";

/** A second factor once more, before something sensitive; then back to `to`. */
export const handler = define.handlers({
  GET(ctx) {
    const said = ctx.url.searchParams.get("said");
    const note = said === "sent"
      ? ctx.state.t.account.freshSent
      : said === "too-many"
      ? ctx.state.t.account.over
      : "";
    return show(ctx, ctx.url.searchParams.get("to") ?? "", note, "", 200);
  },

  async POST(ctx) {
    const { portal, t } = ctx.state;
    const actor = ctx.state.actor!;
    const form = await readForm(ctx.req, { fields: [...factorFields, "to"] }).catch(rethrow);
    await requireToken(portal, form, "fresh", actor.cookie.id.toHex());
    const to = one(form, "to");
    const outcome = await stepUp(portal, actor, readProof(ctx, form), getCookie(ctx, "device"));
    if (outcome === "expired") return await show(ctx, to, "", t.account.over, 422);
    if ("left" in outcome) return await show(ctx, to, "", t.account.wrong(outcome.left), 422);
    const headers = new Headers({ location: isOwnPage(to) ? to : "/desk/account?said=fresh" });
    setCookie(headers, ctx, "desk", outcome.value);
    return new Response(null, { status: 303, headers });
  },
});

async function show(
  { state: { portal, actor } }: Context<State>,
  to: string,
  note: string,
  problem: string,
  status: number,
) {
  const token = await formToken(portal, "fresh", actor!.cookie.id.toHex());
  const late = await hasTrouble({ socket: portal.gatewaySocket });
  return page({ token, to: isOwnPage(to) ? to : "", note, problem, late }, { status });
}

export default define.page<typeof handler>(({ data, state: { t } }) => (
  <>
    <Head>
      <title>{t.account.freshTitle} – {t.product}</title>
    </Head>
    <h1>{t.account.freshTitle}</h1>
    {data.note && <p class="done" role="status">{data.note}</p>}
    <Problems title="" problems={data.problem ? [data.problem] : []} />
    <p>{t.account.freshText}</p>
    {data.late && <p class="done" role="status">{t.desk.smsLate}</p>}
    <form method="post" action="/desk/fresh/send">
      <input type="hidden" name="token" value={data.token} />
      <input type="hidden" name="to" value={data.to} />
      <button type="submit" name="channel" value="flash">{t.account.freshSend}</button>{" "}
      <button type="submit" name="channel" value="sms">{t.desk.resendSms}</button>
    </form>
    <FactorForm
      t={t}
      token={data.token}
      action="/desk/fresh"
      methods={codeMethods}
      chosen="sms"
      to={data.to}
    />
  </>
));
