import assert from "node:assert/strict";
import fc from "fast-check";
import { statistics as limits } from "../limits.ts";
import { rollUp } from "./roll_up.ts";

const name = fc.constantFrom("fraud", "safety", "privacy", "environment", "other");
const cells = fc.dictionary(name, fc.nat(30)).map((all) => new Map(Object.entries(all)));
const sumOf = (all: Map<string, number>) => [...all.values()].reduce((sum, one) => sum + one, 0);

Deno.test("no cell of fewer than five is left, and the sum tells of none", () => {
  fc.assert(
    fc.property(cells, (before) => {
      const after = rollUp(before, "other");
      for (const [cell, count] of after) assert.ok(count >= limits.least, cell);
      if (sumOf(before) >= limits.least) assert.equal(sumOf(after), sumOf(before));
      else assert.equal(after.size, 0);
    }),
  );
});

Deno.test("a table and a later one differ by whole lots: the case between them is not told", () => {
  const small = fc.dictionary(name, fc.nat(4)).map((all) => new Map(Object.entries(all)));
  fc.assert(
    fc.property(cells, small, (before, more) => {
      const later = new Map(before);
      for (const [cell, count] of more) later.set(cell, (later.get(cell) ?? 0) + count);
      const [one, other] = [before, later].map((all) => rollUp(all, "other"));
      // All of one kind may be said, and then is as large as the sum.
      if (one!.size < 2 || other!.size < 2) return;
      for (const cell of new Set([...one!.keys(), ...other!.keys()])) {
        if (cell === "other") continue;
        const grown = (other!.get(cell) ?? 0) - (one!.get(cell) ?? 0);
        assert.equal(Math.abs(grown % limits.least), 0, cell);
      }
    }),
  );
});

Deno.test("one more case in a small cell moves no other cell but the one that holds it", () => {
  const before = new Map([["fraud", 9], ["safety", 2], ["privacy", 3]]);
  const after = rollUp(new Map([...before, ["safety", 3]]), "other");
  assert.deepEqual([...rollUp(before, "other")], [["fraud", 5], ["other", 9]]);
  assert.deepEqual([...after], [["fraud", 5], ["other", 10]]);
});

Deno.test("all in one cell may be said; less than a lot beside it takes one of its lots in", () => {
  const told = (...cells: [string, number][]) => [...rollUp(new Map(cells), "untold")];
  assert.deepEqual(told(["good", 7], ["bad", 0]), [["good", 7]]);
  assert.deepEqual(told(["good", 11], ["bad", 1]), [["good", 5], ["untold", 7]]);
  assert.deepEqual(told(["good", 4], ["bad", 1]), [["untold", 5]]);
  assert.deepEqual(told(["good", 2], ["bad", 2]), []);
});
