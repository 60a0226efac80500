import { type Context, HttpError, page } from "fresh";
import { ReportPage } from "../../../components/ReportForm.tsx";
import { SentPage } from "../../../components/SentPage.tsx";
import { Upload } from "../../../lib/attachments/mod.ts";
import { TooMany } from "../../../lib/buckets/mod.ts";
import {
  findCase,
  findOrganisation,
  NobodyLeft,
  readInbox,
  type ReportContent,
  submitReport,
  type Visit,
} from "../../../lib/cases/mod.ts";
import { Busy, newReceipt, parseReceipt, type Receipt } from "../../../lib/crypto/mod.ts";
import {
  checkToken,
  type Fields,
  FormError,
  one,
  readForm,
  tokenAge,
} from "../../../lib/forms/mod.ts";
import type { Texts } from "../../../lib/i18n/mod.ts";
import type { Portal } from "../../../lib/portal.ts";
import {
  asAnswered,
  type Asking,
  asking,
  define,
  emptyValues,
  formToken,
  questionFields,
  reportContent,
  reportFields,
  reportProblems,
  type ReportValues,
  reportValues,
  rethrow,
  type State,
  tooLarge,
} from "../../../lib/web/mod.ts";

const fields = ["receipt", "token", "action", ...reportFields];
const purpose = "report";
/** Seconds after which a busy portal may be tried again. */
const soon = 10;

export const handler = define.handlers({
  async GET(ctx) {
    const organisation = await organisationOf(ctx);
    return await showForm(ctx.state.portal, organisation, newReceipt(), emptyValues(), {}, 200);
  },

  async POST(ctx) {
    const { portal, t } = ctx.state;
    let organisation = await organisationOf(ctx);
    const asked = await questionFields(portal.sql, organisation, t);
    const caseId = crypto.randomUUID();
    const upload = new Upload(portal, { organisation: organisation.id, case: caseId });
    let form: Fields = new Map();
    try {
      form = await readForm(ctx.req, {
        fields: [...fields, ...asked.names],
        file: { field: ["attachments", ...asked.files], take: (file) => upload.take(file) },
      });
      organisation = await asAnswered(portal.sql, organisation, t, form);
      const answer = await accept(portal, t, organisation, form, caseId, upload);
      if ("visit" in answer) {
        const inbox = await readInbox(portal, answer.visit);
        if (!inbox) throw new HttpError(404);
        if (inbox.organisation !== organisation.id) throw new HttpError(404);
        if (answer.visit.case !== caseId) await upload.discard();
        const names = answer.visit.case === caseId ? upload.names : undefined;
        const { report } = inbox;
        const edited = isEdited(report, reportValues(form));
        return page({ sent: { code: answer.code, report, names, edited } }, { status: 201 });
      }
      await upload.discard();
      return await showForm(
        portal,
        organisation,
        answer.receipt,
        reportValues(form),
        answer.problems,
        422,
      );
    } catch (error) {
      await upload.discard();
      if (error instanceof TooMany || error instanceof Busy) {
        return await askForPatience(ctx, organisation, form, error);
      }
      if (!(error instanceof FormError) || error.status !== 413) rethrow(error);
      const receipt = await issuedReceipt(portal, organisation, error.fields) ?? newReceipt();
      const problems = { form: tooLarge(t, error) };
      organisation = await asAnswered(portal.sql, organisation, t, error.fields);
      return await showForm(
        portal,
        organisation,
        receipt,
        reportValues(error.fields),
        problems,
        413,
      );
    }
  },
});

export default define.page<typeof handler>(({ data, state: { t, portal } }) =>
  data.sent
    ? <SentPage t={t} {...data.sent} />
    : <ReportPage t={t} config={portal.config} {...data.form!} />
);

type Problems = Record<string, string>;

/** Checks the form and files the report: gives the visit of its case, or what has to be mended. */
async function accept(
  portal: Portal,
  t: Texts,
  organisation: Asking,
  form: Fields,
  caseId: string,
  upload: Upload,
): Promise<{ visit: Visit; code: string } | { receipt: Receipt; problems: Problems }> {
  const receipt = await issuedReceipt(portal, organisation, form);
  if (!receipt) return { receipt: newReceipt(), problems: { form: t.report.errors.code } };
  const token = await checkToken(
    portal.keys,
    one(form, "token"),
    purpose,
    bound(organisation, receipt),
  );
  if (token === "expired") {
    const visit = await findCase(portal, receipt);
    return visit
      ? { visit, code: receipt.code }
      : { receipt, problems: { form: t.report.errors.token } };
  }
  const values = reportValues(form);
  const problems = reportProblems(t, organisation, values, upload);
  if (Object.keys(problems).length > 0) return { receipt, problems };
  try {
    const visit = await submitReport(portal, organisation, {
      caseId,
      upload: upload.id,
      receipt,
      formAge: tokenAge(one(form, "token")),
      ...reportContent(organisation, values, upload),
    });
    return { visit, code: receipt.code };
  } catch (error) {
    if (!(error instanceof NobodyLeft)) throw error;
    return { receipt, problems: { involved: t.report.errors.nobody } };
  }
}

/** The receipt of the form, if its token proves that we issued it for this organisation. */
async function issuedReceipt(
  portal: Portal,
  organisation: Asking,
  form: Fields,
): Promise<Receipt | undefined> {
  const parsed = parseReceipt(one(form, "receipt"));
  if (!parsed.ok) return undefined;
  const about = bound(organisation, parsed.receipt);
  const state = await checkToken(portal.keys, one(form, "token"), purpose, about);
  return state === "bad" ? undefined : parsed.receipt;
}

const bound = (organisation: Asking, receipt: Receipt) => `${organisation.id} ${receipt.code}`;

/** Whether a form that was sent before says something else now. */
function isEdited(report: ReportContent, values: ReportValues): boolean {
  const texts = ["what", "when", "where", "who"] as const;
  const answered = new Map(
    report.answers?.map(({ question, chosen, given }) => [question, chosen ?? given]),
  );
  return texts.some((name) => report[name] !== values[name]) ||
    Object.entries(values.answers).some(([question, given]) =>
      given.join("\n") !== answered.get(question)?.join("\n")
    );
}

async function showForm(
  portal: Portal,
  organisation: Asking,
  receipt: Receipt,
  values: ReportValues,
  problems: Problems,
  status: number,
) {
  const token = await formToken(portal, purpose, bound(organisation, receipt));
  const form = { organisation, code: receipt.code, token, values, problems };
  return page({ form, sent: undefined }, { status });
}

/**
 * Too many at once: the same form once more, with all that was typed and with its old token, whose
 * age is what lets it through after a while.
 */
async function askForPatience(
  ctx: Context<State>,
  organisation: Asking,
  form: Fields,
  error: TooMany | Busy,
) {
  const { portal, t } = ctx.state;
  const seconds = error instanceof TooMany ? error.seconds : soon;
  const receipt = (await issuedReceipt(portal, organisation, form))!;
  const problems = { form: t.report.errors.patience(seconds) };
  const token = one(form, "token");
  const shown = { organisation, code: receipt.code, token, values: reportValues(form), problems };
  return page({ form: shown, sent: undefined }, {
    status: error instanceof TooMany ? 429 : 503,
    headers: { "retry-after": String(seconds) },
  });
}

async function organisationOf(ctx: Context<State>): Promise<Asking> {
  const organisation = await findOrganisation(ctx.state.portal.sql, ctx.params.org!);
  if (!organisation) throw new HttpError(404);
  return asking(organisation, ctx.state.t, ctx.state.lang);
}
