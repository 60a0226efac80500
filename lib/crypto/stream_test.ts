import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { gcm } from "@noble/ciphers/aes.js";
import fc from "fast-check";
import { CannotOpen } from "./error.ts";
import { fields, hkdf, join } from "./oracle.ts";
import { paddedSize } from "./padding.ts";
import { flip, flips } from "./refusal.ts";
import { openStream, sealStream } from "./stream.ts";
import { randomBytes } from "./tokens.ts";

type Rows = Uint8Array[];

const key = new Uint8Array(32).fill(4);
const binding = { organisation: "nordwind", case: "c1", file: "f1" };
const content = 65_532;
const row = 65_552;

function sealed(file: Uint8Array, under = binding, withKey = key): Promise<Rows> {
  return Array.fromAsync(sealStream(ReadableStream.from([file]), withKey, under));
}

async function opened(rows: Rows, under = binding, withKey = key): Promise<Uint8Array> {
  return join(...await Array.fromAsync(openStream(ReadableStream.from(rows), withKey, under)));
}

async function assertRefused(rows: Rows, message?: string): Promise<void> {
  await assert.rejects(opened(rows), CannotOpen, message);
}

/** A file whose chunks all differ. */
function file(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, i) => (i * 7 + (i >> 8) * 13 + (i >> 16) * 101) & 255);
}

Deno.test("a file opens to what was sealed at every length around a chunk's edge", async () => {
  const edges = [0, 1, 4091, 4092, 4093, content - 1, content, content + 1, 2 * content];
  // 65 full chunks are followed by a whole chunk of padding.
  for (const length of [...edges, 3 * content + 5, 65 * content]) {
    const whole = file(length);
    const rows = await sealed(whole);
    assert.equal(Buffer.compare(await opened(rows), whole), 0, `${length}`);
  }
});

Deno.test("how a file is cut on its way in or out does not matter", async () => {
  const whole = file(150_000);
  const rows = join(...await sealed(whole));
  const cuts = fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 3, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(cuts, cuts, async (inward, outward) => {
      const pieces = sealStream(ReadableStream.from(cut(whole, inward)), key, binding);
      assert.equal(Buffer.compare(await opened(await Array.fromAsync(pieces)), whole), 0);
      assert.equal(Buffer.compare(await opened(cut(rows, outward)), whole), 0);
    }),
    { numRuns: 20 },
  );
});

function cut(bytes: Uint8Array, lengths: number[]): Rows {
  const pieces: Rows = [];
  let at = 0;
  for (const length of lengths) pieces.push(bytes.subarray(at, at += length));
  return [...pieces, bytes.subarray(at)];
}

Deno.test("an independent implementation opens our files", async () => {
  const whole = file(2 * content + 1000);
  const rows = await sealed(whole);
  const stream = join(...rows);
  assert.equal(stream[0], 0x41);
  const subkey = hkdf(key, stream.subarray(1, 33), fields("ombud suite", 0x41));
  const found: Rows = [];
  for (let i = 0, at = 33; at < stream.length; i++, at += row) {
    const last = at + row >= stream.length ? 1 : 0;
    const nonce = join(new Uint8Array(7), Uint8Array.of(0, 0, 0, i, last));
    const chunk = gcm(subkey, nonce, fields("nordwind", "c1", "f1"))
      .decrypt(stream.subarray(at, at + row));
    const length = new DataView(chunk.buffer, chunk.byteOffset).getUint32(0);
    found.push(chunk.subarray(4, 4 + length));
  }
  assert.equal(Buffer.compare(join(...found), whole), 0);
});

Deno.test("sealed sizes tell no more than PADME does, and rows have one size", async () => {
  for (const length of [0, 5000, content, content + 1, 300_000, 1_000_000]) {
    const rows = await sealed(file(length));
    const chunks = Math.max(1, Math.ceil(length / content));
    const padded = paddedSize(length + 4 * chunks);
    const total = rows.reduce((sum, bytes) => sum + bytes.length, 0);
    assert.equal(total, 33 + padded + 16 * Math.ceil(padded / 65_536));
    for (const bytes of rows.slice(1, -1)) assert.equal(bytes.length, row);
  }
});

Deno.test("a stream that lost, moved, repeated or gained a chunk is refused", async () => {
  const rows = await sealed(file(5 * content + 100));
  assert.equal(rows.length, 6);
  for (let i = 0; i < rows.length; i++) {
    await assertRefused(rows.toSpliced(i, 1), `without ${i}`);
    await assertRefused(rows.slice(0, i), `only the first ${i}`);
    await assertRefused(rows.toSpliced(i, 0, rows[i]!), `${i} twice`);
    for (let j = i + 1; j < rows.length; j++) {
      await assertRefused(rows.with(i, rows[j]!).with(j, rows[i]!), `${i} and ${j} swapped`);
    }
  }
  await assertRefused([...rows, new Uint8Array(1)], "one byte more");
  await assertRefused([...rows, new Uint8Array(row)], "a chunk more");
  await assertRefused([...rows, ...rows], "itself twice");
});

