import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { Buffer } from "node:buffer";
import { crc32, deflateSync, inflateSync } from "node:zlib";
import exifr from "exifr";
import fc from "fast-check";
import piexif from "piexifjs";
import { concat } from "../bytes.ts";
import { Refusal } from "../format.ts";
import { ascii, CANARY, cleaned, holds, survivesDamage } from "../testing.ts";
import { png } from "./png.ts";

const u32 = (value: number) => [value >>> 24, value >>> 16 & 255, value >>> 8 & 255, value & 255];

function chunk(type: string, data: ArrayLike<number> = []): number[] {
  const body = Uint8Array.from([...ascii(type), ...Array.from(data)]);
  return [...u32(data.length), ...body, ...u32(crc32(body))];
}

const header = (width: number, height: number, depth = 8, colour = 2, interlace = 0) =>
  chunk("IHDR", [...u32(width), ...u32(height), depth, colour, 0, 0, interlace]);

function file(...chunks: number[][]): Uint8Array {
  return Uint8Array.from([0x89, ...ascii("PNG\r\n\x1a\n"), ...chunks.flat(), ...chunk("IEND")]);
}

// 3 x 2 pixels of 8-bit colour: a filter byte and 9 bytes a row.
const ROWS = Uint8Array.from({ length: 20 }, (_, i) => i % 10 ? i : 0);
const PIXELS = deflateSync(ROWS);
const HEAD = header(3, 2);
const IDAT = chunk("IDAT", PIXELS);
const GAMA = chunk("gAMA", u32(45455));
const CLEAN = file(HEAD, GAMA, IDAT);

const exif = (orientation?: number) =>
  ascii(piexif.dump({
    "0th": {
      [piexif.ImageIFD.Artist]: CANARY,
      ...(orientation ? { [piexif.ImageIFD.Orientation]: orientation } : {}),
    },
  })).slice(6);
const text = (keyword: string) => [...ascii(keyword), 0];
const zipped = [...deflateSync(Buffer.from(CANARY))];

const CARRIERS: Record<string, number[]> = {
  "tEXt": chunk("tEXt", [...text("Author"), ...ascii(CANARY)]),
  "tEXt keyword": chunk("tEXt", [...text(CANARY), ...ascii("x")]),
  "zTXt": chunk("zTXt", [...text("Comment"), 0, ...zipped]),
  "iTXt": chunk("iTXt", [...text("Title"), 0, 0, 0, 0, ...ascii(CANARY)]),
  "iTXt, compressed": chunk("iTXt", [...text("Title"), 1, 0, 0, 0, ...zipped]),
  "XMP": chunk("iTXt", [...text("XML:com.adobe.xmp"), 0, 0, 0, 0, ...ascii(CANARY)]),
  "eXIf": chunk("eXIf", exif()),
  "raw profile": chunk("tEXt", [...text("Raw profile type exif"), ...ascii(CANARY)]),
  "tIME": chunk("tIME", [7, 231, 9, 17, 14, 22, 31]),
  "profile that is none": chunk("iCCP", [...text(CANARY), 0, ...zipped]),
  "private chunk": chunk("prVt", ascii(CANARY)),
  "public chunk without use": chunk("hIST", ascii(CANARY)),
  "palette without use": chunk("PLTE", ascii(CANARY + "..").slice(0, 18)),
  "gamma too long": chunk("gAMA", [...u32(45455), ...ascii(CANARY)]),
  "pixel size too long": chunk("pHYs", ascii(CANARY)),
};

/** Decodes what is kept, by another reader than the stripper's. */
function pixelsOf(bytes: Uint8Array): Uint8Array {
  const at = Buffer.from(bytes).indexOf("IDAT");
  return inflateSync(bytes.subarray(at + 4));
}

Deno.test("a clean PNG passes byte for byte", async () => {
  const result = await cleaned(png, CLEAN);
  deepEqual([...result.bytes], [...CLEAN]);
  deepEqual([result.removed, result.left], [[], []]);
});

for (const [name, carrier] of Object.entries(CARRIERS)) {
  Deno.test(`${name}: gone, before and after the pixels`, async () => {
    for (const dirty of [file(HEAD, carrier, GAMA, IDAT), file(HEAD, GAMA, IDAT, carrier)]) {
      const result = await cleaned(png, dirty);
      deepEqual([...result.bytes], [...CLEAN]);
      ok(result.removed.length > 0);
      ok(!result.removed.join().includes(CANARY));
    }
  });
}

Deno.test("the rest of a larger picture after the end is gone (aCropalypse)", async () => {
  const old = [...IDAT, ...ascii(CANARY), ...chunk("IEND")];
  const result = await cleaned(png, concat([CLEAN, Uint8Array.from(old)]));
  deepEqual([...result.bytes], [...CLEAN]);
  deepEqual(result.removed, ["hidden: Data after the end of the picture"]);
});

