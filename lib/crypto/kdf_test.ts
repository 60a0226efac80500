import assert from "node:assert/strict";
import { argon2id } from "@noble/hashes/argon2.js";
import { Busy } from "./error.ts";
import { deriveReceipt, deriveStaff, type KdfInput, kdfRuns, selfTest } from "./kdf.ts";

const input: KdfInput = {
  salt: new Uint8Array(16).fill(1),
  pepper: new Uint8Array(32).fill(2),
  context: "staff counsel",
};

Deno.test("the self-test passes on this platform: RFC 9106 section 5.3 and our parameters", async () => {
  await selfTest();
});

for (
  const [name, derive, m, t, p] of [
    ["staff", deriveStaff, 64 * 1024, 3, 4],
    ["receipt", deriveReceipt, 19 * 1024, 2, 1],
  ] as const
) {
  Deno.test(`a ${name} derivation is Argon2id of ${m / 1024} MiB, t=${t}, p=${p}`, async () => {
    const expected = argon2id("Grüne Ökonomie 7", input.salt, {
      m,
      t,
      p,
      dkLen: 64,
      key: input.pepper,
      personalization: "staff counsel",
    });
    const { verifier, key } = await derive("Grüne Ökonomie 7", input);
    assert.equal(verifier.toHex() + key.toHex(), expected.toHex());
    assert.deepEqual([verifier.length, key.length], [32, 32]);
  });
}

Deno.test("password, salt, pepper and context each change both halves", async () => {
  const base = await deriveReceipt("secret", input);
  const others = [
    await deriveReceipt("secres", input),
    await deriveReceipt("secret", { ...input, salt: new Uint8Array(16) }),
    await deriveReceipt("secret", { ...input, pepper: new Uint8Array(32) }),
    await deriveReceipt("secret", { ...input, context: "staff counsel2" }),
  ];
  for (const other of others) {
    assert.notDeepEqual(other.verifier, base.verifier);
    assert.notDeepEqual(other.key, base.key);
  }
});

Deno.test("a password counts as typed: no trimming, cutting or folding of case", async () => {
  const long = "x".repeat(128);
  const pairs = [["a", "a "], ["a", " a"], ["a", "A"], [long, long + "y"], ["ﬁ", "fi"]] as const;
  for (const [one, two] of pairs) {
    const [a, b] = [await deriveReceipt(one, input), await deriveReceipt(two, input)];
    assert.notDeepEqual(a.verifier, b.verifier);
  }
});

Deno.test("the two ways to write one accented letter are one password", async () => {
  const composed = await deriveReceipt("caf\u00e9", input);
  assert.deepEqual(await deriveReceipt("cafe\u0301", input), composed);
});

Deno.test("each derivation is one counted run, and a refused one is none", async () => {
  const before = kdfRuns();
  await deriveReceipt("secret", input);
  await deriveReceipt("", input);
  assert.equal(kdfRuns(), before + 2);
  await assert.rejects(deriveReceipt("x", { ...input, salt: new Uint8Array(15) }), RangeError);
  await assert.rejects(deriveReceipt("x", { ...input, pepper: new Uint8Array(31) }), RangeError);
  assert.equal(kdfRuns(), before + 2);
});

Deno.test("a crowd of reporters is served to the bound of the queue, the rest told Busy", async () => {
  const before = kdfRuns();
  const crowd = Array.from({ length: 70 }, () => deriveReceipt("secret", input));
  const results = await Promise.allSettled(crowd);
  const refused = results.filter((result) => result.status === "rejected");
  assert.equal(kdfRuns() - before, 66);
  assert.equal(refused.length, 4);
  assert.ok(refused.every((result) => result.reason instanceof Busy));
});
