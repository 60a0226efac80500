import { HttpError, page } from "fresh";
import { Head } from "fresh/runtime";
import { CasePage } from "../../../../components/CasePage.tsx";
import { DeskBar } from "../../../../components/DeskBar.tsx";
import { readCase } from "../../../../lib/cases/mod.ts";
import { define, formToken, isId } from "../../../../lib/web/mod.ts";

export const handler = define.handlers({
  async GET(ctx) {
    const { portal } = ctx.state;
    const actor = ctx.state.actor!;
    const id = ctx.params.id!;
    const view = isId(id) ? await readCase(portal, actor, id) : undefined;
    if (!view) throw new HttpError(404);
    const session = actor.cookie.id.toHex();
    const message = crypto.randomUUID();
    return page({
      view,
      message,
      token: await formToken(portal, "case", `${session} ${id} ${message}`),
      logoutToken: await formToken(portal, "logout", session),
    });
  },
});

export default define.page<typeof handler>(({ data, state }) => (
  <>
    <Head>
      <title>{state.t.desk.caseTitle} – {state.t.product}</title>
    </Head>
    <DeskBar t={state.t} name={state.actor!.displayName} token={data.logoutToken} />
    <CasePage {...data} t={state.t} lang={state.lang} config={state.portal.config} />
  </>
));
