import type { Organisation } from "../cases/mod.ts";
import { isAway, type Sql } from "../db/mod.ts";
import { type Fields, one } from "../forms/mod.ts";
import { type Language, offered, type Texts } from "../i18n/mod.ts";
import {
  builtInForm,
  fieldOf,
  knownQuestions,
  type PublishedForm,
  type QuestionForm,
  questionsOf,
  readQuestions,
} from "../questions/mod.ts";

/** An organisation with what it asks, for a page in one language. */
export interface Asking extends Organisation {
  asks: QuestionForm;
  /** The version of what it asks; 0: what comes with the portal. */
  version: number;
  lang: string;
}

/** The languages that an organisation's reporters are offered. */
export function languagesOf({ languages }: { languages: readonly string[] }): readonly Language[] {
  const chosen = offered.filter((one) => languages.includes(one));
  return chosen.length > 0 ? chosen : offered;
}

/** The organisation with its newest questions, or with those of `published`. */
export function asking(
  organisation: Organisation,
  t: Texts,
  lang: string,
  published: PublishedForm | null = organisation.questions,
): Asking {
  const { version, form } = published ?? { version: 0, form: builtInForm(t) };
  return { ...organisation, asks: form, version, lang };
}

/**
 * The organisation with the questions that a posted form was opened with: whoever began to write
 * before a new version was published loses nothing. Without a word of it, the newest.
 */
export async function asAnswered(
  sql: Sql,
  organisation: Asking,
  t: Texts,
  fields: Fields,
): Promise<Asking> {
  const said = one(fields, "questions");
  if (!/^\d{1,6}$/.test(said) || Number(said) === organisation.version) return organisation;
  if (said === "0") return asking(organisation, t, organisation.lang, null);
  const published = await readQuestions(sql, organisation.id, Number(said));
  return published ? asking(organisation, t, organisation.lang, published) : organisation;
}

/**
 * The names of the fields for an organisation's questions, those of earlier versions, too; and of
 * them those for files. While the database is away, those of the version shown.
 */
export async function questionFields(
  sql: Sql,
  organisation: Asking,
  t: Texts,
): Promise<{ names: string[]; files: string[] }> {
  const own = await knownQuestions(sql, organisation.id).catch((error) => {
    if (isAway(error)) return questionsOf(organisation.asks); // the form comes back, at least
    throw error;
  });
  const all = [...questionsOf(builtInForm(t)), ...own];
  const files = all.filter((one) => one.type === "files").map(fieldOf);
  return { names: ["questions", ...all.map(fieldOf)], files };
}
