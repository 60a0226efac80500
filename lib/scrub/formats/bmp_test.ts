import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import fc from "fast-check";
import { concat } from "../bytes.ts";
import { Refusal } from "../format.ts";
import { ascii, CANARY, cleaned, holds, survivesDamage } from "../testing.ts";
import { bmp } from "./bmp.ts";

interface Parts {
  header?: number;
  depth?: number;
  compression?: number;
  colours?: number[];
  gap?: number[];
  pixels?: number[];
  trailer?: number[];
}

/** A picture of 3 by 2 pixels, by default 24 bits deep with a BITMAPINFOHEADER. */
function file(parts: Parts = {}): Uint8Array {
  const { header = 40, depth = 24, compression = 0, colours = [], gap = [], trailer = [] } = parts;
  const pixels = parts.pixels ??
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 0, 0, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0];
  const head = new DataView(new ArrayBuffer(14 + header));
  const start = 14 + header + colours.length + gap.length;
  head.setUint16(0, 0x424d);
  head.setUint32(2, start + pixels.length, true);
  head.setUint32(10, start, true);
  head.setUint32(14, header, true);
  if (header === 12) {
    [3, 2, 1, depth].forEach((value, i) => head.setUint16(18 + i * 2, value, true));
  } else {
    head.setUint32(18, 3, true);
    head.setUint32(22, 2, true);
    head.setUint16(26, 1, true);
    head.setUint16(28, depth, true);
    head.setUint32(30, compression, true);
    head.setUint32(34, pixels.length, true);
    head.setUint32(38, 2835, true);
    head.setUint32(46, colours.length / 4, true);
    if (header >= 108) head.setUint32(70, 0x73524742, true);
  }
  return concat([
    new Uint8Array(head.buffer),
    new Uint8Array([...colours, ...gap, ...pixels, ...trailer]),
  ]);
}

Deno.test("a plain picture passes byte for byte, whatever its depth", async () => {
  const colours = [0, 0, 0, 0, 9, 9, 9, 0];
  const one = [0b10100000, 0, 0, 0, 0b01000000, 0, 0, 0];
  const runs = [3, 1, 0, 0, 0, 3, 0, 1, 1, 0, 0, 0, 0, 1];
  for (
    const plain of [
      file(),
      file({ depth: 1, colours, pixels: one }),
      file({ header: 12, depth: 1, colours: [0, 0, 0, 9, 9, 9], pixels: one }),
      file({ depth: 8, colours, compression: 1, pixels: runs }),
      file({ header: 108 }),
    ]
  ) {
    ok(bmp.detect(plain));
    const result = await cleaned(bmp, plain);
    deepEqual([...result.bytes], [...plain]);
    deepEqual(result.removed, []);
    deepEqual(result.left, []);
  }
});

Deno.test("reserved bytes, gap and trailer go", async () => {
  const dirty = file({ gap: ascii(CANARY), trailer: ascii(CANARY) });
  dirty.set(ascii("QX77"), 6);
  const result = await cleaned(bmp, dirty);
  deepEqual([...result.bytes], [...file()]);
  deepEqual(result.removed, [
    "hidden: BMP reserved bytes",
    "hidden: Bytes before the pixels",
    "hidden: Bytes after the end",
  ]);
});

Deno.test("a V5 header loses its linked profile and everything but the measures", async () => {
  const v5 = file({ header: 124, trailer: ascii(`C:\\Users\\${CANARY}`) });
  const view = new DataView(v5.buffer);
  view.setUint32(70, 0x4c494e4b, true); // PROFILE_LINKED
  view.setUint32(126, 124 + 24, true);
  view.setUint32(130, CANARY.length + 9, true);
  v5.set(ascii(CANARY), 78); // end points and gamma
  const result = await cleaned(bmp, v5);
  deepEqual([...result.bytes], [...file({ header: 108 })]);
  ok(result.removed.includes("device: Colour profile"));
});

Deno.test("nothing hides in the padding of rows or colours", async () => {
  const padded = file();
  padded.set([1, 2, 3], 54 + 9);
  deepEqual([...(await cleaned(bmp, padded)).bytes], [...file()]);
  const colours = [0, 0, 0, 77, 9, 9, 9, 81];
  const pixels = [0b10111111, 77, 97, 114, 0b01011111, 103, 117, 101];
  const result = await cleaned(bmp, file({ depth: 1, colours, pixels }));
  const expected = {
    colours: [0, 0, 0, 0, 9, 9, 9, 0],
    pixels: [0b10100000, 0, 0, 0, 0b01000000, 0, 0, 0],
  };
  deepEqual([...result.bytes], [...file({ depth: 1, ...expected })]);
});

Deno.test("bytes behind the end of run-length coded pixels go", async () => {
  const colours = [0, 0, 0, 0, 9, 9, 9, 0];
  const pixels = [3, 1, 0, 0, 3, 0, 0, 1];
  const coded = (more: number[]) =>
    file({ depth: 8, compression: 1, colours, pixels: [...pixels, ...more] });
  deepEqual([...(await cleaned(bmp, coded(ascii(CANARY)))).bytes], [...coded([])]);
});

Deno.test("no canary survives in any field that is not a measure", async () => {
  const place = fc.oneof(
    fc.integer({ min: 70, max: 138 - CANARY.length }),
    fc.integer({ min: 138, max: 160 }),
  );
  await fc.assert(fc.asyncProperty(place, async (at) => {
    const dirty = file({ header: 124, gap: new Array(40).fill(0), trailer: [0] });
    dirty.set(ascii(CANARY), at);
    const result = await cleaned(bmp, dirty);
    return result.left.length === 0 && !holds(result.bytes);
  }));
});

Deno.test("floods, unknown codings and cut files are refused, and damage lets nothing through", async () => {
  const reason = (expected: string) => (error: unknown) =>
    error instanceof Refusal && error.reason === expected;
  const flood = file();
  new DataView(flood.buffer).setInt32(18, 60_000, true);
  new DataView(flood.buffer).setInt32(22, -60_000, true);
  await rejects(cleaned(bmp, flood), reason("too-large"));
  await rejects(cleaned(bmp, file({ compression: 4 })), reason("not-certain"));
  await rejects(cleaned(bmp, file().slice(0, -8)), reason("damaged"));
  await survivesDamage(bmp, file({ header: 124, gap: ascii(CANARY), trailer: ascii(CANARY) }));
});

Deno.test("the second look finds what the stripper could have left", async () => {
  for (const dirty of [file({ gap: [1] }), file({ trailer: [1] }), file({ header: 124 })]) {
    ok((await bmp.inspect(dirty)).length > 0);
  }
  equal((await bmp.inspect(file())).length, 0);
});
