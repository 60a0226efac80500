import { page } from "fresh";
import { Head } from "fresh/runtime";
import { DeskBar } from "../../components/DeskBar.tsx";
import { SearchPage } from "../../components/SearchPage.tsx";
import { searchCases, type SearchResult } from "../../lib/cases/mod.ts";
import { one, readForm } from "../../lib/forms/mod.ts";
import type { Portal } from "../../lib/portal.ts";
import type { Actor } from "../../lib/accounts/mod.ts";
import { define, formToken, requireToken, rethrow } from "../../lib/web/mod.ts";

// By POST, so that no word stands in an address, a history or a log.
export const handler = define.handlers({
  async GET(ctx) {
    return await show(ctx.state.portal, ctx.state.actor!, "");
  },

  async POST(ctx) {
    const { portal } = ctx.state;
    const actor = ctx.state.actor!;
    const form = await readForm(ctx.req, { fields: ["words", "from", "token"] }).catch(rethrow);
    await requireToken(portal, form, "search", actor.cookie.id.toHex());
    const words = one(form, "words");
    const from = Number(one(form, "from"));
    const start = Number.isSafeInteger(from) && from > 0 ? from : 0;
    return await show(portal, actor, words, await searchCases(portal, actor, words, start));
  },
});

async function show(portal: Portal, actor: Actor, words: string, result?: SearchResult) {
  const session = actor.cookie.id.toHex();
  return page({
    words,
    result,
    token: await formToken(portal, "search", session),
    logoutToken: await formToken(portal, "logout", session),
  });
}

export default define.page<typeof handler>(({ data, state: { t, lang, actor } }) => (
  <>
    <Head>
      <title>{t.search.title} – {t.product}</title>
    </Head>
    <DeskBar t={t} name={actor!.displayName} token={data.logoutToken} />
    <SearchPage t={t} lang={lang} words={data.words} result={data.result} token={data.token} />
  </>
));
