import { page } from "fresh";
import { Head } from "fresh/runtime";
import { Problems, TextField } from "../../components/Field.tsx";
import { startLogin } from "../../lib/accounts/mod.ts";
import { TooMany } from "../../lib/buckets/mod.ts";
import { one, readForm } from "../../lib/forms/mod.ts";
import type { Portal } from "../../lib/portal.ts";
import {
  define,
  formToken,
  getCookie,
  requireToken,
  rethrow,
  setCookie,
} from "../../lib/web/mod.ts";

const purpose = "login";

export const handler = define.handlers({
  GET: async (ctx) => page(await form(ctx.state.portal, "", "")),

  async POST(ctx) {
    const { portal } = ctx.state;
    const fields = await readForm(ctx.req, { fields: ["username", "password", "token"] })
      .catch(rethrow);
    await requireToken(portal, fields, purpose, "");
    const username = one(fields, "username");
    // The password is taken as typed: no trimming (ASVS 6.2.8).
    const password = fields.get("password")?.[0] ?? "";
    let cookie;
    try {
      cookie = await startLogin(portal, username, password, getCookie(ctx, "device"));
    } catch (error) {
      if (!(error instanceof TooMany)) throw error;
      const headers = { "retry-after": String(error.seconds) };
      const problem = ctx.state.t.desk.tooManyLogins(error.seconds);
      return page(await form(portal, username, problem), { status: 429, headers });
    }
    const headers = new Headers({ location: "/desk/otp" });
    setCookie(headers, ctx, "login", cookie.value);
    return new Response(null, { status: 303, headers });
  },
});

async function form(portal: Portal, username: string, problem: string) {
  return { token: await formToken(portal, purpose, ""), username, problem };
}

export default define.page<typeof handler>(({ data, state: { t } }) => (
  <>
    <Head>
      <title>{t.desk.login} – {t.product}</title>
    </Head>
    <h1>{t.desk.login}</h1>
    <Problems title="" problems={data.problem ? [data.problem] : []} />
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
        name="password"
        label={t.desk.password}
        type="password"
        autocomplete="current-password"
        required
      />
      <button type="submit" class="primary">{t.desk.next}</button>
    </form>
    <p>
      <a href="/desk/recover">{t.keys.forgot}</a>
    </p>
  </>
));
