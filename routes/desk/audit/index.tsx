import { page } from "fresh";
import { Head } from "fresh/runtime";
import { AuditHeads, AuditLog } from "../../../components/AuditPage.tsx";
import { DeskBar } from "../../../components/DeskBar.tsx";
import { may } from "../../../lib/accounts/mod.ts";
import { readAudit, readDayHeads } from "../../../lib/audit/mod.ts";
import { acting } from "../../../lib/db/mod.ts";
import { auditedOrganisations, define, formToken, readAuditQuery } from "../../../lib/web/mod.ts";

export const handler = define.handlers({
  async GET(ctx) {
    const { portal } = ctx.state;
    const { account, memberships, cookie } = ctx.state.actor!;
    const query = readAuditQuery(ctx.url.searchParams);
    const log = await readAudit(portal.sql, account, query);
    const heads = may(memberships, "audit.head")
      ? await acting(portal.sql, { account }, (tx) => readDayHeads(tx))
      : undefined;
    const organisations = await auditedOrganisations(ctx);
    const token = await formToken(portal, "logout", cookie.id.toHex());
    return page({ query, log, heads, organisations, token });
  },
});

export default define.page<typeof handler>(({ data, state: { t, lang, actor } }) => (
  <>
    <Head>
      <title>{t.audit.title} – {t.product}</title>
    </Head>
    <DeskBar
      t={t}
      name={actor!.displayName}
      token={data.token}
      administers={may(actor!.memberships, "account.manage")}
    />
    <h1>{t.audit.title}</h1>
    <AuditLog {...data} t={t} lang={lang} audits={may(actor!.memberships, "audit.export")} />
    {data.heads && <AuditHeads t={t} lang={lang} heads={data.heads} />}
    {data.organisations.length > 0 && (
      <>
        <h2>{t.audit.chain}</h2>
        <ul>
          {data.organisations.map(({ id, name }) => (
            <li key={id}>
              <a href={`/desk/audit/chain?organisation=${id}`}>{t.audit.chainOf(name)}</a>
            </li>
          ))}
        </ul>
        <p class="hint">{t.audit.check}</p>
      </>
    )}
  </>
));
