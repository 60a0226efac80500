import type { Administration } from "../accounts/mod.ts";
import { audit } from "../audit/mod.ts";
import { now, nowDate } from "../clock.ts";
import type { Sql, Transaction } from "../db/mod.ts";
import type { Language, Texts } from "../i18n/mod.ts";
import { mends as bounds } from "../limits.ts";
import { mend, type Mends } from "./place.ts";

/** One version of an organisation's own words in a language. */
export interface MendVersion {
  version: number;
  content: Mends;
  author: string | null;
  at: Date;
}

/** The versions of an organisation's own words in a language, the newest first. */
export async function listMends(
  tx: Transaction,
  organisation: string,
  language: Language,
): Promise<MendVersion[]> {
  return await tx<MendVersion[]>`
    select m.version, m.content, a.display_name as author, m.at
      from text_mend m left join account a on a.id = m.author
     where m.organisation = ${organisation} and m.language = ${language}
     order by m.version desc`;
}

/** Says one text in own words, or with "" as the portal says it. Writes a new version. */
export async function saveMend(
  { tx, keys, actor }: Administration,
  organisation: string,
  language: Language,
  place: string,
  words: string,
): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtext('ombud mend'))`;
  const [last] = await listMends(tx, organisation, language);
  const { [place]: _, ...others } = last?.content ?? {};
  const content = words === "" ? others : { ...others, [place]: words };
  const row = { organisation, language, version: (last?.version ?? 0) + 1, author: actor ?? null };
  await tx`insert into text_mend ${tx({ ...row, at: nowDate(), content })}`;
  await audit(tx, keys.audit, "organisation.changed", { actor }, { organisation });
  kept.clear();
}

const kept = new Map<string, { mends: Mends; until: number }>();

/**
 * The texts as an organisation says them. `organisation`: its id or its short name. Read from the
 * database at most once in a while for each organisation and language.
 */
export async function mendedTexts(sql: Sql, organisation: string, t: Texts): Promise<Texts> {
  const name = `${t.language} ${organisation.toLowerCase()}`;
  let found = kept.get(name);
  if (!found || found.until < now()) {
    const [row] = await sql<{ content: Mends }[]>`
      select m.content from text_mend m join organisation o on o.id = m.organisation
       where (o.slug = ${organisation.toLowerCase()} or o.id::text = ${organisation})
         and m.language = ${t.language}
       order by m.version desc limit 1`;
    if (!found && kept.size >= bounds.kept) kept.clear(); // names that nobody has cost no memory
    found = { mends: row?.content ?? {}, until: now() + bounds.life };
    kept.set(name, found);
  }
  return mend(t, found.mends);
}
