import { equal, ok } from "node:assert/strict";
import { deflateSync, inflateSync } from "node:zlib";
import { ascii, CANARY, holds } from "../../testing.ts";
import type { Work } from "../../format.ts";
import { cleanBlip } from "./blip.ts";
import { cleanEmf, cleanWmf } from "./metafile.ts";
import { u16, u32, wide } from "./testing.ts";

const EMF = 0xf01a;
const work: Work = {
  removed: () => {},
  nested: () => Promise.reject(new Error("No file inside")),
  inflated: () => {},
};

/** A drawing with a description, a comment and one line. */
function emf(secret: string): Uint8Array {
  const text = wide(secret);
  const size = 88 + Math.ceil(text.length / 4) * 4;
  const comment = [...ascii(secret), ...Array(4 - secret.length % 4).fill(0)];
  return Uint8Array.from([
    ...[...u32(1, size), ...Array(52).fill(0), ...u32(secret.length, 88), ...Array(20).fill(0)],
    ...[...text, ...Array(size - 88 - text.length).fill(0)],
    ...[...u32(70, 12 + comment.length, comment.length), ...comment],
    ...u32(54, 16, 7, 8),
    ...u32(14, 20, 0, 0, 20),
  ]);
}

Deno.test("an EMF loses its description and its comments, the lines stay", () => {
  const drawing = emf(CANARY);
  ok(cleanEmf(drawing));
  ok(!holds(drawing));
  ok(drawing.length === emf(CANARY).length && drawing.at(-32) === 16);
});

Deno.test("a WMF loses its escapes", () => {
  const text = [...ascii(CANARY), 0];
  const drawing = Uint8Array.from([
    ...[...u16(1, 9, 0x300, 0, 0, 0, 0, 0, 0)],
    ...[...u32(3 + text.length / 2), ...u16(0x626), ...text],
    ...[...u32(3), ...u16(0)],
  ]);
  ok(cleanWmf(drawing));
  ok(!holds(drawing));
});

Deno.test("a deflated drawing is packed again in its place, with the slack behind it", async () => {
  const plain = emf(CANARY);
  const packed = deflateSync(plain);
  const body = Uint8Array.from([
    ...[...Array(16).fill(7), ...u32(plain.length), ...Array(24).fill(0), ...u32(packed.length)],
    ...[0, 0xfe, ...packed, ...ascii(CANARY)],
  ]);
  await cleanBlip(EMF, 0x3d4, body, work);
  ok(!holds(body));
  const size = new DataView(body.buffer).getUint32(16 + 28, true);
  const back = inflateSync(body.subarray(50, 50 + size));
  equal(back.length, plain.length);
  ok(!holds(back));
});

Deno.test("a picture that cannot be read becomes empty", async () => {
  const body = Uint8Array.from([...Array(16).fill(7), 0xff, ...ascii(CANARY)]);
  await cleanBlip(0xf01d, 0x46a, body, work);
  ok(body.every((byte) => byte === 0));
});
