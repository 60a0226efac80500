import { HttpError } from "fresh";
import { Upload } from "../../../../lib/attachments/mod.ts";
import { openCase, writeAsStaff } from "../../../../lib/cases/mod.ts";
import { FormError, one, readForm } from "../../../../lib/forms/mod.ts";
import { define, isId, requireToken } from "../../../../lib/web/mod.ts";
import { CaseRoute, showCannot, showCase, tokenFor } from "./(_case)/page.tsx";

export const handler = define.handlers({
  async POST(ctx) {
    const { portal, t } = ctx.state;
    const actor = ctx.state.actor!;
    const id = ctx.params.id!;
    const opened = await openCase(portal, actor, id);
    if (!opened) throw new HttpError(404);
    const upload = new Upload(portal, opened.keys);
    let text = "";
    try {
      const form = await readForm(ctx.req, {
        fields: ["text", "message", "to", "token"],
        file: { field: "attachments", take: (file) => upload.take(file) },
      });
      text = one(form, "text");
      await requireToken(portal, form, "case", tokenFor(actor, id));
      const message = one(form, "message") || crypto.randomUUID();
      if (!isId(message)) throw new HttpError(400);
      const { files, refused } = upload;
      const to = one(form, "to") === "client" ? "client" : "reporter";
      const written = { id: message, text, upload: upload.id, files, refused };
      if (!await writeAsStaff(portal, actor, id, to, written)) throw new HttpError(404);
      return ctx.redirect(`/desk/cases/${id}`, 303);
    } catch (error) {
      if (error instanceof FormError && error.status === 413) {
        const typed = one(error.fields, "text");
        return await showCase(ctx, `${error.message} ${t.report.filesAgain}`, typed, 413);
      }
      return await showCannot(ctx, error, text);
    } finally {
      await upload.discard();
    }
  },
});

export default CaseRoute;
