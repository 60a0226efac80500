import { HttpError } from "fresh";
import { Upload } from "../../../../lib/attachments/mod.ts";
import { openCase, writeAsStaff } from "../../../../lib/cases/mod.ts";
import { one, readForm } from "../../../../lib/forms/mod.ts";
import { define, isId, requireToken, rethrow } from "../../../../lib/web/mod.ts";

export const handler = define.handlers({
  async POST(ctx) {
    const { portal } = ctx.state;
    const actor = ctx.state.actor!;
    const id = ctx.params.id!;
    const opened = isId(id) ? await openCase(portal, actor, id) : undefined;
    if (!opened) throw new HttpError(404);
    const upload = new Upload(portal, opened.keys);
    try {
      const form = await readForm(ctx.req, {
        fields: ["text", "message", "token"],
        file: { field: "attachments", take: (file) => upload.take(file) },
      });
      const message = one(form, "message");
      const session = actor.cookie.id.toHex();
      await requireToken(portal, form, "case", `${session} ${id} ${message}`);
      const text = one(form, "text");
      const { files, refused } = upload;
      if (text === "" && files.length + refused.length === 0) throw new HttpError(422);
      await writeAsStaff(portal, actor, id, {
        id: message,
        text,
        upload: upload.id,
        files,
        refused,
      });
    } catch (error) {
      rethrow(error);
    } finally {
      await upload.discard();
    }
    return ctx.redirect(`/desk/cases/${id}`, 303);
  },
});
