import { deepEqual, equal, notDeepEqual, throws } from "node:assert/strict";
import fc from "fast-check";
import { joinShares, printShare, readShare, type Share, splitKey } from "./shares.ts";
import { randomBytes } from "./tokens.ts";

const pairs = [[0, 1], [0, 2], [1, 0], [1, 2], [2, 0], [2, 1]] as const;
const key32 = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((key) => new Uint8Array(key));

Deno.test("any two of three shares give the key, in any order", () => {
  fc.assert(fc.property(key32, (key) => {
    const shares = splitKey(key);
    for (const [a, b] of pairs) deepEqual(joinShares(shares[a]!, shares[b]!), key);
  }));
});

Deno.test("shares joined by hand: the line 0x53 + 0xca x, byte by byte", () => {
  // 0x53 * 0xca = 1 (FIPS 197); 0xca * 2 = 0x8f; 0xca * 3 = 0x45.
  const share = (number: number, byte: number): Share => ({
    number,
    set: new Uint8Array(2),
    value: new Uint8Array(32).fill(byte),
  });
  const shares = [share(1, 0x53 ^ 0xca), share(2, 0x53 ^ 0x8f), share(3, 0x53 ^ 0x45)];
  for (const [a, b] of pairs) {
    deepEqual(joinShares(shares[a]!, shares[b]!), new Uint8Array(32).fill(0x53));
  }
});

Deno.test("one share fits every key: it says nothing", () => {
  // For each share in hand and each key, there is exactly one second share that gives this key.
  for (const [mine, other] of pairs) {
    for (const byte of [0, 1, 0x7f, 0xff]) {
      const first = { number: mine + 1, set: new Uint8Array(2), value: filled(byte) };
      const keys = new Set<number>();
      for (let value = 0; value < 256; value++) {
        const second = { number: other + 1, set: new Uint8Array(2), value: filled(value) };
        keys.add(joinShares(first, second)[0]!);
      }
      equal(keys.size, 256);
    }
  }
});

Deno.test("a wrong share gives another key; shares of two keys, or one twice, give none", () => {
  const key = randomBytes(32);
  const [one, two] = splitKey(key) as [Share, Share, Share];
  const wrong = { ...two, value: two.value.map((byte) => byte ^ 1) };
  notDeepEqual(joinShares(one, wrong), key);
  throws(() => joinShares(one, one), RangeError);
  throws(() => joinShares(one, { ...two, set: one.set.map((byte) => byte ^ 1) }), RangeError);
});

Deno.test("a printed share can be typed again in any spelling; a slip is found", async () => {
  for (const share of splitKey(randomBytes(32))) {
    const text = await printShare(share);
    equal(/^([0-9A-Z]{4}-){15}[0-9A-Z]{4}$/.test(text), true, text);
    deepEqual(await readShare(text), share);
    const sloppy = text.toLowerCase().replaceAll("-", "  ").replaceAll("0", "o")
      .replaceAll("1", "l");
    deepEqual(await readShare(sloppy), share);
    for (let at = 0; at < text.length; at++) {
      if (text[at] === "-") continue;
      const slip = text.slice(0, at) + (text[at] === "7" ? "8" : "7") + text.slice(at + 1);
      equal(await readShare(slip), undefined, `slip at ${at}`);
    }
    equal(await readShare(text.slice(5) + "-" + text.slice(0, 4)), undefined, "groups moved");
    equal(await readShare(text.slice(0, -1)), undefined);
    equal(await readShare(text + "0"), undefined);
  }
  equal(await readShare(""), undefined);
});

const filled = (byte: number) => new Uint8Array(32).fill(byte);
