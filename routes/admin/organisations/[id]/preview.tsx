import { HttpError, page } from "fresh";
import { AdminFrame } from "../../../../components/AdminFrame.tsx";
import { FormPreview } from "../../../../components/FormPreview.tsx";
import { findOrganisationById } from "../../../../lib/cases/mod.ts";
import { languageOf, texts } from "../../../../lib/i18n/mod.ts";
import { mendedTexts } from "../../../../lib/mends/mod.ts";
import { readQuestions } from "../../../../lib/questions/mod.ts";
import { adminTokens, asking, define, editing } from "../../../../lib/web/mod.ts";

/** The form of an organisation as its reporters see it, or will: its draft, or an old version. */
export const handler = define.handlers({
  async GET(ctx) {
    const now = await editing(ctx);
    const { sql } = ctx.state.portal;
    const { searchParams } = ctx.url;
    const organisation = (await findOrganisationById(sql, now.id))!;
    const lang = languageOf(searchParams.get("in") ?? ctx.state.lang, now.languages) ??
      now.languages[0]!;
    const t = await mendedTexts(sql, now.id, await texts(lang));
    const version = searchParams.get("version");
    const old = version !== null && /^[1-9]\d{0,5}$/.test(version)
      ? await readQuestions(sql, now.id, Number(version))
      : undefined;
    if (version !== null && !old) throw new HttpError(400);
    const draft = now.isDraft ? { version: 0, form: now.form } : organisation.questions;
    const shown = asking(organisation, t, lang, old ?? draft);
    return page({ now, shown, lang, t, version, tokens: await adminTokens(ctx) });
  },
});

export default define.page<typeof handler>(({ data, state }) => (
  <AdminFrame
    state={state}
    title={`${state.t.questionEditor.preview} – ${data.now.name}`}
    tokens={data.tokens}
  >
    <FormPreview {...data} staff={state.t} config={state.portal.config} />
  </AdminFrame>
));
