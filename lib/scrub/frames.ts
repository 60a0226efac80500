/**
 * Metadata inside coded pictures, blanked without moving a byte: the text and data that encoders
 * and cameras put beside the picture. What the decoder shows stays bit for bit.
 */

/** Coded picture formats that carry such metadata. */
export type Coding = "avc" | "hevc" | "vvc" | "jpeg" | "dv";

/**
 * Blanks a NAL unit's SEI messages of type 5, user data unregistered (ITU-T H.264 and H.265, annex
 * D; H.274, 8.4): encoder settings, capture times (MISB ST 0604), positions. Filled with 0xFF, which
 * needs no emulation prevention; `00 00 03` that is there stays so that lengths hold. True when
 * something was blanked.
 */
function blankSei(bytes: Uint8Array, from: number, to: number, coding: Coding): boolean {
  const head = bytes[from] ?? 0;
  const sei = coding === "avc"
    ? (head & 31) === 6
    : coding === "hevc"
    ? (head >> 1 & 63) === 39 || (head >> 1 & 63) === 40
    : (bytes[from + 1] ?? 0) >> 3 === 23 || (bytes[from + 1] ?? 0) >> 3 === 24;
  if (!sei) return false;
  let at = from + (coding === "avc" ? 1 : 2);
  let zeros = 0;
  let blanked = false;
  /** The next byte after emulation prevention is taken out; `fill` overwrites it. */
  const next = (fill: boolean): number => {
    if (zeros >= 2 && bytes[at] === 3) {
      if (fill) bytes.fill(0, at - 2, at);
      at++;
      zeros = 0;
    }
    const byte = bytes[at] ?? 0;
    zeros = byte === 0 ? zeros + 1 : 0;
    if (fill && at < to) bytes[at] = 0xff;
    at++;
    return byte;
  };
  const number = (): number => {
    let sum = 0;
    for (let byte = 255; byte === 255 && at < to;) sum += byte = next(false);
    return sum;
  };
  while (at + 2 < to) {
    const type = number();
    let size = number();
    const user = type === 5;
    blanked ||= user;
    while (size-- > 0 && at < to) next(user);
  }
  return blanked;
}

/** The coding behind a codec's four letters in AVI, ASF and Matroska; undefined for any other. */
export function codingOfName(name: string): Coding | undefined {
  if (/^([aml]?jp[eg]g|mjpg|avrn|avdj|adjv|dmb1)$/i.test(name)) return "jpeg";
  if (/^(h264|x264|avc1|davc|vssh)$/i.test(name)) return "avc";
  if (/^(hevc|h265|x265|hvc1)$/i.test(name)) return "hevc";
  if (/^c?dv/i.test(name)) return "dv";
}

/**
 * Blanks the metadata of one frame, or of a run of them, in whichever coding. `lengthSize` is that
 * of the lengths before NAL units; 0 for start codes (H.264 annex B). True when something was there.
 */
export function blankFrame(
  bytes: Uint8Array,
  from: number,
  to: number,
  coding: Coding,
  lengthSize = 0,
): boolean {
  if (coding === "jpeg") return blankJpeg(bytes, from, to);
  if (coding === "dv") return blankDv(bytes, from, to);
  return lengthSize > 0
    ? blankNals(bytes, from, to, coding, lengthSize)
    : blankStream(bytes, from, to, coding);
}

/** Blanks the SEI user data of NAL units that each follow a length of `lengthSize` bytes. */
export function blankNals(
  bytes: Uint8Array,
  from: number,
  to: number,
  coding: Coding,
  lengthSize: number,
): boolean {
  let blanked = false;
  for (let at = from; at + lengthSize < to;) {
    let size = 0;
    for (let i = 0; i < lengthSize; i++) size = size * 256 + bytes[at++]!;
    const end = Math.min(at + size, to);
    if (blankSei(bytes, at, end, coding)) blanked = true;
    at = end;
  }
  return blanked;
}

/** Blanks the SEI user data of NAL units that follow start codes (H.264 annex B). */
function blankStream(bytes: Uint8Array, from: number, to: number, coding: Coding): boolean {
  let blanked = false;
  let start = -1;
  for (let at = from; at + 3 <= to; at++) {
    if (bytes[at + 2]! > 1) at += 2;
    else if (bytes[at] === 0 && bytes[at + 1] === 0 && bytes[at + 2] === 1) {
      if (start >= 0 && blankSei(bytes, start, at, coding)) blanked = true;
      start = at + 3;
    }
  }
  return start >= 0 && blankSei(bytes, start, to, coding) || blanked;
}

/**
 * Zeroes the comments and application segments of a JPEG frame (ITU-T T.81, B.1.1): Exif, XMP,
 * vendor data, and what follows the last picture in it. APP0 keeps its first 14 bytes (JFIF or
 * AVI1, without the thumbnail) and APP14 its first 12 (Adobe's colour transform). A frame that is
 * no JPEG stays as it is.
 */
function blankJpeg(bytes: Uint8Array, from: number, to: number): boolean {
  let blanked = false;
  const zero = (start: number, end: number) => {
    if (!bytes.subarray(start, end).every((byte) => byte === 0)) blanked = true;
    bytes.fill(0, start, end);
  };
  if (bytes[from] !== 0xff || bytes[from + 1] !== 0xd8) return false;
  for (let at = from; at + 4 <= to;) {
    if (bytes[at] !== 0xff) { // coded picture data: on to the next marker
      at = bytes.indexOf(0xff, at);
      if (at < 0) break;
      continue;
    }
    const marker = bytes[at + 1]!;
    if (marker === 0xff) at++;
    else if (marker === 0 || marker === 1 || marker >= 0xd0 && marker <= 0xd8) at += 2;
    else if (marker === 0xd9) { // interlaced video: a second picture follows
      if (bytes[at + 2] !== 0xff || bytes[at + 3] !== 0xd8) {
        zero(at + 2, to);
        break;
      }
      at += 2;
    } else {
      const end = Math.min(at + 2 + (bytes[at + 2]! << 8 | bytes[at + 3]!), to);
      const kept = marker === 0xe0 ? 14 : marker === 0xee ? 12 : 0;
      if (marker === 0xfe || marker >= 0xe0 && marker <= 0xef) {
        zero(Math.min(at + 4 + kept, end), end);
      }
      at = Math.max(end, at + 4);
    }
  }
  return blanked;
}

/**
 * Blanks time codes and the date and time of recording in DV frames (IEC 61834-4, packs 0x13, 0x14,
 * 0x5n and 0x6n): DIF blocks of 80 bytes, whose first three bits name the section. Five bytes 0xFF
 * mean "no information".
 */
function blankDv(bytes: Uint8Array, from: number, to: number): boolean {
  let blanked = false;
  for (let block = from; block + 80 <= to; block += 80) {
    const section = bytes[block]! >> 5;
    const [first, step, count] = { 1: [6, 8, 6], 2: [3, 5, 15], 3: [3, 5, 1] }[section] ??
      [0, 0, 0];
    for (let i = 0; i < count!; i++) {
      const pack = block + first! + i * step!;
      if (![0x13, 0x14, 0x52, 0x53, 0x62, 0x63].includes(bytes[pack]!)) continue;
      bytes.fill(0xff, pack, pack + 5);
      blanked = true;
    }
  }
  return blanked;
}
