/** Pictures in PDF whose codec carries more than pixels: DCT, JPX and JBIG2. */
import { latin1 } from "../../bytes.ts";
import { Refusal, type Work } from "../../format.ts";

/** Cleans the data of one codec; pixels stay exact. Throws `Refusal`. */
export async function cleanCodec(
  codec: string,
  bytes: Uint8Array,
  work: Work,
): Promise<Uint8Array> {
  if (codec === "DCTDecode") {
    const start = bytes.findIndex((byte, i) => byte === 0xff && bytes[i + 1] === 0xd8);
    if (start < 0 || start > 8) throw new Refusal("damaged", "JPEG in PDF");
    return (await work.nested(bytes.slice(start), "x.jpg")).bytes;
  }
  if (codec === "JPXDecode") return cleanJpx(bytes, work);
  if (codec === "JBIG2Decode") return cleanJbig2(bytes, work);
  return bytes;
}

/** Boxes of JP2 that tell how to show the picture (ISO/IEC 15444-1, annex I; 15444-2, annex M). */
const BOXES = [
  "jP  ",
  "ftyp",
  "rreq",
  "jp2h",
  "jp2c",
  "ihdr",
  "bpcc",
  "colr",
  "pclr",
  "cmap",
  "cdef",
];

/** A JP2 file without any other box and with its comments blanked; or a bare codestream. */
function cleanJpx(bytes: Uint8Array, work: Work): Uint8Array {
  if (bytes[0] === 0xff && bytes[1] === 0x4f) return blankComments(bytes, work);
  const out = bytes.slice();
  let end = 0;
  const copy = (from: number, to: number) => {
    out.copyWithin(end, from, to);
    end += to - from;
  };
  let streams = 0;
  walkBoxes(out, 0, out.length, (type, start, body, stop) => {
    if (!BOXES.includes(type)) return work.removed("JPEG 2000 box", "hidden");
    const at = end;
    if (type === "jp2h") {
      copy(start, body);
      walkBoxes(out, body, stop, (inner, from, _, to) => {
        if (BOXES.includes(inner)) copy(from, to);
        else work.removed("JPEG 2000 box", "hidden");
      });
    } else copy(start, stop);
    if (type === "jp2c") {
      streams++;
      blankComments(out.subarray(at + body - start, end), work);
    }
    new DataView(out.buffer).setUint32(at, end - at);
  });
  if (streams !== 1) throw new Refusal("damaged", "JPEG 2000");
  return out.slice(0, end);
}

function walkBoxes(
  bytes: Uint8Array,
  from: number,
  to: number,
  visit: (type: string, start: number, body: number, end: number) => void,
): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = from; at + 8 <= to;) {
    const size = view.getUint32(at) || to - at;
    if (size < 8 || at + size > to) throw new Refusal("damaged", "JPEG 2000 box");
    visit(latin1(bytes, at + 4, at + 8), at, at + 8, at + size);
    at += size;
  }
}

/** Overwrites the comments (COM, 15444-1 A.9.2) of main header and tile-part headers in place. */
function blankComments(bytes: Uint8Array, work: Work): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let tile = 0;
  for (let at = 2; at + 2 <= bytes.length;) {
    const marker = view.getUint16(at);
    if (marker === 0xffd9) return bytes.subarray(0, at + 2);
    if (marker === 0xff93) {
      if (tile === 0) return bytes; // the last tile-part reaches to the end
      if (tile <= at) break;
      at = tile;
      continue;
    }
    const length = at + 4 <= bytes.length ? view.getUint16(at + 2) : 0;
    if (marker < 0xff00 || length < 2 || at + 2 + length > bytes.length) break;
    if (marker === 0xff90) {
      const size = view.getUint32(at + 6);
      if (size !== 0 && size < 14) break;
      tile = size && at + size;
    }
    if (marker === 0xff64) {
      bytes.fill(0, at + 6, at + 2 + length);
      work.removed("JPEG 2000 comment", "hidden");
    }
    at += 2 + length;
  }
  throw new Refusal("damaged", "JPEG 2000 codestream");
}

/** JBIG2 segments (ITU-T T.88, 7.2) without extensions, which hold comments. */
function cleanJbig2(bytes: Uint8Array, work: Work): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const out = bytes.slice();
  let end = 0;
  for (let at = 0; at + 11 <= bytes.length;) {
    const start = at;
    const number = view.getUint32(at);
    const flags = bytes[at + 4]!;
    const short = bytes[at + 5]! >> 5;
    const count = short < 7 ? short : view.getUint32(at + 5) & 0x1fffffff;
    at += short < 7 ? 6 : 9 + (count + 8 >> 3);
    at += count * (number <= 256 ? 1 : number <= 65_536 ? 2 : 4) + (flags & 0x40 ? 4 : 1);
    if (at + 4 > bytes.length) throw new Refusal("damaged", "JBIG2 segment");
    const size = view.getUint32(at);
    if (size === 0xffffffff) throw new Refusal("not-certain", "JBIG2 of unknown length");
    // Encoders cut the last segment's data short; viewers read what is there.
    at = Math.min(at + 4 + size, bytes.length);
    if ((flags & 63) === 62) {
      work.removed("JBIG2 comment", "hidden");
      continue;
    }
    out.set(bytes.subarray(start, at), end);
    end += at - start;
  }
  return out.slice(0, end);
}
