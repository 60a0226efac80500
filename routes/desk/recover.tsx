import { type Context, page } from "fresh";
import { Head } from "fresh/runtime";
import { Problems, TextField } from "../../components/Field.tsx";
import { startRecovery } from "../../lib/accounts/mod.ts";
import { TooMany } from "../../lib/buckets/mod.ts";
import { one, readForm } from "../../lib/forms/mod.ts";
import {
  define,
  formToken,
  getCookie,
  requireToken,
  rethrow,
  setCookie,
  type State,
} from "../../lib/web/mod.ts";

const purpose = "recover";

export const handler = define.handlers({
  GET: (ctx) => show(ctx, {}),

  async POST(ctx) {
    const { portal, t } = ctx.state;
    const fields = ["username", "code", "password", "again", "token"];
    const form = await readForm(ctx.req, { fields }).catch(rethrow);
    await requireToken(portal, form, purpose, "");
    const username = one(form, "username");
    // Passwords are taken as typed: no trimming (ASVS 6.2.8).
    const [password, again] = ["password", "again"].map((name) => form.get(name)?.[0] ?? "");
    if (password !== again) {
      return await show(ctx, { username, problem: t.account.passwordDifferent });
    }
    try {
      const device = getCookie(ctx, "device");
      const code = one(form, "code");
      const cookie = await startRecovery(portal, username, code, password!, device);
      if ("problem" in cookie) {
        const problem = t.account.passwordProblems[cookie.problem];
        return await show(ctx, { username, problem });
      }
      const headers = new Headers({ location: "/desk/otp" });
      setCookie(headers, ctx, "login", cookie.value);
      return new Response(null, { status: 303, headers });
    } catch (error) {
      if (!(error instanceof TooMany)) throw error;
      const { seconds } = error;
      return await show(ctx, { username, problem: t.desk.tooManyLogins(seconds), seconds });
    }
  },
});

async function show(
  ctx: Context<State>,
  said: { username?: string; problem?: string; seconds?: number },
) {
  const { seconds, username = "", problem } = said;
  const data = { username, problem, token: await formToken(ctx.state.portal, purpose, "") };
  if (!seconds) return page(data, { status: problem ? 422 : 200 });
  return page(data, { status: 429, headers: { "retry-after": String(seconds) } });
}

export default define.page<typeof handler>(({ data, state: { t } }) => (
  <>
    <Head>
      <title>{t.keys.forgot} – {t.product}</title>
    </Head>
    <h1>{t.keys.forgot}</h1>
    <p>{t.keys.forgotText}</p>
    <Problems title={t.account.problems} problems={data.problem ? [data.problem] : []} />
    <form method="post">
      <input type="hidden" name="token" value={data.token} />
      <TextField
        name="username"
        label={t.desk.username}
        value={data.username}
        autocomplete="username"
        required
      />
      <TextField
        name="code"
        label={t.keys.code}
        hint={t.keys.codeHint}
        type="password"
        maxlength={60}
        required
      />
      <p>{t.account.passwordRule}</p>
      <TextField
        name="password"
        label={t.account.passwordNew}
        type="password"
        autocomplete="new-password"
        required
      />
      <TextField
        name="again"
        label={t.account.passwordAgain}
        type="password"
        autocomplete="new-password"
        required
      />
      <button type="submit" class="primary">{t.desk.next}</button>
    </form>
  </>
));
