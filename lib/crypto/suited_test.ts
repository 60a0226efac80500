import assert from "node:assert/strict";
import { CannotOpen } from "./error.ts";
import { open, type RecordBinding, seal } from "./record.ts";
import { suites } from "./registry.ts";
import { openSecret, sealSecret } from "./secret.ts";
import { openStream, sealStream } from "./stream.ts";
import { type Codec, suited } from "./suited.ts";
import { generateKeyPair, unwrap, unwrapKey, wrap } from "./wrap.ts";

const key = new Uint8Array(32);
const text = new Uint8Array([1, 2, 3]);
const record: RecordBinding = { organisation: "o", case: "c", record: "r", version: 1, kind: "k" };
const wrapping = { organisation: "o", case: "c", epoch: 1, recipient: "r", purpose: "p" };
const filing = { organisation: "o", case: "c", file: "f" };

Deno.test("every blob begins with a suite of the registry that is for its use", async () => {
  const { publicKey } = await generateKeyPair();
  const first = await sealStream(ReadableStream.from([text]), key, filing).next();
  const blobs = {
    wrap: await wrap(publicKey, text, wrapping),
    record: await seal(key, text, record),
    secret: await sealSecret(key, text, []),
    stream: first.value!,
  };
  for (const [use, blob] of Object.entries(blobs)) {
    assert.equal(suites.find((suite) => suite.number === blob[0])?.use, use);
  }
});

Deno.test("suite numbers are bytes, differ, and tell the use", () => {
  const numbers = suites.map((suite) => suite.number);
  assert.equal(new Set(numbers).size, numbers.length);
  const uses = ["wrap", "record", "secret", "stream"];
  for (const { number, use } of suites) assert.equal(number >> 4, uses.indexOf(use) + 1);
});

Deno.test("an unknown suite, and an empty blob, gives the one error of all failures", async () => {
  const { privateKey } = await generateKeyPair();
  const mine = await unwrapKey(privateKey);
  for (const blob of [new Uint8Array(), Uint8Array.of(0), new Uint8Array(5000).fill(0x7f)]) {
    const failures = [
      unwrap(mine, blob, wrapping),
      open(key, blob, record),
      openSecret(key, blob, []),
      openStream(ReadableStream.from([blob]), key, filing).next(),
    ];
    for (const failure of failures) {
      const error = await failure.then(() => undefined, (error: unknown) => error);
      assert.ok(error instanceof CannotOpen);
      assert.equal(error.message, "Cannot open sealed data");
      assert.equal(error.cause, undefined);
    }
  }
});

Deno.test("after a second generation becomes current, blobs of the first still open", async () => {
  const turned = (by: number): Codec<number, number, string> => ({
    seal: (key, plaintext) =>
      Promise.resolve(Uint8Array.from(plaintext, (byte) => byte ^ key ^ by)),
    open: (key, body) => Promise.resolve(body.map((byte) => byte ^ key ^ by)),
  });
  const before = suited(new Map([[1, turned(10)]]), 1);
  const after = suited(new Map([[1, turned(10)], [2, turned(20)]]), 2);
  const old = await before.seal(7, text, "place");
  assert.deepEqual(await after.open(7, old, "place"), text);
  const renewed = await after.seal(7, await after.open(7, old, "place"), "place");
  assert.deepEqual([old[0], renewed[0]], [1, 2]);
  assert.deepEqual(await after.open(7, renewed, "place"), text);
  // An instance not yet updated says what it says of all it cannot open.
  await assert.rejects(before.open(7, renewed, "place"), CannotOpen);
  assert.throws(() => suited(new Map([[1, turned(10)]]), 2), RangeError);
});
