import { endSession, readCookie } from "../../../lib/accounts/mod.ts";
import { define, dropCookie, getCookie } from "../../../lib/web/mod.ts";

export const handler = define.handlers({
  // No token: whoever makes a reporter leave does no harm, and leaving must never fail.
  async POST(ctx) {
    const cookie = await readCookie(getCookie(ctx, "inbox"));
    if (cookie) await endSession(ctx.state.portal.sql, cookie);
    const headers = new Headers({ location: "/left" });
    if (cookie) dropCookie(headers, ctx, "inbox");
    return new Response(null, { status: 303, headers });
  },
});
