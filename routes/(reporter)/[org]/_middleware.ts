import { mendedTexts } from "../../../lib/mends/mod.ts";
import { define } from "../../../lib/web/mod.ts";

/** The pages of an organisation say what it says in its own words. */
export default define.middleware(async (ctx) => {
  const { state, params } = ctx;
  state.t = await mendedTexts(state.portal.sql, params.org!, state.t);
  return await ctx.next();
});
