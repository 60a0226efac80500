import { page } from "fresh";
import { Head } from "fresh/runtime";
import { TextField } from "../../components/Field.tsx";
import { startLogin } from "../../lib/accounts/mod.ts";
import { one, readForm } from "../../lib/forms/mod.ts";
import { define, formToken, requireToken, rethrow, setCookie } from "../../lib/web/mod.ts";

const purpose = "login";

export const handler = define.handlers({
  GET: async (ctx) => page({ token: await formToken(ctx.state.portal, purpose, "") }),

  async POST(ctx) {
    const { portal } = ctx.state;
    const form = await readForm(ctx.req, { fields: ["username", "password", "token"] })
      .catch(rethrow);
    await requireToken(portal, form, purpose, "");
    // The password is taken as typed: no trimming (ASVS 6.2.8).
    const cookie = await startLogin(portal, one(form, "username"), form.get("password")?.[0] ?? "");
    const headers = new Headers({ location: "/desk/otp" });
    setCookie(headers, ctx, "login", cookie.value);
    return new Response(null, { status: 303, headers });
  },
});

export default define.page<typeof handler>(({ data, state: { t } }) => (
  <>
    <Head>
      <title>{t.desk.login} – {t.product}</title>
    </Head>
    <h1>{t.desk.login}</h1>
    <form method="post">
      <input type="hidden" name="token" value={data.token} />
      <TextField name="username" label={t.desk.username} autocomplete="username" required />
      <TextField
        name="password"
        label={t.desk.password}
        type="password"
        autocomplete="current-password"
        required
      />
      <button type="submit" class="primary">{t.desk.next}</button>
    </form>
  </>
));
