/** WebP pictures and animations. RFC 9649, "WebP Image Format", section 2 (the container). */
import { Buffer } from "node:buffer";
import { concat } from "../bytes.ts";
import { carriers } from "../carriers.ts";
import { type Format, Refusal, type Work } from "../format.ts";
import { cleanIcc, leftInIcc } from "../icc.ts";
import { orientationExif } from "../orientation.ts";
import { checkPixels } from "../pixels.ts";
import { type Chunk, chunks, fourcc, isRiff, putU32le, u32le } from "../riff.ts";
import { leftToSee, noteSeen, orientationOf } from "../seen.ts";

const ICC_FLAG = 0x20, ALPHA_FLAG = 0x10, EXIF_FLAG = 0x08, ANIMATION_FLAG = 0x02;
const EXIF_MARK = 6; // "Exif\0\0", which WebP leaves out

/**
 * Kept: the coded pictures (VP8, VP8L, ALPH), the animation (ANIM, ANMF) and the extended header
 * (VP8X). Colour profile and orientation are written anew. Other chunks and trailing bytes go.
 */
export const webp: Format = {
  id: "webp",
  label: "WebP picture",
  media: "image/webp",
  extensions: ["webp"],
  detect: (bytes) => isRiff(bytes, "WEBP"),
  scrub,
  inspect,
};

async function scrub(bytes: Uint8Array, work: Work): Promise<Uint8Array> {
  const end = 8 + u32le(bytes, 4);
  if (end > bytes.length) throw new Refusal("damaged", "WebP is cut");
  if (end < bytes.length) work.removed("Bytes after the end", "hidden");
  const found = [...chunks(bytes, 12, end)];
  const extended = found[0]?.id === "VP8X" ? header(bytes, found[0]) : undefined;
  const animated = extended !== undefined && (extended[8]! & ANIMATION_FLAG) !== 0;
  const frames: Uint8Array[] = [];
  let animation, profile, exif: Uint8Array | undefined;
  for (const one of found) {
    const data = bytes.subarray(one.data, one.end);
    if (one.id === "ICCP") {
      work.removed("Colour profile texts", "device");
      profile ??= cleanIcc(data) ?? undefined;
    } else if (one.id === "EXIF") exif ??= await upright(data, work);
    else if (one.id === "XMP ") work.removed("XMP", "history");
    else if (one.id === "ANIM" && animated) animation ??= exactly(data, 6);
    else if (one.id === "ANMF" && animated) frames.push(frame(bytes, one, work));
    else if (one !== found[0] && !isPicture(one)) work.removed("Unknown chunk", "hidden");
  }
  const pictures = animated
    ? [chunk("ANIM", animation ?? new Uint8Array(6)), ...frames.map((one) => chunk("ANMF", one))]
    : picture(bytes, found, work);
  const out = [bytes.subarray(0, 12)];
  if (extended) {
    extended[8]! &= ALPHA_FLAG | ANIMATION_FLAG;
    if (profile) extended[8]! |= ICC_FLAG;
    if (exif) extended[8]! |= EXIF_FLAG;
    out.push(extended);
    if (profile) out.push(chunk("ICCP", profile));
  }
  out.push(...pictures);
  if (extended && exif) out.push(chunk("EXIF", exif));
  return riff(out);
}

function riff(parts: Uint8Array[]): Uint8Array {
  const out = concat(parts);
  putU32le(out, 4, out.length - 8);
  return out;
}

/** Exif data with the orientation alone, or undefined when the picture stands upright anyway. */
async function upright(data: Uint8Array, work: Work): Promise<Uint8Array | undefined> {
  const tiff = fourcc(data, 0) === "Exif" ? data.subarray(EXIF_MARK) : data;
  work.removed("Exif", "device");
  await noteSeen(tiff, work);
  const orientation = await orientationOf(tiff);
  return orientation > 1 ? orientationExif(orientation).subarray(EXIF_MARK) : undefined;
}

