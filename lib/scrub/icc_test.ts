import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { concat } from "./bytes.ts";
import { cleanIcc, leftInIcc } from "./icc.ts";
import { ascii, CANARY, holds } from "./testing.ts";

const u32 = (
  value: number,
) => [value >>> 24 & 255, value >>> 16 & 255, value >>> 8 & 255, value & 255];
const fixed = (value: number) => u32(Math.round(value * 65536));
const tag = (type: string, ...content: number[]) => [...ascii(type), 0, 0, 0, 0, ...content];

interface Screen {
  red?: number[];
  gamma?: number;
  extra?: Record<string, number[]>;
  header?: number[];
}

/** A screen's profile as calibration programs write them, full of its maker's words. */
function profile({ red = [0.436, 0.2225, 0.0139], gamma = 2.2, extra = {}, header }: Screen = {}) {
  const curve = Array.from({ length: 256 }, (_, i) => Math.round((i / 255) ** gamma * 65535));
  const tags = Object.entries({
    desc: tag("desc", ...u32(CANARY.length + 1), ...ascii(CANARY), 0),
    cprt: tag("text", ...ascii(CANARY), 0),
    dmnd: tag("text", ...ascii(CANARY), 0),
    vcgt: tag("vcgt", ...ascii(CANARY)),
    meta: tag("dict", ...ascii(CANARY)),
    rXYZ: tag("XYZ ", ...red.flatMap(fixed)),
    gXYZ: tag("XYZ ", ...[0.3851, 0.7169, 0.0971].flatMap(fixed)),
    bXYZ: tag("XYZ ", ...[0.1431, 0.0606, 0.7141].flatMap(fixed)),
    rTRC: tag("curv", ...u32(256), ...curve.flatMap((v) => [v >> 8, v & 255])),
    gTRC: tag("curv", ...u32(1), 2, 51),
    bTRC: tag("para", 0, 0, 0, 0, ...fixed(gamma)),
    ...extra,
  });
  let at = 132 + tags.length * 12;
  const table: number[] = [];
  for (const [name, content] of tags) {
    table.push(...ascii(name), ...u32(at), ...u32(content.length));
    at += content.length;
  }
  const head = [...u32(at), ...ascii("lcms"), 2, 0x40, 0, 0, ...ascii("mntrRGB XYZ ")];
  head.push(7, 231, 0, 9, 0, 17, 0, 14, 0, 22, 0, 31, ...ascii("acspAPPL"));
  head.push(...new Array(128 - head.length).fill(0x41));
  return Uint8Array.from([
    ...header ?? head,
    ...u32(tags.length),
    ...table,
    ...tags.flatMap(([, content]) => content),
  ]);
}

Deno.test("texts, dates, makers and private tags are gone, and nothing is left to see", () => {
  const dirty = profile();
  ok(leftInIcc(dirty).length >= 4);
  const clean = cleanIcc(dirty)!;
  ok(!holds(clean));
  ok(clean.length < 600);
  deepEqual(leftInIcc(clean), []);
  deepEqual(cleanIcc(clean), clean, "a clean profile stays as it is");
});

Deno.test("two screens of one model, measured, look alike afterwards", () => {
  const one = cleanIcc(profile({ red: [0.4361, 0.2224, 0.0139], gamma: 2.19 }))!;
  const other = cleanIcc(profile({ red: [0.4357, 0.2227, 0.0141], gamma: 2.21 }))!;
  deepEqual(one, other);
});

Deno.test("another space stays another space", () => {
  const srgb = cleanIcc(profile())!;
  const wide = cleanIcc(profile({ red: [0.6097, 0.3111, 0.0195] }))!;
  const steep = cleanIcc(profile({ gamma: 1.8 }))!;
  ok(new Set([srgb, wide, steep].map(String)).size === 3);
});

Deno.test("white stays white: the primaries add up to D50", () => {
  const clean = cleanIcc(profile())!;
  const view = new DataView(clean.buffer);
  const white = [0, 0, 0];
  for (let entry = 132; entry < 132 + view.getUint32(128) * 12; entry += 12) {
    if (!/[rgb]XYZ/.test(String.fromCharCode(...clean.subarray(entry, entry + 4)))) continue;
    const at = view.getUint32(entry + 4) + 8;
    white.forEach((_, i) => white[i]! += view.getInt32(at + i * 4));
  }
  deepEqual(white, [0xf6d6, 0x10000, 0xd32d]);
});

Deno.test("tables keep their exact bytes and lose what hangs behind them", () => {
  const cmyk = ascii("prtrCMYKLab ");
  const table = tag("mft2", 4, 3, 2, 0, ...new Array(36).fill(0), 0, 2, 0, 2);
  table.push(...new Array(2 * (2 * 4 + 16 * 3 + 2 * 3)).fill(9));
  const dirty = profile({ extra: { A2B0: [...table, ...ascii(CANARY)], B2A0: ascii(CANARY) } });
  dirty.set(cmyk, 12);
  const clean = cleanIcc(dirty)!;
  ok(!holds(clean));
  ok(String([...clean]).includes(String(table)));
  deepEqual(leftInIcc(clean), []);
});

Deno.test("what cannot be rewritten is left out", () => {
  equal(cleanIcc(new Uint8Array()), null);
  equal(cleanIcc(profile().subarray(0, 400)), null);
  const link = profile();
  link.set(ascii("link"), 12);
  equal(cleanIcc(link), null);
});

Deno.test("a damaged profile is left out, or free of the canary", () => {
  const bytes = profile();
  const property = fc.property(
    fc.nat(bytes.length - 1),
    fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 20 }),
    (cut, changes) => {
      const broken = concat([bytes]);
      for (const [at, value] of changes) broken[at] = value;
      for (const found of [broken, broken.subarray(0, cut)]) {
        const clean = cleanIcc(found);
        ok(!clean || (!holds(clean) && leftInIcc(clean).length === 0));
      }
    },
  );
  fc.assert(property, { numRuns: 1000 });
});
