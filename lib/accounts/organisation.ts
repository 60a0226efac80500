/** What an organisation sets, in versions. */
import { audit } from "../audit/mod.ts";
import { nowDate } from "../clock.ts";
import type { Transaction } from "../db/mod.ts";
import { organisation as bounds } from "../limits.ts";
import type { Administration } from "./administer.ts";

/** An organisation's texts in one language. */
export interface OrganisationWords {
  welcome?: string;
  /** Its own categories, by the name that they have in it. */
  categories?: Record<string, string>;
}

/** What an administrator sets of an organisation. */
export interface OrganisationDetails {
  name: string;
  welcome: string;
  categories: string[];
  /** Names that a reporter may tick as involved, beside the staff. */
  people: string[];
  /** Languages that its reporters are offered; none: all. */
  languages: string[];
  words: Record<string, OrganisationWords>;
  /** Where one can report besides: `Name`, or `Name | https://...`. */
  authorities: string[];
  /** Whose law sets the deadlines. */
  country: string;
  /** From archiving to anonymising; null: as the portal has it. */
  archiveDays: number | null;
  /** Whether codes by SMS serve its contact persons. */
  smsFactor: boolean;
}

/** A setting of an organisation. */
export type Setting = keyof OrganisationDetails;

/** A version of the settings. */
export interface OrganisationVersion {
  version: number;
  authorName: string | null;
  at: Date;
  settings: OrganisationDetails;
  /** What differs from the version before. */
  changed: Setting[];
}

/** Somebody in the organisation who can be granted a case. */
export interface ContactPerson {
  id: string;
  name: string;
}

const isName = (text: string) => /^[^\p{C}]{2,80}$/u.test(text);

/** What of an organisation's settings cannot be used. */
export function detailProblems(one: OrganisationDetails): Setting[] {
  const problems: Setting[] = [];
  const refuse = (bad: boolean, setting: Setting) => {
    if (bad) problems.push(setting);
  };
  const { length } = one.categories;
  refuse(!isName(one.name), "name");
  refuse(one.welcome.length > bounds.welcome, "welcome");
  refuse(
    length < 1 || length > bounds.categories || !one.categories.every(isName),
    "categories",
  );
  refuse(one.people.length > bounds.people || !one.people.every(isName), "people");
  refuse(
    one.authorities.length > bounds.authorities || !one.authorities.every(isAuthority),
    "authorities",
  );
  const days = one.archiveDays;
  refuse(days !== null && !(Number.isInteger(days) && days >= 1 && days <= 3650), "archiveDays");
  refuse(
    Object.values(one.words).some(({ welcome = "", categories = {} }) =>
      welcome.length > bounds.welcome || !Object.values(categories).every(isName)
    ),
    "words",
  );
  return problems;
}

/** Splits a line about an authority; undefined for one that cannot be used. */
export function authorityOf(line: string): { name: string; href?: string } | undefined {
  const [name, href, ...rest] = line.split("|").map((part) => part.trim());
  if (rest.length > 0 || !/^[^\p{C}]{2,120}$/u.test(name!)) return undefined;
  if (href === undefined) return { name: name! };
  const fits = /^https:\/\/[^\s"<>]{4,300}$/.test(href) && URL.canParse(href);
  return fits ? { name: name!, href } : undefined;
}

const isAuthority = (line: string) => authorityOf(line) !== undefined;

/** An organisation's short name and settings; undefined when it is not there. */
export async function readOrganisation(
  tx: Transaction,
  id: string,
): Promise<OrganisationDetails & { slug: string } | undefined> {
  const [row] = await tx<(OrganisationDetails & { slug: string })[]>`
    select slug, name, welcome, categories, people, languages, words, authorities, country,
           archive_days, sms_factor from organisation where id = ${id}`;
  return row;
}

/** Changes an organisation's settings; a change is a new version. Gives whether it is there. */
export async function changeOrganisation(
  by: Administration,
  id: string,
  details: OrganisationDetails,
): Promise<boolean> {
  const { tx, keys, actor } = by;
  await tx`select 1 from organisation where id = ${id} for update`;
  const before = await readOrganisation(tx, id);
  if (!before) return false;
  if (changes(before, details).length === 0) return true;
  const { words, archiveDays, smsFactor, ...rest } = details;
  await tx`update organisation set ${
    tx({
      ...rest,
      words: tx.json(words as never),
      archive_days: archiveDays,
      sms_factor: smsFactor,
    })
  } where id = ${id}`;
  await keepVersion(by, id);
  await audit(tx, keys.audit, "organisation.changed", { actor }, { organisation: id });
  return true;
}

/** Keeps the settings as they now are as a version. */
export async function keepVersion(
  { tx, actor }: Pick<Administration, "tx" | "actor">,
  id: string,
): Promise<void> {
  const { slug: _, ...settings } = (await readOrganisation(tx, id))!;
  const [last] = await tx<{ version: number }[]>`
    select coalesce(max(version), 0) as version from organisation_version
     where organisation = ${id}`;
  await tx`insert into organisation_version ${
    tx({
      organisation: id,
      version: last!.version + 1,
      settings: tx.json(settings as never),
      author: actor ?? null,
      at: nowDate(),
    })
  }`;
}

/** All versions of an organisation's settings, newest first. */
export async function listVersions(tx: Transaction, id: string): Promise<OrganisationVersion[]> {
  const rows = await tx<Omit<OrganisationVersion, "changed">[]>`
    select v.version, a.display_name as author_name, v.at, v.settings
      from organisation_version v left join account a on a.id = v.author
     where v.organisation = ${id} order by v.version desc`;
  return rows.map((row, place) => {
    const before = rows[place + 1]?.settings;
    return { ...row, changed: before ? changes(before, row.settings) : [] };
  });
}

/** The settings in which two versions differ. */
function changes(before: OrganisationDetails, after: OrganisationDetails): Setting[] {
  return (Object.keys(after) as Setting[]).filter((setting) =>
    canonical(before[setting]) !== canonical(after[setting])
  );
}

/** The database keeps no order of names. */
function canonical(value: unknown): string {
  return JSON.stringify(
    value,
    (_, inner) =>
      typeof inner === "object" && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : 1))
        : inner,
  );
}

/** The organisation's contact persons whose accounts are not disabled, by name. */
export async function contactPersons(tx: Transaction, id: string): Promise<ContactPerson[]> {
  return await tx<ContactPerson[]>`
    select a.id, a.display_name as name from membership m join account a on a.id = m.account
     where m.organisation = ${id} and m.role = 'contact' and not a.disabled order by 2`;
}
