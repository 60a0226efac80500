/** A track's description in Matroska (RFC 9559, 5.1.4), cleaned in place. */
import { latin1 } from "./bytes.ts";
import { type Element, elementAt, numberOf, voidElement } from "./ebml.ts";
import { Refusal, type Work } from "./format.ts";
import { codingOfName } from "./frames.ts";
import { cleanHevcConfig, type Coded } from "./sample_entry.ts";

export interface MkvTrack {
  number: number;
  /** True for sound and picture. */
  kept: boolean;
  coded: Coded | undefined;
}

const NUMBER = 0xd7, UID = 0x73c5, TYPE = 0x83, LANGUAGE = 0x22b59c, CODEC = 0x86, PRIVATE = 0x63a2;
const VIDEO = 0xe0, AUDIO = 0xe1, ENCODINGS = 0x6d80, ENCODING = 0x6240, COMPRESSION = 0x5034;
const ENCRYPTION = 0x5035,
  COLOUR = 0x55b0,
  MASTERING = 0x55d0,
  PROJECTION = 0x7670,
  MAPPING = 0x41e4;

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Elements that stay, by their parent: what decoding and showing need. */
const KEPT: Record<number, readonly number[]> = {
  // flags, default durations, time scale and offset, delays
  0xae: [
    NUMBER,
    UID,
    TYPE,
    LANGUAGE,
    CODEC,
    PRIVATE,
    VIDEO,
    AUDIO,
    ENCODINGS,
    MAPPING,
    0xb9,
    0x88,
    0x55aa,
    ...range(0x55ab, 0x55af),
    0x9c,
    0x6de7,
    0x6df8,
    0x23e383,
    0x234e7a,
    0x23314f,
    0x537f,
    0x55ee,
    0xaa,
    0x56aa,
    0x56bb,
  ],
  [VIDEO]: [
    0x9a,
    0x9d,
    0x53b8,
    0x53c0,
    0xb0,
    0xba,
    0x54aa,
    0x54bb,
    0x54cc,
    0x54dd,
    0x54b0,
    0x54ba,
    0x54b2,
    0x54b3,
    0x2eb524,
    COLOUR,
    PROJECTION,
  ],
  [COLOUR]: [...range(0x55b1, 0x55bd), MASTERING],
  [MASTERING]: range(0x55d1, 0x55da),
  [PROJECTION]: range(0x7671, 0x7675),
  [AUDIO]: [0xb5, 0x78b5, 0x9f, 0x6264],
  [ENCODINGS]: [ENCODING],
  [ENCODING]: [0x5031, 0x5032, 0x5033, COMPRESSION],
  [COMPRESSION]: [0x4254, 0x4255],
  [MAPPING]: [0x41f0, 0x41e7, 0x41ed],
};

const CODECS =
  /^(V_(MPEG[124H]|MPEGI|AV1|VP8|VP9|THEORA|MJPEG|PRORES|FFV1|MS\/VFW|UNCOMPRESSED|AVS[23]|DIRAC|SNOW|REAL)|A_(AAC|AC3|EAC3|AC4|ALAC|DTS|FLAC|MLP|TRUEHD|MPEG|MS\/ACM|OPUS|PCM|REAL|TTA|VORBIS|WAVPACK|ATRAC|QUICKTIME))/;

/**
 * Cleans a TrackEntry in place. A track that is neither sound nor picture becomes Void. Throws
 * `Refusal` for encrypted tracks and unknown codecs.
 */
export function cleanTrack(bytes: Uint8Array, entry: Element, work: Work): MkvTrack {
  const found = new Map<number, Element>();
  for (const element of children(bytes, entry)) found.set(element.id, element);
  const number = found.has(NUMBER) ? numberOf(bytes, found.get(NUMBER)!) : 0;
  const type = found.has(TYPE) ? numberOf(bytes, found.get(TYPE)!) : 0;
  if (type !== 1 && type !== 2) {
    work.removed("Track that is neither sound nor picture", "hidden");
    voidElement(bytes, entry);
    return { number, kept: false, coded: undefined };
  }
  const name = found.get(CODEC);
  const codec = name ? latin1(bytes, name.body, name.end).replace(/\0+$/, "") : "";
  if (!CODECS.test(codec)) throw new Refusal("not-certain", "codec");
  clean(bytes, entry, work);
  setNumber(bytes, found.get(UID), number);
  setLanguage(bytes, found.get(LANGUAGE), work);
  const data = found.get(PRIVATE);
  if (data) cleanPrivate(bytes, data, codec);
  const coded = found.has(ENCODINGS) ? undefined : codedAs(bytes, codec, data);
  return { number, kept: true, coded };
}

