import { HttpError, page } from "fresh";
import { Head } from "fresh/runtime";
import { Code } from "../../../components/Code.tsx";
import { readCookie } from "../../../lib/accounts/mod.ts";
import { changeCode, renewVisit } from "../../../lib/cases/mod.ts";
import { parseReceipt } from "../../../lib/crypto/mod.ts";
import { one, readForm } from "../../../lib/forms/mod.ts";
import { define, getCookie, requireToken, rethrow } from "../../../lib/web/mod.ts";

export const handler = define.handlers({
  /** The page after a change of code was read again. */
  GET: (ctx) => ctx.redirect("/inbox", 303),
  // The code was on the page with the button: a lost answer locks nobody out.
  async POST(ctx) {
    const { portal } = ctx.state;
    const { visit, cookieId } = ctx.state.visit!;
    const form = await readForm(ctx.req, { fields: ["receipt", "token"] }).catch(rethrow);
    const parsed = parseReceipt(one(form, "receipt"));
    if (!parsed.ok) throw new HttpError(400);
    const { receipt } = parsed;
    await requireToken(portal, form, "code", `${cookieId} ${receipt.code}`);
    const renewed = visit.draft === undefined && await changeCode(portal, visit, receipt);
    if (!renewed) throw new HttpError(404);
    await renewVisit(portal, (await readCookie(getCookie(ctx, "inbox")))!, renewed);
    return page({ code: receipt.code }, { status: 201 });
  },
});

export default define.page<typeof handler>(({ data, state: { t } }) => (
  <>
    <Head>
      <title>{t.newCode.done} – {t.product}</title>
    </Head>
    <h1>{t.newCode.done}</h1>
    <section class="code">
      <Code code={data.code} />
      <p>{t.newCode.doneWhy}</p>
    </section>
    <form method="post" action="/receipt">
      <input type="hidden" name="receipt" value={data.code} />
      <button type="submit" class="primary">{t.newCode.back}</button>
    </form>
  </>
));
