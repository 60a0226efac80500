import { heldAbout } from "../../../lib/accounts/mod.ts";
import { audit, everything, readAudit } from "../../../lib/audit/mod.ts";
import { acting } from "../../../lib/db/mod.ts";
import { audit as limits } from "../../../lib/limits.ts";
import { define, download, requireFresh } from "../../../lib/web/mod.ts";

export const handler = define.handlers({
  async GET(ctx) {
    const stale = requireFresh(ctx, "/desk/account/data");
    if (stale) return stale;
    const { portal } = ctx.state;
    const actor = ctx.state.actor!;
    const { account } = actor;
    const held = await heldAbout(portal, actor);
    const own = { ...everything, user: held.username };
    const { lines } = await readAudit(portal.sql, account, own, limits.csv);
    await acting(
      portal.sql,
      { account },
      (tx) => audit(tx, portal.keys.audit, "own-data.exported", { actor: account }, {}),
    );
    const text = JSON.stringify({ ...held, log: lines }, null, 1) + "\n";
    return download("my-data.json", "application/json", text);
  },
});
