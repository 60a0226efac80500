import { deepEqual, ok, rejects } from "node:assert/strict";
import { join, le, type Part, wide, zeros } from "../build.ts";
import { CANARY, cleaned, holds } from "../testing.ts";
import { emf } from "./emf.ts";
import { wmf } from "./wmf.ts";

const u32 = (n: number) => le(n, 4);
const padded = (part: Part) => join(part, zeros(-join(part).length & 3));

/** An EMF record: type, size, content. */
const record = (type: number, ...content: Part[]) => {
  const body = padded(join(...content));
  return join(u32(type), u32(8 + body.length), body);
};

/** An EMF file of these records, with a description in its header. */
function enhanced(
  records: Uint8Array[],
  description = "",
  after: Part = "",
): Uint8Array<ArrayBuffer> {
  const text = padded(wide(description));
  const body = join(...records, record(14, u32(0), u32(0), u32(20)));
  const size = 108 + text.length;
  const sizes = [
    u32(0x10000),
    u32(size + body.length),
    u32(records.length + 2),
    le(1, 2),
    le(0, 2),
  ];
  const described = [u32(description.length), u32(description ? 108 : 0), u32(0)];
  const header = join(
    ...[u32(1), u32(size), zeros(32), u32(0x464d4520), ...sizes, ...described],
    ...[zeros(16), zeros(20), text],
  );
  return join(header, body, after);
}

const LINE = record(54, u32(3), u32(4));
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

/** A WMF record: size in words, function, content. */
const order = (type: number, ...content: Part[]) => {
  const body = join(...content);
  return join(u32(3 + body.length / 2), le(type, 2), body);
};

function plain(records: Uint8Array[], largest: number, after: Part = ""): Uint8Array<ArrayBuffer> {
  const body = join(...records, order(0));
  const words = (18 + body.length) / 2;
  return join(
    le(1, 2),
    le(9, 2),
    le(0x300, 2),
    u32(words),
    le(1, 2),
    u32(largest),
    le(0, 2),
    body,
    after,
  );
}

const NOTE = order(0x0626, le(15, 2), le(18, 2), `${CANARY}\0`);
const DOT = order(0x041f, zeros(8));

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
