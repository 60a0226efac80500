import { today } from "../clock.ts";
import { ruleOf } from "./clock_rules.ts";
import { type ClockFacts, type Clocks, clocksOf, type Due, dueOf } from "./clocks.ts";
import { holidaysOf } from "./holidays.ts";

/** The days of a case under its organisation's law, and the clock that runs today. */
export async function clockCase(
  facts: ClockFacts & { country: string },
): Promise<Clocks & { due?: Due }> {
  const clocks = clocksOf(facts, ruleOf(facts.country), await holidaysOf(facts.country));
  return { ...clocks, due: dueOf(facts, clocks, today()) };
}
