import { HttpError } from "fresh";
import { downloadHeaders, openFile } from "../../../../../lib/attachments/mod.ts";
import { findFile } from "../../../../../lib/cases/mod.ts";
import { define, isId } from "../../../../../lib/web/mod.ts";

export const handler = define.handlers({
  async GET(ctx) {
    const { portal } = ctx.state;
    const actor = ctx.state.actor!;
    const { id, file } = ctx.params as { id: string; file: string };
    const found = isId(id) ? await findFile(portal, actor, id, file) : undefined;
    if (!found) throw new HttpError(404);
    const content = openFile(portal.sql, { account: actor.account }, found.keys, found.file);
    return new Response(content, { headers: downloadHeaders(found.file) });
  },
});
