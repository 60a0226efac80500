import { type Context, page } from "fresh";
import { Head } from "fresh/runtime";
import { InboxPage } from "../../../components/InboxPage.tsx";
import { Upload } from "../../../lib/attachments/mod.ts";
import { readInbox, writeAsReporter } from "../../../lib/cases/mod.ts";
import { FormError, one, readForm } from "../../../lib/forms/mod.ts";
import {
  contentId,
  define,
  formToken,
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
  const inbox = await readInbox(portal, visit);
  const id = crypto.randomUUID();
  const token = await formToken(portal, purpose, `${cookieId} ${id}`);
  const sent = ctx.url.searchParams.has("sent");
  return page({ inbox, id, token, text, problem, sent }, { status: inbox ? status : 404 });
}

export default define.page<typeof handler>(({ data, state: { t, lang, portal } }) => (
  <>
    <Head>
      <title>{t.inbox.title} – {t.product}</title>
    </Head>
    {data.inbox
      ? <InboxPage t={t} lang={lang} config={portal.config} {...data} inbox={data.inbox} />
      : <p>{t.inbox.gone}</p>}
  </>
));
