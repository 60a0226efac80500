import { type Context, HttpError, page } from "fresh";
import { ReportPage } from "../../../components/ReportForm.tsx";
import { SentPage } from "../../../components/SentPage.tsx";
import { Upload } from "../../../lib/attachments/mod.ts";
import { TooMany } from "../../../lib/buckets/mod.ts";
import {
  DraftChanged,
  findCase,
  findOrganisation,
  keepDraft,
  NobodyLeft,
  readDraft,
  readInbox,
  type ReportContent,
  sendDraft,
  submitReport,
  type Visit,
  WrongPart,
} from "../../../lib/cases/mod.ts";
import { Busy, newReceipt, type Receipt } from "../../../lib/crypto/mod.ts";
import { isAway } from "../../../lib/db/mod.ts";
import {
  type Fields,
  fieldsSoFar,
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
  draftChange,
  draftFields,
  draftProblem,
  DraftUpload,
  emptyValues,
  isKept,
  issuedReceipt,
  questionFields,
  reportContent,
  reportFields,
  type ReportForm,
  reportForm,
  reportProblems,
  type ReportValues,
  reportValues,
  rethrow,
  type State,
  tooLarge,
} from "../../../lib/web/mod.ts";

/** Fields that say what to do, and are no part of what was typed. */
const control = new Set(["receipt", "token", "action", ...draftFields]);
const fields = [...control, ...reportFields];
/** Seconds after which a busy portal may be tried again. */
const soon = 10;

export const handler = define.handlers({
  async GET(ctx) {
    const organisation = await organisationOf(ctx);
    const form = { organisation, code: newReceipt().code, values: emptyValues(), problems: {} };
    return show(await reportForm(ctx.state.portal, form), 200);
  },

  async POST(ctx) {
    const { portal, t } = ctx.state;
    let organisation = await organisationOf(ctx);
    const asked = await questionFields(portal.sql, organisation, t);
    const caseId = crypto.randomUUID();
    const upload = new Upload(portal, { organisation: organisation.id, case: caseId });
    const files = new DraftUpload(upload);
    let form: Fields = new Map();
    try {
      form = await readForm(ctx.req, {
        fields: [...fields, ...asked.names],
        file: {
          field: ["attachments", ...asked.files],
          take: (file, before) => files.take(file, before),
        },
      });
      organisation = await asAnswered(portal.sql, organisation, t, form);
      const typed = new Map([...form].filter(([name]) => !control.has(name)));
      const answer = await accept(portal, t, organisation, form, { caseId, files, typed });
      await upload.discard(); // what a repeat brought again, and what was not accepted
      if ("problems" in answer) return await showAgain(ctx, organisation, form, answer, 422);
      if (answer.visit.draft !== undefined) {
        return await showAgain(ctx, organisation, form, { ...answer, problems: {} }, 201);
      }
      const inbox = await readInbox(portal, answer.visit);
      if (!inbox) throw new HttpError(404);
      if (inbox.organisation !== organisation.id) throw new HttpError(404);
      const names = answer.visit.case === caseId ? upload.names : undefined;
      const { report } = inbox;
      const edited = isEdited(report, reportValues(form));
      const { code } = answer.receipt;
      return page({ sent: { code, report, names, edited } }, { status: 201 });
    } catch (error) {
      await upload.discard();
      if (error instanceof TooMany || error instanceof Busy || isAway(error)) {
        return await askForPatience(ctx, organisation, fieldsSoFar(ctx.req), error);
      }
      if (error instanceof FormError && error.fields.size > 0) {
        form = error.fields;
        organisation = await asAnswered(portal.sql, organisation, t, form);
      }
      const large = error instanceof FormError && error.status === 413 && tooLarge(t, error);
      const { status, problem } = large
        ? { status: 413, problem: large }
        : draftProblem(t, error) ?? rethrow(error);
      const issued = await issuedReceipt(portal, organisation, form);
      const again = { receipt: issued?.receipt ?? newReceipt(), problems: { form: problem } };
      return await showAgain(ctx, organisation, form, again, status);
    }
  },
});

export default define.page<typeof handler>(({ data, state: { t, portal, lang } }) =>
  data.sent
    ? <SentPage t={t} {...data.sent} />
    : <ReportPage t={t} lang={lang} config={portal.config} {...data.form!} />
);

