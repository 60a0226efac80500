import { audit, csvOf, readAudit } from "../../../lib/audit/mod.ts";
import { acting } from "../../../lib/db/mod.ts";
import { audit as limits } from "../../../lib/limits.ts";
import { define, download, readAuditQuery } from "../../../lib/web/mod.ts";

export const handler = define.handlers({
  async GET(ctx) {
    const { portal } = ctx.state;
    const { account } = ctx.state.actor!;
    const query = { ...readAuditQuery(ctx.url.searchParams), page: 1 };
    const { lines } = await readAudit(portal.sql, account, query, limits.csv);
    const detail = { lines: lines.length };
    await acting(
      portal.sql,
      { account },
      (tx) => audit(tx, portal.keys.audit, "audit.exported", { actor: account }, detail),
    );
    return download("audit.csv", "text/csv; charset=utf-8", csvOf(lines));
  },
});
