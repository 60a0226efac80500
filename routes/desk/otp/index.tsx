import { type Context, page } from "fresh";
import { Head } from "fresh/runtime";
import { Problems, TextField } from "../../../components/Field.tsx";
import { type CookieKey, finishLogin, readCookie } from "../../../lib/accounts/mod.ts";
import { one, readForm } from "../../../lib/forms/mod.ts";
import { device } from "../../../lib/limits.ts";
import {
  define,
  dropCookie,
  formToken,
  getCookie,
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
    const form = await readForm(ctx.req, { fields: ["code", "method", "token"] }).catch(rethrow);
    await requireToken(portal, form, purpose, cookie.id.toHex());
    const method = one(form, "method");
    if (method !== "" && method !== "sms") return await show(ctx, cookie, "", t.desk.expired, 422);
    const outcome = await finishLogin(portal, cookie, one(form, "code"));
    if (outcome === "expired") return await show(ctx, cookie, "", t.desk.expired, 422);
    if ("left" in outcome) {
      return await show(ctx, cookie, "", t.desk.wrongCode(outcome.left), 422);
    }
    const headers = new Headers({ location: "/desk" });
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
  return page({ token, note, problem }, { status });
}

export default define.page<typeof handler>(({ data, state: { t } }) => (
  <>
    <Head>
      <title>{t.desk.otpTitle} – {t.product}</title>
    </Head>
    <h1>{t.desk.otpTitle}</h1>
    {data.note && <p class="done" role="status">{data.note}</p>}
    <Problems title="" problems={data.problem ? [data.problem] : []} />
    <p>{t.desk.otpText}</p>
    <form method="post" action="/desk/otp">
      <input type="hidden" name="token" value={data.token} />
      <input type="hidden" name="method" value="sms" />
      <TextField
        name="code"
        label={t.desk.code}
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength={20}
        required
      />
      <button type="submit" class="primary">{t.desk.next}</button>
    </form>
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
