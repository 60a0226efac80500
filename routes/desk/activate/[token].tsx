import { type Context, page } from "fresh";
import { Head } from "fresh/runtime";
import { type ActivateData, ActivatePage } from "../../../components/ActivatePage.tsx";
import {
  choosePassword,
  type CookieKey,
  findActivation,
  finishActivation,
  makePassphrase,
  readCookie,
} from "../../../lib/accounts/mod.ts";
import { one, readForm } from "../../../lib/forms/mod.ts";
import { define, formToken, requireToken, rethrow, type State } from "../../../lib/web/mod.ts";

const purpose = "activate";

export const handler = define.handlers({
  async GET(ctx) {
    return await show(ctx, await readCookie(ctx.params.token), "", 200);
  },

  async POST(ctx) {
    const { portal, t: { account, admin: { activate: t } } } = ctx.state;
    const token = await readCookie(ctx.params.token);
    const form = await readForm(ctx.req, { fields: ["password", "again", "code", "token"] })
      .catch(rethrow);
    if (!token) return await show(ctx, token, "", 404);
    await requireToken(portal, form, purpose, token.id.toHex());
    if (form.has("code")) {
      const outcome = await finishActivation(portal, token, one(form, "code"));
      if (outcome === "over") return await show(ctx, token, t.codeOver, 422);
      if ("left" in outcome) {
        return await show(ctx, token, ctx.state.t.desk.wrongCode(outcome.left), 422);
      }
      return page<ActivateData>({ step: "done", ...outcome }, { status: 201 });
    }
    // Passwords are taken as typed: no trimming (ASVS 6.2.8).
    const password = form.get("password")?.[0] ?? "";
    const again = form.get("again")?.[0];
    if (again !== undefined && again !== password) return await show(ctx, token, t.different, 422);
    const outcome = await choosePassword(portal, token, password);
    if (outcome === "over") return await show(ctx, token, "", 404);
    if (outcome === "too-many") return await show(ctx, token, t.noCodes, 422);
    if (outcome !== "sent") {
      return await show(ctx, token, account.passwordProblems[outcome.problem], 422);
    }
    return ctx.redirect(ctx.url.pathname, 303);
  },
});

async function show(
  ctx: Context<State>,
  token: CookieKey | undefined,
  problem: string,
  status: number,
) {
  const { portal } = ctx.state;
  const invited = token && await findActivation(portal, token);
  if (!invited) return page<ActivateData>({ step: "over" }, { status: 404 });
  return page<ActivateData>({
    step: invited.chosen ? "code" : "password",
    invited,
    problem,
    passphrase: await makePassphrase(invited.known),
    token: await formToken(portal, purpose, token.id.toHex()),
  }, { status });
}

export default define.page<typeof handler>(({ data, state: { t } }) => (
  <>
    <Head>
      <title>{t.admin.activate.title} – {t.product}</title>
    </Head>
    <ActivatePage data={data} t={t} />
  </>
));
