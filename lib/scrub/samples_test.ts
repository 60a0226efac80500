import { deepEqual, throws } from "node:assert/strict";
import { boxAt } from "./boxes.ts";
import { be, join, type Part, zeros } from "./build.ts";
import { tableSamples } from "./samples.ts";

const u32 = (n: number) => be(n, 4);
function box(type: string, ...parts: Part[]): Uint8Array {
  const body = join(...parts);
  return join(u32(body.length + 8), type, body);
}
const head = zeros(4);
const runs = (...entries: number[][]) =>
  box("stsc", head, u32(entries.length), ...entries.flatMap((entry) => entry.map(u32)));
const chunks = (...offsets: number[]) =>
  box("stco", head, u32(offsets.length), ...offsets.map(u32));
const sizes = (...all: number[]) => box("stsz", head, u32(0), u32(all.length), ...all.map(u32));

function visited(sound: boolean, ...tables: Part[]): number[][] {
  const stbl = box("stbl", ...tables);
  const out: number[][] = [];
  tableSamples(stbl, boxAt(stbl, 0, stbl.length)!, sound, (at, size) => out.push([at, size]));
  return out;
}

Deno.test("samples follow each other in chunks, runs of chunks share a number of samples", () => {
  const tables = [runs([1, 2, 1], [3, 1, 1]), chunks(10, 50, 90), sizes(4, 5, 6, 7, 8)];
  deepEqual(visited(false, ...tables), [[10, 4], [14, 5], [50, 6], [56, 7], [90, 8]]);
});

Deno.test("64-bit offsets, and sizes of 4, 8 and 16 bits", () => {
  const long = box("co64", head, u32(1), be(2 ** 40 + 7, 8));
  for (
    const [bits, table] of [[4, [0x21, 0x30]], [8, [2, 1, 3]], [16, [0, 2, 0, 1, 0, 3]]] as const
  ) {
    const packed = box("stz2", head, zeros(3), [bits], u32(3), [...table]);
    const at = 2 ** 40 + 7;
    deepEqual(visited(false, runs([1, 3, 1]), long, packed), [[at, 2], [at + 2, 1], [at + 3, 3]]);
  }
});

Deno.test("QuickTime sound counts frames, whose size is in the sound description", () => {
  const one = box("stsz", head, u32(1), u32(100));
  const entry = (codec: string, version: number, ...more: Part[]) =>
    box(
      "stsd",
      head,
      u32(1),
      box(codec, zeros(8), be(version, 2), zeros(6), be(2, 2), be(16, 2), zeros(8), ...more),
    );
  const of = (stsd: Uint8Array) => visited(true, stsd, runs([1, 100, 1]), chunks(7), one);
  deepEqual(of(entry("sowt", 0)), [[7, 400]]);
  deepEqual(of(entry("ulaw", 0)), [[7, 200]]);
  deepEqual(of(entry("ima4", 0)), [[7, 136]]);
  deepEqual(of(entry("MAC3", 1, u32(6), u32(1), u32(4), u32(2))), [[7, 68]]);
  deepEqual(of(entry("lpcm", 2, zeros(28), u32(8), u32(1))), [[7, 800]]);
  throws(() => of(entry("zzzz", 0)), { reason: "not-certain" });
});

Deno.test("a table that claims more entries than it has is refused", () => {
  const lying = box("stco", head, u32(5), u32(10));
  throws(() => visited(false, runs([1, 1, 1]), lying, sizes(1)), { reason: "damaged" });
  throws(() => visited(false, runs([1, 1, 1]), chunks(10)), { reason: "damaged" });
});
