import assert from "node:assert/strict";
import fc from "fast-check";
import { CannotOpen } from "./error.ts";
import { pad, paddedSize, unpad } from "./padding.ts";
import { flip } from "./refusal.ts";

Deno.test("padded sizes never fall, never are too small and cost at most 12 %", () => {
  let before = 0;
  for (let length = 0; length < 300_000; length++) {
    const size = paddedSize(length);
    assert.ok(size >= length && size >= 4096 && size >= before);
    assert.ok(length <= 4096 || size <= length * 1.12);
    assert.equal(paddedSize(size), size);
    before = size;
  }
});

Deno.test("padded sizes are the PADME formula's, up to files of terabytes", () => {
  fc.assert(fc.property(fc.integer({ min: 4097, max: 2 ** 42 }), (length) => {
    // PURBs, algorithm 1, in whole numbers.
    const exponent = BigInt(length).toString(2).length - 1;
    const mantissa = exponent.toString(2).length;
    const mask = (1n << BigInt(exponent - mantissa)) - 1n;
    assert.equal(BigInt(paddedSize(length)), (BigInt(length) + mask) & ~mask);
  }));
});

Deno.test("a hundred mebibytes have few sizes to tell apart", () => {
  const sizes = new Set<number>();
  for (let length = 0; length < 100 * 2 ** 20; length += 997) sizes.add(paddedSize(length));
  assert.ok(sizes.size < 450, `${sizes.size}`);
});

Deno.test("unpadding gives back what was padded", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 10_000 }), (bytes) => {
    const padded = pad(bytes);
    assert.equal(padded.length, paddedSize(bytes.length + 4));
    assert.deepEqual(unpad(padded), bytes);
  }));
});

Deno.test("padding that is not what pad gives is refused", () => {
  const padded = pad(new Uint8Array(5000).fill(1));
  for (let bit = 5004 * 8; bit < padded.length * 8; bit++) {
    assert.throws(() => unpad(flip(padded, bit)), CannotOpen);
  }
  // A wrong length: longer than the blob, or one whose padded size is another.
  for (const first of [[255, 255, 255, 255], [0, 0, 16, 0], [0, 0, 0, 1], [0, 1, 0, 0]]) {
    const damaged = padded.slice();
    damaged.set(first);
    assert.throws(() => unpad(damaged), CannotOpen);
  }
  for (const length of [0, 3, 4, 4095]) {
    assert.throws(() => unpad(new Uint8Array(length)), CannotOpen);
  }
});
