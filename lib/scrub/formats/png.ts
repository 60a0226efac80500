import { Buffer } from "node:buffer";
import { crc32, deflateSync, inflateSync } from "node:zlib";
import { unzlibSync } from "fflate";
import { concat, latin1 } from "../bytes.ts";
import { carriers } from "../carriers.ts";
import { type Category, type Format, Refusal, type Work } from "../format.ts";
import { cleanIcc, leftInIcc } from "../icc.ts";
import { orientationExif } from "../orientation.ts";
import { checkPixels } from "../pixels.ts";
import { exactStream, type Header, scanlineBytes } from "../scanlines.ts";
import { leftToSee, noteSeen, orientationOf } from "../seen.ts";

const SIGNATURE = "\x89PNG\r\n\x1a\n";

/**
 * PNG pictures and animations (W3C PNG, third edition). Written anew from the chunks that draw: the
 * compressed pixels stay as they are, up to the last row. Texts, Exif, dates, unknown chunks and
 * what stands after the end go; the orientation and a rewritten colour profile stay.
 */
export const png: Format = {
  id: "png",
  label: "PNG picture",
  media: "image/png",
  extensions: ["png", "apng"],
  detect: (bytes) => latin1(bytes, 0, 8) === SIGNATURE,
  scrub,
  inspect,
};

/** Small chunks that stay, each at most once, and the lengths they may have (11.2.3, 11.3). */
const SMALL: Record<string, (length: number, header: Header) => boolean> = {
  PLTE: (length, { colour, depth }) => colour === 3 && length % 3 === 0 && length <= 3 * 2 ** depth,
  tRNS: (length, { colour, depth }) =>
    colour === 3 ? length <= 2 ** depth : length === [2, 0, 6][colour],
  bKGD: (length, { colour }) => length === [2, 0, 6, 1, 2, 0, 6][colour],
  gAMA: (length) => length === 4,
  cHRM: (length) => length === 32,
  sRGB: (length) => length === 1,
  cICP: (length) => length === 4,
  sBIT: (length) => length <= 4,
  pHYs: (length) => length === 9,
};

/** Chunks that go, by the names that people are told. */
const DROPPED: Record<string, [field: string, category: Category]> = {
  tEXt: ["PNG text", "person"],
  zTXt: ["PNG text", "person"],
  iTXt: ["PNG text", "person"],
  tIME: ["PNG time of change", "time"],
  eXIf: ["Exif", "device"],
  PLTE: ["Suggested palette", "hidden"],
};

const MAX_PROFILE = 4 * 1024 * 1024;
const ICC_NAME = "ICC profile\0\0"; // its end, and compression method 0

interface Chunk {
  type: string;
  data: Uint8Array;
}

async function scrub(bytes: Uint8Array, work: Work): Promise<Uint8Array> {
  const chunks = readChunks(bytes, work);
  const header = readHeader(chunks[0]);
  await noteSeen(bytes, work);
  const orientation = await orientationOf(bytes);
  const out: Chunk[] = [];
  const kept = new Set<string>();
  const keep = (type: string, data: Uint8Array) => {
    kept.add(type);
    out.push({ type, data });
  };
  keep("IHDR", chunks[0]!.data);
  if (orientation > 1) keep("eXIf", orientationExif(orientation).subarray(6));
  let frame: Header | undefined;
  for (const { type, data } of chunks.slice(1)) {
    const first = !kept.has(type);
    if (type === "IDAT" && first) {
      keep(type, await exactStream(data, scanlineBytes(header)));
    } else if (type === "fcTL" && data.length === 26) {
      frame = { ...header, ...sizeAt(data, 4) };
      keep(type, data);
    } else if (type === "fdAT" && frame) {
      keep(type, await exactStream(data, scanlineBytes(frame)));
    } else if (type === "acTL" && first && data.length === 8) keep(type, data);
    else if (type === "iCCP" && first) {
      const profile = cleanProfile(data, work);
      if (profile) keep(type, profile);
    } else if (first && SMALL[type]?.(data.length, header)) keep(type, data);
    else if (/^[A-Z]/.test(type) && !DROPPED[type]) {
      throw new Refusal("not-certain", "critical chunk");
    } else work.removed(...(DROPPED[type] ?? ["Private data", "hidden"]));
  }
  if (!kept.has("IDAT")) throw new Refusal("damaged", "no picture");
  return write(out);
}

