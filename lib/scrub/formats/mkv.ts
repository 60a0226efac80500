/**
 * Matroska and WebM (RFC 9559), cleaned in place because cues and seek heads count in bytes:
 * elements that are not named here become zeroed Void elements. Tracks other than sound and picture
 * go with their blocks.
 */
import { Buffer } from "node:buffer";
import { latin1 } from "../bytes.ts";
import { type Element, elementAt, numberOf, voidElement } from "../ebml.ts";
import { type Format, Refusal, type Work } from "../format.ts";
import { blankFrame } from "../frames.ts";
import { marksIn } from "../marks.ts";
import { cleanTrack, type MkvTrack } from "../mkv_track.ts";
import { allZero, noteTags } from "../tags.ts";

const EBML = 0x1a45dfa3, SEGMENT = 0x18538067, INFO = 0x1549a966, TRACKS = 0x1654ae6b;
const CLUSTER = 0x1f43b675, CUES = 0x1c53bb6b, SEEK_HEAD = 0x114d9b74, SEEK = 0x4dbb;
const TAGS = 0x1254c367, ATTACHMENTS = 0x1941a469, CHAPTERS = 0x1043a770;
const ENTRY = 0xae, VOID = 0xec, CRC = 0xbf, SEEK_ID = 0x53ab;
const SIMPLE_BLOCK = 0xa3, GROUP = 0xa0, BLOCK = 0xa1, ENCRYPTED_BLOCK = 0xaf;
const CUE_POINT = 0xbb, CUE_POSITIONS = 0xb7, CUE_TRACK = 0xf7;
const MUXING_APP = 0x4d80, WRITING_APP = 0x5741;

/** Elements that stay, by their parent. A parent that is no key is no list of elements. */
const KEPT: Record<number, readonly number[]> = {
  [EBML]: [0x4286, 0x42f7, 0x42f2, 0x42f3, 0x4282, 0x4287, 0x4285],
  [SEGMENT]: [SEEK_HEAD, INFO, TRACKS, CLUSTER, CUES],
  [SEEK_HEAD]: [SEEK],
  [SEEK]: [SEEK_ID, 0x53ac],
  [INFO]: [0x2ad7b1, 0x4489, MUXING_APP, WRITING_APP], // time scale, duration
  [TRACKS]: [ENTRY],
  [CLUSTER]: [0xe7, 0xa7, 0xab, SIMPLE_BLOCK, GROUP],
  [GROUP]: [BLOCK, 0x9b, 0xfb, 0xfa, 0x75a2, 0x75a1],
  [0x75a1]: [0xa6], // additions: alpha channel, HDR
  [0xa6]: [0xa5, 0xee],
  [CUES]: [CUE_POINT],
  [CUE_POINT]: [0xb3, CUE_POSITIONS],
  [CUE_POSITIONS]: [CUE_TRACK, 0xf1, 0xf0, 0xb2, 0x5378],
};
const TOP = [SEEK_HEAD, INFO, TRACKS, CLUSTER, CUES, TAGS, ATTACHMENTS, CHAPTERS];
const NAMES: Record<number, string> = {
  [INFO]: "Matroska information",
  [TAGS]: "Matroska tags",
  [ATTACHMENTS]: "Matroska attachment",
  [CHAPTERS]: "Matroska chapters",
};

interface Context {
  work: Work;
  tracks: Map<number, MkvTrack>;
  /** Where a recording was broken off; the file ends there. */
  cut: number;
}

function scrub(bytes: Uint8Array, work: Work): Uint8Array {
  const context: Context = { work, tracks: new Map(), cut: bytes.length };
  const head = elementAt(bytes, 0, bytes.length)!;
  if (head.end > bytes.length) throw new Refusal("damaged", "EBML header");
  clean(bytes, head, context);
  const segment = findSegment(bytes, head.end);
  const end = clean(bytes, segment, context);
  if (![...context.tracks.values()].some((track) => track.kept)) {
    throw new Refusal("not-certain", "no sound or picture");
  }
  const rest = elementAt(bytes, end, bytes.length);
  if (rest?.id === EBML) throw new Refusal("not-certain", "several films in one file");
  if (context.cut === bytes.length && end < bytes.length) {
    work.removed("Bytes after the end", "hidden");
  }
  return bytes.subarray(0, Math.min(end, context.cut));
}

