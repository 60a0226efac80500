import { define } from "../lib/web/mod.ts";

/** Whether the portal can take a report: both databases answer. */
export const handler = define.handlers({
  async GET(ctx) {
    const { sql, shred } = ctx.state.portal;
    const ready = await Promise.all([sql`select 1`, shred`select 1`]).then(() => true, () => false);
    return Response.json({ ready }, { status: ready ? 200 : 503 });
  },
});
