import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { clean } from "./engine.ts";
import { formats } from "./formats.ts";
import { ascii, CANARY, holds } from "./testing.ts";

/** A small picture with a comment. */
const DIRTY = () =>
  Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xfe, 0, 2 + CANARY.length, ...ascii(CANARY)],
    ...[0xff, 0xc0, 0, 11, 8, 0, 8, 0, 8, 1, 1, 0x11, 0],
    ...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3, 0xff, 0xd9],
  ]);

Deno.test("a clean file says its format and what was removed", async () => {
  const outcome = await clean(DIRTY(), "photo.JPG");
  ok(outcome.status === "clean");
  equal(outcome.format.id, "jpeg");
  deepEqual(outcome.removed, [{ field: "JPEG comment", category: "hidden" }]);
  ok(!holds(outcome.bytes));
  ok(!outcome.misnamed);
});

Deno.test("the same file gives the same bytes, and a clean one stays as it is", async () => {
  const outcome = async (bytes: Uint8Array) => {
    const outcome = await clean(bytes, "photo.jpg");
    return outcome.status === "clean" ? outcome.bytes : null;
  };
  const first = await outcome(DIRTY());
  deepEqual(await outcome(DIRTY()), first);
  deepEqual(await outcome(first!.slice()), first);
});

Deno.test("a name that lies is refused, or noted when the caller renames", async () => {
  const refused = await clean(DIRTY(), "report.pdf");
  ok(refused.status === "refused");
  equal(refused.reason, "lying-name");
  const renamed = await clean(DIRTY(), "report.pdf", { rename: true });
  ok(renamed.status === "clean");
  equal(renamed.misnamed, "pdf");
  equal((await clean(DIRTY(), "no extension")).status, "clean");
  const named = await clean(DIRTY(), `by Dr.${CANARY}`, { rename: true });
  ok(named.status === "clean" && named.misnamed === undefined, "a name is no type");
});

Deno.test("text whose name says that it is more does not pass as text", async () => {
  const damaged = `<<svg><metadata>${CANARY}</metadata></svg>`;
  const reasons = { svg: "damaged", PDF: "damaged", jpg: "damaged", eml: "mail", html: "unknown" };
  for (const [ending, reason] of Object.entries(reasons)) {
    const outcome = await clean(Uint8Array.from(ascii(damaged)), `a.${ending}`, { rename: true });
    ok(outcome.status === "refused");
    equal(outcome.reason, reason);
  }
  for (const name of ["a.txt", "a.csv", "a", "a.b"]) {
    equal((await clean(Uint8Array.from(ascii("a,b")), name, { rename: true })).status, "clean");
  }
});

Deno.test("what no format knows is refused, whatever its name", async () => {
  for (const content of ["MZ\0\0", CANARY + "\0\x01\x02"]) {
    const outcome = await clean(Uint8Array.from(ascii(content)), "photo.jpg", { rename: true });
    ok(outcome.status === "refused");
    equal(outcome.reason, "unknown");
  }
  const empty = await clean(new Uint8Array(), "notes.txt");
  equal(empty.status, "refused");
});

Deno.test("the picture of a file that stands in larger memory is the same", async () => {
  const roomy = new Uint8Array(1000);
  roomy.set(DIRTY(), 300);
  const inside = await clean(roomy.subarray(300, 300 + DIRTY().length), "photo.jpg");
  const alone = await clean(DIRTY(), "photo.jpg");
  ok(inside.status === "clean" && alone.status === "clean");
  deepEqual([...inside.bytes], [...alone.bytes]);
});

Deno.test("every format has a name of its own, and an ending for its files", () => {
  equal(new Set(formats.map((format) => format.id)).size, formats.length);
  for (const format of formats) {
    ok(/^[a-z0-9]+$/.test(format.id) && format.extensions.length > 0, format.id);
  }
});

Deno.test("no bytes make the engine throw, and a refusal tells nothing of the file", async () => {
  const beginnings = ["\xff\xd8\xff", "\x89PNG\r\n\x1a\n", "%PDF-1.7\n", "PK\x03\x04", "GIF89a"]
    .concat("RIFF\x10\0\0\0WAVE", "\0\0\0\x18ftypisom", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "")
    .concat("ID3\x04", "OggS", "fLaC", "\x1aE\xdf\xa3", "{\\rtf1", "BM", "II*\0", "<svg", "MM\0*");
  const property = fc.asyncProperty(
    fc.constantFrom(...beginnings),
    fc.uint8Array({ maxLength: 300 }),
    async (beginning, rest) => {
      const bytes = Uint8Array.from([...ascii(beginning + CANARY), ...rest]);
      const outcome = await clean(bytes, "file", { rename: true });
      if (outcome.status === "refused") ok(!outcome.detail.includes(CANARY));
    },
  );
  await fc.assert(property, { numRuns: 400 });
});
