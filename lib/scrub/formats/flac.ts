/**
 * FLAC: RFC 9639. The stream's numbers, the seek table and the sound stay; comments, pictures,
 * application data, cue sheets and padding go, as does what is in front of the file and behind the
 * last frame (ID3, APE, anything).
 */
import { Buffer } from "node:buffer";
import { concat, latin1 } from "../bytes.ts";
import { frameEnd } from "../flac_frame.ts";
import { type Format, Refusal, type Work } from "../format.ts";
import { marksIn } from "../marks.ts";
import { noteTags } from "../tags.ts";

const STREAMINFO = 0, SEEKTABLE = 3;
/** Names of the other blocks (RFC 9639, 8.1); undefined for padding and those reserved. */
const BLOCKS: Record<number, string> = {
  2: "FLAC application data",
  4: "Vorbis comment",
  5: "FLAC cue sheet",
  6: "FLAC picture",
};
/** How far from the end the last frame is looked for. */
const TAIL = 1 << 20;

/** Where "fLaC" is: at the beginning, or behind ID3v2 tags. */
function startOf(bytes: Uint8Array): number | undefined {
  let at = 0;
  while (latin1(bytes, at, at + 3) === "ID3" && at + 10 < bytes.length) {
    const size = bytes.subarray(at + 6, at + 10).reduce((sum, byte) => sum * 128 + (byte & 127), 0);
    at += 10 + size + (bytes[at + 5]! & 0x10 ? 10 : 0);
  }
  return latin1(bytes, at, at + 4) === "fLaC" ? at : undefined;
}

function scrub(bytes: Uint8Array, work: Work): Uint8Array {
  const start = startOf(bytes)!;
  if (start > 0) noteTags(work, "ID3v2 tag", bytes, 0, start);
  const kept: Uint8Array[] = [];
  let at = start + 4;
  for (let last = false; !last && at < bytes.length;) {
    const size = bytes[at + 1]! << 16 | bytes[at + 2]! << 8 | bytes[at + 3]!;
    const end = at + 4 + size;
    const type = bytes[at]! & 0x7f;
    const first = kept.length === 0;
    if (end > bytes.length || first && (type !== STREAMINFO || size !== 34)) {
      throw new Refusal("damaged", "FLAC metadata block");
    }
    if (first || type === SEEKTABLE) kept.push(bytes.slice(at, end - (first ? 0 : size % 18)));
    else if (BLOCKS[type]) noteTags(work, BLOCKS[type], bytes, at, end);
    else if (bytes.subarray(at + 4, end).some((byte) => byte !== 0)) {
      work.removed("FLAC padding or private block", "hidden");
    }
    last = bytes[at]! >> 7 === 1;
    at = end;
  }
  if (kept.length === 0) throw new Refusal("damaged", "STREAMINFO");
  const [info] = kept as [Uint8Array];
  const end = endOfSound(bytes, at, ((info[16]! & 1) << 4 | info[17]! >> 4) + 1);
  if (end < bytes.length) work.removed("Bytes after the end", "hidden");
  for (const block of kept) {
    const size = block.length - 4;
    block.set([block[0]! & 0x7f, size >> 16, size >> 8 & 255, size & 255]);
  }
  kept.at(-1)![0]! |= 0x80;
  const head = concat([bytes.slice(start, start + 4), ...kept]);
  bytes.set(head, at - head.length); // right in front of the sound, which stays where it is
  return bytes.subarray(at - head.length, end);
}

/** Where the last whole frame ends. `streamBits`: bits per sample as STREAMINFO says. */
function endOfSound(bytes: Uint8Array, from: number, streamBits: number): number {
  if (from === bytes.length) return from;
  for (let at = bytes.length - 8; at >= Math.max(from, bytes.length - TAIL); at--) {
    const end = bytes[at] === 0xff ? frameEnd(bytes, at, streamBits) : undefined;
    if (end !== undefined) return end;
  }
  throw new Refusal("damaged", "FLAC frames");
}

/** The second look: the blocks in front, text in the last bytes, marks of tags anywhere. */
function inspect(bytes: Uint8Array): string[] {
  const found = marksIn(bytes);
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.toString("latin1", 0, 4) !== "fLaC") found.push("Bytes in front");
  let at = 4;
  for (let head = 0; at + 4 <= file.length && head < 128; at += 4 + file.readUIntBE(at + 1, 3)) {
    head = file.readUInt8(at);
    if (![0, 3].includes(head & 127)) found.push("FLAC metadata block");
  }
  const tail = file.toString("latin1", Math.max(at, file.length - 512));
  const text = /[ -~]{24}/.exec(tail)?.[0] ?? ""; // silence may look like one letter, repeated
  if (new Set(text).size > 6 || /TAG|LYRICS|ID3/.test(tail)) found.push("Bytes after the end");
  return found;
}

export const flac: Format = {
  id: "flac",
  label: "FLAC sound",
  media: "audio/flac",
  extensions: ["flac", "fla"],
  detect: (bytes) => startOf(bytes) !== undefined,
  scrub,
  inspect,
};
