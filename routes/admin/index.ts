import { define } from "../../lib/web/mod.ts";

export const handler = define.handlers({
  GET: (ctx) => ctx.redirect("/admin/accounts", 303),
});
