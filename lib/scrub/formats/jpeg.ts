import { Buffer } from "node:buffer";
import { concat, latin1 } from "../bytes.ts";
import { type Format, Refusal, type Work } from "../format.ts";
import { cleanIcc, leftInIcc } from "../icc.ts";
import { orientationExif } from "../orientation.ts";
import { checkPixels } from "../pixels.ts";
import { leftToSee, noteSeen, orientationOf } from "../seen.ts";

/**
 * JPEG (ITU-T T.81, annex B; JFIF 1.02). The coded picture is copied byte for byte: tables, frame
 * header, scans. JFIF without its thumbnail, the colour marker of Adobe, a rewritten colour profile
 * and the orientation are written anew; every other segment and all after the end goes. A picture
 * that was cut off keeps what it has.
 */
export const jpeg: Format = {
  id: "jpeg",
  label: "JPEG picture",
  media: "image/jpeg",
  extensions: ["jpg", "jpeg", "jpe", "jfif"],
  detect: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff,
  scrub,
  inspect,
};

const SOI = 0xd8, EOI = 0xd9, SOS = 0xda, DQT = 0xdb, DNL = 0xdc, DRI = 0xdd;
const DHT = 0xc4, DAC = 0xcc, COM = 0xfe, APP0 = 0xe0, APP1 = 0xe1, APP2 = 0xe2, APP14 = 0xee;
const ICC_MARK = "ICC_PROFILE\0";
/** Payload bytes that fit into a segment beside its length, the profile's mark and numbers. */
const ICC_CHUNK = 65533 - ICC_MARK.length - 2;

interface Segment {
  marker: number;
  /** Without marker and length. */
  payload: Uint8Array;
}

/** What the walk keeps. */
interface Picture {
  jfif?: Uint8Array;
  adobe?: Uint8Array;
  icc: Uint8Array[];
  /** Tables, frame header and scans in their order, marker included. */
  coded: Uint8Array[];
}

async function scrub(bytes: Uint8Array, work: Work): Promise<Uint8Array> {
  const picture = walk(bytes, work);
  await noteSeen(bytes, work);
  const orientation = await orientationOf(bytes);
  const out: Uint8Array[] = [Uint8Array.of(0xff, SOI)];
  if (picture.jfif) out.push(segment(APP0, picture.jfif));
  if (orientation > 1) out.push(segment(APP1, orientationExif(orientation)));
  out.push(...profileSegments(picture.icc, work));
  if (picture.adobe) out.push(segment(APP14, picture.adobe));
  out.push(...picture.coded, Uint8Array.of(0xff, EOI));
  return concat(out);
}

function walk(bytes: Uint8Array, work: Work): Picture {
  const picture: Picture = { icc: [], coded: [] };
  let frames = 0;
  let scans = 0;
  let at = 2;
  while (at < bytes.length) {
    const marker = markerAt(bytes, at, work);
    at = marker.end;
    if (marker.code === EOI) {
      if (at < bytes.length) work.removed("Data after the end of the picture", "hidden");
      break;
    }
    const { payload, end } = payloadAt(bytes, at);
    at = end;
    const found = { marker: marker.code, payload };
    if (isFrame(marker.code)) {
      if (++frames > 1) throw new Refusal("not-certain", "second frame");
      picture.coded.push(segment(marker.code, frameHeader(payload)));
    } else if (marker.code === SOS) {
      scans++;
      at = endOfScan(bytes, end);
      picture.coded.push(segment(SOS, scanHeader(payload)), bytes.subarray(end, at));
    } else if (isTable(marker.code)) {
      picture.coded.push(segment(marker.code, exactTable(found)));
    } else keepOrNote(found, picture, work);
  }
  if (!frames || !scans) throw new Refusal("damaged", "no picture");
  return picture;
}

/** The marker at `at`, past any fill bytes (B.1.1.2). */
function markerAt(bytes: Uint8Array, at: number, work: Work): { code: number; end: number } {
  if (bytes[at] !== 0xff) throw new Refusal("damaged", "marker expected");
  const start = at;
  while (bytes[at] === 0xff) at++;
  if (at - start > 1) work.removed("Fill bytes", "hidden");
  const code = bytes[at];
  if (!code) throw new Refusal("damaged", "marker expected");
  return { code, end: at + 1 };
}

function payloadAt(bytes: Uint8Array, at: number): { payload: Uint8Array; end: number } {
  const length = (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
  const end = at + length;
  if (length < 2 || end > bytes.length) throw new Refusal("damaged", "segment length");
  return { payload: bytes.subarray(at + 2, end), end };
}

/** SOF0 to SOF15 but for DHT, JPG and DAC, which stand between them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![DHT, 0xc8, DAC].includes(marker);
}

function isTable(marker: number): boolean {
  return [DQT, DHT, DAC, DRI, DNL].includes(marker);
}

/** B.2.2, without a byte more than the components need. */
function frameHeader(payload: Uint8Array): Uint8Array {
  const size = 6 + 3 * (payload[5] ?? 0);
  if (payload.length < size) throw new Refusal("damaged", "frame header");
  const height = payload[1]! * 256 + payload[2]!;
  // A height of 0 is told later, by DNL; nobody can count such a picture from its header.
  if (height === 0) throw new Refusal("not-certain", "height");
  checkPixels(payload[3]! * 256 + payload[4]!, height);
  return payload.subarray(0, size);
}

/** B.2.3. */
function scanHeader(payload: Uint8Array): Uint8Array {
  const size = 4 + 2 * (payload[0] ?? 0);
  if (payload.length < size) throw new Refusal("damaged", "scan header");
  return payload.subarray(0, size);
}

/** B.2.4: whole tables only; a rest that is not a table is cut off. */
function exactTable({ marker, payload }: Segment): Uint8Array {
  if (marker === DRI || marker === DNL) return payload.subarray(0, 2);
  if (marker === DAC) return payload.subarray(0, payload.length & ~1);
  let at = 0;
  while (at < payload.length) {
    let size = payload[at]! >> 4 ? 129 : 65; // DQT: 16 or 8 bits a value
    if (marker === DHT) {
      size = payload.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 17);
    }
    if ((payload[at]! & 15) > 3 || at + size > payload.length) break;
    at += size;
  }
  return payload.subarray(0, at);
}