type Problems = Record<string, string>;
type Answer = { receipt: Receipt } & ({ visit: Visit } | { problems: Problems });

/**
 * Checks the form and keeps or files the report: gives the visit of its draft or case, or what has to
 * be mended.
 */
async function accept(
  portal: Portal,
  t: Texts,
  organisation: Asking,
  form: Fields,
  { caseId, files, typed }: { caseId: string; files: DraftUpload; typed: Fields },
): Promise<Answer> {
  const issued = await issuedReceipt(portal, organisation, form);
  if (!issued) return { receipt: newReceipt(), problems: { form: t.report.errors.code } };
  const { receipt } = issued;
  if (issued.token === "expired") {
    const visit = await findCase(portal, receipt);
    return visit && visit.draft === undefined
      ? { visit, receipt }
      : { receipt, problems: { form: t.report.errors.token } };
  }
  const age = tokenAge(one(form, "token"));
  const keep = async () => {
    const change = { ...draftChange(form, files), fields: typed };
    return (await keepDraft(portal, organisation, { id: caseId, receipt, age }, change))!;
  };
  if (isKept(form)) return { receipt, visit: await keep() };
  const kept = files.part || one(form, "draft") ? await keep() : undefined;
  const draft = kept?.draft === undefined ? undefined : await readDraft(portal, kept);
  const values = reportValues(form);
  const problems = reportProblems(t, organisation, values, draft ?? files.upload);
  if (Object.keys(problems).length > 0) return { receipt, problems };
  try {
    const visit = kept ?? await submitReport(portal, organisation, {
      caseId,
      upload: files.upload.id,
      receipt,
      formAge: age,
      ...reportContent(organisation, values, files.upload),
    });
    if (visit.draft === undefined) return { receipt, visit };
    const there = kept ?? await keep();
    const sent = await sendDraft(portal, organisation, { receipt, age }, there, (draft) => {
      if (draft.incoming) throw new WrongPart("unfinished");
      return reportContent(organisation, values, draft);
    });
    return sent ? { receipt, visit: sent } : again(receipt, t);
  } catch (error) {
    if (error instanceof DraftChanged) return again(receipt, t);
    if (!(error instanceof NobodyLeft)) throw error;
    return { receipt, problems: { involved: t.report.errors.nobody } };
  }
}

const again = (receipt: Receipt, t: Texts) => ({ receipt, problems: { form: t.draft.sendAgain } });

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

function show(form: ReportForm, status: number, headers: HeadersInit = {}) {
  return page({ form, sent: undefined }, { status, headers });
}

/** The form once more, with what was typed; of a draft with its files, too. */
async function showAgain(
  ctx: Context<State>,
  organisation: Asking,
  form: Fields,
  answer: { receipt: Receipt; visit?: Visit; problems: Problems },
  status: number,
) {
  const { portal } = ctx.state;
  const { receipt, problems } = answer;
  const visit = answer.visit ?? (one(form, "draft") ? await findCase(portal, receipt) : undefined);
  const draft = visit?.draft === undefined ? undefined : await readDraft(portal, visit);
  const values = reportValues(form);
  const about = { organisation, code: receipt.code, values, problems, draft };
  const shown = await reportForm(portal, about);
  const kept = status === 201;
  return show({ ...shown, kept, keeping: isKept(form) }, status);
}

/**
 * Too many at once: the same form once more, with all that was typed and with its old token, whose
 * age is what lets it through after a while.
 */
async function askForPatience(
  ctx: Context<State>,
  organisation: Asking,
  form: Fields,
  error: unknown,
) {
  const { portal, t } = ctx.state;
  const seconds = error instanceof TooMany ? error.seconds : soon;
  const issued = await issuedReceipt(portal, organisation, form);
  if (!issued) throw error;
  const { code } = issued.receipt;
  const problems = { form: t.report.errors.patience(seconds) };
  const token = one(form, "token");
  const shown = { organisation, code, token, values: reportValues(form), problems };
  return show(shown, error instanceof TooMany ? 429 : 503, { "retry-after": String(seconds) });
}

async function organisationOf(ctx: Context<State>): Promise<Asking> {
  const organisation = await findOrganisation(ctx.state.portal.sql, ctx.params.org!);
  if (!organisation) throw new HttpError(404);
  return asking(organisation, ctx.state.t, ctx.state.lang);
}
