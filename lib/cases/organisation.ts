import type { Circle, OrganisationWords } from "../accounts/mod.ts";
import { isAway, type Sql, type Transaction } from "../db/mod.ts";
import type { Texts } from "../i18n/mod.ts";
import type { PublishedForm } from "../questions/mod.ts";
import { deputiesOf } from "./deputies.ts";
import type { Reader } from "./keys.ts";
import { isWalled, type Walls } from "./walls.ts";

/** An organisation, as anyone may see it. */
export interface Organisation {
  id: string;
  slug: string;
  name: string;
  welcome: string;
  categories: string[];
  /** Names that a reporter may tick as involved: the organisation's list and the staff. */
  people: string[];
  /** The organisation's own list alone. */
  listed: string[];
  /** The languages that its reporters are offered; none: all. */
  languages: string[];
  /** Its texts by language. */
  words: Record<string, OrganisationWords>;
  /** Where one can report besides. */
  authorities: string[];
  hasLogo: boolean;
  /** What it asks; null: what comes with the portal. */
  questions: PublishedForm | null;
}

/** All organisations, by name. */
export async function listOrganisations(sql: Sql): Promise<{ slug: string; name: string }[]> {
  return await sql<{ slug: string; name: string }[]>`
    select slug, name from organisation order by name`;
}

/** What was last read of each organisation. */
const known = new Map<string, Organisation>();

/**
 * The organisation of this slug, however a telephone spelt it, or undefined. While the database is
 * away as it was last read, so that a form can come back with all that was typed.
 */
export async function findOrganisation(sql: Sql, slug: string): Promise<Organisation | undefined> {
  const name = slug.toLowerCase();
  try {
    const found = await readOne(sql, sql`slug = ${name}`);
    if (found) known.set(name, found);
    else known.delete(name);
    return found;
  } catch (error) {
    const last = known.get(name);
    if (last && isAway(error)) return last;
    throw error;
  }
}

/** The organisation of this id, or undefined. */
export async function findOrganisationById(
  sql: Sql,
  id: string,
): Promise<Organisation | undefined> {
  return await readOne(sql, sql`id = ${id}`);
}

async function readOne(sql: Sql, which: ReturnType<Sql>): Promise<Organisation | undefined> {
  const [row] = await sql<Organisation[]>`
    select id, slug, name, welcome, categories, languages, words, authorities,
           exists (select from logo where organisation = o.id) as has_logo, people as listed, array(
      select name from unnest(people) as name
      union
      select a.display_name from membership m join account a on a.id = m.account
       where m.organisation = o.id and m.role in ('ombudsman', 'contact', 'triager')
       order by 1) as people, (
      select jsonb_build_object('version', version, 'form', content) from question_form
       where organisation = o.id order by version desc limit 1) as questions
      from organisation o where ${which}`;
  return row;
}

/** The welcome in a language, or as the organisation wrote it first. */
export function welcomeIn({ words, welcome }: Organisation, lang: string): string {
  return words[lang]?.welcome ?? welcome;
}

/** A category in the language of these texts; one of the organisation's own as it named it. */
export function categoryIn({ words }: Organisation, t: Texts, category: string): string {
  return words[t.language]?.categories?.[category] ?? t.categories[category] ?? category;
}

type StaffReader = Reader & { recipient: { account: string } };

/**
 * Those who get a new case: the whole of it the organisation's ombudsmen, less whoever the reporter
 * named, and who stands in for them; if none is left, the firm's other ombudsmen, less the same people. What is needed to assign
 * it, the triagers. Only keys that were certified for that role: a role that stands in the database
 * alone gives no case.
 */
export async function readersOfNewCase(
  sql: Sql | Transaction,
  circle: Circle,
  organisation: string,
  walls: Walls,
): Promise<Reader[]> {
  const rows = await sql<
    { account: string; displayName: string; role: "ombudsman" | "triager"; own: boolean }[]
  >`
    select m.account, a.display_name, m.role,
           bool_or(m.organisation = ${organisation} or m.organisation is null) as own
      from account a join membership m on m.account = a.id
     where m.role in ('ombudsman', 'triager') and not a.disabled
     group by m.account, a.display_name, m.role`;
  const own: StaffReader[] = [];
  const others: StaffReader[] = [];
  for (const row of rows) {
    if (isWalled(walls, row.account, row.displayName)) continue;
    const key = circle.certified.get(row.account);
    if (!key?.roles.includes(row.role)) continue;
    const purpose = row.role === "ombudsman" ? "case" : "triage";
    const reader = {
      recipient: { account: key.account },
      publicKey: key.wrapPublic,
      purpose,
    } as const;
    if (row.own) own.push(reader);
    else if (purpose === "case") others.push(reader);
  }
  if (!own.some((reader) => reader.purpose === "case")) return [...own, ...others];
  const deputies = await deputiesOf(sql, own.map((reader) => reader.recipient.account));
  const standIns = others.flatMap((reader) => {
    const found = deputies.find((one) => one.deputy === reader.recipient.account);
    return found ? [{ ...reader, expires: found.expires }] : [];
  });
  return [...own, ...standIns];
}
