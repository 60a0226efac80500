/**
 * MP3 (and MPEG audio layers I and II): nothing but MPEG frames stays, so tags of every kind go:
 * ID3v2 (id3.org, versions 2.2 to 2.4), ID3v1, APEv2, Lyrics3, and whatever else lies between.
 * Frames: ISO/IEC 11172-3, 2.4.1, and 13818-3. First frame: Xing, LAME ("Mp3 info tag" revision 1)
 * and VBRI, of which only what players need stays.
 */
import { Buffer } from "node:buffer";
import { latin1 } from "../bytes.ts";
import { marksIn, TAG_MARKS } from "../marks.ts";
import { type Format, Refusal, type Work } from "../format.ts";
import { allZero, noteTags } from "../tags.ts";

/** kbit/s by bitrate index, for layers I, II, III of MPEG-1 and I, II+III of MPEG-2 and 2.5. */
const RATES = [
  [0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
  [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;
const HERTZ = [44100, 48000, 32000] as const;

interface Frame {
  size: number;
  /** Version, layer and sample rate: the same in all frames of a stream. */
  kind: number;
  /** Bytes of side information behind the header (layer III). */
  side: number;
}

/** The frame whose header is at `at`; undefined when there is none. Free format is not known. */
function frameAt(bytes: Uint8Array, at: number): Frame | undefined {
  const b1 = bytes[at + 1] ?? 0, b2 = bytes[at + 2] ?? 0, b3 = bytes[at + 3];
  if (bytes[at] !== 0xff || (b1 & 0xe0) !== 0xe0 || b3 === undefined) return undefined;
  const version = b1 >> 3 & 3; // 3: MPEG-1, 2: MPEG-2, 0: MPEG-2.5
  const layer = 4 - (b1 >> 1 & 3);
  const hertz = HERTZ[b2 >> 2 & 3];
  if (version === 1 || layer === 4 || hertz === undefined) return undefined;
  const table = version === 3 ? layer - 1 : layer === 1 ? 3 : 4;
  const rate = RATES[table]?.[b2 >> 4];
  if (!rate) return undefined;
  const real = hertz >> (version === 3 ? 0 : version === 2 ? 1 : 2);
  const padding = b2 >> 1 & 1;
  const size = layer === 1
    ? (Math.floor(12000 * rate / real) + padding) * 4
    : Math.floor((layer === 3 && version !== 3 ? 72000 : 144000) * rate / real) + padding;
  const mono = b3 >> 6 === 3;
  const side = version === 3 ? (mono ? 17 : 32) : mono ? 9 : 17;
  return { size, kind: b1 << 8 & 0x1e00 | b2 & 0x0c, side };
}

/** True when a frame at `at` is followed by another of its kind, or by the end of the file. */
function isChain(bytes: Uint8Array, at: number): boolean {
  const first = frameAt(bytes, at);
  if (!first) return false;
  const next = at + first.size;
  return next === bytes.length || frameAt(bytes, next)?.kind === first.kind;
}

/** Where the ID3v2 or APEv2 tag that begins at `at` ends; `at` itself when there is none. */
function tagEnd(bytes: Uint8Array, at: number): number {
  const name = latin1(bytes, at, at + 8);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (
    name.startsWith("ID3") && at + 10 <= bytes.length && !((view.getUint32(at + 6)) & 0x80808080)
  ) {
    const size = bytes.subarray(at + 6, at + 10).reduce((sum, byte) => sum * 128 + byte, 0);
    return Math.min(at + 10 + size + (bytes[at + 5]! & 0x10 ? 10 : 0), bytes.length);
  }
  if (
    name === "APETAGEX" && at + 32 <= bytes.length && view.getUint32(at + 20, true) & 0x20000000
  ) {
    return Math.min(at + 32 + view.getUint32(at + 12, true), bytes.length);
  }
  return at;
}

/** Where the frames begin again at or behind `from`. */
function nextFrames(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length;) {
    const end = tagEnd(bytes, at);
    if (end > at) at = end;
    else if (isChain(bytes, at)) return at;
    else at++;
    for (; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === 0xff || byte === 0x49 || byte === 0x41) break; // a frame, "ID3", "APETAGEX"
    }
  }
  return bytes.length;
}

function scrub(bytes: Uint8Array, work: Work): Uint8Array {
  let to = 0;
  const start = nextFrames(bytes, 0);
  let at = start;
  note(bytes, 0, at, work);
  while (at < bytes.length) {
    const run = at;
    const kind = frameAt(bytes, at)!.kind;
    for (let frame = frameAt(bytes, at); frame?.kind === kind; frame = frameAt(bytes, at)) {
      if (at + frame.size > bytes.length) break;
      at += frame.size;
    }
    if (to === 0) cleanInfo(bytes, run, work);
    bytes.copyWithin(to, run, at);
    to += at - run;
    const next = nextFrames(bytes, at);
    note(bytes, at, next, work);
    at = next;
  }
  if (to > 0) return bytes.subarray(0, to);
  const head = headOnly(bytes);
  if (head === undefined) throw new Refusal("damaged", "no MPEG frame");
  return bytes.subarray(head, head + 4);
}

/** Where the header of a file's only frame is, when the frame was cut off behind it. */
function headOnly(bytes: Uint8Array): number | undefined {
  let at = 0;
  for (let end = tagEnd(bytes, at); end > at; end = tagEnd(bytes, at)) at = end;
  return frameAt(bytes, at) ? at : undefined;
}

const TAGS = [
  ["ID3", "ID3v2 tag"],
  ["TAG", "ID3v1 tag"],
  ["APETAGEX", "APEv2 tag"],
  ["LYRICSBEGIN", "Lyrics3 tag"],
] as const;

/** Says what lay between two offsets. */
function note(bytes: Uint8Array, from: number, to: number, work: Work): void {
  if (allZero(bytes, from, to)) return;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from);
  const tags = TAGS.map(([mark, name]) => [text.indexOf(mark, 0, "latin1"), name] as const)
    .filter(([found]) => found >= 0);
  for (const [found, name] of tags) noteTags(work, name, bytes, from + found, to);
  if (tags.length === 0) work.removed("Bytes between the frames", "hidden");
}