/** The next marker that is neither a stuffed byte nor a restart (B.1.1.5). */
function endOfScan(bytes: Uint8Array, at: number): number {
  while ((at = bytes.indexOf(0xff, at)) !== -1) {
    let after = at + 1;
    while (bytes[after] === 0xff) after++; // fill
    const code = bytes[after];
    if (code !== 0 && (code === undefined || code < 0xd0 || code > 0xd7)) return at;
    at = after + 1;
  }
  return bytes.length;
}

function keepOrNote({ marker, payload }: Segment, picture: Picture, work: Work): void {
  const starts = (mark: string) => latin1(payload, 0, mark.length) === mark;
  if (marker === APP0 && starts("JFIF\0") && payload.length >= 14) {
    // Version 1.02, the pixel's shape, no thumbnail.
    picture.jfif ??= Uint8Array.of(...bytesOf("JFIF\0"), 1, 2, ...payload.subarray(7, 12), 0, 0);
    if (payload.length > 14) work.removed("JFIF thumbnail", "hidden");
  } else if (marker === APP14 && starts("Adobe") && payload.length >= 12) {
    // Version 100 and no flags: only the colour transform counts.
    picture.adobe ??= Uint8Array.of(...bytesOf("Adobe"), 0, 100, 0, 0, 0, 0, payload[11]!);
    if (payload.length > 12) work.removed("Adobe segment", "hidden");
  } else if (marker === APP2 && starts(ICC_MARK) && payload.length > 14) {
    picture.icc[payload[12]! - 1] ??= payload.subarray(14);
  } else if (marker === COM) work.removed("JPEG comment", "hidden");
  else if (marker === APP1 && starts("Exif\0")) work.removed("Exif", "device");
  else if (marker === APP1 && starts("http://ns.adobe.com/")) work.removed("XMP", "history");
  else if (starts("Photoshop 3.0\0")) work.removed("Photoshop and IPTC", "history");
  else if (starts("MPF\0")) work.removed("Further pictures (MPF)", "hidden");
  else if (marker >= APP0 && marker <= 0xef) work.removed("Application data", "hidden");
  else throw new Refusal("not-certain", "marker");
}

/** The profile rewritten, in as many segments as it needs (ICC.1 annex B.4). */
function profileSegments(found: Uint8Array[], work: Work): Uint8Array[] {
  if (found.length === 0) return [];
  const profile = concat(Array.from(found, (chunk) => chunk ?? new Uint8Array()));
  const clean = cleanIcc(profile);
  if (!clean || Buffer.compare(profile, clean)) work.removed("Colour profile texts", "device");
  if (!clean) return [];
  const count = Math.ceil(clean.length / ICC_CHUNK);
  return Array.from({ length: count }, (_, i) => {
    const chunk = clean.subarray(i * ICC_CHUNK, (i + 1) * ICC_CHUNK);
    return segment(APP2, concat([Uint8Array.of(...bytesOf(ICC_MARK), i + 1, count), chunk]));
  });
}

function segment(marker: number, payload: Uint8Array): Uint8Array {
  const length = payload.length + 2;
  return concat([Uint8Array.of(0xff, marker, length >> 8, length & 255), payload]);
}

/**
 * The second look: exifr, then the segments again by code that shares nothing with the walk.
 */
async function inspect(bytes: Uint8Array): Promise<string[]> {
  const left = await leftToSee(bytes);
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const profile: Buffer[] = [];
  let at = 2;
  while (at + 4 <= file.length) {
    const mark = file.readUInt16BE(at);
    const end = at + 2 + file.readUInt16BE(at + 2);
    const text = file.toString("latin1", at + 4, end);
    if (mark === 0xffe2 && text.startsWith(ICC_MARK)) profile.push(file.subarray(at + 18, end));
    else if ((mark >= 0xffe0 && mark <= 0xffef || mark === 0xfffe) && !isOurs(text)) {
      left.push("segment");
    }
    at = end;
    if (mark !== 0xffda) continue;
    // Coded data: 0xff stands only before 0 or a restart.
    while (at < file.length && (file[at] !== 0xff || CODED.has(file[at + 1]!))) at++;
  }
  if (file.toString("latin1", at) !== "\xff\xd9") left.push("bytes after the end");
  if (profile.length) left.push(...leftInIcc(Buffer.concat(profile)));
  return left;
}

const CODED = new Set([0, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7]);

/** The application data that a cleaned picture may have, by its exact length and beginning. */
function isOurs(content: string): boolean {
  return content.length === 14 && content.startsWith("JFIF\0\u0001\u0002") ||
    content.length === 12 && content.startsWith("Adobe\0\u0064\0\0\0\0") ||
    content.length <= 40 && content.startsWith("Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012");
}

function bytesOf(text: string): number[] {
  return Array.from(text, (char) => char.charCodeAt(0));
}
