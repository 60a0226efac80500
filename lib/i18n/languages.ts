/** The reporter's languages, each by its own name: those of the EU, and of our neighbours. */
export const languages = {
  bg: "Български",
  cs: "Čeština",
  da: "Dansk",
  de: "Deutsch",
  et: "Eesti",
  el: "Ελληνικά",
  en: "English",
  es: "Español",
  fr: "Français",
  ga: "Gaeilge",
  hr: "Hrvatski",
  is: "Íslenska",
  it: "Italiano",
  lv: "Latviešu",
  lt: "Lietuvių",
  hu: "Magyar",
  mt: "Malti",
  nl: "Nederlands",
  nb: "Norsk",
  pl: "Polski",
  pt: "Português",
  ro: "Română",
  sk: "Slovenčina",
  sl: "Slovenščina",
  fi: "Suomi",
  sv: "Svenska",
  tr: "Türkçe",
  uk: "Українська",
  ar: "العربية",
} as const;

/** A language of the portal, by its tag (BCP 47). */
export type Language = keyof typeof languages;

/** Languages of the staff's side. */
export const staffLanguages: readonly Language[] = ["da", "de", "en", "fr"];

/** Where neither an address nor a browser asks for one that there is. */
export const fallback: Language = "en";

/** The direction in which a language is written, for `dir`. */
export function direction(language: Language): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}

/** Other names of a language: the tags of Norwegian. */
const aliases: Record<string, Language> = { no: "nb", nn: "nb" };

/**
 * The language of a tag such as `de-AT`, or undefined for one that is not among `offered`.
 * A longer tag finds its shorter one (RFC 4647, section 3.4, "Lookup").
 */
export function languageOf(tag: string, offered: readonly Language[]): Language | undefined {
  const primary = tag.trim().toLowerCase().split(/[-_]/, 1)[0]!;
  const language = Object.hasOwn(aliases, primary) ? aliases[primary] : primary;
  return offered.find((one) => one === language);
}

/** No browser sends more. */
const longestHeader = 500;

/**
 * The language that a browser likes best of those `offered`, by its `Accept-Language` (RFC 9110,
 * section 12.5.4). Undefined when it names none of them.
 */
export function acceptedLanguage(
  header: string,
  offered: readonly Language[],
): Language | undefined {
  let best: Language | undefined;
  let weight = 0;
  for (const part of header.slice(0, longestHeader).split(",")) {
    const [tag, ...parameters] = part.split(";");
    const language = languageOf(tag!, offered);
    const given = parameters.map((one) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean);
    const quality = given === undefined ? 1 : Number(given);
    if (language && quality > weight) [best, weight] = [language, quality];
  }
  return best;
}
