/**
 * WMV, WMA and ASF, cleaned in place: objects that are not named here become zeroed padding.
 * Microsoft, "Advanced Systems Format (ASF) Specification", revision 01.20.03; section numbers
 * below are its own.
 */
import { Buffer } from "node:buffer";
import { latin1 } from "../bytes.ts";
import { type Format, Refusal, type Work } from "../format.ts";
import { codingOfName } from "../frames.ts";
import { marksIn } from "../marks.ts";
import { putU32le, u32le } from "../riff.ts";
import { allZero, noteTags } from "../tags.ts";

/** Objects by their GUID (section 10), and where the objects inside them begin. */
const HEADER = "75b22630-668e-11cf-a6d9-00aa0062ce6c";
const DATA = "75b22636-668e-11cf-a6d9-00aa0062ce6c";
const FILE_PROPERTIES = "8cabdca1-a947-11cf-8ee4-00c00c205365";
const STREAM_PROPERTIES = "b7dc0791-a9b7-11cf-8ee6-00c00c205365";
const HEADER_EXTENSION = "5fbf03b5-a92e-11cf-8ee3-00c00c205365";
const CODEC_LIST = "86d15240-311d-11d0-a3a4-00a0c90348f6";
const EXTENDED_STREAM = "14e6a5cb-c672-4332-8399-a96952065b5a";
const METADATA = "c5f8cbea-5baf-4877-8467-aa8c44fa4cca";
const PADDING = "1806d474-cadf-4509-a4ba-9aabcb96aae8";
const SIMPLE_INDEX = "33000890-e5b1-11cf-89f4-00a0c90349cb";

const VIDEO = "bc19efc0-5b4d-11cf-a8fd-00805f5c442b";
const AUDIO = "f8699e40-5b4d-11cf-a8fd-00805f5c442b";

/** Objects that stay, by their parent; "" is the file. */
const KEPT: Record<string, readonly string[]> = {
  "": [
    HEADER,
    DATA,
    SIMPLE_INDEX,
    "d6e229d3-35da-11d1-9034-00a0c90349be", // index
    "feb103f8-12ad-4c64-840f-2a1d2f7ad48c", // media object index
  ],
  [HEADER]: [
    FILE_PROPERTIES,
    STREAM_PROPERTIES,
    HEADER_EXTENSION,
    CODEC_LIST,
    "7bf875ce-468d-11d1-8d82-006097c9a2b2", // stream bit rates
    "d6e229dc-35da-11d1-9034-00a0c90349be", // streams that exclude each other
  ],
  [HEADER_EXTENSION]: [
    EXTENDED_STREAM,
    METADATA,
    "a08649cf-4775-4670-8a16-6e35357566cd", // streams that exclude each other
    "26f18b5d-4584-47ec-9f5f-0e651f0452c9", // compatibility
    "d6e229df-35da-11d1-9034-00a0c90349be", // index parameters
    "d9aade20-7c17-4f9c-bc28-8555dd98e2a2", // index placeholder
    "6b203bad-3f11-48e4-aca8-d7613de2cfa7", // media object index parameters
  ],
  [EXTENDED_STREAM]: [STREAM_PROPERTIES],
};
const INSIDE: Record<string, number> = { [HEADER]: 30, [HEADER_EXTENSION]: 46 };

/** Content encryption, extended and advanced (3.12, 3.13, 4.10). */
const ENCRYPTED = [
  "2211b3fb-bd23-11d2-b4b7-00a0c955fc6e",
  "298ae614-2622-4c17-b935-dae07ee9289c",
  "43058533-6981-49e6-9b74-ad12cb86d58c",
];
const TAGS: Record<string, string> = {
  "75b22633-668e-11cf-a6d9-00aa0062ce6c": "ASF content description",
  "d2d0a440-e307-11d2-97f0-00a0c95ea850": "ASF extended content description",
  "44231c94-9498-49d1-a141-1d134e457054": "ASF metadata library",
  "1efb1a30-0b62-11d0-a39b-00a0c90348f6": "ASF script commands",
  "f487cd01-a951-11cf-8ee6-00c00c205365": "ASF markers",
  "7c4346a9-efe0-4bfc-b229-393ede415c85": "ASF languages",
  "be7acfcb-97a9-42e8-9c71-999491e3afac": "XMP",
};

/** Facts in the metadata object that players need; all are numbers. */
const FACTS = ["AspectRatioX", "AspectRatioY", "IsVBR"];

interface Item {
  guid: string;
  at: number;
  end: number;
}

function guidAt(bytes: Uint8Array, at: number): string {
  const hex = (from: number, to: number) => bytes.subarray(at + from, at + to).toHex();
  const turned = (from: number, to: number) => bytes.slice(at + from, at + to).reverse().toHex();
  return [turned(0, 4), turned(4, 6), turned(6, 8), hex(8, 10), hex(10, 16)].join("-");
}

