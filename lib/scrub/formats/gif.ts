/** GIF pictures and animations. CompuServe, "Graphics Interchange Format 89a", 1990. */
import { Buffer } from "node:buffer";
import { concat, latin1 } from "../bytes.ts";
import { carriers } from "../carriers.ts";
import { type Format, Refusal, type Work } from "../format.ts";
import { checkPixels } from "../pixels.ts";

const TRAILER = 0x3b;

/**
 * Kept: screen descriptor, colour tables, graphic controls of images, image data up to its last
 * pixel, and how often the animation runs. Everything else goes, and so do bytes after the trailer.
 */
export const gif: Format = {
  id: "gif",
  label: "GIF picture",
  media: "image/gif",
  extensions: ["gif"],
  detect: (bytes) => /^GIF8[79]a$/.test(latin1(bytes, 0, 6)),
  scrub,
  inspect,
};

function scrub(bytes: Uint8Array, work: Work): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = (
    at: number,
  ): [number, number] => [view.getUint16(at, true), view.getUint16(at + 2, true)];
  checkPixels(...size(6));
  let at = 13 + colourTable(view.getUint8(10));
  const out = [slice(bytes, 0, at)];
  let control: Uint8Array | undefined; // waits for its image (section 23)
  let frames = 0;
  for (;;) {
    const block = at < bytes.length ? bytes[at] : TRAILER;
    if (block === TRAILER) break;
    if (block === 0x2c) {
      const frame = size(at + 5);
      checkPixels(...frame);
      const head = at + 10 + colourTable(view.getUint8(at + 9));
      const data = subBlocks(bytes, head + 1);
      if (control) out.push(control);
      out.push(slice(bytes, at, head + 1));
      out.push(asSubBlocks(lzwData(data.bytes, view.getUint8(head), frame[0] * frame[1])));
      control = undefined;
      frames++;
      at = data.end;
    } else if (block === 0x21) {
      const label = view.getUint8(at + 1);
      const data = subBlocks(bytes, at + 2);
      if (label === 0xf9 && bytes[at + 2] === 4) {
        control = Uint8Array.of(0x21, 0xf9, 4, ...data.bytes.subarray(0, 4), 0);
      } else if (label === 0xff && isLoop(data.bytes)) {
        out.push(slice(bytes, at, at + 14), Uint8Array.of(3, 1, ...data.bytes.subarray(12, 14), 0));
      } else {
        const [field, category] = EXTENSIONS.get(label) ?? ["GIF extension", "hidden"];
        work.removed(field, category);
        if (label === 0x01) control = undefined; // it belonged to this text
      }
      at = data.end;
    } else if (block === 0) {
      at++; // padding that some encoders leave between blocks
    } else throw new Refusal("damaged", "GIF block");
  }
  if (frames === 0) throw new Refusal("damaged", "GIF without an image");
  if (at + 1 < bytes.length) work.removed("Bytes after the end", "hidden");
  out.push(Uint8Array.of(TRAILER));
  return concat(out);
}

const EXTENSIONS = new Map<number, [string, "hidden" | "person"]>([
  [0xfe, ["GIF comment", "person"]],
  [0x01, ["GIF plain text", "hidden"]],
  [0xff, ["GIF application data", "person"]],
]);

/** Length in bytes of the colour table that the packed field announces. */
function colourTable(packed: number): number {
  return packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0;
}

/** "NETSCAPE2.0" or "ANIMEXTS1.0", then 1 and the number of runs: the animation loop. */
function isLoop(data: Uint8Array): boolean {
  return /^(NETSCAPE2\.0|ANIMEXTS1\.0)$/.test(latin1(data, 0, 11)) && data[11] === 1 &&
    data.length >= 14;
}

