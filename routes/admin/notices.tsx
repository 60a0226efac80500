import { page } from "fresh";
import { AdminFrame } from "../../components/AdminFrame.tsx";
import { today } from "../../lib/clock.ts";
import { formatDay } from "../../lib/i18n/mod.ts";
import { listTally } from "../../lib/notify/mod.ts";
import { administer, adminTokens, define } from "../../lib/web/mod.ts";

/** How many notices went, and how many did not. */
export const handler = define.handlers({
  async GET(ctx) {
    const tally = await administer(ctx, ({ tx }) => listTally(tx, today()));
    return page({ tally, tokens: await adminTokens(ctx) });
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { lang, t: { notices: t } } = state;
  return (
    <AdminFrame state={state} title={t.admin} tokens={data.tokens}>
      {data.tally.length === 0 ? <p>{t.none}</p> : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t.day}</th>
              <th scope="col">{t.channel}</th>
              <th scope="col">{t.outcome}</th>
              <th scope="col">{t.count}</th>
            </tr>
          </thead>
          <tbody>
            {data.tally.map((one) => (
              <tr key={`${one.day} ${one.channel} ${one.outcome}`}>
                <td>{formatDay(one.day, lang)}</td>
                <td>{t.channels[one.channel]}</td>
                <td>{t.outcomes[one.outcome]}</td>
                <td>{one.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </AdminFrame>
  );
});
