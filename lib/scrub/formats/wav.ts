/**
 * WAV: the sound format, its length and the samples, written closely after each other. RIFF
 * (Microsoft/IBM 1991), RF64 (EBU Tech 3306), WAVEFORMATEX (mmreg.h). Everything else goes: LIST
 * INFO, bext, iXML, id3, XMP, cue points with their labels, padding, what follows the end.
 */
import { Buffer } from "node:buffer";
import { marksIn } from "../marks.ts";
import { type Format, Refusal, type Work } from "../format.ts";
import { type Chunk, fourcc, putU32le, u32le } from "../riff.ts";
import { noteTags } from "../tags.ts";

/** Bytes of `fmt ` for the codecs that are known, by their number in mmreg.h. */
const FORMATS: Record<number, number> = {
  0x0001: 16, // PCM
  0x0002: 50, // Microsoft ADPCM
  0x0003: 18, // floating point
  0x0006: 18, // A-law
  0x0007: 18, // mu-law
  0x0011: 20, // IMA ADPCM
  0x0031: 20, // GSM 6.10
  0x0045: 20, // G.726
  0x0050: 40, // MPEG layers I and II
  0x0055: 30, // MP3
  0x2000: 18, // AC-3
  0xfffe: 40, // extensible
};

/** Bytes of WAVEFORMATEX that say how to decode; 0 for a codec that is not known. */
export function waveFormatSize(bytes: Uint8Array, at: number): number {
  return FORMATS[bytes[at]! | bytes[at + 1]! << 8] ?? 0;
}

/** What the chunks that go are called in `removed`. */
const TAGS = ["LIST", "bext", "iXML", "id3 ", "ID3 ", "_PMX", "axml", "cart", "exif"];

type Kept = Partial<Record<"fmt " | "fact" | "data", Chunk>>;
const isKept = (id: string): id is keyof Kept => ["fmt ", "fact", "data"].includes(id);

function scrub(bytes: Uint8Array, work: Work): Uint8Array {
  const kept: Kept = {};
  let at = 12;
  while (at + 8 <= bytes.length) {
    const chunk = chunkAt(bytes, at);
    if (isKept(chunk.id) && !kept[chunk.id]) kept[chunk.id] = chunk;
    else note(bytes, chunk, work);
    at = chunk.next;
  }
  const { "fmt ": fmt, fact, data } = kept;
  if (!fmt || !data || fmt.end - fmt.data < 16) throw new Refusal("damaged", "no sound");
  const size = waveFormatSize(bytes, fmt.data);
  if (size === 0) throw new Refusal("not-certain", "codec");
  return rewrite(bytes, fmt, fact, data, Math.min(size, fmt.end - fmt.data));
}

/**
 * The chunk at `at`, cut to what is there. Programs that write as they record leave a size of 0 or
 * of all ones; RF64 has the real one elsewhere. Any other size that is too large must agree with the
 * file's own (a cut file), else tags behind the sound would count as sound.
 */
function chunkAt(bytes: Uint8Array, at: number): Chunk {
  const id = fourcc(bytes, at);
  const data = at + 8;
  let size = u32le(bytes, at + 4);
  if (id === "data") {
    const riff = u32le(bytes, 4);
    const rf64 = fourcc(bytes, 12) === "ds64" ? u32le(bytes, 28) : 0;
    const open = size >= 0xffffff00 && riff >= 0xffffff00;
    if (size === 0xffffffff && rf64 > 0) size = rf64;
    else if (size === 0 && !/^[\w -]{4}$/.test(fourcc(bytes, data))) size = bytes.length - data;
    else if (size > bytes.length - data && !open && data + size > riff + 9) {
      throw new Refusal("damaged", "data size");
    }
  }
  const end = Math.min(data + size, bytes.length);
  return { id, at, data, end, next: Math.min(end + (size & 1), bytes.length) };
}

/** Moves what stays to the front of the same buffer. */
function rewrite(
  bytes: Uint8Array,
  fmt: Chunk,
  fact: Chunk | undefined,
  data: Chunk,
  size: number,
): Uint8Array {
  const head = bytes.slice(fmt.data, fmt.data + size);
  if (size >= 18) head.set([size - 18, 0], 16);
  const frames = fact && fact.end - fact.data >= 4 ? u32le(bytes, fact.data) : undefined;
  const length = data.end - data.data;
  const to = 12 + 8 + size + (frames === undefined ? 0 : 12) + 8;
  const end = Math.min(to + length + (length & 1), bytes.length);
  bytes.copyWithin(to, data.data, data.end);
  bytes.fill(0, to + length, end);
  const put = (at: number, id: string, value: number) => {
    bytes.set([...id].map((letter) => letter.charCodeAt(0)), at);
    putU32le(bytes, at + 4, value);
  };
  put(0, "RIFF", end - 8);
  put(8, "WAVE", 0);
  put(12, "fmt ", size);
  bytes.set(head, 20);
  if (frames !== undefined) {
    put(20 + size, "fact", 4);
    putU32le(bytes, 28 + size, frames);
  }
  put(to - 8, "data", length);
  return bytes.subarray(0, end);
}

function note(bytes: Uint8Array, chunk: Chunk, work: Work): void {
  if (TAGS.includes(chunk.id)) {
    noteTags(work, `WAV ${chunk.id.trim()}`, bytes, chunk.data, chunk.end);
  } else if (bytes.subarray(chunk.data, chunk.end).some((byte) => byte !== 0)) {
    work.removed("Chunk that players do not need", "hidden");
  }
}

/** The second look: two or three chunks in one order, to the last byte, and no marks of tags. */
function inspect(bytes: Uint8Array): string[] {
  const found = marksIn(bytes);
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let names = "";
  let at = 12;
  while (at + 8 <= file.length) {
    names += file.toString("latin1", at, at + 4);
    const size = file.readUInt32LE(at + 4);
    at += 8 + size + size % 2;
  }
  if (!/^fmt (fact)?data$/.test(names)) found.push("WAV chunk");
  if (at < file.length) found.push("Bytes after the end");
  if (file.readUInt32LE(16) > 50) found.push("WAV format");
  return found;
}

export const wav: Format = {
  id: "wav",
  label: "WAV sound",
  media: "audio/wav",
  extensions: ["wav", "wave", "bwf"],
  detect: (bytes) => ["RIFF", "RF64"].includes(fourcc(bytes, 0)) && fourcc(bytes, 8) === "WAVE",
  scrub,
  inspect,
};
