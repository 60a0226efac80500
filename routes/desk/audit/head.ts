import { headFile } from "../../../lib/audit/mod.ts";
import { today } from "../../../lib/clock.ts";
import { acting } from "../../../lib/db/mod.ts";
import { define, download } from "../../../lib/web/mod.ts";

export const handler = define.handlers({
  async GET(ctx) {
    const { portal } = ctx.state;
    const { account } = ctx.state.actor!;
    const file = await acting(
      portal.sql,
      { account },
      (tx) => headFile(tx, portal.keys.audit.publicKey),
    );
    const text = JSON.stringify(file, null, 1) + "\n";
    return download(`audit-heads-${today()}.json`, "application/json", text);
  },
});