function* children(bytes: Uint8Array, parent: Element): Generator<Element> {
  for (let at = parent.body; at < parent.end;) {
    const element = elementAt(bytes, at, parent.end);
    if (!element || element.end > parent.end) throw new Refusal("damaged", "track");
    yield element;
    at = element.end;
  }
}

function clean(bytes: Uint8Array, parent: Element, work: Work): void {
  for (const element of children(bytes, parent)) {
    if (element.id === ENCRYPTION) throw new Refusal("encrypted", "track");
    if (!KEPT[parent.id]!.includes(element.id)) {
      if (element.id === 0x536e) work.removed("Track name", "person");
      voidElement(bytes, element);
    } else if (KEPT[element.id]) clean(bytes, element, work);
  }
}

/** Track ids are random; the track's own number is as unique. */
function setNumber(bytes: Uint8Array, element: Element | undefined, number: number): void {
  if (!element || element.end === element.body) return;
  bytes.fill(0, element.body, element.end);
  bytes[element.end - 1] = number;
}

function setLanguage(bytes: Uint8Array, element: Element | undefined, work: Work): void {
  if (!element) return;
  if (!/^und\0*$/.test(latin1(bytes, element.body, element.end))) {
    work.removed("Track language", "person");
  }
  if (element.end - element.body < 3) return voidElement(bytes, element);
  bytes.fill(0, element.body, element.end);
  bytes.set([0x75, 0x6e, 0x64], element.body); // "und"
}

/** Set-up data of codecs that keep tags in it. */
function cleanPrivate(bytes: Uint8Array, data: Element, codec: string): void {
  if (codec === "A_VORBIS") emptyComment(bytes, data, 7, 1);
  else if (codec === "V_THEORA") emptyComment(bytes, data, 7, 0);
  else if (codec === "A_FLAC") padBlocks(bytes, data);
  else if (codec === "V_MPEGH/ISO/HEVC") cleanHevcConfig(bytes, data.body, data.end);
}

/**
 * Vorbis and Theora: three packets after a list of lengths (RFC 9559, 4 "Xiph lacing"). The second
 * holds the comments: it keeps its length, all of which becomes an empty vendor name.
 */
function emptyComment(bytes: Uint8Array, data: Element, mark: number, tail: number): void {
  let at = data.body + 1;
  const lengths = [0, 0].map(() => {
    let length = 0;
    do length += bytes[at] ?? 0; while (bytes[at++] === 255);
    return length;
  });
  const start = at + lengths[0]!;
  const end = start + lengths[1]!;
  const vendor = end - tail - 4 - start - mark - 4;
  if (bytes[data.body] !== 2 || vendor < 0 || end > data.end) {
    throw new Refusal("damaged", "codec data");
  }
  bytes.fill(0, start + mark, end);
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(start + mark, vendor, true);
  if (tail) bytes[end - 1] = 1;
}

/** FLAC: blocks that are neither numbers nor seek points become padding (RFC 9639, 8). */
function padBlocks(bytes: Uint8Array, data: Element): void {
  let at = data.body + (latin1(bytes, data.body, data.body + 4) === "fLaC" ? 4 : 0);
  while (at + 4 <= data.end) {
    const end = at + 4 + (bytes[at + 1]! << 16 | bytes[at + 2]! << 8 | bytes[at + 3]!);
    if (end > data.end) throw new Refusal("damaged", "codec data");
    if (![0, 3].includes(bytes[at]! & 127)) {
      bytes[at] = bytes[at]! & 128 | 1;
      bytes.fill(0, at + 4, end);
    }
    at = end;
  }
}

function codedAs(bytes: Uint8Array, codec: string, data: Element | undefined): Coded | undefined {
  if (codec === "V_MJPEG") return { coding: "jpeg", lengthSize: 0 };
  if (!data) return undefined;
  if (codec === "V_MPEG4/ISO/AVC") {
    return { coding: "avc", lengthSize: (bytes[data.body + 4]! & 3) + 1 };
  }
  if (codec === "V_MPEGH/ISO/HEVC") {
    return { coding: "hevc", lengthSize: (bytes[data.body + 21]! & 3) + 1 };
  }
  if (codec !== "V_MS/VFW/FOURCC") return undefined;
  const coding = codingOfName(latin1(bytes, data.body + 16, data.body + 20));
  return coding && { coding, lengthSize: 0 };
}
