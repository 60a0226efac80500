import { deepEqual, equal, throws } from "node:assert/strict";
import { boxAt, boxes, freeBox } from "./boxes.ts";
import { Refusal } from "./format.ts";

const ascii = (text: string) => [...text].map((c) => c.charCodeAt(0));

Deno.test("boxes of 32-bit, 64-bit and open size are walked", () => {
  const bytes = new Uint8Array([
    ...[0, 0, 0, 9, ...ascii("ftyp"), 7],
    ...[0, 0, 0, 1, ...ascii("wide"), 0, 0, 0, 0, 0, 0, 0, 17, 7],
    ...[0, 0, 0, 0, ...ascii("mdat"), 7, 7],
  ]);
  deepEqual([...boxes(bytes, 0, bytes.length)], [
    { type: "ftyp", start: 0, body: 8, end: 9 },
    { type: "wide", start: 9, body: 25, end: 26 },
    { type: "mdat", start: 26, body: 34, end: 36 },
  ]);
});

Deno.test("a box that is too small, too large or cut is refused", () => {
  for (const size of [2, 7, 10, 0xffffffff]) {
    const bytes = new Uint8Array([0, 0, 0, 0, ...ascii("mdat"), 7]);
    new DataView(bytes.buffer).setUint32(0, size);
    equal(boxAt(bytes, 0, bytes.length), undefined);
    throws(() => [...boxes(bytes, 0, bytes.length)], Refusal);
  }
  throws(() => [...boxes(new Uint8Array(7), 0, 7)], Refusal);
  const huge = new Uint8Array([
    0,
    0,
    0,
    1,
    ...ascii("mdat"),
    255,
    255,
    255,
    255,
    255,
    255,
    255,
    255,
  ]);
  throws(() => [...boxes(huge, 0, huge.length)], Refusal);
});

Deno.test("a freed box keeps its size and loses its content", () => {
  const bytes = new Uint8Array([0, 0, 0, 10, ...ascii("udta"), 7, 7]);
  freeBox(bytes, boxAt(bytes, 0, bytes.length)!);
  deepEqual([...bytes], [0, 0, 0, 10, ...ascii("free"), 0, 0]);
});
