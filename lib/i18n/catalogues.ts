import { reporter as english, type ReporterTexts } from "./en/reporter.ts";
import { staff as englishStaff, type StaffTexts } from "./en/staff.ts";
import { type Language, languages, staffLanguages } from "./languages.ts";
import { type Draft, merge } from "./merge.ts";

/** The shape of a translation of the reporter's texts. */
export type ReporterTranslation = Draft<ReporterTexts>;

/** The shape of a translation of the texts of staff. */
export type StaffTranslation = Draft<StaffTexts>;

/** Every text of the portal. A new topic is a new file in `en/`, named in `reporter.ts` or `staff.ts`. */
export type Texts = ReporterTexts & StaffTexts & {
  language: Language;
  /** Whether a native reader has read the texts. */
  proofread: boolean;
};

/**
 * What a translation says of itself. `proofread` is true once a native reader has read all of it;
 * until then a note stands on its pages.
 */
export interface ReporterCatalogue {
  reporter: ReporterTranslation;
  proofread: boolean;
}

/**
 * Where the reporter's texts are in each language. They are loaded when the first page in that
 * language is asked for, so that a start waits for English alone.
 */
export const reporterCatalogues: Partial<Record<Language, () => Promise<ReporterCatalogue>>> = {
  ar: () => import("./ar/reporter.ts"),
  bg: () => import("./bg/reporter.ts"),
  cs: () => import("./cs/reporter.ts"),
  da: () => import("./da/reporter.ts"),
  de: () => import("./de/reporter.ts"),
  el: () => import("./el/reporter.ts"),
  en: () => Promise.resolve({ reporter: english, proofread: true }),
  es: () => import("./es/reporter.ts"),
  et: () => import("./et/reporter.ts"),
  fi: () => import("./fi/reporter.ts"),
  fr: () => import("./fr/reporter.ts"),
  ga: () => import("./ga/reporter.ts"),
  hr: () => import("./hr/reporter.ts"),
  hu: () => import("./hu/reporter.ts"),
  is: () => import("./is/reporter.ts"),
  it: () => import("./it/reporter.ts"),
  lt: () => import("./lt/reporter.ts"),
  lv: () => import("./lv/reporter.ts"),
  mt: () => import("./mt/reporter.ts"),
  nb: () => import("./nb/reporter.ts"),
  nl: () => import("./nl/reporter.ts"),
  pl: () => import("./pl/reporter.ts"),
  pt: () => import("./pt/reporter.ts"),
  ro: () => import("./ro/reporter.ts"),
  sk: () => import("./sk/reporter.ts"),
  sl: () => import("./sl/reporter.ts"),
  sv: () => import("./sv/reporter.ts"),
  tr: () => import("./tr/reporter.ts"),
  uk: () => import("./uk/reporter.ts"),
};

/** Where the texts of staff are. */
export const staffCatalogues: Partial<
  Record<Language, () => Promise<{ staff: StaffTranslation }>>
> = {
  da: () => import("./da/staff.ts"),
  de: () => import("./de/staff.ts"),
  en: () => Promise.resolve({ staff: englishStaff }),
  fr: () => import("./fr/staff.ts"),
};

/** The languages that there are texts in, in the order of their names. */
export const offered: readonly Language[] = (Object.keys(languages) as Language[])
  .filter((language) => reporterCatalogues[language]);

/** The languages that the desk speaks: those whose texts for staff are whole. */
export const offeredToStaff: readonly Language[] = staffLanguages
  .filter((language) => staffCatalogues[language]);

/** The English texts, for what nobody chose a language for. */
export const englishTexts: Texts = { ...english, ...englishStaff, language: "en", proofread: true };

const loaded = new Map<Language, Promise<Texts>>();

/** All texts in a language; those of staff in English where there are no others. */
export function texts(language: Language): Promise<Texts> {
  let found = loaded.get(language);
  if (!found) loaded.set(language, found = load(language));
  return found;
}

/** The reporter's texts in a language, and nothing else. */
export async function reporterTexts(language: Language): Promise<ReporterTexts> {
  const found = await reporterCatalogues[language]?.();
  return merge<ReporterTexts>(english, found?.reporter ?? {});
}

async function load(language: Language): Promise<Texts> {
  const [reporter, staff] = await Promise.all([
    reporterCatalogues[language]?.(),
    staffCatalogues[language]?.(),
  ]);
  const all = merge<Texts>(englishTexts, { ...reporter?.reporter, ...staff?.staff, language });
  return { ...all, proofread: reporter?.proofread ?? true };
}
