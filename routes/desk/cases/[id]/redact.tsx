import { HttpError } from "fresh";
import { Upload } from "../../../../lib/attachments/mod.ts";
import { openCase, redact } from "../../../../lib/cases/mod.ts";
import { FormError, one, readForm } from "../../../../lib/forms/mod.ts";
import { define, tooLarge } from "../../../../lib/web/mod.ts";
import {
  backToCase,
  CaseRoute,
  leadOn,
  requireFormOf,
  showCannot,
  showCase,
  typedIn,
} from "./(_case)/page.tsx";

const fields = ["category", "what", "when", "where", "who", "urgent", "words"];

/** The version for the client: texts, the files that stay, and files in the place of others. */
export const handler = define.handlers({
  GET: backToCase,

  async POST(ctx) {
    const { portal, t } = ctx.state;
    const actor = ctx.state.actor!;
    const id = ctx.params.id!;
    const opened = await openCase(portal, actor, id);
    if (!opened) throw new HttpError(404);
    const upload = new Upload(portal, opened.keys);
    let typed = typedIn(ctx, fields, new Map());
    try {
      const form = await readForm(ctx.req, {
        fields: [...fields, "files", "answers", "token"],
        file: { field: "attachments", take: (file) => upload.take(file) },
      });
      typed = typedIn(ctx, fields, form);
      await requireFormOf(ctx, form);
      const done = await redact(portal, actor, id, {
        category: one(form, "category"),
        what: one(form, "what"),
        when: one(form, "when"),
        where: one(form, "where"),
        who: one(form, "who"),
        urgent: one(form, "urgent") !== "",
        files: form.get("files") ?? [],
        answers: form.get("answers") ?? [],
        words: one(form, "words").split("\n"),
        upload: { id: upload.id, files: upload.files },
      });
      if (!done) throw new HttpError(404);
      return await leadOn(ctx);
    } catch (error) {
      if (!(error instanceof FormError) || error.status !== 413) {
        return await showCannot(ctx, error, typed);
      }
      const known = typedIn(ctx, fields, error.fields);
      return await showCase(ctx, `${tooLarge(t, error)} ${t.report.filesAgain}`, known, 413);
    } finally {
      await upload.discard();
    }
  },
});

export default CaseRoute;