/** The objects between two offsets. The media data may be cut; nothing else. */
function* items(bytes: Uint8Array, from: number, to: number): Generator<Item> {
  for (let at = from; at + 24 <= to;) {
    const guid = guidAt(bytes, at);
    const size = u32le(bytes, at + 16) + u32le(bytes, at + 20) * 2 ** 32;
    if (size < 24 || size > to - at && guid !== DATA) {
      if (from === 0 && at > 0) return; // bytes behind the end that are no object
      throw new Refusal("damaged", "ASF object");
    }
    const end = Math.min(at + size, to);
    yield { guid, at, end };
    at = end;
  }
}

function pad(bytes: Uint8Array, { at, end }: Item): void {
  bytes.set(Uint8Array.fromHex("74d40618dfca0945a4ba9aabcb96aae8"), at);
  bytes.fill(0, at + 24, end);
}

function scrub(bytes: Uint8Array, work: Work): Uint8Array {
  checkData(bytes);
  const last = clean(bytes, "", 0, bytes.length, work);
  if (last < bytes.length) work.removed("Bytes after the end", "hidden");
  for (const item of items(bytes, INSIDE[HEADER]!, headerEnd(bytes))) {
    if (item.guid === FILE_PROPERTIES) putU32le(bytes, item.at + 40, last); // size of the file
  }
  return bytes.subarray(0, last);
}

/** The media data must be as long as its packets, or tags behind it would count as media (5.1). */
function checkData(bytes: Uint8Array): void {
  let packetSize = 0;
  for (const item of items(bytes, INSIDE[HEADER]!, headerEnd(bytes))) {
    if (item.guid === FILE_PROPERTIES) packetSize = u32le(bytes, item.at + 92);
  }
  for (const { guid, at } of items(bytes, 0, bytes.length)) {
    const packets = guid === DATA ? u32le(bytes, at + 40) : 0;
    if (packets > 0 && u32le(bytes, at + 16) !== 50 + packets * packetSize) {
      throw new Refusal("damaged", "ASF data");
    }
  }
}

const headerEnd = (bytes: Uint8Array) => Math.min(u32le(bytes, 16), bytes.length);

/** Cleans the objects between two offsets and gives where the last one that stays ends. */
function clean(bytes: Uint8Array, parent: string, from: number, to: number, work: Work): number {
  let last = from;
  let at = from;
  for (const item of items(bytes, from, to)) {
    at = item.end;
    if (ENCRYPTED.includes(item.guid)) throw new Refusal("encrypted", "ASF object");
    if (!KEPT[parent]!.includes(item.guid)) {
      note(bytes, item, work);
      pad(bytes, item);
      continue;
    }
    last = item.end;
    const inside = INSIDE[item.guid];
    if (inside !== undefined) clean(bytes, item.guid, item.at + inside, item.end, work);
    else cleanItem(bytes, item, work);
  }
  if (parent !== "") bytes.fill(0, at, to);
  return last;
}

function note(bytes: Uint8Array, item: Item, work: Work): void {
  const name = TAGS[item.guid];
  if (name) noteTags(work, name, bytes, item.at + 24, item.end);
  else if (!allZero(bytes, item.at + 24, item.end)) {
    work.removed(item.guid === PADDING ? "Padding" : "Object that players do not need", "hidden");
  }
}

function cleanItem(bytes: Uint8Array, item: Item, work: Work): void {
  const { guid, at } = item;
  if ([FILE_PROPERTIES, DATA, SIMPLE_INDEX].includes(guid)) { // a file id comes first (3.2, 5, 6.1)
    if (!allZero(bytes, at + 24, at + 40)) work.removed("ASF file id", "history");
    bytes.fill(0, at + 24, at + 40);
  }
  if (guid === FILE_PROPERTIES) {
    if (!allZero(bytes, at + 48, at + 56)) work.removed("ASF creation date", "time");
    bytes.fill(0, at + 48, at + 56);
    bytes.fill(0, at + 104, item.end);
  } else if (guid === STREAM_PROPERTIES) checkStream(bytes, item);
  else if (guid === CODEC_LIST) cleanCodecs(bytes, item);
  else if (guid === EXTENDED_STREAM) cleanExtended(bytes, item, work);
  else if (guid === METADATA) cleanFacts(bytes, item, work);
}

/** Only sound, and video whose frames have no metadata of their own, are passed (3.3). */
function checkStream(bytes: Uint8Array, { at }: Item): void {
  const type = guidAt(bytes, at + 24);
  if (bytes[at + 73]! & 0x80) throw new Refusal("encrypted", "ASF stream");
  if (type !== VIDEO && type !== AUDIO) throw new Refusal("not-certain", "ASF stream");
  if (type === VIDEO && codingOfName(latin1(bytes, at + 105, at + 109))) {
    throw new Refusal("not-certain", "codec");
  }
}

