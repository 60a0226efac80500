/** For tests: changes real files as damage, chance and malice would. Same change, same bytes. */
import { crc32, deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { concat } from "./bytes.ts";

/** Where in a file: anywhere, in parts of its length, or near one of its ends, where heads live. */
const place = fc.oneof(
  fc.nat(2 ** 32 - 1).map((part) => ({ part: part / 2 ** 32 })),
  fc.nat(400).map((start) => ({ start })),
  fc.nat(400).map((end) => ({ end })),
);
type Place = typeof place extends fc.Arbitrary<infer T> ? T : never;

/** Numbers with which lengths and counts go wrong. */
const number = fc.oneof(
  fc.constantFrom(0, 1, 2, 4, 8, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 2 ** 31 - 1, 2 ** 31),
  fc.constantFrom(2 ** 32 - 1, 2 ** 32 - 8, 2 ** 24, 2 ** 20),
  fc.nat(2 ** 32 - 1),
);

/** What means something in one format or another. */
const WORDS = [
  ...["<!DOCTYPE a [<!ENTITY e 'e'>]>&e;", "<a>", "</a>", "]]>", "<!--", "&#0;", ' a="', "<?a?>"],
  ...[
    "{",
    "}",
    "\\",
    "{\\*\\x ",
    "\\bin999999 ",
    "\\u-1 ",
    "\\'",
    "{\\field{\\*\\fldinst AUTHOR}}",
  ],
  ...["endobj\n", "endstream\n", "1 0 obj\n", "stream\n", "<<", ">>", " 1 0 R ", "%%EOF", "("],
  ...["\xff\xd9", "\xff\xd8\xff", "\xff\xfe\0\x09", "\0", "\0\0\0\x01", "IEND", "\x3b", "\x21\xfe"],
  ...[
    "PK\x05\x06",
    "PK\x03\x04",
    "moov",
    "free",
    "uuid",
    "OggS",
    "TAG",
    "ID3\x04\0\0",
    "\xef\xbb\xbf",
  ],
].map((word) => Uint8Array.from(word, (letter) => letter.charCodeAt(0)));

/** Those that leave most of a file as it is are likelier. */
const GENTLE = ["bit", "byte", "number", "remove", "double", "swap", "word", "append"] as const;
const ROUGH = ["cut", "behead", "splice", "magic"] as const;

const step = fc.record({
  kind: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...GENTLE) },
    { weight: 1, arbitrary: fc.constantFrom(...ROUGH) },
  ),
  at: place,
  to: place,
  length: fc.oneof(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 4000 })),
  number,
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** One to three changes; `inside`: to something in the file that has a length or a sum of its own. */
export const change = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 3 }),
  inside: fc.option(fc.nat(2 ** 32 - 1), { freq: 2 }),
});
export type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** A changed copy of a file; what is spliced in comes of another one. */
export function mutated(
  file: Uint8Array,
  { steps, inside }: Change,
  other: Uint8Array,
): Uint8Array {
  const all = (bytes: Uint8Array) =>
    steps.reduce((before, one) => before.length ? stepped(before, one, other) : before, bytes);
  return (inside === null ? undefined : changedInside(file, inside, all)) ?? all(file.slice());
}

