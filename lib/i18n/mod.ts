import { reporter, type ReporterTexts } from "./en/reporter.ts";
import { staff, type StaffTexts } from "./en/staff.ts";

export type { ReporterTexts, StaffTexts };

/** Every text of the portal. A new topic is a new file in `en/`, named in `reporter.ts` or `staff.ts`. */
export type Texts = ReporterTexts & StaffTexts;

const en: Texts = { ...reporter, ...staff };

/** The texts in a language. English, until there are others. */
export function texts(_language: string): Texts {
  return en;
}

/** English dates as Europe writes them. */
const locale = (language: string) => language === "en" ? "en-GB" : language;

/** A day such as `2026-11-23` in words. */
export function formatDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(locale(language), { dateStyle: "long", timeZone: "UTC" })
    .format(new Date(`${day}T00:00:00Z`));
}

/** An instant in words, in UTC. */
export function formatInstant(instant: string, language: string): string {
  return new Intl.DateTimeFormat(locale(language), {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(new Date(instant)) + " UTC";
}
