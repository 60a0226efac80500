import assert from "node:assert/strict";
import { CannotOpen } from "./error.ts";
import { fields, join, openFresh } from "./oracle.ts";
import { seal } from "./record.ts";
import { flips } from "./refusal.ts";
import { openSecret, sealSecret } from "./secret.ts";
import { randomBytes } from "./tokens.ts";

const key = new Uint8Array(32).fill(1);
const seeds = new Uint8Array(64).fill(5);
const context = ["session", "abc", 1];

Deno.test("a secret opens under its key and context, also by an independent implementation", async () => {
  const blob = await sealSecret(key, seeds, context);
  assert.deepEqual(await openSecret(key, blob, context), seeds);
  const opened = openFresh(key, blob, fields("session", "abc", 1));
  assert.deepEqual(Uint8Array.from(opened), seeds);
});

Deno.test("every single changed bit of a secret is refused, and every cut", async () => {
  const blob = await sealSecret(key, seeds, context);
  for (const damaged of flips(blob)) {
    await assert.rejects(openSecret(key, damaged, context), CannotOpen);
  }
  for (let length = 0; length < blob.length; length++) {
    await assert.rejects(openSecret(key, blob.slice(0, length), context), CannotOpen);
  }
  await assert.rejects(openSecret(key, join(blob, Uint8Array.of(0)), context), CannotOpen);
});

Deno.test("another key or context opens no secret", async () => {
  const blob = await sealSecret(key, seeds, context);
  await assert.rejects(openSecret(randomBytes(32), blob, context), CannotOpen);
  for (const other of [[], ["session", "abc"], ["session", "ab", "c", 1], ["sessionabc", 1]]) {
    await assert.rejects(openSecret(key, blob, other), CannotOpen);
  }
});

Deno.test("a record is never taken for a secret, even under the same key and bound data", async () => {
  const binding = { organisation: "o", case: "c", record: "r", version: 1, kind: "k" };
  const record = await seal(key, seeds, binding);
  const disguised = join(Uint8Array.of(0x31), record.subarray(1));
  await assert.rejects(openSecret(key, record, ["o", "c", "r", 1, "k"]), CannotOpen);
  await assert.rejects(openSecret(key, disguised, ["o", "c", "r", 1, "k"]), CannotOpen);
});