Deno.test("bytes after the end of the compressed pixels are gone", async () => {
  const stuffed = chunk("IDAT", [...PIXELS, ...ascii(CANARY)]);
  deepEqual([...(await cleaned(png, file(HEAD, GAMA, stuffed))).bytes], [...CLEAN]);
});

Deno.test("pixels in many chunks stay the same pixels", async () => {
  const parts = [...PIXELS].map((byte) => chunk("IDAT", [byte]));
  const result = await cleaned(png, file(HEAD, ...parts));
  deepEqual([...pixelsOf(result.bytes)], [...ROWS]);
});

Deno.test("interlaced, palette and 1-bit pictures pass", async () => {
  const passes = deflateSync(new Uint8Array(1 + 3 + 2 * (1 + 3) + 1 + 9));
  await cleaned(png, file(header(3, 2, 8, 2, 1), chunk("IDAT", passes)));
  const palette = chunk("PLTE", [1, 2, 3, 4, 5, 6]);
  const bits = chunk("IDAT", deflateSync(Uint8Array.of(0, 0x80, 0, 0x40)));
  const dirty = file(header(2, 2, 1, 3), palette, chunk("tRNS", [0, 255]), bits);
  deepEqual([...(await cleaned(png, dirty)).bytes], [...dirty]);
});

Deno.test("an animation keeps its frames, numbered anew", async () => {
  const frame = (sequence: number) =>
    chunk("fcTL", [...u32(sequence), ...u32(3), ...u32(2), ...new Array(14).fill(0)]);
  const data = (sequence: number) => chunk("fdAT", [...u32(sequence), ...PIXELS]);
  const loop = (frames: number) => chunk("acTL", [...u32(frames), ...u32(0)]);
  const dirty = file(
    HEAD,
    loop(9),
    frame(0),
    IDAT,
    CARRIERS["private chunk"]!,
    frame(5),
    data(6),
    frame(8),
    data(9),
  );
  const clean = file(HEAD, loop(3), frame(0), IDAT, frame(1), data(2), frame(3), data(4));
  deepEqual([...(await cleaned(png, dirty)).bytes], [...clean]);
});

Deno.test("the orientation stays, alone", async () => {
  const result = await cleaned(png, file(HEAD, chunk("eXIf", exif(6)), IDAT));
  ok(!holds(result.bytes));
  equal(await exifr.orientation(result.bytes), 6);
});

Deno.test("refused: pixel floods, wrong checksums, missing pixels, unknown critical chunks", async () => {
  const refused = async (bytes: Uint8Array, reason: string) =>
    await rejects(cleaned(png, bytes), (error) => {
      ok(error instanceof Refusal);
      equal(error.reason, reason);
      return true;
    });
  await refused(file(header(60000, 60000), IDAT), "too-large");
  await refused(
    file(header(3, 2), chunk("IDAT", deflateSync(new Uint8Array(2 ** 20)))),
    "not-certain",
  );
  await refused(file(header(3, 3), IDAT), "damaged");
  await refused(file(HEAD), "damaged");
  await refused(CLEAN.subarray(0, -14), "damaged");
  await refused(file(HEAD, chunk("ABCD", ascii(CANARY)), IDAT), "not-certain");
  const flipped = CLEAN.slice();
  flipped[20]! ^= 1;
  await refused(flipped, "damaged");
});

Deno.test("bombs: a profile and pixels that unpack without end stop early", async () => {
  const zeros = deflateSync(new Uint8Array(2 ** 27));
  const profile = chunk("iCCP", [...text("x"), 0, ...zeros]);
  deepEqual([...(await cleaned(png, file(HEAD, profile, GAMA, IDAT))).bytes], [...CLEAN]);
  const start = performance.now();
  await rejects(cleaned(png, file(HEAD, chunk("IDAT", zeros))), /more data than pixels/);
  ok(performance.now() - start < 1000, "not unpacked to its end");
});

Deno.test("a canary anywhere in any metadata never comes through", async () => {
  const property = fc.asyncProperty(
    fc.stringMatching(/^[a-z][A-Za-z][A-Z][A-Za-z]$/),
    fc.nat(200),
    fc.nat(200),
    fc.boolean(),
    async (type, before, after, early) => {
      const data = [...new Array(before).fill(32), ...ascii(CANARY), ...new Array(after).fill(32)];
      const carrier = chunk(type, data);
      try {
        const result = await cleaned(
          png,
          early ? file(HEAD, carrier, IDAT) : file(HEAD, IDAT, carrier),
        );
        return result.left.length > 0 || !holds(result.bytes);
      } catch {
        return true;
      }
    },
  );
  await fc.assert(property, { numRuns: 300 });
});

Deno.test("a damaged PNG is refused or clean", async () => {
  await survivesDamage(png, file(HEAD, ...Object.values(CARRIERS), IDAT));
});
