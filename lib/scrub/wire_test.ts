import { deepEqual, equal, rejects, throws } from "node:assert/strict";
import fc from "fast-check";
import { concat } from "./bytes.ts";
import { formats } from "./formats.ts";
import { chunked, chunksOf, END, extensionOf, parseAnswer } from "./wire.ts";

/** The bytes, in parts as a socket may give them. */
async function* inParts(bytes: Uint8Array, sizes: number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length]!;
    yield bytes.slice(at, at + size);
    at += size;
  }
}

const received = async (stream: AsyncIterable<Uint8Array>) =>
  concat(await Array.fromAsync(chunksOf(stream)));
const sizes = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 8 });

Deno.test("a message arrives whole, however the stream cuts it", async () => {
  const property = fc.asyncProperty(fc.nat(300_000), sizes, async (length, parts) => {
    const content = new Uint8Array(length).map((_, i) => i * 7);
    const sent = concat([...chunked(content), END, Uint8Array.of(1, 2, 3)]);
    deepEqual(await received(inParts(sent, parts)), content);
  });
  await fc.assert(property, { numRuns: 40 });
});

Deno.test("a message that is cut anywhere is an error", async () => {
  const sent = concat([...chunked(new Uint8Array(40)), END]);
  for (let length = 0; length < sent.length; length++) {
    await rejects(received(inParts(sent.subarray(0, length), [7])), /cut/);
  }
});

Deno.test("a chunk longer than any of ours is an error", async () => {
  await rejects(received(inParts(Uint8Array.of(0x7f, 0xff, 0xff, 0xff, 0), [5])), /too long/);
});

Deno.test("an answer is taken only when each part of it is sound", () => {
  const clean = {
    status: "clean",
    format: "jpeg",
    media: "image/jpeg",
    extension: "jpg",
    removed: [{ field: "Exif Artist", category: "person" }],
  };
  const read = (value: unknown) => parseAnswer(new TextEncoder().encode(JSON.stringify(value)));
  deepEqual(read(clean), clean);
  for (
    const lie of [
      null,
      [],
      {},
      { ...clean, status: "fine" },
      { ...clean, format: "<b>" },
      { ...clean, media: "image/jpeg\r\nx: y" },
      { ...clean, extension: "../x" },
      { ...clean, removed: "all" },
      { ...clean, removed: [{ field: "x", category: "toString" }] },
      { ...clean, removed: [{ field: "x".repeat(200), category: "person" }] },
      { ...clean, misnamed: 7 },
      { ...clean, misnamed: "a name" },
      { status: "refused", reason: "constructor", detail: "" },
      { status: "refused", reason: "unknown" },
    ]
  ) throws(() => read(lie), JSON.stringify(lie));
});

Deno.test("of a name only the extension counts", () => {
  equal(extensionOf("IMG_1.final.JPEG"), "jpeg");
  equal(extensionOf("folder.d/name"), "");
  equal(extensionOf(".profile"), "");
});

Deno.test("every format has an answer that is taken, and an id of its own", () => {
  equal(new Set(formats.map(({ id }) => id)).size, formats.length);
  for (const { id: format, media, extensions } of formats) {
    const answers = [
      { status: "clean", format, media, extension: extensions[0], removed: [] },
      { status: "refused", format, reason: "encrypted", detail: "" },
    ];
    for (const one of answers) {
      deepEqual(parseAnswer(new TextEncoder().encode(JSON.stringify(one))), one);
    }
  }
});
