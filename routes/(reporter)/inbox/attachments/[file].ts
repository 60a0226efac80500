import { HttpError } from "fresh";
import { downloadHeaders, openFile } from "../../../../lib/attachments/mod.ts";
import { findOwnFile } from "../../../../lib/cases/mod.ts";
import { define } from "../../../../lib/web/mod.ts";

export const handler = define.handlers({
  async GET(ctx) {
    const { portal } = ctx.state;
    const { visit } = ctx.state.visit!;
    const file = await findOwnFile(portal, visit, ctx.params.file!);
    if (!file) throw new HttpError(404);
    const content = openFile(portal.sql, { case: visit.case }, visit, file);
    return new Response(content, { headers: downloadHeaders(file) });
  },
});
