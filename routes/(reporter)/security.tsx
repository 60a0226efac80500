import { page } from "fresh";
import { Head } from "fresh/runtime";
import { SecurityPage } from "../../components/SecurityPage.tsx";
import { offeredToStaff } from "../../lib/i18n/mod.ts";
import { measure } from "../../lib/security/mod.ts";
import { define } from "../../lib/web/mod.ts";

export const handler = define.handlers({
  async GET(ctx) {
    const { portal } = ctx.state;
    const signer = portal.keys.audit.publicKey.toHex();
    return page({ facts: await measure(portal), signer });
  },
});

// Its texts are those of staff, which are in fewer languages than the reporter's.
export default define.page<typeof handler>(({ data, state: { t, lang } }) => (
  <div lang={offeredToStaff.includes(lang) ? lang : "en"}>
    <Head>
      <title>{t.security.title} – {t.product}</title>
    </Head>
    <SecurityPage t={t} lang={lang} {...data} />
  </div>
));
