import { type Context, page } from "fresh";
import { Head } from "fresh/runtime";
import { FactorForm } from "../../../components/FactorForm.tsx";
import { Problems } from "../../../components/Field.tsx";
import {
  codeMethods,
  type CookieKey,
  finishLogin,
  firmTakesSms,
  readCookie,
} from "../../../lib/accounts/mod.ts";
import { hasTrouble } from "../../../lib/gateway/mod.ts";
import { readForm } from "../../../lib/forms/mod.ts";
import { device } from "../../../lib/limits.ts";
import {
  define,
  dropCookie,
  factorFields,
  formToken,
  getCookie,
  readProof,
  requireToken,
  rethrow,
  setCookie,
  type State,
} from "../../../lib/web/mod.ts";

const purpose = "otp";

export const handler = define.handlers({
  async GET(ctx) {
    const cookie = await loginCookie(ctx);
    if (!cookie) return ctx.redirect("/desk/login", 303);
    const said = ctx.url.searchParams.get("said");
    const note = said === "resent"
      ? ctx.state.t.desk.resent
      : said === "too-many"
      ? ctx.state.t.desk.tooMany
      : "";
    return await show(ctx, cookie, note, "", 200);
  },

  async POST(ctx) {
    const { portal, t } = ctx.state;
    const cookie = await loginCookie(ctx);
    if (!cookie) return ctx.redirect("/desk/login", 303);
    const form = await readForm(ctx.req, { fields: factorFields }).catch(rethrow);
    await requireToken(portal, form, purpose, cookie.id.toHex());
    const outcome = await finishLogin(portal, cookie, readProof(ctx, form));
    if (outcome === "expired") return await show(ctx, cookie, "", t.desk.expired, 422);
    if ("left" in outcome) {
      return await show(ctx, cookie, "", t.desk.wrongCode(outcome.left), 422);
    }
    const headers = new Headers({ location: outcome.recovered ? "/desk/keys" : "/desk" });
    dropCookie(headers, ctx, "login");
    setCookie(headers, ctx, "desk", outcome.session.value);
    setCookie(headers, ctx, "device", outcome.device, device.life);
    return new Response(null, { status: 303, headers });
  },
});

async function loginCookie(ctx: Context<State>): Promise<CookieKey | undefined> {
  return await readCookie(getCookie(ctx, "login"));
}

async function show(
  ctx: Context<State>,
  cookie: CookieKey,
  note: string,
  problem: string,
  status: number,
) {
  const token = await formToken(ctx.state.portal, purpose, cookie.id.toHex());
  const { sql, gatewaySocket } = ctx.state.portal;
  const takesSms = await firmTakesSms(sql);
  // Said to everybody or to nobody: it tells nothing of this name.
  const late = takesSms && await hasTrouble({ socket: gatewaySocket });
  return page({ token, note, problem, takesSms, late }, { status });
}

export default define.page<typeof handler>(({ data, state: { t } }) => (
  <>
    <Head>
      <title>{t.desk.otpTitle} – {t.product}</title>
    </Head>
    <h1>{t.desk.otpTitle}</h1>
    {data.note && <p class="done" role="status">{data.note}</p>}
    <Problems title="" problems={data.problem ? [data.problem] : []} />
    <p>{data.takesSms ? t.desk.otpText : t.account.smsOff}</p>
    {data.late && <p class="done" role="status">{t.desk.smsLate}</p>}
    <FactorForm
      t={t}
      token={data.token}
      action="/desk/otp"
      methods={codeMethods}
      chosen={data.takesSms ? "sms" : "totp"}
    />
    <p>{t.account.out}</p>
    <form method="post" action="/desk/otp/resend" class="inline">
      <input type="hidden" name="token" value={data.token} />
      <p>{t.desk.resend}:</p>
      <button type="submit" name="channel" value="flash">{t.desk.resendFlash}</button>{" "}
      <button type="submit" name="channel" value="sms">{t.desk.resendSms}</button>
    </form>
    <p>
      <a href="/desk/login">{t.desk.again}</a>
    </p>
  </>
));
