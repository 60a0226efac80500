import { readCookie, readSession } from "../../lib/accounts/mod.ts";
import { define, getCookie } from "../../lib/web/mod.ts";

const open = ["/desk/login", "/desk/otp", "/desk/otp/resend"];

/** Nothing below `/desk` without both factors, but for the way in. */
export default define.middleware(async (ctx) => {
  if (open.includes(ctx.url.pathname)) return await ctx.next();
  const cookie = await readCookie(getCookie(ctx, "desk"));
  ctx.state.actor = cookie && await readSession(ctx.state.portal.sql, cookie);
  if (!ctx.state.actor) return ctx.redirect("/desk/login", 303);
  return await ctx.next();
});
