import { page } from "fresh";
import { AccountFrame } from "../../../components/AccountFrame.tsx";
import { HeldData } from "../../../components/HeldData.tsx";
import { heldAbout } from "../../../lib/accounts/mod.ts";
import { define } from "../../../lib/web/mod.ts";

export const handler = define.handlers({
  async GET({ state: { portal, actor } }) {
    return page({ held: await heldAbout(portal, actor!) });
  },
});

export default define.page<typeof handler>(({ data, state: { t, lang } }) => (
  <AccountFrame t={t} title={t.data.title} problem="">
    <p>{t.data.lead}</p>
    <HeldData t={t} lang={lang} held={data.held} />
    <p>
      <a class="button" href="/desk/account/download">{t.data.download}</a>
    </p>
    <h2>{t.data.correct}</h2>
    <ul>{t.data.correctText.map((text) => <li key={text}>{text}</li>)}</ul>
  </AccountFrame>
));
