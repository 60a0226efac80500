import { audit } from "../audit/mod.ts";
import type { Sql } from "../db/mod.ts";
import type { Administration } from "./administer.ts";

/**
 * Whether the firm takes codes by SMS. Where it does not, they serve only those who have no stronger
 * factor yet, to set one up. Row-level security keeps the switch for administrators.
 */
export async function setSmsFactor(by: Administration, taken: boolean): Promise<void> {
  const { tx, keys, actor } = by;
  const done = await tx`update firm set sms_factor = ${taken} where sms_factor <> ${taken}`;
  if (done.count === 0) return;
  await audit(tx, keys.audit, taken ? "firm.sms-on" : "firm.sms-off", { actor }, {});
}

/** The countries to which the firm sends codes, as ISO 3166 names them. */
export async function smsCountries(sql: Sql): Promise<string[]> {
  const [firm] = await sql<{ smsCountries: string[] }[]>`select sms_countries from firm`;
  return firm!.smsCountries;
}

/** Sets these countries. Gives false, and changes nothing, when one is no two-letter code. */
export async function setSmsCountries(by: Administration, countries: string[]): Promise<boolean> {
  const { tx, keys, actor } = by;
  if (countries.length === 0 || countries.some((one) => !/^[A-Z]{2}$/.test(one))) return false;
  const done = await tx`
    update firm set sms_countries = ${countries} where sms_countries <> ${countries}`;
  if (done.count > 0) await audit(tx, keys.audit, "firm.sms-countries", { actor }, {});
  return true;
}
