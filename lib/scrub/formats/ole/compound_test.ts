import { deepEqual, equal, ok, throws } from "node:assert/strict";
import fc from "fast-check";
import { CANARY, holds } from "../../testing.ts";
import { newStorage, readCompound, rootNames, type Storage } from "./compound.ts";
import { writeCompound } from "./compound_write.ts";
import { compound, u32 } from "./testing.ts";

const stream = fc.uint8Array({ maxLength: 200 }).chain((bytes) =>
  fc.constantFrom(1, 30).map((times) => new Uint8Array(bytes.length * times).fill(bytes[0] ?? 0))
);
const names = fc.uniqueArray(fc.stringMatching(/^[0-9a-z]{1,31}$/), { maxLength: 12 });

function tree(contents: [string, Uint8Array][]): Storage {
  const root = newStorage();
  const inner = newStorage();
  inner.streams = new Map(contents.slice(0, 3));
  root.streams = new Map(contents);
  root.storages.set("A storage of its own name", inner);
  return root;
}

const sorted = (storage: Storage): unknown => [
  [...storage.streams].sort(([a], [b]) => a < b ? -1 : 1).map((
    [name, bytes],
  ) => [name, [...bytes]]),
  [...storage.storages].map(([name, inner]) => [name, sorted(inner)]),
];

Deno.test("what is written is what is read", () => {
  fc.assert(fc.property(names, fc.array(stream, { minLength: 12, maxLength: 12 }), (keys, all) => {
    const root = tree(keys.map((key, i) => [key, all[i]!]));
    deepEqual(sorted(readCompound(writeCompound(root))), sorted(root));
  }));
});

Deno.test("a file with more than 109 sectors of its table can be read again", () => {
  const large = new Uint8Array(8 * 1024 * 1024).map((_, i) => i % 251);
  const root = newStorage();
  root.streams.set("Large", large);
  const back = readCompound(writeCompound(root)).streams.get("Large")!;
  equal(back.length, large.length);
  ok(back.every((byte, i) => byte === large[i]));
});

Deno.test("slack, free sectors, unused entries and dates stay behind", () => {
  for (const mini of [false, true]) {
    const dirty = compound({ One: [1, 2, 3], Two: { Three: [4] } }, CANARY, mini);
    ok(holds(dirty));
    ok(!holds(writeCompound(readCompound(dirty))));
  }
});

Deno.test("chains that loop, cross or lead outside are refused", () => {
  const whole = compound({ One: new Uint8Array(9000) });
  const fat = new DataView(whole.buffer).getUint32(76, true) * 512 + 512;
  for (const next of [0, 1, 5000, 0xffffffff]) {
    const broken = whole.slice();
    broken.set(u32(next), fat + 4);
    throws(() => readCompound(broken), { reason: "damaged" });
  }
});

Deno.test("a directory whose entries loop is refused", () => {
  const whole = compound({ One: [1], Two: [2] });
  const directory = new DataView(whole.buffer).getUint32(48, true) * 512 + 512;
  whole.set(u32(1), directory + 2 * 128 + 72);
  throws(() => readCompound(whole), { reason: "damaged" });
  deepEqual(rootNames(whole), []);
});

Deno.test("what is no compound file has no names", () => {
  deepEqual(rootNames(new Uint8Array()), []);
  deepEqual(rootNames(compound({ One: [1] }).subarray(0, 700)), []);
});
