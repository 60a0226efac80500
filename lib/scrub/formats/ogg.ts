/**
 * Ogg (RFC 3533) with Vorbis, Opus (RFC 7845), FLAC, Theora or Speex in it: comments become empty,
 * stream serial numbers are counted from 1, pages of text and index streams go, as does whatever
 * lies between pages. Packets of sound and picture and their times stay.
 */
import { Buffer } from "node:buffer";
import { concat, latin1 } from "../bytes.ts";
import { type Format, Refusal, type Work } from "../format.ts";
import { marksIn } from "../marks.ts";
import { nextPage, type Page, putPackets, putPage } from "../ogg_pages.ts";
import { noteTags } from "../tags.ts";

/** A codec by the beginning of its first packet. */
interface Codec {
  mark: string;
  /** How many header packets there are, given the first one. */
  headers(first: Uint8Array): number;
  /** What the comment packet begins with, and ends with behind its empty list of comments. */
  comment: [mark: string, end: string];
  /** What the third packet begins with. */
  setup?: string;
}

const CODECS: readonly Codec[] = [
  { mark: "OpusHead", headers: () => 2, comment: ["OpusTags", ""] },
  { mark: "\x01vorbis", headers: () => 3, comment: ["\x03vorbis", "\x01"], setup: "\x05vorbis" },
  { mark: "\x80theora", headers: () => 3, comment: ["\x81theora", ""], setup: "\x82theora" },
  { mark: "\x7fFLAC", headers: (first) => 1 + (first[7]! << 8 | first[8]!), comment: ["", ""] },
  { mark: "Speex   ", headers: (first) => 2 + first[68]!, comment: ["", ""] },
];
/** Subtitles, captions, and an index with names: not sound, not picture. */
const DROPPED = ["fishead", "\x80kate", "CMML", "\x80text", "index\0"];

interface Stream {
  codec: Codec | undefined;
  serial: number;
  pages: number;
  /** The packets behind the first one, until the headers are complete. */
  headers: Uint8Array[] | undefined;
  missing: number;
}

const HEADER_BYTES = 16 << 20;

function scrub(bytes: Uint8Array, work: Work): Uint8Array {
  const streams = new Map<number, Stream>();
  let to = 0, at = 0, kept = 0;
  for (let page = nextPage(bytes, 0); page; page = nextPage(bytes, at)) {
    if (page.at > at) work.removed("Bytes between the pages", "hidden");
    at = page.end;
    if (page.flags & 2) {
      const codec = codecOf(bytes, page, work);
      const stream = {
        codec,
        serial: codec ? ++kept : 0,
        pages: 0,
        headers: undefined,
        missing: 0,
      };
      streams.set(page.serial, stream);
      if (codec) to = begin(bytes, page, to, stream);
      continue;
    }
    const stream = streams.get(page.serial);
    if (!stream?.codec) continue;
    if (stream.headers) to = header(bytes, page, to, stream, work);
    else to = putPage(bytes, page, to, stream.serial, stream.pages++);
  }
  if (at < bytes.length) work.removed("Bytes after the end", "hidden");
  if (kept === 0) throw new Refusal("not-certain", "no sound or picture");
  if ([...streams.values()].some((stream) => stream.headers)) {
    throw new Refusal("damaged", "Ogg headers");
  }
  return bytes.subarray(0, to);
}

/** The codec of a stream that begins; undefined for one that goes. */
function codecOf(bytes: Uint8Array, page: Page, work: Work): Codec | undefined {
  const begins = (mark: string) => latin1(bytes, page.body, page.body + mark.length) === mark;
  const codec = CODECS.find(({ mark }) => begins(mark));
  if (codec) return codec;
  if (!DROPPED.some(begins)) throw new Refusal("not-certain", "Ogg stream");
  work.removed("Ogg stream that is neither sound nor picture", "hidden");
}

