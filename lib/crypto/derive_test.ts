import assert from "node:assert/strict";
import fc from "fast-check";
import { contentKey, hkdf, subkey } from "./derive.ts";
import { hkdf as oracle } from "./oracle.ts";

const hex = Uint8Array.fromHex;
const utf8 = (text: string) => new TextEncoder().encode(text);

Deno.test("hkdf gives RFC 5869 test cases 1 to 3", async () => {
  const range = (from: number, length: number) => Uint8Array.from({ length }, (_, i) => from + i);
  const none = new Uint8Array();
  const ikm = new Uint8Array(22).fill(0x0b);
  const one = await hkdf(ikm, range(0, 13), range(0xf0, 10), 42);
  const two = await hkdf(range(0, 80), range(0x60, 80), range(0xb0, 80), 82);
  const three = await hkdf(ikm, none, none, 42);
  assert.equal(
    one.toHex(),
    "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
  );
  assert.equal(
    two.toHex(),
    "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c" +
      "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71" +
      "cc30c58179ec3e87c14c01d5c1f3434f1d87",
  );
  assert.equal(
    three.toHex(),
    "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
  );
});

Deno.test("hkdf agrees with an independent implementation", async () => {
  const bytes = (maxLength: number) => fc.uint8Array({ maxLength });
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 1, maxLength: 100 }),
      bytes(100),
      bytes(100),
      fc.integer({ min: 1, max: 500 }),
      async (key, salt, info, length) => {
        const [k, s, i] = [Uint8Array.from(key), Uint8Array.from(salt), Uint8Array.from(info)];
        assert.equal((await hkdf(k, s, i, length)).toHex(), oracle(k, s, i, length).toHex());
      },
    ),
  );
});

Deno.test("subkeys of one master differ by label and follow the document", async () => {
  const master = new Uint8Array(32).fill(3);
  const made = await subkey(master, "form tokens");
  assert.equal(
    made.toHex(),
    oracle(master, new Uint8Array(), utf8("ombud subkey form tokens")).toHex(),
  );
  assert.notDeepEqual(made, await subkey(master, "sms"));
  assert.equal((await subkey(master, "long", 64)).length, 64);
  assert.throws(() => subkey(new Uint8Array(16), "x"), RangeError);
});

Deno.test("a content key needs both the case key and the shred key", async () => {
  const [caseKey, shredKey] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
  const key = await contentKey(caseKey, shredKey);
  assert.equal(key.toHex(), oracle(caseKey, shredKey, utf8("ombud content key")).toHex());
  assert.notDeepEqual(key, await contentKey(caseKey, new Uint8Array(32)));
  assert.notDeepEqual(key, await contentKey(new Uint8Array(32), shredKey));
  assert.notDeepEqual(key, await contentKey(shredKey, caseKey));
  assert.throws(() => contentKey(caseKey, hex("00")), RangeError);
  assert.throws(() => contentKey(hex("00"), shredKey), RangeError);
});
