import type { Administration } from "../accounts/mod.ts";
import { audit } from "../audit/mod.ts";
import type { Transaction } from "../db/mod.ts";
import type { Country } from "./clock_rules.ts";

/** Whose law sets the deadlines of an organisation. */
export async function readCountry(tx: Transaction, organisation: string): Promise<string> {
  const [row] = await tx<{ country: string }[]>`
    select country from organisation where id = ${organisation}`;
  return row?.country ?? "EU";
}

/** Changes it, for all cases of the organisation that are there and that come. */
export async function setCountry(
  { tx, keys, actor }: Administration,
  organisation: string,
  country: Country,
): Promise<void> {
  const changed = await tx`
    update organisation set country = ${country} where id = ${organisation} and country <> ${country}`;
  if (changed.count === 0) return;
  await audit(tx, keys.audit, "organisation.changed", { actor }, { organisation });
}
