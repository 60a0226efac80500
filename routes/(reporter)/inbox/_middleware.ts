import { readCookie } from "../../../lib/accounts/mod.ts";
import { readVisit } from "../../../lib/cases/mod.ts";
import { mendedTexts } from "../../../lib/mends/mod.ts";
import { define, getCookie } from "../../../lib/web/mod.ts";

/** Finds the reporter's visit; without one there is only the way to `/receipt`, or out. */
export default define.middleware(async (ctx) => {
  const cookie = await readCookie(getCookie(ctx, "inbox"));
  const visit = cookie && await readVisit(ctx.state.portal, cookie);
  if (visit) {
    ctx.state.visit = { visit, cookieId: cookie.id.toHex() };
    ctx.state.t = await mendedTexts(ctx.state.portal.sql, visit.organisation, ctx.state.t);
  } else if (ctx.url.pathname !== "/inbox/leave") return ctx.redirect("/receipt?ended", 303);
  return await ctx.next();
});
