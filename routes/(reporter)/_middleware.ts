import { compress, define } from "../../lib/web/mod.ts";

export default define.middleware(async (ctx) => compress(ctx.req, await ctx.next()));
