import { deepEqual, equal, ok, throws } from "node:assert/strict";
import fc from "fast-check";
import { zipSync } from "fflate";
import { Refusal, type Work } from "./format.ts";
import { CANARY, holds } from "./testing.ts";
import { pack } from "./zip_testing.ts";
import { peekZip, readZip, writeZip } from "./zip.ts";
import { entriesOf, lookAtZip } from "./zip_look.ts";

const work: Work = {
  removed() {},
  inflated() {},
  nested: () => Promise.reject(new Refusal("too-deep")),
};
const bytes = (text: string) => new TextEncoder().encode(text);
const refuses = (file: Uint8Array, reason: string) =>
  throws(() => readZip(file, work), (error) => error instanceof Refusal && error.reason === reason);

/** Where the central directory begins. */
function directory(file: Uint8Array): number {
  return new DataView(file.buffer).getUint32(file.length - 6, true);
}

Deno.test("what is written is read again, by us and by others, and tells nothing", () => {
  fc.assert(fc.property(
    fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-zé]{1,8}$/), fc.uint8Array()), {
      selector: ([name]) => name,
      maxLength: 5,
    }),
    (list) => {
      const file = writeZip(list.map(([name, bytes]) => ({ name, bytes })));
      deepEqual([...readZip(file, work)], list);
      deepEqual(new Map(entriesOf(file)), new Map(list));
      deepEqual(lookAtZip(file), []);
    },
  ));
});

Deno.test("names, folders and order are normalised; other writers' archives are read", () => {
  const files = readZip(pack({ "a/": "", "./b\\c.txt": "x", "/d.txt": "y" }), work);
  deepEqual([...files.keys()], ["b/c.txt", "d.txt"]);
  equal(new TextDecoder().decode(peekZip(pack({ mimetype: "m" }), "mimetype")!), "m");
  equal(peekZip(bytes("PK no archive at all"), "mimetype"), null);
});

Deno.test("entries that the directory does not list are not entries", () => {
  const hidden = zipSync({ "deleted.txt": bytes(CANARY) }, { level: 0 });
  const local = hidden.subarray(0, directory(hidden));
  const file = new Uint8Array([...local, ...writeZip([{ name: "a", bytes: bytes("x") }])]);
  const files = readZip(file, work);
  deepEqual([...files.keys()], ["a"]);
  ok(holds(file) && !holds(files.get("a")!));
  ok(lookAtZip(file).length > 0);
});

Deno.test("dates, extra fields, comments and bytes between entries are seen", () => {
  ok(lookAtZip(pack({ a: "x" })).includes("ZIP date"));
  const extra = zipSync({
    a: [bytes("x"), { extra: { 0x7875: bytes("uid") }, mtime: "1980-01-01" }],
  });
  ok(lookAtZip(extra).includes("ZIP extra field"));
  const plain = writeZip([{ name: "a", bytes: bytes("x") }]);
  ok(lookAtZip(new Uint8Array([...plain, 0])).length > 0);
  ok(lookAtZip(new Uint8Array([0, ...plain])).length > 0);
});

Deno.test("encrypted, damaged, lying and cut archives are refused", () => {
  const file = pack({ a: "some text, some text, some text" });
  const at = directory(file);
  const changed = (offset: number, value: number) => {
    const copy = file.slice();
    copy[at + offset]! ^= value;
    return copy;
  };
  refuses(changed(8, 1), "encrypted");
  refuses(changed(10, 4), "not-certain"); // method
  refuses(changed(16, 1), "damaged"); // checksum
  refuses(changed(24, 1), "bomb"); // one byte more than declared
  refuses(changed(24, 64), "damaged"); // fewer than declared
  refuses(changed(42, 1), "damaged"); // offset
  for (const cut of [0, 10, 40, file.length - 1]) refuses(file.slice(0, cut), "damaged");
});

Deno.test("a bomb is refused before it is unpacked", () => {
  const bomb = pack({ a: new Uint8Array(64 * 1024 * 1024) });
  const start = performance.now();
  refuses(bomb, "bomb");
  ok(performance.now() - start < 500);
  let counted = 0;
  readZip(pack({ a: "12345", b: "678" }), {
    ...work,
    inflated: (count) => void (counted += count),
  });
  equal(counted, 8);
});

Deno.test("changed bytes never pass the checksum, and never loop", () => {
  const file = pack({ a: "text ".repeat(40), b: CANARY });
  fc.assert(fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
    const copy = file.slice();
    copy[at]! ^= by;
    let files;
    try {
      files = readZip(copy, work);
    } catch {
      return true;
    }
    return [...files.values()].every((one) =>
      /^((text ){40}|Marguerite-QX7719)$/.test(new TextDecoder().decode(one))
    );
  }));
});
