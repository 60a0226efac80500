import { Buffer } from "node:buffer";
import assert from "node:assert/strict";
import fc from "fast-check";
import { CannotOpen } from "./error.ts";
import { fields, join, openFresh } from "./oracle.ts";
import { open, type RecordBinding, seal } from "./record.ts";
import { flips } from "./refusal.ts";
import { randomBytes } from "./tokens.ts";

const key = new Uint8Array(32).fill(1);
const binding: RecordBinding = {
  organisation: "nordwind",
  case: "c1",
  record: "r1",
  version: 2,
  kind: "report",
};
const text = new TextEncoder().encode("The invoices were paid twice.");

Deno.test("a record opens to what was sealed, whatever its length", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 20_000 }), async (bytes) => {
      assert.deepEqual(await open(key, await seal(key, bytes, binding), binding), bytes);
    }),
    { numRuns: 50 },
  );
});

Deno.test("an independent implementation opens our records", async () => {
  const blob = await seal(key, text, binding);
  const padded = openFresh(key, blob, fields("nordwind", "c1", "r1", 2, "report"));
  const expected = join(Uint8Array.of(0, 0, 0, text.length), text);
  assert.equal(padded.length, 4096);
  assert.deepEqual(Uint8Array.from(padded.subarray(0, expected.length)), expected);
  assert.ok(padded.subarray(expected.length).every((byte) => byte === 0));
});

Deno.test("all short records have one size", async () => {
  for (const length of [0, 1, 1000, 4092]) {
    assert.equal((await seal(key, randomBytes(length), binding)).length, 1 + 32 + 4096 + 16);
  }
});

Deno.test("a record opens at its own place only", async () => {
  const blob = await seal(key, text, binding);
  const others: Partial<RecordBinding>[] = [
    { organisation: "havblik" },
    { case: "c2" },
    { record: "r2" },
    { version: 3 },
    { kind: "note" },
    { organisation: "nordwindc", case: "1" },
    { record: "r", case: "c1r1" },
  ];
  for (const other of others) {
    await assert.rejects(open(key, blob, { ...binding, ...other }), CannotOpen);
  }
});

Deno.test("another key, and a key of another length, opens nothing", async () => {
  const blob = await seal(key, text, binding);
  await assert.rejects(open(randomBytes(32), blob, binding), CannotOpen);
  await assert.rejects(open(randomBytes(31), blob, binding), CannotOpen);
  await assert.rejects(seal(randomBytes(31), text, binding), RangeError);
});

Deno.test("a changed bit is refused: all of the header, every 23rd of the rest", async () => {
  const blob = await seal(key, text, binding);
  for (const damaged of flips(blob.subarray(0, 33))) {
    await assert.rejects(open(key, join(damaged, blob.subarray(33)), binding), CannotOpen);
  }
  for (const damaged of flips(blob, 23)) {
    await assert.rejects(open(key, damaged, binding), CannotOpen);
  }
});

Deno.test("a record that was cut or has something added is refused", async () => {
  const blob = await seal(key, text, binding);
  for (const length of [0, 1, 32, 33, 40, 49, 2000, blob.length - 16, blob.length - 1]) {
    await assert.rejects(open(key, blob.slice(0, length), binding), CannotOpen);
  }
  await assert.rejects(open(key, join(blob, Uint8Array.of(0)), binding), CannotOpen);
  await assert.rejects(open(key, join(blob, blob), binding), CannotOpen);
});

Deno.test("one text sealed a thousand times has a thousand salts and subkeys", async () => {
  const salts = new Set<string>();
  for (let i = 0; i < 1000; i++) {
    salts.add((await seal(key, text, binding)).subarray(1, 33).toHex());
  }
  assert.equal(salts.size, 1000);
});

Deno.test("a record read from the database as a Buffer opens", async () => {
  const blob = Buffer.from(await seal(key, text, binding));
  assert.deepEqual(await open(Buffer.from(key), blob, binding), text);
});