/** The VP8X chunk without its reserved bits. */
function header(bytes: Uint8Array, found: Chunk): Uint8Array {
  const data = exactly(bytes.subarray(found.data, found.end), 10);
  checkPixels(1 + (u32le(data, 4) & 0xffffff), 1 + (u32le(data, 6) >>> 8));
  return chunk("VP8X", Uint8Array.of(data[0]!, 0, 0, 0, ...data.subarray(4)));
}

/** One frame of an animation: 16 bytes of place and time, then its picture. */
function frame(bytes: Uint8Array, found: Chunk, work: Work): Uint8Array {
  const head = exactly(bytes.subarray(found.data, Math.min(found.data + 16, found.end)), 16)
    .slice();
  head[15]! &= 3;
  const inner = [...chunks(bytes, found.data + 16, found.end)];
  if (!inner.every(isPicture)) work.removed("Unknown chunk", "hidden");
  return concat([head, ...picture(bytes, inner, work)]);
}

const isPicture = ({ id }: Chunk) => id === "VP8 " || id === "VP8L" || id === "ALPH";

/** The first coded picture, with the transparency that stands before it. */
function picture(bytes: Uint8Array, found: Chunk[], work: Work): Uint8Array[] {
  const coded = found.find(({ id }) => id === "VP8 " || id === "VP8L");
  if (!coded) throw new Refusal("damaged", "WebP without a picture");
  checkPixels(...measures(bytes, coded));
  const alpha = found.find(({ id, at }) => id === "ALPH" && coded.id === "VP8 " && at < coded.at);
  const kept = alpha ? [alpha, coded] : [coded];
  if (found.filter(isPicture).length > kept.length) work.removed("Further pictures", "hidden");
  return kept.map(({ id, data, end }) => chunk(id, bytes.subarray(data, end)));
}

/** Width and height in pixels: RFC 6386, 9.1 (VP8), RFC 9649, 3.4 (VP8L). */
function measures(bytes: Uint8Array, { id, data, end }: Chunk): [width: number, height: number] {
  if (end - data < 10) throw new Refusal("damaged", "WebP picture");
  if (id === "VP8L") {
    const bits = u32le(bytes, data + 1);
    if (bytes[data] !== 0x2f) throw new Refusal("damaged", "VP8L signature");
    return [1 + (bits & 0x3fff), 1 + (bits >>> 14 & 0x3fff)];
  }
  if ((u32le(bytes, data + 3) & 0xffffff) !== 0x2a019d) {
    throw new Refusal("damaged", "VP8 start code");
  }
  const both = u32le(bytes, data + 6);
  return [both & 0x3fff, both >>> 16 & 0x3fff];
}

function exactly(data: Uint8Array, length: number): Uint8Array {
  if (data.length < length) throw new Refusal("damaged", "WebP chunk");
  return data.subarray(0, length);
}

function chunk(id: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(8 + data.length + data.length % 2);
  out.set(Buffer.from(id, "latin1"));
  putU32le(out, 4, data.length);
  out.set(data, 8);
  return out;
}

/** Eats the file from its front, one allowed chunk after the other. */
async function inspect(bytes: Uint8Array): Promise<string[]> {
  const left = carriers(bytes);
  let rest = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (rest.readUInt32LE(4) + 8 !== rest.length) left.push("Bytes after the end");
  const names: string[] = [];
  for (rest = rest.subarray(12); rest.length >= 8;) {
    const name = rest.toString("latin1", 0, 4);
    const length = rest.readUInt32LE(4);
    const data = rest.subarray(8, 8 + length);
    names.push(name);
    if (name === "ICCP") left.push(...leftInIcc(data));
    if (name === "EXIF") left.push(...await leftToSee(data), ...(length > 40 ? ["Exif"] : []));
    if (length % 2 === 1 && rest[8 + length] !== 0) left.push("Padding");
    // The chunks of a frame stand behind its 16 bytes.
    rest = name === "ANMF" ? rest.subarray(24) : rest.subarray(8 + length + length % 2);
  }
  const order = /^(VP8X )?(ICCP )?((ALPH )?VP8[ L] |ANIM (ANMF (ALPH )?VP8[ L] )+)(EXIF )?$/;
  if (rest.length > 0 || !order.test(names.map((name) => name + " ").join(""))) {
    left.push("WebP chunk");
  }
  return left;
}
