import { HttpError } from "fresh";
import { makeProof } from "../../../../lib/cases/mod.ts";
import { define, download } from "../../../../lib/web/mod.ts";

export const handler = define.handlers({
  async GET(ctx) {
    const made = await makeProof(ctx.state.portal, ctx.state.visit!.visit);
    if (!made) throw new HttpError(404);
    return download("key.txt", "text/plain; charset=utf-8", made.key);
  },
});
