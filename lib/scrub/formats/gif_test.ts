import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import fc from "fast-check";
import { Refusal } from "../format.ts";
import { ascii, CANARY, cleaned, holds, survivesDamage } from "../testing.ts";
import { gif } from "./gif.ts";

const HEAD = [...ascii("GIF89a"), 2, 0, 2, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255];
// 2 x 2 pixels: the codes clear, 0, 1, 1 in 3 bits, 0 and end in 4 (appendix F).
const IMAGE = [0x2c, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 3, 0x44, 0x02, 0x05, 0];
const CONTROL = [0x21, 0xf9, 4, 4, 10, 0, 0, 0];
const LOOP = [0x21, 0xff, 11, ...ascii("NETSCAPE2.0"), 3, 1, 5, 0, 0];
const END = 0x3b;

/** An extension with its data in sub-blocks of at most `length` bytes. */
function extension(label: number, text: string, length = 255): number[] {
  const out = [0x21, label];
  for (let at = 0; at < text.length; at += length) {
    const part = ascii(text.slice(at, at + length));
    out.push(part.length, ...part);
  }
  return [...out, 0];
}

const file = (...blocks: number[][]) => new Uint8Array([...HEAD, ...blocks.flat(), END]);
const CLEAN = file(LOOP, CONTROL, IMAGE, CONTROL, IMAGE);

Deno.test("a clean animation passes byte for byte", async () => {
  const result = await cleaned(gif, CLEAN);
  deepEqual([...result.bytes], [...CLEAN]);
  deepEqual(result.removed, []);
  deepEqual(result.left, []);
});

Deno.test("comment, plain text, application data and trailing bytes go, the animation stays", async () => {
  const dirty = new Uint8Array([
    ...file(
      extension(0xfe, CANARY),
      LOOP,
      CONTROL,
      extension(0xff, "XMP DataXMP" + CANARY, 11),
      IMAGE,
      CONTROL,
      extension(0x01, "............" + CANARY, 12),
      extension(0x77, CANARY),
      CONTROL,
      IMAGE,
    ),
    ...ascii(CANARY),
  ]);
  const result = await cleaned(gif, dirty);
  deepEqual([...result.bytes], [...CLEAN]);
  deepEqual(result.removed, [
    "person: GIF comment",
    "person: GIF application data",
    "hidden: GIF plain text",
    "hidden: GIF extension",
    "hidden: Bytes after the end",
  ]);
});

Deno.test("no canary survives in any extension, however it is split", async () => {
  const block = fc.tuple(
    fc.constantFrom(0x01, 0x02, 0xce, 0xf9, 0xfe, 0xff),
    fc.integer({ min: 1, max: 255 }),
  )
    .map(([label, length]) => extension(label, `NETSCAPE2.0\x03${CANARY}`, length));
  await fc.assert(fc.asyncProperty(fc.array(block), fc.array(block), async (before, after) => {
    const result = await cleaned(
      gif,
      file(...before, LOOP, CONTROL, IMAGE, ...after, CONTROL, IMAGE),
    );
    const text = String.fromCharCode(...result.bytes);
    return result.left.length === 0 && !text.includes("Marg") && !text.includes("7719");
  }));
});

Deno.test("data behind the last pixel goes", async () => {
  const image = [
    ...IMAGE.slice(0, 11),
    3 + CANARY.length,
    ...IMAGE.slice(12, 15),
    ...ascii(CANARY),
    0,
  ];
  const result = await cleaned(gif, file(LOOP, CONTROL, image, CONTROL, IMAGE));
  deepEqual([...result.bytes], [...CLEAN]);
});

Deno.test("a flood of pixels is refused from the header", async () => {
  const flood = CLEAN.slice();
  flood.fill(255, 6, 10);
  await rejects(
    cleaned(gif, flood),
    (error) => error instanceof Refusal && error.reason === "too-large",
  );
});

Deno.test("a cut file is refused, and damage lets nothing through", async () => {
  await rejects(cleaned(gif, CLEAN.slice(0, -4)), Refusal);
  await survivesDamage(
    gif,
    file(extension(0xfe, CANARY), LOOP, CONTROL, IMAGE, extension(0xff, CANARY)),
  );
});

Deno.test("the second look finds what the stripper could have left", async () => {
  for (const label of [0x01, 0xfe, 0xff]) {
    ok((await gif.inspect(file(extension(label, CANARY), IMAGE))).length > 0);
  }
  ok((await gif.inspect(new Uint8Array([...CLEAN, 1]))).length > 0);
  equal((await gif.inspect(CLEAN)).length, 0);
  ok(holds(file(extension(0xfe, CANARY), IMAGE)));
});
