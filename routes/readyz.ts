import { isReady } from "../lib/health/mod.ts";
import { define } from "../lib/web/mod.ts";

/** Whether the portal can take a report; the details stand at `/admin/health`. */
export const handler = define.handlers({
  async GET(ctx) {
    const ready = await isReady(ctx.state.portal);
    return Response.json({ ready }, { status: ready ? 200 : 503 });
  },
});
