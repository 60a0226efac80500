import type { Holiday } from "./clocks.ts";
import { countsWorkingDays, ruleOf } from "./clock_rules.ts";

const known = new Map<string, Promise<Holiday>>();

/**
 * The public holidays of a whole country; regional ones are left out, so that no day comes out too
 * late. Where the law does not ask for them nothing is loaded: the
 * library takes 0.1 s and 40 MB once.
 */
export function holidaysOf(country: string): Promise<Holiday> {
  if (!countsWorkingDays(ruleOf(country))) return Promise.resolve(() => false);
  const holidays = known.get(country) ?? load(country);
  known.set(country, holidays);
  return holidays;
}

async function load(country: string): Promise<Holiday> {
  const { default: Holidays } = await import("date-holidays");
  const calendar = new Holidays(country);
  const years = new Map<string, Set<string>>();
  return (day) => {
    const year = day.slice(0, 4);
    let days = years.get(year);
    if (!days) {
      const all = calendar.getHolidays(Number(year));
      days = new Set(
        all.filter((one) => one.type === "public").map((one) => one.date.slice(0, 10)),
      );
      years.set(year, days);
    }
    return days.has(day);
  };
}