/** Joins the data sub-blocks (section 15) at `from`; `end` is behind their terminator. */
function subBlocks(bytes: Uint8Array, from: number): { bytes: Uint8Array; end: number } {
  let end = from;
  let total = 0;
  for (let length = bytes[end]; length !== 0; length = bytes[end]) {
    if (length === undefined) throw new Refusal("damaged", "GIF sub-block");
    total += length;
    end += 1 + length;
  }
  const joined = new Uint8Array(total);
  for (let at = from, to = 0; at < end; at += 1 + bytes[at]!) {
    joined.set(bytes.subarray(at + 1, at + 1 + bytes[at]!), to);
    to += bytes[at]!;
  }
  return { bytes: joined, end: end + 1 };
}

function asSubBlocks(data: Uint8Array): Uint8Array {
  const out = new Uint8Array(data.length + Math.ceil(data.length / 255) + 1);
  for (let from = 0, at = 0; from < data.length; from += 255) {
    const part = data.subarray(from, from + 255);
    out[at] = part.length;
    out.set(part, at + 1);
    at += 1 + part.length;
  }
  return out;
}

/**
 * LZW data (appendix F) cut behind its last pixel or its end code, whichever comes first. Follows
 * the code sizes and string lengths only; the codes themselves stay as they are.
 */
function lzwData(data: Uint8Array, minimum: number, pixels: number): Uint8Array {
  if (minimum < 1 || minimum > 11) throw new Refusal("damaged", "LZW code size");
  const out = concat([data, Uint8Array.of(0, 0)]);
  const clear = 1 << minimum;
  const lengths = new Uint32Array(4096).fill(1, 0, clear);
  let size = minimum + 1, next = clear + 2, previous = 0, bit = 0;
  while (pixels > 0) {
    if (bit + size > data.length * 8) return data; // ends without an end code
    const code = bitsAt(out, bit, size);
    if (code === clear + 1) break;
    bit += size;
    if (code === clear) {
      [size, next, previous] = [minimum + 1, clear + 2, 0];
      continue;
    }
    if (code > next || (code === next && previous === 0)) throw new Refusal("damaged", "LZW code");
    if (previous > 0 && next < 4096) {
      lengths[next++] = previous + 1;
      if (next === 1 << size && size < 12) size++;
    }
    previous = lengths[code] ?? 0;
    pixels -= previous;
  }
  return endCode(out, bit, size, clear + 1);
}

function bitsAt(bytes: Uint8Array, bit: number, size: number): number {
  const at = bit >> 3;
  const three = bytes[at]! | bytes[at + 1]! << 8 | (bytes[at + 2] ?? 0) << 16;
  return three >> (bit & 7) & (1 << size) - 1;
}

/** Writes the end code at `bit` and cuts there; the spare bits of the last byte become 0. */
function endCode(bytes: Uint8Array, bit: number, size: number, code: number): Uint8Array {
  const at = bit >> 3;
  const end = bit + size + 7 >> 3;
  const kept = bytes[at]! & (1 << (bit & 7)) - 1;
  const value = kept | code << (bit & 7);
  for (let i = at; i < end; i++) bytes[i] = value >> 8 * (i - at);
  return bytes.subarray(0, end);
}

function slice(bytes: Uint8Array, start: number, end: number): Uint8Array {
  if (end > bytes.length) throw new Refusal("damaged", "GIF is cut");
  return bytes.subarray(start, end);
}

/** Walks the file as text and asks that it is made of nothing but the blocks that are kept. */
function inspect(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const table = (at: number) => text.charCodeAt(at) > 127 ? 6 << (text.charCodeAt(at) & 7) : 0;
  const loop = (name: string, at: number) => text.startsWith(`!\xff\x0b${name}\x03\x01`, at);
  let at = 13 + table(10);
  for (;;) {
    if (text.startsWith("!\xf9\x04", at) && text[at + 7] === "\0") at += 8;
    else if ((loop("NETSCAPE2.0", at) || loop("ANIMEXTS1.0", at)) && text[at + 18] === "\0") {
      at += 19;
    } else if (text[at] === ",") {
      at += 11 + table(at + 9);
      while (text.charCodeAt(at) > 0) at += 1 + text.charCodeAt(at);
      at++;
    } else break;
  }
  const whole = at === text.length - 1 && text[at] === ";";
  return [...carriers(bytes), ...(whole ? [] : ["GIF block"])];
}
