import { HttpError, page } from "fresh";
import { AdminFrame } from "../../components/AdminFrame.tsx";
import { endOther, listSessions } from "../../lib/accounts/mod.ts";
import { one } from "../../lib/forms/mod.ts";
import { formatInstant } from "../../lib/i18n/mod.ts";
import { administer, adminTokens, define, readAdminForm } from "../../lib/web/mod.ts";

export const handler = define.handlers({
  async GET(ctx) {
    const sessions = await administer(ctx, ({ tx }) => listSessions(tx));
    return page({ sessions, tokens: await adminTokens(ctx) });
  },

  async POST(ctx) {
    const form = await readAdminForm(ctx, ["session"]);
    const id = one(form, "session");
    if (!/^[0-9a-f]{64}$/.test(id)) throw new HttpError(400);
    await administer(ctx, (by) => endOther(by, Uint8Array.fromHex(id)));
    return ctx.redirect("/admin/sessions", 303);
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { lang, t: { admin: t } } = state;
  return (
    <AdminFrame state={state} title={t.sessions} tokens={data.tokens}>
      {data.sessions.length === 0 && <p>{t.noSessions}</p>}
      <ul class="cases">
        {data.sessions.map((one) => (
          <li key={one.id}>
            <a href={`/admin/accounts/${one.account}`}>{one.displayName}</a>
            <p>
              {t.started}: {formatInstant(one.started.toISOString(), lang)} · {t.lastUsed}:{" "}
              {formatInstant(one.lastUsed.toISOString(), lang)}
            </p>
            <form method="post">
              <input type="hidden" name="token" value={data.tokens.admin} />
              <input type="hidden" name="session" value={one.id} />
              <button type="submit">{t.endSession}</button>
            </form>
          </li>
        ))}
      </ul>
    </AdminFrame>
  );
});