/** The Segment behind the header; Void elements may come first. */
function findSegment(bytes: Uint8Array, from: number): Element {
  for (let at = from; at < bytes.length;) {
    const element = elementAt(bytes, at, bytes.length);
    if (element?.id === SEGMENT) return { ...element, end: Math.min(element.end, bytes.length) };
    if (!element || element.end > bytes.length) break;
    voidElement(bytes, element);
    at = element.end;
  }
  throw new Refusal("damaged", "Segment");
}

/** Cleans the elements inside `parent` and gives where it ends. */
function clean(bytes: Uint8Array, parent: Element, context: Context): number {
  const limit = Math.min(parent.end, bytes.length);
  let at = parent.body;
  while (at < limit) {
    const element = elementAt(bytes, at, limit);
    if (parent.open && parent.id === CLUSTER && element && TOP.includes(element.id)) return at;
    if (element?.id === CLUSTER && parent.id === SEGMENT) {
      if (context.tracks.size === 0) throw new Refusal("damaged", "no track before the film");
      element.end = Math.min(element.end, limit);
      at = clean(bytes, element, context);
      if (context.cut < bytes.length) return context.cut;
      continue;
    }
    if (!element || element.end > limit) {
      if (limit !== bytes.length || parent.id !== CLUSTER && parent.id !== SEGMENT) {
        throw new Refusal("damaged", "EBML element");
      }
      return context.cut = at; // a recording that was broken off
    }
    if (!KEPT[parent.id]!.includes(element.id) || !belongs(bytes, element, context)) {
      drop(bytes, element, parent, context.work);
    } else cleanOne(bytes, element, context);
    at = element.end;
  }
  return at;
}

/** An element that may stay: look into it. */
function cleanOne(bytes: Uint8Array, element: Element, context: Context): void {
  const { id, body, end } = element;
  if (id === ENTRY) {
    const track = cleanTrack(bytes, element, context.work);
    if (context.tracks.has(track.number)) throw new Refusal("damaged", "track number");
    context.tracks.set(track.number, track);
  } else if (id === SIMPLE_BLOCK || id === BLOCK) cleanBlock(bytes, element, context);
  else if (id === MUXING_APP || id === WRITING_APP) {
    if (!allZero(bytes, body, end)) context.work.removed("Writing program", "software");
    bytes.fill(0, body, end);
  } else if (KEPT[id]) clean(bytes, element, context);
}

/** False for what belongs to a track that goes, and for seek entries to elements that go. */
function belongs(bytes: Uint8Array, element: Element, context: Context): boolean {
  const child = (parent: Element, ...ids: number[]): Element | undefined => {
    for (let at = parent.body; at < parent.end;) {
      const one = elementAt(bytes, at, parent.end);
      if (!one || one.end > parent.end) throw new Refusal("damaged", "EBML element");
      if (ids.includes(one.id)) return one;
      at = one.end;
    }
  };
  const isKept = (number: number) => context.tracks.get(number)?.kept === true;
  switch (element.id) {
    case SIMPLE_BLOCK:
      return isKept(blockTrack(bytes, element).number);
    case GROUP: {
      if (child(element, ENCRYPTED_BLOCK)) throw new Refusal("encrypted", "block");
      const block = child(element, BLOCK);
      return block !== undefined && isKept(blockTrack(bytes, block).number);
    }
    case CUE_POSITIONS: {
      const track = child(element, CUE_TRACK);
      return track !== undefined && isKept(numberOf(bytes, track));
    }
    case CUE_POINT:
      return child(element, CUE_POSITIONS) !== undefined;
    case SEEK: {
      const id = child(element, SEEK_ID);
      return id !== undefined && KEPT[SEGMENT]!.includes(numberOf(bytes, id));
    }
  }
  return true;
}

