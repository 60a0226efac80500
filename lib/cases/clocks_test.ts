import assert from "node:assert/strict";
import fc from "fast-check";
import { clockRules, type Country, ruleOf } from "./clock_rules.ts";
import { type ClockFacts, clocksOf, dueOf, levels } from "./clocks.ts";
import { holidaysOf } from "./holidays.ts";

const none = () => false;
const facts = (received: string, rest: Partial<ClockFacts> = {}): ClockFacts => ({
  status: "new",
  acknowledged: null,
  extended: false,
  received,
  ...rest,
});
const day = fc.integer({ min: 0, max: 4000 }).map((days) =>
  Temporal.PlainDate.from("2022-01-01").add({ days }).toString()
);
const country = fc.constantFrom(...Object.keys(clockRules) as Country[]);

/** The clocks under a country's law, with its own holidays. */
async function under(code: Country, of: ClockFacts) {
  return clocksOf(of, clockRules[code], await holidaysOf(code));
}

Deno.test("the Directive: seven days, then three months; six where justified", () => {
  const clocks = (of: ClockFacts) => clocksOf(of, clockRules.EU, none);
  assert.deepEqual(clocks(facts("2026-11-23")), {
    acknowledgeBy: "2026-11-30",
    feedbackBy: "2027-02-28",
  });
  assert.equal(
    clocks(facts("2026-11-23", { acknowledged: "2026-11-24" })).feedbackBy,
    "2027-02-24",
  );
  const extended = facts("2026-11-23", { acknowledged: "2026-11-24", extended: true });
  assert.equal(clocks(extended).feedbackBy, "2027-05-24");
});

Deno.test("national laws differ as they say", async () => {
  // Seven working days, with Christmas and New Year among them.
  assert.equal((await under("FR", facts("2026-12-23"))).acknowledgeBy, "2027-01-05");
  // Good Friday and Easter Monday move the end; a Saturday does, too.
  assert.equal((await under("SE", facts("2026-03-27"))).acknowledgeBy, "2026-04-07");
  assert.equal((await under("NL", facts("2026-11-21"))).acknowledgeBy, "2026-11-30");
  // Where the calendar counts, a Sunday is a day like any other.
  assert.equal((await under("DK", facts("2026-11-22"))).acknowledgeBy, "2026-11-29");
  // In Spain feedback counts from receipt.
  const spain = await under("ES", facts("2026-11-02", { acknowledged: "2026-11-06" }));
  assert.equal(spain.feedbackBy, "2027-02-02");
});

Deno.test("clocks go forward, never end early, and end on working days where the law says so", async () => {
  await fc.assert(fc.asyncProperty(country, day, day, async (code, one, other) => {
    const [first, second] = [one, other].sort() as [string, string];
    const [a, b] = [await under(code, facts(first)), await under(code, facts(second))];
    assert.ok(a.acknowledgeBy <= b.acknowledgeBy && a.feedbackBy <= b.feedbackBy);
    const week = Temporal.PlainDate.from(first).add({ days: 7 }).toString();
    assert.ok(a.acknowledgeBy >= week && a.feedbackBy > a.acknowledgeBy);
    const rule = ruleOf(code);
    const holiday = await holidaysOf(code);
    if (rule.nextWorkingDay) {
      for (const end of [a.acknowledgeBy, a.feedbackBy]) {
        assert.ok(Temporal.PlainDate.from(end).dayOfWeek < 6 && !holiday(end), end);
      }
    } else if (code !== "FR") assert.equal(a.acknowledgeBy, week);
  }));
});

Deno.test("more time never comes out as less", async () => {
  await fc.assert(fc.asyncProperty(country, day, fc.nat(7), async (code, received, days) => {
    const acknowledged = Temporal.PlainDate.from(received).add({ days }).toString();
    const plain = await under(code, facts(received, { acknowledged }));
    const extended = await under(code, facts(received, { acknowledged, extended: true }));
    assert.ok(extended.feedbackBy > plain.feedbackBy);
    const silent = await under(code, facts(received));
    assert.ok(silent.feedbackBy >= plain.feedbackBy || days > 0);
  }));
});

Deno.test("the level only rises, and is 100 from the last day on", () => {
  fc.assert(fc.property(day, fc.nat(400), (received, days) => {
    const of = facts(received);
    const clocks = clocksOf(of, clockRules.EU, none);
    const on = (number: number) =>
      dueOf(of, clocks, Temporal.PlainDate.from(received).add({ days: number }).toString())!;
    assert.ok(on(days).level <= on(days + 1).level);
    assert.equal(on(days).level === 100, days >= 7);
    assert.ok([0, ...levels].includes(on(days).level));
  }));
});

Deno.test("each clock runs in its time, and none when the case is closed", () => {
  const open = facts("2026-11-23");
  const clocks = clocksOf(open, clockRules.EU, none);
  assert.deepEqual(dueOf(open, clocks, "2026-11-27"), {
    clock: "acknowledge",
    due: "2026-11-30",
    level: 50,
  });
  const told = facts("2026-11-23", { acknowledged: "2026-11-30", status: "acknowledged" });
  assert.equal(dueOf(told, clocksOf(told, clockRules.EU, none), "2027-02-25")!.level, 90);
  assert.equal(dueOf({ ...told, status: "closed" }, clocks, "2027-02-25"), undefined);
});
