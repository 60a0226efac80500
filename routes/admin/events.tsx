import { page } from "fresh";
import { AdminFrame } from "../../components/AdminFrame.tsx";
import { EventLog } from "../../components/EventLog.tsx";
import { today } from "../../lib/clock.ts";
import { type EventFilter, eventKinds, listEvents } from "../../lib/events/mod.ts";
import { administer, adminTokens, define } from "../../lib/web/mod.ts";

/** The event log: counted by kind and day, and one by one. */
export const handler = define.handlers({
  async GET(ctx) {
    const filter = readFilter(ctx.url.searchParams);
    const log = await administer(ctx, ({ tx }) => listEvents(tx, today(), filter));
    return page({ filter, log, tokens: await adminTokens(ctx) });
  },
});

/** What is not a kind, a day or a page asks for nothing. */
function readFilter(params: URLSearchParams): EventFilter {
  const day = params.get("day") ?? "";
  const number = Number(params.get("page"));
  return {
    kind: eventKinds.find((one) => one === params.get("kind")),
    day: isDay(day) ? day : undefined,
    page: Number.isInteger(number) && number > 0 && number < 1e6 ? number : 1,
  };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(Date.parse(text))) return false;
  return new Date(text).toISOString().startsWith(text); // no 31 February
}

export default define.page<typeof handler>(({ data, state }) => (
  <AdminFrame state={state} title={state.t.events.title} tokens={data.tokens}>
    <EventLog t={state.t} lang={state.lang} filter={data.filter} log={data.log} />
  </AdminFrame>
));