/** The first frame may hold numbers instead of sound: how long it is, how to seek, what to skip. */
function cleanInfo(bytes: Uint8Array, at: number, work: Work): void {
  const frame = frameAt(bytes, at)!;
  const view = new DataView(
    bytes.buffer,
    bytes.byteOffset + at,
    Math.min(frame.size, bytes.length - at),
  );
  const zero = (from: number, to: number) =>
    bytes.fill(0, at + from, at + Math.min(to, frame.size));
  const info = 4 + frame.side;
  const name = latin1(bytes, at + info, at + info + 4);
  if ((name === "Xing" || name === "Info") && info + 8 <= frame.size) {
    const flags = view.getUint32(info + 4) & 15;
    const lame = info + 8 + (flags & 1 ? 4 : 0) + (flags & 2 ? 4 : 0) + (flags & 4 ? 100 : 0) +
      (flags & 8 ? 4 : 0);
    view.setUint32(info + 4, flags);
    zero(4, info);
    if (lame + 36 > frame.size) return void zero(lame, frame.size);
    const gapless = bytes.slice(at + lame + 21, at + lame + 24);
    if (!allZero(bytes, at + lame, at + lame + 9)) work.removed("LAME tag", "software");
    zero(lame, frame.size);
    if (allZero(gapless, 0, 3)) return;
    bytes.set([0x4c, 0x41, 0x4d, 0x45], at + lame); // players read the rest behind "LAME" alone
    bytes.set(gapless, at + lame + 21);
  } else if (latin1(bytes, at + 36, at + 40) === "VBRI" && frame.size >= 62) {
    zero(36 + 26 + view.getUint16(36 + 18) * view.getUint16(36 + 22), frame.size);
  }
}

/** The second look: plain searches for the marks of tags. */
function inspect(bytes: Uint8Array): string[] {
  const found = new Set(
    marksIn(bytes, [...TAG_MARKS, "LYRICS200", "ID3\x02\0", "ID3\x03\0", "ID3\x04\0"]),
  );
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (/LA[MV][EFC][\d. ]/i.test(text.subarray(0, 300).toString("latin1"))) found.add("Encoder");
  if (text.subarray(-128).toString("latin1").startsWith("TAG")) found.add("ID3v1 tag");
  return [...found];
}

export const mp3: Format = {
  id: "mp3",
  label: "MP3 sound",
  media: "audio/mpeg",
  extensions: ["mp3", "mp2", "mpga"],
  detect: (bytes) => tagEnd(bytes, 0) > 0 || isChain(bytes, 0),
  scrub,
  inspect,
};
