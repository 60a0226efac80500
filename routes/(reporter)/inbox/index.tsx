import { type Context, page } from "fresh";
import { Head } from "fresh/runtime";
import { InboxPage } from "../../../components/InboxPage.tsx";
import { ReportPage } from "../../../components/ReportForm.tsx";
import { Upload } from "../../../lib/attachments/mod.ts";
import {
  findOrganisationById,
  readDraft,
  readInbox,
  type Visit,
  writeAsReporter,
} from "../../../lib/cases/mod.ts";
import { newReceipt } from "../../../lib/crypto/mod.ts";
import { FormError, one, readForm } from "../../../lib/forms/mod.ts";
import {
  asAnswered,
  asking,
  contentId,
  define,
  formToken,
  type ReportForm,
  reportForm,
  reportValues,
  requireToken,
  rethrow,
  type State,
  tooLarge,
} from "../../../lib/web/mod.ts";

const purpose = "inbox";

export const handler = define.handlers({
  GET: (ctx) => show(ctx, "", "", 200),

  async POST(ctx) {
    const { portal, t } = ctx.state;
    const { visit, cookieId } = ctx.state.visit!;
    const upload = new Upload(portal, visit);
    try {
      const form = await readForm(ctx.req, {
        fields: ["text", "message", "token"],
        file: { field: "attachments", take: (file) => upload.take(file) },
      });
      const id = one(form, "message");
      await requireToken(portal, form, purpose, `${cookieId} ${id}`);
      const text = one(form, "text");
      if (text === "" && upload.files.length + upload.refused.length === 0) {
        return await show(ctx, "", t.inbox.empty, 422);
      }
      const { files, refused } = upload;
      const record = await contentId(id, text, ...upload.names);
      await writeAsReporter(portal, visit, { id: record, text, upload: upload.id, files, refused });
      await upload.discard(); // what a repeat brought again
      return ctx.redirect("/inbox?sent#dialogue", 303);
    } catch (error) {
      await upload.discard();
      if (!(error instanceof FormError) || error.status !== 413) rethrow(error);
      const problem = `${tooLarge(t, error)} ${t.report.filesAgain}`;
      return await show(ctx, one(error.fields, "text"), problem, 413);
    }
  },
});

async function show(ctx: Context<State>, text: string, problem: string, status: number) {
  const { portal } = ctx.state;
  const { visit, cookieId } = ctx.state.visit!;
  const form = visit.draft === undefined
    ? undefined
    : await draftForm(ctx.state, visit, visit.draft);
  if (form) return page({ form }, { status });
  const inbox = await readInbox(portal, visit);
  const id = crypto.randomUUID();
  const token = await formToken(portal, purpose, `${cookieId} ${id}`);
  const sent = ctx.url.searchParams.has("sent");
  const { code } = newReceipt();
  const newCode = { code, token: await formToken(portal, "code", `${cookieId} ${code}`) };
  return page({ form: undefined, inbox, id, token, text, problem, sent, newCode }, {
    status: inbox ? status : 404,
  });
}

/** The form of the visit's draft; undefined when it was sent or its time is over. */
async function draftForm(
  { portal, t, lang }: State,
  visit: Visit,
  code: string,
): Promise<ReportForm | undefined> {
  const draft = await readDraft(portal, visit);
  const found = draft && await findOrganisationById(portal.sql, draft.organisation);
  if (!found) return undefined;
  const typed = new Map(draft.fields);
  const organisation = await asAnswered(portal.sql, asking(found, t, lang), t, typed);
  const values = reportValues(typed);
  return await reportForm(portal, { organisation, code, values, problems: {}, draft });
}

export default define.page<typeof handler>(({ data, state: { t, lang, portal } }) => {
  if (data.form) {
    const { form } = data;
    const action = `/${form.organisation.slug}/report`;
    return <ReportPage t={t} lang={lang} config={portal.config} {...form} action={action} />;
  }
  return (
    <>
      <Head>
        <title>{t.inbox.title} – {t.product}</title>
      </Head>
      {data.inbox
        ? <InboxPage t={t} lang={lang} config={portal.config} {...data} inbox={data.inbox} />
        : <p>{t.inbox.gone}</p>}
    </>
  );
});