Deno.test("a stream cut at any place is refused", async () => {
  const stream = join(...await sealed(file(2 * content)));
  for (let length = 0; length < 60; length++) await assertRefused([stream.subarray(0, length)]);
  for (let length = 60; length < stream.length; length += 1009) {
    await assertRefused([stream.subarray(0, length)], `${length}`);
  }
  for (const edge of [33 + row - 1, 33 + row, 33 + row + 1, 33 + row + 16, stream.length - 1]) {
    await assertRefused([stream.subarray(0, edge)], `${edge}`);
  }
});

Deno.test("a changed bit is refused: every one of the header, a sample of the rest", async () => {
  const [first, ...others] = await sealed(file(content + 10));
  for (const damaged of flips(first!.subarray(0, 33))) {
    await assertRefused([damaged, first!.subarray(33), ...others]);
  }
  for (let bit = 33 * 8; bit < first!.length * 8; bit += 5003) {
    await assertRefused([flip(first!, bit), ...others]);
  }
  for (let bit = 0; bit < others[0]!.length * 8; bit += 211) {
    await assertRefused([first!, flip(others[0]!, bit)]);
  }
});

Deno.test("chunks do not move between files, places or keys", async () => {
  const a = await sealed(file(3 * content));
  const b = await sealed(file(3 * content));
  assert.notDeepEqual(a[0], b[0]);
  for (let i = 0; i < a.length; i++) await assertRefused(a.with(i, b[i]!), `chunk ${i}`);
  for (const other of [{ organisation: "havblik" }, { case: "c2" }, { file: "f2" }]) {
    await assert.rejects(opened(a, { ...binding, ...other }), CannotOpen);
  }
  await assert.rejects(opened(a, binding, randomBytes(32)), CannotOpen);
});

/** Seals chunk texts of our own making under the right key, as a careless other version would. */
function forge(chunks: Rows): Rows {
  const salt = randomBytes(32);
  const subkey = hkdf(key, salt, fields("ombud suite", 0x41));
  const sealedChunks = chunks.map((chunk, i) => {
    const nonce = join(new Uint8Array(10), Uint8Array.of(i, i === chunks.length - 1 ? 1 : 0));
    return gcm(subkey, nonce, fields("nordwind", "c1", "f1")).encrypt(chunk);
  });
  return [join(Uint8Array.of(0x41), salt), ...sealedChunks];
}

function chunk(length: number, size: number, fill = 0): Uint8Array {
  const bytes = new Uint8Array(size).fill(fill);
  new DataView(bytes.buffer).setUint32(0, length);
  return bytes;
}

Deno.test("a file has one sealed form: other framings under the right key are refused", async () => {
  assert.equal((await opened(forge([chunk(100, 4096)]))).length, 100);
  const wrong: [string, Rows][] = [
    ["no room for a length", [new Uint8Array(3)]],
    ["longer than its chunk", [chunk(4093, 4096)]],
    ["a length of gigabytes", [chunk(0xffffffff, 4096)]],
    ["padding that is not zero", [chunk(100, 4096, 1)]],
    ["not padded", [chunk(100, 104)]],
    ["padded too far", [chunk(100, 8192)]],
    ["content after padding", [chunk(10, 65_536), chunk(10, 2048)]],
    ["a chunk of padding too many", [chunk(65_532, 65_536), chunk(0, 2048)]],
  ];
  for (const [name, chunks] of wrong) await assertRefused(forge(chunks), name);
});

Deno.test("a source that fails is reported as it failed, and stopping early closes it", async () => {
  const failing = async function* () {
    yield file(100_000);
    await Promise.reject(new RangeError("disk full"));
  };
  await assert.rejects(Array.fromAsync(sealStream(failing(), key, binding)), /disk full/);

  let closed = false;
  const rows = await sealed(file(5 * content));
  const source = async function* () {
    try {
      yield* rows;
    } finally {
      closed = true;
    }
  };
  for await (const _ of openStream(source(), key, binding)) break;
  assert.ok(closed);
});

Deno.test("sealing and opening hold a few chunks, however long the file", async () => {
  let ahead = 0, most = 0;
  const source = async function* () {
    for (let i = 0; i < 200; i++) {
      most = Math.max(most, ++ahead);
      yield file(content);
    }
  };
  const rows = sealStream(source(), key, binding);
  for await (const _ of openStream(rows, key, binding)) ahead--;
  assert.ok(most <= 5, `${most} chunks were held`);
});
