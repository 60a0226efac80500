import type { CountryCode } from "libphonenumber-js/max";

/** Ranges that cost whoever sends to them, or are nobody's mobile. */
const costly = new Set([
  "PREMIUM_RATE",
  "SHARED_COST",
  "PERSONAL_NUMBER",
  "UAN",
  "PAGER",
  "VOICEMAIL",
  "TOLL_FREE",
]);

/**
 * Why no SMS goes to this number (E.164), or undefined when one may. `countries` are the firm's
 * (ISO 3166). The numbering plans are libphonenumber's; a number that no plan knows counts by its
 * country alone, since plans grow.
 */
export async function destinationProblem(
  phone: string,
  countries: string[],
): Promise<"malformed" | "country" | "costly" | undefined> {
  // Loaded when it is needed: 160 KB that no reporter waits for.
  const library = await import("libphonenumber-js/max");
  if (!/^\+[1-9]\d{6,14}$/.test(phone)) return "malformed";
  let number;
  try {
    number = library.parsePhoneNumberWithError(phone);
  } catch {
    return "malformed";
  }
  const codes = countries.map((one) => library.getCountryCallingCode(one as CountryCode));
  const served = number.country
    ? countries.includes(number.country)
    : codes.includes(number.countryCallingCode as typeof codes[number]);
  if (!served) return "country";
  return costly.has(number.getType() ?? "") ? "costly" : undefined;
}
