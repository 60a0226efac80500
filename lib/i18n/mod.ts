export {
  englishTexts,
  offered,
  offeredToStaff,
  reporterTexts,
  type Texts,
  texts,
} from "./catalogues.ts";
export type { ReporterTexts } from "./en/reporter.ts";
export type { StaffTexts } from "./en/staff.ts";
export { formatBytes, formatDay, formatInstant, formatList, plural } from "./formats.ts";
export {
  acceptedLanguage,
  direction,
  fallback,
  type Language,
  languageOf,
  languages,
} from "./languages.ts";
