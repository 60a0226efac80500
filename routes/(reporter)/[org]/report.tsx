import { type Context, HttpError, page } from "fresh";
import { ReportPage, type ReportValues } from "../../../components/ReportForm.tsx";
import { SentPage } from "../../../components/SentPage.tsx";
import { Upload } from "../../../lib/attachments/mod.ts";
import { TooMany } from "../../../lib/buckets/mod.ts";
import {
  findCase,
  findOrganisation,
  NobodyLeft,
  type Organisation,
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
import { form as bounds } from "../../../lib/limits.ts";
import type { Portal } from "../../../lib/portal.ts";
import { define, formToken, rethrow, type State } from "../../../lib/web/mod.ts";

const textFields = ["category", "what", "when", "where", "who", "name", "contact"] as const;
const fields = ["receipt", "token", "action", "identity", "urgent", "involved", ...textFields];
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
    const organisation = await organisationOf(ctx);
    const caseId = crypto.randomUUID();
    const upload = new Upload(portal, { organisation: organisation.id, case: caseId });
    let form: Fields = new Map();
    try {
      form = await readForm(ctx.req, {
        fields,
        file: { field: "attachments", take: (file) => upload.take(file) },
      });
      const answer = await accept(portal, t, organisation, form, caseId, upload);
      if ("visit" in answer) {
        const inbox = await readInbox(portal, answer.visit);
        if (!inbox) throw new HttpError(404);
        if (inbox.organisation !== organisation.id) throw new HttpError(404);
        if (answer.visit.case !== caseId) await upload.discard();
        const names = answer.visit.case === caseId ? upload.names : undefined;
        const { report } = inbox;
        const edited = isEdited(report, valuesOf(form));
        return page({ sent: { code: answer.code, report, names, edited } }, { status: 201 });
      }
      await upload.discard();
      return await showForm(
        portal,
        organisation,
        answer.receipt,
        valuesOf(form),
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
      const problems = { form: error.message };
      return await showForm(portal, organisation, receipt, valuesOf(error.fields), problems, 413);
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
  organisation: Organisation,
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
  const problems = problemsOf(t, organisation, form);
  if (Object.keys(problems).length > 0) return { receipt, problems };
  const values = valuesOf(form);
  const named = values.identity === "confidential";
  try {
    const visit = await submitReport(portal, organisation, {
      caseId,
      upload: upload.id,
      receipt,
      formAge: tokenAge(one(form, "token")),
      report: {
        identity: named ? "confidential" : "anonymous",
        category: values.category || organisation.categories.at(-1)!,
        what: values.what,
        when: values.when,
        where: values.where,
        who: values.who,
        urgent: values.urgent,
        involved: values.involved,
        files: upload.files,
        refused: upload.refused,
      },
      identity: { name: named ? values.name : "", contact: named ? values.contact : "" },
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
  organisation: Organisation,
  form: Fields,
): Promise<Receipt | undefined> {
  const parsed = parseReceipt(one(form, "receipt"));
  if (!parsed.ok) return undefined;
  const about = bound(organisation, parsed.receipt);
  const state = await checkToken(portal.keys, one(form, "token"), purpose, about);
  return state === "bad" ? undefined : parsed.receipt;
}

const bound = (organisation: Organisation, receipt: Receipt) =>
  `${organisation.id} ${receipt.code}`;

function problemsOf(t: Texts, organisation: Organisation, form: Fields): Problems {
  const problems: Problems = {};
  const values = valuesOf(form);
  if (values.what === "") problems.what = t.report.errors.what;
  if (values.category !== "" && !organisation.categories.includes(values.category)) {
    problems.category = t.report.errors.category;
  }
  if (!["anonymous", "confidential"].includes(values.identity)) {
    problems.identity = t.report.errors.identity;
  }
  if (values.involved.some((name) => !organisation.people.includes(name))) {
    problems.involved = t.report.errors.involved;
  }
  for (const name of textFields) {
    if (new TextEncoder().encode(values[name]).length > bounds.fieldBytes) {
      problems[name] = t.report.errors.field(name);
    }
  }
  return problems;
}

/** Whether a form that was sent before says something else now. */
function isEdited(report: ReportContent, values: ReportValues): boolean {
  const texts = ["what", "when", "where", "who"] as const;
  return texts.some((name) => report[name] !== values[name]);
}

function emptyValues(): ReportValues {
  return valuesOf(new Map([["identity", ["anonymous"]]]));
}

function valuesOf(form: Fields): ReportValues {
  return {
    identity: one(form, "identity") || "anonymous",
    category: one(form, "category"),
    what: one(form, "what"),
    when: one(form, "when"),
    where: one(form, "where"),
    who: one(form, "who"),
    urgent: one(form, "urgent") !== "",
    involved: (form.get("involved") ?? []).filter((name) => name !== ""),
    name: one(form, "name"),
    contact: one(form, "contact"),
  };
}

async function showForm(
  portal: Portal,
  organisation: Organisation,
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
  organisation: Organisation,
  form: Fields,
  error: TooMany | Busy,
) {
  const { portal, t } = ctx.state;
  const seconds = error instanceof TooMany ? error.seconds : soon;
  const receipt = (await issuedReceipt(portal, organisation, form))!;
  const problems = { form: t.report.errors.patience(seconds) };
  const token = one(form, "token");
  const shown = { organisation, code: receipt.code, token, values: valuesOf(form), problems };
  return page({ form: shown, sent: undefined }, {
    status: error instanceof TooMany ? 429 : 503,
    headers: { "retry-after": String(seconds) },
  });
}

async function organisationOf(ctx: Context<State>): Promise<Organisation> {
  const organisation = await findOrganisation(ctx.state.portal.sql, ctx.params.org!);
  if (!organisation) throw new HttpError(404);
  return organisation;
}
