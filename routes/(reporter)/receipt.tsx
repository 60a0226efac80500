import { page } from "fresh";
import { Head } from "fresh/runtime";
import { Problems, TextField } from "../../components/Field.tsx";
import { admitPatiently, giveBack, TooMany } from "../../lib/buckets/mod.ts";
import { beginVisit, findCase } from "../../lib/cases/mod.ts";
import { type ParsedReceipt, parseReceipt } from "../../lib/crypto/mod.ts";
import { logEvent } from "../../lib/events/mod.ts";
import { checkToken, one, readForm, tokenAge } from "../../lib/forms/mod.ts";
import type { Texts } from "../../lib/i18n/mod.ts";
import { define, formToken, rethrow, setCookie } from "../../lib/web/mod.ts";

const purpose = "receipt";
/** What the field takes: a code in any spelling. */
const longest = 200;

export const handler = define.handlers({
  async GET(ctx) {
    const ended = ctx.url.searchParams.has("ended");
    const token = await formToken(ctx.state.portal, purpose, "");
    return page({ token, code: "", problem: ended ? ctx.state.t.receipt.ended : "" });
  },

  // The token is not needed, as the code itself is what nobody else can know; but during a flood its
  // age tells people from scripts.
  async POST(ctx) {
    const { portal, t } = ctx.state;
    const form = await readForm(ctx.req, { fields: ["receipt", "token", "to"] }).catch(rethrow);
    const state = await checkToken(portal.keys, one(form, "token"), purpose, "");
    const token = state === "bad" ? await formToken(portal, purpose, "") : one(form, "token");
    const parsed = parseReceipt(one(form, "receipt"));
    if (!parsed.ok) {
      const code = one(form, "receipt").slice(0, longest);
      return page({ token: "", code, problem: slip(t, parsed) }, { status: 422 });
    }
    try {
      await admitPatiently(portal, "receipt", "", tokenAge(token));
    } catch (error) {
      if (!(error instanceof TooMany)) throw error;
      const problem = t.receipt.errors.patience(error.seconds);
      const headers = { "retry-after": String(error.seconds) };
      return page({ token, code: parsed.receipt.code, problem }, { status: 429, headers });
    }
    const visit = await findCase(portal, parsed.receipt);
    if (!visit) {
      logEvent("receipt.failed");
      // Without the token and the code every such page has the same bytes.
      return page({ token: "", code: "", problem: t.receipt.errors.unknown }, { status: 422 });
    }
    await giveBack(portal.sql, portal.buckets.receipt, "receipt ");
    const cookie = await beginVisit(portal, visit);
    const location = one(form, "to") === "proof" ? "/inbox/proof" : "/inbox";
    const headers = new Headers({ location });
    setCookie(headers, ctx, "inbox", cookie.value);
    return new Response(null, { status: 303, headers });
  },
});

export default define.page<typeof handler>(({ data, state: { t } }) => (
  <>
    <Head>
      <title>{t.receipt.title} – {t.product}</title>
    </Head>
    <h1>{t.receipt.title}</h1>
    <Problems title="" problems={data.problem ? [data.problem] : []} />
    <form method="post">
      {data.token && <input type="hidden" name="token" value={data.token} />}
      <TextField
        name="receipt"
        value={data.code}
        label={t.receipt.label}
        hint={t.receipt.hint}
        maxlength={longest}
        required
      />
      <button type="submit" class="primary">{t.receipt.open}</button>
    </form>
  </>
));

function slip(t: Texts, parsed: ParsedReceipt & { ok: false }): string {
  const text = t.receipt.errors[parsed.problem];
  return typeof text === "string" ? text : text(parsed.group);
}