function stepped(file: Uint8Array, { kind, length, number, ...places }: Step, other: Uint8Array) {
  const at = scaled(places.at, file), to = scaled(places.to, file);
  const end = Math.min(at + length, file.length);
  const before = file.subarray(0, at), after = file.subarray(at);
  switch (kind) {
    case "bit":
      return replaced(file, at, [file[at]! ^ (1 << (number & 7))]);
    case "byte":
      return replaced(file, at, [number & 0xff]);
    case "number": {
      const bytes = new DataView(new ArrayBuffer(8));
      const big = length & 1, size = [2, 4, 4, 8][length & 3]!;
      if (size === 2) bytes.setUint16(0, number, !big);
      else bytes.setUint32(size === 8 && big ? 4 : 0, number, !big);
      return replaced(file, at, new Uint8Array(bytes.buffer, 0, size));
    }
    case "cut":
      return before;
    case "behead":
      return after;
    case "remove":
      return concat([before, file.subarray(end)]);
    case "double":
      return concat([file.subarray(0, to), file.subarray(at, end), file.subarray(to)]);
    case "swap": {
      const [a, b] = [file.slice(at, end), file.slice(to, to + length)];
      return replaced(replaced(file, at, b), to, a);
    }
    case "word":
      return concat([before, WORDS[number % WORDS.length]!, after]);
    case "splice":
      return concat([before, other.subarray(scaled(places.to, other))]);
    case "magic":
      return concat([other.subarray(0, length & 15), file.subarray(length & 15)]);
    case "append":
      return concat([file, other]);
  }
}

/** A place in a file, as an offset. */
function scaled(place: Place, { length }: Uint8Array): number {
  if ("part" in place) return Math.floor(place.part * length);
  const at = "start" in place ? place.start : length - 1 - place.end;
  return Math.max(0, Math.min(at, length - 1));
}

function replaced(file: Uint8Array, at: number, bytes: Iterable<number>): Uint8Array {
  const copy = file.slice();
  for (const byte of bytes) if (at < copy.length) copy[at++] = byte;
  return copy;
}

type Alter = (bytes: Uint8Array) => Uint8Array;

/** Changes one part of a container, and makes right what depends on it; undefined where none is. */
function changedInside(file: Uint8Array, pick: number, alter: Alter): Uint8Array | undefined {
  const starts = (text: string) => [...text].every((one, i) => file[i] === one.charCodeAt(0));
  try {
    if (starts("PK")) return inZip(file, pick, alter);
    if (starts("\x89PNG")) return inPng(file, pick, alter);
    if (starts("%PDF")) return inPdf(file, pick, alter);
  } catch {
    return undefined; // another change damaged it before
  }
}

function inZip(file: Uint8Array, pick: number, alter: Alter): Uint8Array {
  const members: Record<string, Uint8Array> = unzipSync(file);
  const names = Object.keys(members).filter((name) => members[name]!.length > 0);
  const name = names[pick % names.length]!;
  members[name] = changedInside(members[name]!, pick >>> 8, alter) ?? alter(members[name]!);
  return zipSync(
    Object.fromEntries(
      Object.entries(members).map(([name, bytes]) => [
        name,
        [bytes, { level: name === "mimetype" ? 0 : 6, mtime: "2023-07-17T14:22:31" }],
      ]),
    ),
  );
}

function inPng(file: Uint8Array, pick: number, alter: Alter): Uint8Array | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const starts: number[] = [];
  for (let at = 8; at + 12 <= file.length; at += 12 + view.getUint32(at)) starts.push(at);
  const at = starts[pick % starts.length];
  if (at === undefined) return;
  const end = at + 8 + view.getUint32(at);
  const chunk = alter(file.slice(at + 4, end));
  const ends = new DataView(new ArrayBuffer(8));
  ends.setUint32(0, Math.max(0, chunk.length - 4));
  ends.setUint32(4, crc32(chunk));
  const [length, sum] = [new Uint8Array(ends.buffer, 0, 4), new Uint8Array(ends.buffer, 4)];
  return concat([file.subarray(0, at), length, chunk, sum, file.subarray(end + 4)]);
}

/** The packed stream keeps its length, so that the table and /Length stay true. */
function inPdf(file: Uint8Array, pick: number, alter: Alter): Uint8Array | undefined {
  const text = new TextDecoder("latin1").decode(file);
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)];
  const found = streams[pick % streams.length];
  if (!found) return;
  const at = found.index + found[0].indexOf(found[1]!), length = found[1]!.length;
  const inner = inflateSync(file.subarray(at, at + length));
  const packed = deflateSync(alter(inner), { level: 9 });
  return packed.length > length ? undefined : replaced(file, at, packed);
}
