import { HttpError } from "fresh";
import { makeEvidence } from "../../../../lib/cases/mod.ts";
import { define } from "../../../../lib/web/mod.ts";

export const handler = define.handlers({
  async GET(ctx) {
    const { portal, actor } = ctx.state;
    const text = await makeEvidence(portal, actor!, ctx.params.id!);
    if (text === undefined) throw new HttpError(404);
    return new Response(text, {
      headers: {
        "content-type": "application/json",
        "content-disposition": 'attachment; filename="evidence.json"',
      },
    });
  },
});
