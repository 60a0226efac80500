import { HttpError } from "fresh";
import { audit, chainFile } from "../../../lib/audit/mod.ts";
import { acting } from "../../../lib/db/mod.ts";
import { auditedOrganisations, define, download } from "../../../lib/web/mod.ts";

export const handler = define.handlers({
  async GET(ctx) {
    const { portal } = ctx.state;
    const { account } = ctx.state.actor!;
    const known = await auditedOrganisations(ctx);
    const wanted = ctx.url.searchParams.get("organisation") ?? known[0]?.id;
    if (!known.some(({ id }) => id === wanted)) throw new HttpError(400);
    const organisation = wanted === "firm" ? undefined : wanted;
    const key = portal.keys.audit.publicKey;
    const lines = ReadableStream.from(async function* () {
      const count = yield* chainFile(portal.sql, account, key, organisation);
      await acting(
        portal.sql,
        { account },
        (tx) =>
          audit(tx, portal.keys.audit, "audit.exported", { organisation, actor: account }, {
            lines: count,
          }),
      );
    }());
    return download(
      "audit-chain.jsonl",
      "application/jsonl",
      lines.pipeThrough(new TextEncoderStream()),
    );
  },
});