/** All chunks up to IEND; neighbours that hold one stream of pixels are joined (5.3, APNG 4.10). */
function readChunks(bytes: Uint8Array, work: Work): Chunk[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks: Chunk[] = [];
  const pixels: Uint8Array[] = [];
  let at = 8;
  for (;;) {
    if (at + 12 > bytes.length) throw new Refusal("damaged", "no end");
    const end = at + 8 + file.readUInt32BE(at);
    const type = file.toString("latin1", at + 4, at + 8);
    if (end + 4 > bytes.length) throw new Refusal("damaged", "chunk length");
    if (crc32(bytes.subarray(at + 4, end)) !== file.readUInt32BE(end)) {
      throw new Refusal("damaged", "checksum");
    }
    const last = chunks.at(-1);
    if (pixels.length && last && type !== last.type) last.data = concat(pixels.splice(0));
    if (type === "IEND") break;
    const isPixels = type === "IDAT" || type === "fdAT";
    if (isPixels) pixels.push(bytes.subarray(at + (type === "fdAT" ? 12 : 8), end));
    if (!isPixels || type !== last?.type) chunks.push({ type, data: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  if (at + 12 < bytes.length) work.removed("Data after the end of the picture", "hidden");
  return chunks;
}

function readHeader(first: Chunk | undefined): Header {
  if (first?.type !== "IHDR" || first.data.length !== 13) throw new Refusal("damaged", "header");
  const { width, height } = sizeAt(first.data, 0);
  const [depth, colour, , , interlace] = [...first.data.subarray(8)];
  return { width, height, depth: depth!, colour: colour!, interlaced: interlace === 1 };
}

/** Width and height, checked. */
function sizeAt(data: Uint8Array, at: number): { width: number; height: number } {
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  const [width, height] = [view.getUint32(at), view.getUint32(at + 4)];
  checkPixels(width, height);
  return { width, height };
}

/** The profile of an iCCP chunk, rewritten under a neutral name; null when it cannot stay. */
function cleanProfile(data: Uint8Array, work: Work): Uint8Array | null {
  const packed = data.subarray(data.indexOf(0) + 2);
  let out: Uint8Array | null = null;
  try {
    const clean = cleanIcc(inflateSync(packed, { maxOutputLength: MAX_PROFILE }));
    out = clean && concat([Buffer.from(ICC_NAME), deflateSync(clean)]);
  } catch {
    // A profile that does not unpack draws nothing.
  }
  if (!out || Buffer.compare(data, out)) work.removed("Colour profile texts", "device");
  return out;
}

/** Writes the file, with the frames counted and numbered anew. */
function write(chunks: Chunk[]): Uint8Array {
  const frames = chunks.filter(({ type }) => type === "fcTL").length;
  const parts: Uint8Array[] = [Buffer.from(SIGNATURE, "latin1")];
  let sequence = 0;
  for (let { type, data } of [...chunks, { type: "IEND", data: new Uint8Array() }]) {
    if (type === "acTL") data = concat([u32(frames), data.subarray(4)]);
    if (type === "fcTL") data = concat([u32(sequence++), data.subarray(4)]);
    if (type === "fdAT") data = concat([u32(sequence++), data]);
    const name = Buffer.from(type, "latin1");
    parts.push(u32(data.length), name, data, u32(crc32(data, crc32(name))));
  }
  return concat(parts);
}

function u32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

const ALLOWED = new Set([...Object.keys(SMALL), "IHDR", "IDAT", "IEND", "acTL", "fcTL", "fdAT"]);

/** The second look: exifr, a search for known marks, and the names of all chunks. */
async function inspect(bytes: Uint8Array): Promise<string[]> {
  const left = [...await leftToSee(bytes), ...carriers(bytes)];
  let rest = bytes.subarray(8);
  while (rest.length >= 12) {
    const length = new DataView(rest.buffer, rest.byteOffset).getUint32(0);
    const type = latin1(rest, 4, 8);
    const data = rest.subarray(8, 8 + length);
    rest = rest.subarray(12 + length);
    if (type === "iCCP") left.push(...leftInIcc(unzlibSync(data.subarray(ICC_NAME.length))));
    else if (type === "eXIf" ? length > 34 : !ALLOWED.has(type)) left.push("chunk");
    if (type === "IEND") break;
  }
  if (rest.length > 0) left.push("bytes after the end");
  return left;
}
