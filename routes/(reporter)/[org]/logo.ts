import { HttpError } from "fresh";
import { logoHeaders, readLogo } from "../../../lib/attachments/mod.ts";
import { define } from "../../../lib/web/mod.ts";

/** An organisation's logo. */
export const handler = define.handlers({
  async GET(ctx) {
    const logo = await readLogo(ctx.state.portal.sql, ctx.params.org!);
    if (!logo) throw new HttpError(404);
    return new Response(logo.content, { headers: logoHeaders(logo) });
  },
});