/** The number of a block's track, and where its time code begins (RFC 9559, 10.1). */
function blockTrack(bytes: Uint8Array, block: Element): { number: number; at: number } {
  const length = Math.clz32(bytes[block.body] ?? 0) - 23;
  if (length > 4 || block.body + length + 3 > block.end) throw new Refusal("damaged", "block");
  let number = bytes[block.body]! & (0xff >> length);
  for (let i = 1; i < length; i++) number = number * 256 + bytes[block.body + i]!;
  return { number, at: block.body + length };
}

/** Blanks metadata inside a frame; laced blocks hold sound. */
function cleanBlock(bytes: Uint8Array, block: Element, { tracks, work }: Context): void {
  const { number, at } = blockTrack(bytes, block);
  const coded = tracks.get(number)?.coded;
  if (!coded || bytes[at + 2]! & 6) return;
  if (blankFrame(bytes, at + 3, block.end, coded.coding, coded.lengthSize)) {
    work.removed("User data inside video frames", "software");
  }
}

function drop(bytes: Uint8Array, element: Element, parent: Element, work: Work): void {
  const { id, start, body, end } = element;
  if (id === ENCRYPTED_BLOCK) throw new Refusal("encrypted", "block");
  const name = NAMES[id] ?? (parent.id === INFO ? NAMES[INFO] : undefined);
  if (id === 0x4461) work.removed("Matroska date", "time");
  else if (id === 0x73a4) work.removed("Matroska segment id", "history");
  else if (name && id !== CRC && id !== VOID) noteTags(work, name, bytes, start, end);
  else if (id !== CRC && !allZero(bytes, body, end)) {
    work.removed("Element that players do not need", "hidden");
  }
  voidElement(bytes, element);
}

/** Bytes looked at in front of the first cluster at most, and at the end, where tags are written. */
const HEAD = 1 << 20, TAIL = 1 << 16;

/** The second look: byte patterns of named elements, and texts that writers leave. */
function inspect(bytes: Uint8Array): string[] {
  const found = marksIn(bytes);
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cluster = file.indexOf("1f43b675", 0, "hex");
  const head = file.toString("latin1", 0, Math.min(cluster < 0 ? HEAD : cluster, HEAD));
  const ends = head + file.toString("latin1", Math.max(head.length, file.length - TAIL));
  const [, afterInfo = ""] = head.split("\x15\x49\xa9\x66");
  const info = afterInfo.split("\x16\x54\xae\x6b")[0]!;
  if (/Da\x88(?!\0{8})/.test(info)) found.push("Matroska date");
  if (/(?:M\x80|WA|\x7b\xa9|s\xa4)(?:[\x81-\xff]|@.)(?!\0)/s.test(info)) {
    found.push("Matroska information");
  }
  for (const id of ["\x12\x54\xc3\x67", "\x19\x41\xa4\x69", "\x10\x43\xa7\x70"]) {
    if (ends.includes(id)) found.push("Matroska tags");
  }
  if (/libmatroska|libebml|mkvmerge|HandBrake|ARTIST|ENCODER|BPS-|S_TEXT/.test(ends)) {
    found.push("Matroska text");
  }
  return found;
}

const of = (
  id: string,
  label: string,
  media: string,
  extensions: string[],
  docType: RegExp,
): Format => ({
  id,
  label,
  media,
  extensions,
  detect: (bytes) =>
    latin1(bytes, 0, 4) === "\x1a\x45\xdf\xa3" && docType.test(latin1(bytes, 4, 80)),
  scrub,
  inspect,
});

export const webm = of("webm", "WebM video", "video/webm", ["webm", "mkv"], /webm/);
export const mkv = of(
  "mkv",
  "Matroska video",
  "video/x-matroska",
  ["mkv", "mka", "mk3d", "webm"],
  /matroska/,
);
