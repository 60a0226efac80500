/**
 * BMP pictures. Microsoft, "Bitmap Storage" (Windows GDI): BITMAPFILEHEADER, BITMAPCOREHEADER,
 * BITMAPINFOHEADER, BITMAPV4HEADER, BITMAPV5HEADER and "Bitmap Compression".
 */
import { carriers } from "../carriers.ts";
import { type Format, Refusal, type Work } from "../format.ts";
import { checkPixels } from "../pixels.ts";

/** Sizes of the headers: core, OS/2 2.x, info, with colour masks, with alpha mask, V4, V5. */
const HEADERS = [12, 64, 40, 52, 56, 108, 124];
const RGB = 0, RLE8 = 1, RLE4 = 2, BITFIELDS = 3, ALPHABITFIELDS = 6;
const SRGB = 0x73524742;

/**
 * The file is written anew from its measures, colours and pixels. What is lost on the way: reserved
 * fields, gaps, padding, colour profiles (V4 and V5 become sRGB) and bytes after the pixels.
 */
export const bmp: Format = {
  id: "bmp",
  label: "BMP picture",
  media: "image/bmp",
  extensions: ["bmp", "dib"],
  detect(bytes) {
    if (bytes.length < 26 || bytes[0] !== 0x42 || bytes[1] !== 0x4d) return false;
    const view = viewOf(bytes);
    const size = view.getUint32(14, true);
    return HEADERS.includes(size) && view.getUint16(size === 12 ? 22 : 26, true) === 1;
  },
  scrub,
  inspect,
};

function scrub(bytes: Uint8Array, work: Work): Uint8Array {
  const view = viewOf(bytes);
  const size = view.getUint32(14, true);
  const core = size === 12;
  const width = core ? view.getUint16(18, true) : view.getInt32(18, true);
  const signedHeight = core ? view.getUint16(20, true) : view.getInt32(22, true);
  const height = Math.abs(signedHeight);
  checkPixels(width, height);
  const depth = view.getUint16(core ? 24 : 28, true);
  const compression = core ? RGB : view.getUint32(30, true);
  if (!allowed(depth, compression) || (size === 64 && compression > RLE4)) {
    throw new Refusal("not-certain", "BMP compression");
  }
  const masked = compression === BITFIELDS || compression === ALPHABITFIELDS;
  const headerSize = core ? 12 : masked || size >= 108 ? 108 : 40;
  const declared = core ? 0 : view.getUint32(46, true);
  const colours = depth > 8 ? 0 : Math.min(declared || 2 ** depth, 2 ** depth);
  const entry = core ? 3 : 4;
  const start = 14 + headerSize + colours * entry;
  const from = view.getUint32(10, true);
  if (from < 14 + size) throw new Refusal("damaged", "BMP pixel offset");
  const pixels = compression === RLE8 || compression === RLE4
    ? runs(bytes.subarray(from), width, height, compression)
    : rows(bytes.subarray(from), width * depth, height);

  const out = new Uint8Array(start + pixels.length);
  const to = viewOf(out);
  out.set([0x42, 0x4d]);
  to.setUint32(2, out.length, true);
  to.setUint32(10, start, true);
  to.setUint32(14, headerSize, true);
  if (core) out.set(bytes.subarray(18, 26), 18);
  else {
    out.set(bytes.subarray(18, 30), 18); // width, height, planes, depth
    to.setUint32(30, masked ? BITFIELDS : compression, true);
    to.setUint32(34, pixels.length, true);
    out.set(bytes.subarray(38, 46), 38); // pixels per metre
    to.setUint32(46, colours, true);
  }
  if (headerSize === 108) {
    const masks = size > 52 || compression === ALPHABITFIELDS ? 16 : 12;
    out.set(bytes.subarray(54, 54 + masks), 54);
    to.setUint32(70, SRGB, true);
  }
  const palette = 14 + size + (size === 40 && masked ? (compression === BITFIELDS ? 12 : 16) : 0);
  for (let i = 0; i < colours; i++) {
    const at = palette + i * entry;
    if (at + entry <= from) out.set(bytes.subarray(at, at + 3), 14 + headerSize + i * entry);
  }
  out.set(pixels, start);

  if (view.getUint32(6, true) !== 0) work.removed("BMP reserved bytes", "hidden");
  if (size >= 108 && view.getUint32(70, true) !== SRGB) work.removed("Colour profile", "device");
  if (from > palette + colours * entry) work.removed("Bytes before the pixels", "hidden");
  if (bytes.length > from + pixels.length) work.removed("Bytes after the end", "hidden");
  return out;
}

