import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import fc from "fast-check";
import { concat } from "../bytes.ts";
import { Refusal } from "../format.ts";
import { orientationExif } from "../orientation.ts";
import { putU32le } from "../riff.ts";
import { ascii, CANARY, cleaned, holds, survivesDamage } from "../testing.ts";
import { webp } from "./webp.ts";

function chunk(id: string, data: number[] | Uint8Array): Uint8Array {
  const out = new Uint8Array(8 + data.length + data.length % 2);
  out.set(ascii(id));
  putU32le(out, 4, data.length);
  out.set(data, 8);
  return out;
}

function file(...parts: Uint8Array[]): Uint8Array {
  const out = concat([new Uint8Array([...ascii("RIFF"), 0, 0, 0, 0, ...ascii("WEBP")]), ...parts]);
  putU32le(out, 4, out.length - 8);
  return out;
}

const VP8 = chunk("VP8 ", [0x10, 0, 0, 0x9d, 1, 0x2a, 3, 0, 2, 0, 5, 6, 7]); // 3 by 2 pixels
const VP8L = chunk("VP8L", [0x2f, 2, 0x40, 0, 0, 1, 2, 3, 4, 5]);
const ALPH = chunk("ALPH", [0, 1, 2, 3]);
const extended = (flags: number) => chunk("VP8X", [flags, 0, 0, 0, 2, 0, 0, 1, 0, 0]);
const ANIM = chunk("ANIM", [0, 0, 0, 0, 0, 0]);
const frame = (...parts: Uint8Array[]) =>
  chunk(
    "ANMF",
    concat([new Uint8Array([0, 0, 0, 0, 0, 0, 2, 0, 0, 1, 0, 0, 100, 0, 0, 2]), ...parts]),
  );
const exif = (orientation: number) => orientationExif(orientation).subarray(6);
const XMP = chunk("XMP ", ascii(`<x:xmpmeta>${CANARY}`));

Deno.test("clean pictures and animations pass byte for byte", async () => {
  const kinds = [
    file(VP8),
    file(VP8L),
    file(extended(0x10), ALPH, VP8),
    file(extended(0x12), ANIM, frame(ALPH, VP8), frame(VP8L)),
    file(extended(0x08), VP8, chunk("EXIF", exif(6))),
  ];
  for (const plain of kinds) {
    ok(webp.detect(plain));
    const result = await cleaned(webp, plain);
    deepEqual([...result.bytes], [...plain]);
    deepEqual(result.left, []);
  }
});

Deno.test("XMP, unknown chunks, also inside frames, and trailing bytes go with their flags", async () => {
  const own = chunk("PRVT", ascii(CANARY));
  const inner = frame(own, ALPH, VP8, own, VP8L);
  const dirty = concat([
    file(extended(0x16), own, ANIM, inner, XMP, own),
    new Uint8Array(ascii(CANARY)),
  ]);
  const result = await cleaned(webp, dirty);
  deepEqual([...result.bytes], [...file(extended(0x12), ANIM, frame(ALPH, VP8))]);
  deepEqual(result.removed.sort(), [
    "hidden: Bytes after the end",
    "hidden: Further pictures",
    "hidden: Unknown chunk",
    "history: XMP",
  ]);
});

Deno.test("Exif goes but for the orientation, with or without its mark", async () => {
  const tiff = concat([exif(6), new Uint8Array(ascii(CANARY))]);
  const upright = file(extended(0x08), VP8, chunk("EXIF", exif(6)));
  for (const data of [tiff, concat([new Uint8Array(ascii("Exif\0\0")), tiff])]) {
    const result = await cleaned(webp, file(extended(0x0c), VP8, chunk("EXIF", data), XMP));
    deepEqual([...result.bytes], [...upright]);
    deepEqual(result.left, []);
  }
  const level = await cleaned(webp, file(extended(0x08), VP8, chunk("EXIF", exif(1))));
  deepEqual([...level.bytes], [...file(extended(0), VP8)]);
});

Deno.test("a colour profile that cannot be rewritten goes", async () => {
  const result = await cleaned(webp, file(extended(0x20), chunk("ICCP", ascii(CANARY)), VP8));
  deepEqual([...result.bytes], [...file(extended(0), VP8)]);
  ok(result.removed.includes("device: Colour profile texts"));
});

Deno.test("no canary survives in any chunk but a picture's", async () => {
  const id = fc.constantFrom("EXIF", "XMP ", "ICCP", "ANIM", "FRGM", "VP9 ", "LIST");
  const dirty = fc.array(
    fc.tuple(id, fc.nat(40)).map(([name, lead]) =>
      chunk(name, [...new Array(lead).fill(0), ...ascii(CANARY)])
    ),
  );
  await fc.assert(fc.asyncProperty(dirty, dirty, async (before, after) => {
    for (const kept of [[VP8], [ANIM, frame(...before, VP8, ...after)]]) {
      const flags = kept.length === 1 ? 0x2c : 0x2e;
      const result = await cleaned(webp, file(extended(flags), ...before, ...kept, ...after));
      if (result.left.length > 0 || holds(result.bytes)) return false;
    }
    return true;
  }));
});

Deno.test("floods and cut files are refused, and damage lets nothing through", async () => {
  const reason = (expected: string) => (error: unknown) =>
    error instanceof Refusal && error.reason === expected;
  const wide = chunk("VP8X", [0, 0, 0, 0, 255, 255, 0, 255, 255, 0]);
  await rejects(cleaned(webp, file(wide, VP8)), reason("too-large"));
  const flood = chunk("VP8 ", [0x10, 0, 0, 0x9d, 1, 0x2a, 255, 63, 255, 63]);
  await rejects(cleaned(webp, file(flood)), reason("too-large"));
  await rejects(cleaned(webp, file(VP8).slice(0, -2)), reason("damaged"));
  await rejects(cleaned(webp, file(extended(0), XMP)), reason("damaged"));
  await survivesDamage(webp, file(extended(0x0c), chunk("EXIF", ascii(CANARY)), VP8, XMP));
});

Deno.test("the second look finds what the stripper could have left", async () => {
  const big = concat([exif(6), new Uint8Array(ascii(CANARY))]);
  const dirty = [
    file(extended(0), VP8, chunk("PRVT", [1])),
    file(extended(0), VP8, chunk("EXIF", big)),
    file(extended(0), ANIM, frame(VP8, VP8)),
    concat([file(VP8), new Uint8Array(2)]),
  ];
  for (const one of dirty) ok((await webp.inspect(one)).length > 0);
  equal((await webp.inspect(file(VP8))).length, 0);
});
