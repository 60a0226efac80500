/** Dates, sizes and lists, written as a language writes them. */

/** Europe's way where a language has several. A code has the digits 0 to 9, so all numbers have. */
const locales: Record<string, string> = { en: "en-GB", ar: "ar-u-nu-latn" };
const localeOf = (language: string) => locales[language] ?? language;

/** Of these languages the runtime's `Intl` knows no names of months (Unicode CLDR 46). */
const months: Record<string, { of: (day: number, month: string) => string; names: string[] }> = {
  ga: {
    of: (day, month) => `${day} ${month}`,
    names: [
      ...["Eanáir", "Feabhra", "Márta", "Aibreán", "Bealtaine", "Meitheamh", "Iúil", "Lúnasa"],
      ...["Meán Fómhair", "Deireadh Fómhair", "Samhain", "Nollaig"],
    ],
  },
  is: {
    of: (day, month) => `${day}. ${month}`,
    names: [
      ...["janúar", "febrúar", "mars", "apríl", "maí", "júní", "júlí", "ágúst", "september"],
      ...["október", "nóvember", "desember"],
    ],
  },
  mt: {
    of: (day, month) => `${day} ta’ ${month}`,
    names: [
      ...["Jannar", "Frar", "Marzu", "April", "Mejju", "Ġunju", "Lulju", "Awwissu", "Settembru"],
      ...["Ottubru", "Novembru", "Diċembru"],
    ],
  },
};
const and: Record<string, string> = { ga: "agus", is: "og", mt: "u" };

/** A day such as `2026-11-23` in words. */
export function formatDay(day: string, language: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const own = months[language];
  if (own) {
    const month = own.names[date.getUTCMonth()]!;
    return `${own.of(date.getUTCDate(), month)} ${date.getUTCFullYear()}`;
  }
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeZone: "UTC" })
    .format(date);
}

/** An instant in words, in UTC. */
export function formatInstant(instant: string, language: string): string {
  if (!months[language]) {
    return new Intl.DateTimeFormat(localeOf(language), {
      dateStyle: "long",
      timeStyle: "short",
      hourCycle: "h23",
      timeZone: "UTC",
    }).format(new Date(instant)) + " UTC";
  }
  const [day, time] = new Date(instant).toISOString().split("T");
  return `${formatDay(day!, language)} ${time!.slice(0, 5)} UTC`;
}

/** A size in bytes in words, such as `1.2 MB`. */
export function formatBytes(bytes: number, language: string): string {
  const [value, unit, digits] = bytes < 1e6
    ? [Math.ceil(bytes / 1e3), "kilobyte", 0]
    : [bytes / 1e6, "megabyte", 1];
  return new Intl.NumberFormat(localeOf(language), {
    style: "unit",
    unit,
    maximumFractionDigits: digits,
  }).format(value);
}

/** Several things in a row: `a, b and c`. */
export function formatList(items: string[], language: string): string {
  const word = and[language];
  if (!word) return new Intl.ListFormat(localeOf(language)).format(items);
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}

/** The forms that a language has for a number of things (Unicode CLDR plural rules). */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * The form for a number, with `#` in it replaced by the number: `plural("pl", 5, { one: "# plik",
 * few: "# pliki", many: "# plików", other: "# pliku" })` gives `5 plików`.
 */
export function plural(language: string, count: number, forms: PluralForms): string {
  const form = forms[new Intl.PluralRules(localeOf(language)).select(count)] ?? forms.other;
  return form.replaceAll("#", new Intl.NumberFormat(localeOf(language)).format(count));
}
