import assert from "node:assert/strict";
import fc from "fast-check";
import { statistics as limits } from "../limits.ts";
import { isTelling, rollUp } from "./roll_up.ts";

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

Deno.test("a cell that needs no company stays as it is", () => {
  fc.assert(
    fc.property(cells, (before) => {
      const after = rollUp(before, "other");
      const large = [...before].filter(([, count]) => count >= limits.least);
      const kept = large.filter(([cell, count]) => after.get(cell) === count);
      assert.ok(
        kept.length >= large.length - 2,
        "at most the smallest, and `other`, take others in",
      );
    }),
  );
});

Deno.test("one more case in a small cell moves no other cell but the one that holds it", () => {
  const before = new Map([["fraud", 9], ["safety", 2], ["privacy", 3]]);
  const after = rollUp(new Map([...before, ["safety", 3]]), "other");
  assert.deepEqual([...rollUp(before, "other")], [["fraud", 9], ["other", 5]]);
  assert.deepEqual([...after], [["fraud", 9], ["other", 6]]);
});

Deno.test("a share that tells of fewer than five, on either side, is not said", () => {
  for (const part of [1, 4, 16, 19]) assert.ok(isTelling(part, 20), String(part));
  for (const part of [0, 5, 15, 20]) assert.ok(!isTelling(part, 20), String(part));
});
