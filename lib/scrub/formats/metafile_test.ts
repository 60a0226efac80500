import { deepEqual, ok, rejects } from "node:assert/strict";
import { join, le, type Part, wide, zeros } from "../build.ts";
import { CANARY, cleaned, holds } from "../testing.ts";
import { emf } from "./emf.ts";
import { DOT, enhanced, LINE, NOTE, order, plain, record, u32 } from "./testing_metafile.ts";
import { wmf } from "./wmf.ts";

const DIB = [...u32(40), ...u32(1), ...u32(1), 1, 0, 24, 0, ...zeros(24), 1, 2, 3, 0];
const bitmap = (dib: Part) => record(81, zeros(40), u32(80), u32(40), zeros(24), dib);

Deno.test("EMF: painting stays byte for byte, descriptions and comments go", async () => {
  const paints = [LINE, bitmap(DIB)];
  const comment = record(70, u32(CANARY.length), CANARY);
  const profile = record(122, u32(1), wide(`C:\\${CANARY}.icm`));
  const file = enhanced([LINE, comment, profile, bitmap(DIB)], `${CANARY}\0x\0\0`, CANARY);
  const result = await cleaned(emf, file);
  deepEqual(result.bytes, enhanced(paints));
  deepEqual(result.left, []);
  ok(result.removed.length === 3 && !result.removed.join().includes(CANARY));
  ok((await emf.inspect(file)).length > 1);
});

Deno.test("EMF: drawings in GDI+ alone, and bitmaps that are files, are refused", async () => {
  const plus = (dual: number) => record(70, u32(28), "EMF+", le(0x4001, 2), le(dual, 2), zeros(24));
  deepEqual((await cleaned(emf, enhanced([plus(1), LINE]))).bytes, enhanced([LINE]));
  await rejects(cleaned(emf, enhanced([plus(0)])), { reason: "not-certain" });
  const jpeg = join(DIB.slice(0, 16), u32(4), DIB.slice(20));
  await rejects(cleaned(emf, enhanced([bitmap(jpeg)])), { reason: "not-certain" });
  await rejects(cleaned(emf, enhanced([bitmap(join(u32(124), zeros(120)))])), {
    reason: "not-certain",
  });
  await rejects(cleaned(emf, enhanced([LINE]).slice(0, -8)), { reason: "damaged" });
});

Deno.test("WMF: painting stays, escapes and bytes after the end go", async () => {
  const paint = order(0x0f43, zeros(22), DIB);
  const file = plain([DOT, NOTE, paint], 99, CANARY);
  for (const start of [[], [0xd7, 0xcd, 0xc6, 0x9a, ...zeros(18)]]) {
    const result = await cleaned(wmf, join(start, file));
    deepEqual(result.bytes, join(start, plain([DOT, paint], 36)));
    deepEqual(result.left, []);
    ok(!holds(result.bytes));
  }
  ok((await wmf.inspect(plain([order(0x0626, "WMFC")], 5))).includes("Comments"));
});

Deno.test("metafiles: cut anywhere, or with a header that lies, they are refused or clean", async () => {
  const files = [
    { format: emf, file: enhanced([LINE, record(70, u32(20), CANARY)], CANARY) },
    { format: wmf, file: plain([DOT, NOTE], 14) },
  ];
  for (const { format, file } of files) {
    const broken = [...file.keys()].map((length) => file.slice(0, length));
    for (let at = 0; at < (format === emf ? 108 : 18); at++) {
      for (const value of [0, 1, 127, 255]) broken.push(file.with(at, value));
    }
    for (const bytes of broken) {
      const result = await cleaned(format, bytes).catch(() => null);
      ok(!result || result.left.length > 0 || !holds(result.bytes));
    }
  }
});
