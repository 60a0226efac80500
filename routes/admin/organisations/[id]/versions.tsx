import { HttpError, page } from "fresh";
import { AdminFrame } from "../../../../components/AdminFrame.tsx";
import {
  listVersions,
  type OrganisationDetails,
  readOrganisation,
  type Setting,
} from "../../../../lib/accounts/mod.ts";
import { formatInstant, formatList } from "../../../../lib/i18n/mod.ts";
import { administer, adminTokens, define, isId } from "../../../../lib/web/mod.ts";

/** Who changed the settings of an organisation and when, and what they were. */
export const handler = define.handlers({
  async GET(ctx) {
    const id = ctx.params.id!;
    const found = isId(id) && await administer(ctx, async ({ tx }) => ({
      organisation: await readOrganisation(tx, id),
      versions: await listVersions(tx, id),
    }));
    if (!found || !found.organisation) throw new HttpError(404);
    const { organisation: { name }, versions } = found;
    return page({ id, name, versions, tokens: await adminTokens(ctx) });
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { t, lang } = state;
  const o = t.organisationSettings;
  return (
    <AdminFrame state={state} title={`${o.versions} – ${data.name}`} tokens={data.tokens}>
      <p>
        <a href={`/admin/organisations/${data.id}`}>{data.name}</a>
      </p>
      <ol class="cases">
        {data.versions.map(({ version, authorName, at, changed, settings }, place) => {
          const before = data.versions[place + 1]?.settings;
          const instant = formatInstant(new Date(at).toISOString(), lang);
          return (
            <li key={version}>
              <strong>{o.version(version, authorName ?? o.byPortal, instant)}</strong>
              <p>
                {before
                  ? o.changed(formatList(changed.map((one) => o.settings[one]), lang))
                  : o.first}
              </p>
              {before && changed.map((one) => (
                <p key={one} class="text">
                  {o.settings[one]}: <del>{shown(before, one)}</del>{" "}
                  <ins>{shown(settings, one)}</ins>
                </p>
              ))}
              <details>
                <summary>{o.all}</summary>
                <dl>
                  {(Object.keys(o.settings) as Setting[]).map((one) => (
                    <div key={one}>
                      <dt>{o.settings[one]}</dt>
                      <dd class="text">{shown(settings, one)}</dd>
                    </div>
                  ))}
                </dl>
              </details>
            </li>
          );
        })}
      </ol>
    </AdminFrame>
  );
});

/** A setting as text. */
function shown(settings: OrganisationDetails, setting: Setting): string {
  const value = settings[setting];
  if (value === null || value === undefined) return "–";
  if (Array.isArray(value)) return value.join("\n") || "–";
  if (typeof value !== "object") return String(value) || "–";
  return Object.entries(value).map(([lang, { welcome, categories = {} }]) =>
    [
      `${lang}: ${welcome ?? ""}`,
      ...Object.entries(categories).map(([name, label]) => `${lang}: ${name} = ${label}`),
    ].join("\n")
  ).join("\n") || "–";
}