/** The page that begins a stream holds one packet: the codec's numbers. */
function begin(bytes: Uint8Array, page: Page, to: number, stream: Stream): number {
  const first = bytes.subarray(page.body, page.end);
  stream.headers = [];
  stream.missing = stream.codec!.headers(first) - 1;
  if (stream.codec!.mark === "\x7fFLAC") {
    if (stream.missing < 1) throw new Refusal("damaged", "Ogg FLAC headers");
    first.set([0, 1], 7); // the comment is the only block that stays
  } else if (stream.codec!.mark === "Speex   ") first.fill(0, 8, 28); // the encoder's version
  return putPage(bytes, page, to, stream.serial, stream.pages++);
}

/** Collects header packets; when the last is there, writes them anew without comments. */
function header(bytes: Uint8Array, page: Page, to: number, stream: Stream, work: Work): number {
  const packets = stream.headers!;
  let at = page.body;
  let open = (page.flags & 1) !== 0;
  for (const size of page.segments) {
    const piece = bytes.slice(at, at + size);
    if (!open && stream.missing === 0) throw new Refusal("not-certain", "sound on a header page");
    if (open && packets.length > 0) packets.push(concat([packets.pop()!, piece]));
    else packets.push(piece);
    open = size === 255;
    if (!open) stream.missing--;
    at += size;
  }
  if (packets.reduce((sum, packet) => sum + packet.length, 0) > HEADER_BYTES) {
    throw new Refusal("too-large", "Ogg headers");
  }
  if (stream.missing > 0 || open) return to;
  stream.headers = undefined;
  const { end, number } = putPackets(
    bytes,
    emptied(packets, stream.codec!, work),
    to,
    stream.serial,
    stream.pages,
  );
  stream.pages = number;
  return end;
}

/** The header packets behind the first: an empty comment, then what the decoder needs. */
function emptied(packets: Uint8Array[], codec: Codec, work: Work): Uint8Array[] {
  const [comment, ...setup] = packets;
  const is = (packet: Uint8Array | undefined, mark: string) =>
    packet !== undefined && latin1(packet, 0, mark.length) === mark;
  if (!is(comment, codec.comment[0])) throw new Refusal("damaged", "Ogg comment");
  if (codec.setup !== undefined && !is(setup[0], codec.setup)) {
    throw new Refusal("damaged", "Ogg set-up");
  }
  noteTags(work, "Vorbis comment", comment!);
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  if (codec.mark === "\x7fFLAC") return [bytes("\x84\0\0\x08" + "\0".repeat(8))];
  const [mark, end] = codec.comment;
  return [bytes(mark + "\0".repeat(8) + end), ...(codec.setup === undefined ? [] : setup)];
}

/** The second look: pages without gaps, empty comments, no names of comments near the beginning. */
function inspect(bytes: Uint8Array): string[] {
  const found = marksIn(bytes);
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = file.toString("latin1", 0, 1 << 16);
  for (const mark of ["OpusTags", "\x03vorbis", "\x81theora"]) {
    const after = head.indexOf(mark) + mark.length;
    if (head.includes(mark) && /[^\0]/.test(head.slice(after, after + 8))) {
      found.push(mark.slice(-6));
    }
  }
  const names =
    /(artist|title|album|date|comment|encoder|location|organization|performer|contact)=/i;
  if (names.test(head)) found.push("Vorbis comment");
  if (/fishead|\x80kate|CMML/.test(head)) found.push("Ogg stream of another kind");
  let at = 0;
  while (file.toString("latin1", at, at + 4) === "OggS" && at + 27 <= file.length) {
    const count = file.readUInt8(at + 26);
    let end = at + 27 + count;
    for (let i = 0; i < count; i++) end += file[at + 27 + i] ?? 0;
    at = end;
  }
  if (at !== file.length) found.push("Bytes between the pages");
  return found;
}

const of = (id: string, label: string, extensions: string[], opus: boolean): Format => ({
  id,
  label,
  media: "audio/ogg",
  extensions,
  detect: (bytes) =>
    latin1(bytes, 0, 4) === "OggS" && (latin1(bytes, 28, 36) === "OpusHead") === opus,
  scrub,
  inspect,
});

export const opus = of("opus", "Opus sound", ["opus", "ogg", "oga"], true);
export const ogg = of("ogg", "Ogg sound", ["ogg", "oga", "ogv", "spx", "opus"], false);
