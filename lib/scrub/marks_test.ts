import { deepEqual } from "node:assert/strict";
import fc from "fast-check";
import { concat } from "./bytes.ts";
import { marksIn } from "./marks.ts";
import { ascii } from "./testing.ts";

const MARKS = ["abcd", "bcda", "cdabcdab", "\xff\0\xff\0\x01"];

Deno.test("a mark is found wherever it stands, and nothing else is", () => {
  const piece = fc.oneof(
    fc.constantFrom(...MARKS, "a", "ab", "abc", "bcd", "\xff\0"),
    fc.string({ unit: fc.constantFrom("a", "b", "c", "d", "\0", "\xff") }),
  );
  fc.assert(fc.property(fc.array(piece), (pieces) => {
    const text = pieces.join("");
    const bytes = concat([Uint8Array.from(ascii(text))]);
    const expected = MARKS.filter((mark) => text.includes(mark)).sort();
    deepEqual(marksIn(bytes, MARKS).sort(), expected);
  }));
});
