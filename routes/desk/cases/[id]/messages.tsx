import { HttpError } from "fresh";
import { Upload } from "../../../../lib/attachments/mod.ts";
import { openCase, templateFor, templateKinds, writeAsStaff } from "../../../../lib/cases/mod.ts";
import { FormError, one, readForm } from "../../../../lib/forms/mod.ts";
import { define, isId, tooLarge } from "../../../../lib/web/mod.ts";
import { backToCase, CaseRoute, requireFormOf, showCannot, showCase } from "./(_case)/page.tsx";

export const handler = define.handlers({
  GET: backToCase,

  async POST(ctx) {
    const { portal, t } = ctx.state;
    const actor = ctx.state.actor!;
    const id = ctx.params.id!;
    const opened = await openCase(portal, actor, id);
    if (!opened) throw new HttpError(404);
    const upload = new Upload(portal, opened.keys);
    let text = "";
    let to: "reporter" | "client" = "reporter";
    try {
      const form = await readForm(ctx.req, {
        fields: ["text", "message", "to", "template", "insert", "token"],
        file: { field: "attachments", take: (file) => upload.take(file) },
      });
      text = one(form, "text");
      to = one(form, "to") === "client" ? "client" : "reporter";
      await requireFormOf(ctx, form);
      const kind = templateKinds.find((kind) => kind === one(form, "template"));
      if (one(form, "insert") && kind && opened.access === "case") {
        const answer = await templateFor(portal, actor, opened.facts, kind, ctx.state.t);
        const fields = { text: text ? `${text}\n\n${answer}` : answer };
        return await showCase(ctx, "", { in: to, fields });
      }
      const message = one(form, "message") || crypto.randomUUID();
      if (!isId(message)) throw new HttpError(400);
      const { files, refused } = upload;
      const written = { id: message, text, upload: upload.id, files, refused };
      if (!await writeAsStaff(portal, actor, id, to, written)) throw new HttpError(404);
      return ctx.redirect(`/desk/cases/${id}`, 303);
    } catch (error) {
      if (error instanceof FormError && error.status === 413) {
        const typed = { in: to, fields: { text: one(error.fields, "text") } };
        return await showCase(ctx, `${tooLarge(t, error)} ${t.report.filesAgain}`, typed, 413);
      }
      return await showCannot(ctx, error, { in: to, fields: { text } });
    } finally {
      await upload.discard();
    }
  },
});

export default CaseRoute;
