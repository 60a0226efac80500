import { page } from "fresh";
import { AdminFrame } from "../../components/AdminFrame.tsx";
import { HealthPage } from "../../components/HealthPage.tsx";
import { readFacts } from "../../lib/health/mod.ts";
import { adminTokens, define } from "../../lib/web/mod.ts";

/** How the portal stands: its parts, and the last run of each job. */
export const handler = define.handlers({
  async GET(ctx) {
    return page({ facts: await readFacts(ctx.state.portal), tokens: await adminTokens(ctx) });
  },
});

export default define.page<typeof handler>(({ data, state }) => (
  <AdminFrame state={state} title={state.t.health.title} tokens={data.tokens}>
    <HealthPage t={state.t} lang={state.lang} facts={data.facts} />
  </AdminFrame>
));
