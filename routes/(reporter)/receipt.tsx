import { page } from "fresh";
import { Head } from "fresh/runtime";
import { Problems, TextField } from "../../components/Field.tsx";
import { logEvent } from "../../lib/audit/mod.ts";
import { beginVisit, findCase } from "../../lib/cases/mod.ts";
import { type ParsedReceipt, parseReceipt } from "../../lib/crypto/mod.ts";
import { one, readForm } from "../../lib/forms/mod.ts";
import type { Texts } from "../../lib/i18n/mod.ts";
import { define, rethrow, setCookie } from "../../lib/web/mod.ts";

export const handler = define.handlers({
  GET: (ctx) =>
    page({ problem: ctx.url.searchParams.has("ended") ? ctx.state.t.receipt.ended : "" }),

  // No token: the code itself is what nobody else can know.
  async POST(ctx) {
    const { portal, t } = ctx.state;
    const form = await readForm(ctx.req, { fields: ["receipt", "token"] }).catch(rethrow);
    const parsed = parseReceipt(one(form, "receipt"));
    if (!parsed.ok) return page({ problem: slip(t, parsed) }, { status: 422 });
    const visit = await findCase(portal, parsed.receipt);
    if (!visit) {
      logEvent("receipt.failed");
      return page({ problem: t.receipt.errors.unknown }, { status: 422 });
    }
    const cookie = await beginVisit(portal, visit);
    const headers = new Headers({ location: "/inbox" });
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
      <TextField
        name="receipt"
        label={t.receipt.label}
        hint={t.receipt.hint}
        maxlength={200}
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
