import assert from "node:assert/strict";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { fields } from "./oracle.ts";
import { flip, flips } from "./refusal.ts";
import { equal, mac, randomBytes, randomId, verifyMac } from "./tokens.ts";

const key = new Uint8Array(32).fill(7);
const bytes = new Uint8Array([0, 1, 255]);

Deno.test("mac is HMAC-SHA256 over framed parts, by an independent implementation", async () => {
  // RFC 4231 test case 2 holds the oracle to the standard.
  const ascii = (text: string) => new TextEncoder().encode(text);
  assert.equal(
    hmac(sha256, ascii("Jefe"), ascii("what do ya want for nothing?")).toHex(),
    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  );
  const tag = await mac(key, "form", 20_500, bytes);
  assert.equal(tag.toHex(), hmac(sha256, key, fields("form", 20_500, bytes)).toHex());
});
Deno.test("a token counts for its own parts and key only", async () => {
  const tag = await mac(key, "form", "ab", "c");
  assert.equal(await verifyMac(key, tag, "form", "ab", "c"), true);
  assert.equal(await verifyMac(key, tag, "form", "a", "bc"), false);
  assert.equal(await verifyMac(key, tag, "form", "abc"), false);
  assert.equal(await verifyMac(key, tag, "form", "ab", "c", ""), false);
  assert.equal(await verifyMac(randomBytes(32), tag, "form", "ab", "c"), false);
});

Deno.test("a token with any bit changed, cut or lengthened is refused", async () => {
  const tag = await mac(key, "form");
  for (const damaged of flips(tag)) assert.equal(await verifyMac(key, damaged, "form"), false);
  for (let length = 0; length < 32; length++) {
    assert.equal(await verifyMac(key, tag.slice(0, length), "form"), false);
  }
  assert.equal(await verifyMac(key, new Uint8Array([...tag, 0]), "form"), false);
});

Deno.test("a short key and a part that has no one encoding are mistakes", async () => {
  await assert.rejects(mac(new Uint8Array(31), "x"), RangeError);
  await assert.rejects(mac(key, 1.5), TypeError);
  await assert.rejects(mac(key, "\ud800"), TypeError);
});

Deno.test("equal compares bytes and lengths", () => {
  const bytes = randomBytes(32);
  assert.equal(equal(bytes, bytes.slice()), true);
  for (let bit = 0; bit < 256; bit++) assert.equal(equal(bytes, flip(bytes, bit)), false);
  assert.equal(equal(bytes, bytes.subarray(0, 31)), false);
  assert.equal(equal(new Uint8Array(), new Uint8Array()), true);
});

Deno.test("ids have 22 URL-safe characters and do not repeat", () => {
  const ids = new Set(Array.from({ length: 10_000 }, randomId));
  assert.equal(ids.size, 10_000);
  for (const id of ids) assert.match(id, /^[A-Za-z0-9_-]{22}$/);
});
