import type { CountryCode } from "libphonenumber-js/max";
import type { Sql, Transaction } from "../db/mod.ts";

/** Why a number gets no SMS: it is none, its country is not the firm's, or its range costs. */
export type PhoneProblem = "malformed" | "country" | "costly";

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

/** Why the firm sends no SMS to this number (E.164), or undefined when it may. */
export async function phoneProblem(
  sql: Sql | Transaction,
  phone: string,
): Promise<PhoneProblem | undefined> {
  const [firm] = await sql<{ smsCountries: string[] }[]>`select sms_countries from firm`;
  return await destinationProblem(phone, firm!.smsCountries);
}

/**
 * Why no SMS goes to this number (E.164), or undefined when one may. `countries` are the firm's
 * (ISO 3166). The numbering plans are libphonenumber's; a number that no plan knows counts by its
 * country alone, since plans grow.
 */
export async function destinationProblem(
  phone: string,
  countries: string[],
): Promise<PhoneProblem | undefined> {
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