/** Reads lengths and skips or blanks what they measure, within one object. */
function reader(bytes: Uint8Array, from: number, end: number) {
  let at = from;
  const take = (size: number) => {
    if (at + size > end) throw new Refusal("damaged", "ASF object");
    at += size;
    return at - size;
  };
  return {
    u16: () => {
      const place = take(2);
      return bytes[place]! | bytes[place + 1]! << 8;
    },
    u32: () => u32le(bytes, take(4)),
    skip: take,
    blank: (size: number) => {
      const place = take(size);
      bytes.fill(0, place, place + size);
    },
    place: () => at,
  };
}

/** Codec names and descriptions say which program on which system encoded (3.5). */
function cleanCodecs(bytes: Uint8Array, { at, end }: Item): void {
  const list = reader(bytes, at + 40, end);
  for (let entries = list.u32(); entries > 0; entries--) {
    list.skip(2);
    list.blank(list.u16() * 2);
    list.blank(list.u16() * 2);
    list.skip(list.u16());
  }
  bytes.fill(0, list.place(), end);
}

/** Stream names go, payload extensions keep their sizes; a stream's properties may follow (4.1). */
function cleanExtended(bytes: Uint8Array, { guid, at, end }: Item, work: Work): void {
  const list = reader(bytes, at + 84, end);
  const names = list.u16();
  const extensions = list.u16();
  for (let i = 0; i < names; i++) {
    list.skip(2);
    const size = list.u16();
    if (size > 0) work.removed("ASF stream name", "person");
    list.blank(size);
  }
  for (let i = 0; i < extensions; i++) {
    list.skip(18);
    list.blank(list.u32());
  }
  clean(bytes, guid, list.place(), end, work);
}

/** Keeps the records that are facts for players, and pads what is left of the object (4.7). */
function cleanFacts(bytes: Uint8Array, item: Item, work: Work): void {
  const { at, end } = item;
  const list = reader(bytes, at + 24, end);
  const kept: Uint8Array[] = [];
  for (let records = list.u16(); records > 0; records--) {
    const start = list.place();
    list.skip(4);
    const nameLength = list.u16();
    const type = list.u16();
    const size = list.u32();
    const name = new TextDecoder("utf-16le").decode(
      bytes.subarray(list.place(), list.skip(nameLength) + nameLength),
    );
    list.skip(size);
    const fact = FACTS.includes(name.replace(/\0+$/, "")) && type >= 2 && size <= 4;
    if (fact) kept.push(bytes.slice(start, list.place()));
    else noteTags(work, "ASF metadata", bytes, start, list.place());
  }
  bytes.fill(0, at + 26, end);
  bytes.set([kept.length, 0], at + 24);
  let to = at + 26;
  for (const record of kept) {
    bytes.set(record, to);
    to += record.length;
  }
  if (end - to < 24) return;
  putU32le(bytes, at + 16, to - at);
  putU32le(bytes, to + 16, end - to);
  pad(bytes, { guid: PADDING, at: to, end });
}

/** The second look: words in UTF-16 and the two fields of the file's properties. */
function inspect(bytes: Uint8Array): string[] {
  const found = marksIn(bytes);
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data = file.indexOf("3626b2758e66cf11a6d900aa0062ce6c", 0, "hex");
  const head = file.toString("latin1", 0, Math.min(data < 0 ? file.length : data, 1 << 20));
  const words = [...head.matchAll(/(?:[ -~]\0){4,}/g)].map(([word]) => word.replaceAll("\0", ""));
  if (words.some((word) => !FACTS.includes(word))) found.push("Text in the header");
  const properties = file.indexOf("a1dcab8c47a9cf118ee400c00c205365", 0, "hex");
  const zero = (from: number, to: number) =>
    file.subarray(properties + from, properties + to).every((byte) => byte === 0);
  if (properties < 0 || !zero(24, 40) || !zero(48, 56)) found.push("ASF file properties");
  if (file.includes("cbcf7abea997e8429c71999491e3afac", data, "hex")) found.push("XMP");
  return found;
}

function isAsf(bytes: Uint8Array, video: boolean): boolean {
  if (bytes.length < 30 || guidAt(bytes, 0) !== HEADER) return false;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, headerEnd(bytes));
  return head.includes("c0ef19bc4d5bcf11a8fd00805f5c442b", 0, "hex") === video;
}

export const wmv: Format = {
  id: "wmv",
  label: "Windows Media video",
  media: "video/x-ms-wmv",
  extensions: ["wmv", "asf", "wma"],
  detect: (bytes) => isAsf(bytes, true),
  scrub,
  inspect,
};
export const wma: Format = {
  ...wmv,
  id: "wma",
  label: "Windows Media sound",
  media: "audio/x-ms-wma",
  extensions: ["wma", "asf", "wmv"],
  detect: (bytes) => isAsf(bytes, false),
};
