import { type Context, HttpError, page } from "fresh";
import { Head } from "fresh/runtime";
import { DeskBar } from "../../../components/DeskBar.tsx";
import { RegisterPage } from "../../../components/RegisterPage.tsx";
import { may } from "../../../lib/accounts/mod.ts";
import { Upload } from "../../../lib/attachments/mod.ts";
import {
  findOrganisation,
  listOrganisations,
  NobodyLeft,
  type Organisation,
  sources,
  submitReport,
} from "../../../lib/cases/mod.ts";
import { newReceipt, parseReceipt, type Receipt } from "../../../lib/crypto/mod.ts";
import { type Fields, FormError, one, readForm } from "../../../lib/forms/mod.ts";
import {
  asAnswered,
  type Asking,
  asking,
  define,
  formToken,
  questionFields,
  reportContent,
  reportFields,
  reportProblems,
  reportValues,
  requireToken,
  rethrow,
  type State,
  tooLarge,
} from "../../../lib/web/mod.ts";

const fields = ["receipt", "token", "source", ...reportFields];
const purpose = "register";

/** A case that came by telephone, by letter or in person; its code is handed over. */
export const handler = define.handlers({
  async GET(ctx) {
    const slug = ctx.url.searchParams.get("organisation");
    if (slug) return await show(ctx, await organisationOf(ctx, slug), newReceipt());
    const choice = await ownOrganisations(ctx);
    if (choice.length === 1) {
      return await show(ctx, asking(choice[0]!, ctx.state.t, ctx.state.lang), newReceipt());
    }
    return page({ ...await frame(ctx), choice });
  },

  async POST(ctx) {
    const { portal, t } = ctx.state;
    const actor = ctx.state.actor!;
    const caseId = crypto.randomUUID();
    const slug = ctx.url.searchParams.get("organisation");
    if (!slug) {
      return page({ ...await frame(ctx), choice: await ownOrganisations(ctx) }, { status: 422 });
    }
    let organisation = await organisationOf(ctx, slug);
    const asked = await questionFields(portal.sql, organisation, t);
    const upload = new Upload(portal, { organisation: organisation.id, case: caseId });
    try {
      const form = await readForm(ctx.req, {
        fields: [...fields, ...asked.names],
        file: { field: ["attachments", ...asked.files], take: (file) => upload.take(file) },
      });
      organisation = await asAnswered(portal.sql, organisation, t, form);
      const receipt = await issuedReceipt(ctx, organisation, form);
      const values = reportValues(form);
      const source = sources.find((known) => known === one(form, "source"));
      const problems = reportProblems(t, organisation, values, upload);
      if (!source) problems.source = t.register.noSource;
      if (Object.keys(problems).length > 0) {
        return await show(ctx, organisation, receipt, form, problems, 422);
      }
      const { report, identity } = reportContent(organisation, values, upload);
      const submission = { caseId, upload: upload.id, receipt, formAge: 0, identity };
      await submitReport(
        portal,
        organisation,
        { ...submission, report: { ...report, source } },
        actor,
      );
      return page({ ...await frame(ctx), done: { code: receipt.code, report } }, { status: 201 });
    } catch (error) {
      if (error instanceof FormError && error.status === 413) {
        const problems = { form: tooLarge(t, error) };
        return await show(ctx, organisation, newReceipt(), error.fields, problems, 413);
      }
      if (!(error instanceof NobodyLeft)) rethrow(error);
      const problems = { involved: t.report.errors.nobody };
      return await show(ctx, organisation, newReceipt(), new Map(), problems, 422);
    } finally {
      await upload.discard();
    }
  },
});

async function frame({ state: { portal, actor } }: Context<State>) {
  return { logoutToken: await formToken(portal, "logout", actor!.cookie.id.toHex()) };
}

/** The organisations for which this person may register a case. */
async function ownOrganisations(ctx: Context<State>): Promise<Organisation[]> {
  const { portal, actor } = ctx.state;
  const all = await Promise.all(
    (await listOrganisations(portal.sql)).map(({ slug }) => findOrganisation(portal.sql, slug)),
  );
  return all.filter((one) => one !== undefined)
    .filter((one) => may(actor!.memberships, "case.register", one.id));
}

async function organisationOf(ctx: Context<State>, slug: string): Promise<Asking> {
  const found = await findOrganisation(ctx.state.portal.sql, slug);
  if (!found || !may(ctx.state.actor!.memberships, "case.register", found.id)) {
    throw new HttpError(404);
  }
  return asking(found, ctx.state.t, ctx.state.lang);
}

const bound = (ctx: Context<State>, organisation: Asking, receipt: Receipt) =>
  `${ctx.state.actor!.cookie.id.toHex()} ${organisation.id} ${receipt.code}`;

/** The receipt that this form was given. */
async function issuedReceipt(
  ctx: Context<State>,
  organisation: Asking,
  form: Fields,
): Promise<Receipt> {
  const parsed = parseReceipt(one(form, "receipt"));
  if (!parsed.ok) throw new HttpError(400);
  await requireToken(ctx.state.portal, form, purpose, bound(ctx, organisation, parsed.receipt));
  return parsed.receipt;
}

async function show(
  ctx: Context<State>,
  organisation: Asking,
  receipt: Receipt,
  typed: Fields = new Map(),
  problems: Record<string, string> = {},
  status = 200,
) {
  const token = await formToken(ctx.state.portal, purpose, bound(ctx, organisation, receipt));
  const source = one(typed, "source");
  const values = reportValues(typed);
  const form = { organisation, code: receipt.code, token, source, values, problems };
  return page({ ...await frame(ctx), form }, { status });
}

export default define.page<typeof handler>(({ data, state: { t, portal, actor } }) => (
  <>
    <Head>
      <title>{t.desk.register} – {t.product}</title>
    </Head>
    <DeskBar t={t} name={actor!.displayName} token={data.logoutToken} />
    <RegisterPage t={t} config={portal.config} {...data} />
  </>
));