function allowed(depth: number, compression: number): boolean {
  if (compression === RGB) return [1, 2, 4, 8, 16, 24, 32].includes(depth);
  if (compression === RLE8) return depth === 8;
  if (compression === RLE4) return depth === 4;
  return (compression === BITFIELDS || compression === ALPHABITFIELDS) && depth % 16 === 0 &&
    depth > 0;
}

/** Plain rows of `bits` bits, each padded with zeros to four bytes. */
function rows(data: Uint8Array, bits: number, height: number): Uint8Array {
  const used = Math.ceil(bits / 8);
  const stride = Math.ceil(bits / 32) * 4;
  if (stride * (height - 1) + used > data.length) throw new Refusal("damaged", "BMP pixels");
  const out = new Uint8Array(stride * height);
  out.set(data.subarray(0, out.length));
  for (let y = 0; y < height; y++) {
    const end = y * stride + used;
    if (bits % 8 !== 0) out[end - 1]! &= 0xff << 8 - bits % 8;
    out.fill(0, end, (y + 1) * stride);
  }
  return out;
}

/** Run-length coded pixels up to their end code, which is added where it is missing. */
function runs(data: Uint8Array, width: number, height: number, compression: number): Uint8Array {
  const out = data.slice();
  const widest = Math.ceil(width / 8) * 8; // some writers code the padding of a row, too
  let at = 0, x = 0, y = 0;
  while (y < height && at + 2 <= out.length) {
    const count = out[at]!, code = out[at + 1]!;
    at += 2;
    if (count > 0) x += count;
    else if (code === 0) [x, y] = [0, y + 1];
    else if (code === 1) return out.subarray(0, at);
    else if (code === 2) {
      x += out[at] ?? 0;
      y += out[at + 1] ?? 0;
      at += 2;
    } else {
      const used = compression === RLE8 ? code : Math.ceil(code / 2);
      x += code;
      if (compression === RLE4 && code % 2 === 1) out[at + used - 1]! &= 0xf0;
      if (used % 2 === 1) out[at + used] = 0;
      at += used + used % 2;
    }
    if (x > widest) throw new Refusal("damaged", "BMP run");
  }
  if (at > out.length || y < height) throw new Refusal("damaged", "BMP pixels");
  const ended = new Uint8Array(at + 2);
  ended.set(out.subarray(0, at));
  ended.set([0, 1], at);
  return ended;
}

/** Reads the file field by field and asks that every byte is accounted for. */
function inspect(bytes: Uint8Array): string[] {
  const word = (at: number) => bytes[at]! + bytes[at + 1]! * 0x100;
  const long = (at: number) => word(at) + word(at + 2) * 0x10000;
  const header = long(14);
  const depth = word(header === 12 ? 24 : 28);
  const colours = depth > 8 ? 0 : header === 12 ? 1 << depth : long(46);
  const entry = header === 12 ? 3 : 4;
  const table = 14 + header;
  const start = table + colours * entry;
  const left = carriers(bytes);
  if (long(6) !== 0) left.push("BMP reserved bytes");
  if (long(10) !== start) left.push("Bytes before the pixels");
  if (long(2) !== bytes.length) left.push("Bytes after the end");
  if (header !== 12 && start + long(34) !== bytes.length) left.push("Bytes after the end");
  if (![12, 40, 108].includes(header)) left.push("BMP header");
  if (header === 108 && (long(70) !== SRGB || bytes.subarray(74, 122).some(Boolean))) {
    left.push("Colour profile");
  }
  for (let at = table + 3; entry === 4 && at < start; at += 4) {
    if (bytes[at] !== 0) return [...left, "BMP colour table"];
  }
  return left;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
