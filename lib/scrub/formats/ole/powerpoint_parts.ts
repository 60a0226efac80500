/** Slides, masters and objects of a presentation. [MS-PPT] sections 2.4 to 2.11, 2.13.24 (types). */
import { deflateSync, inflateSync } from "node:zlib";
import { concat } from "../../bytes.ts";
import { type Category, Refusal, type Work } from "../../format.ts";
import { isFileName, isPublicLink } from "../../paths.ts";
import { BSE, cleanArt } from "./art.ts";
import { isFinal } from "./blip.ts";
import { isCompound, newStorage, readCompound, viewOf } from "./compound.ts";
import { writeCompound } from "./compound_write.ts";
import { cleanObject } from "./embedded.ts";

/** What the parts that were cleaned refer to. */
export interface Parts {
  /** Persist identifiers of parts. */
  used: Set<number>;
  /** Offsets in the stream of pictures. */
  pictures: Set<number>;
}

const MAX_DEPTH = 64, MAX_OBJECT = 100 * 1024 * 1024;
const FONT = 0x0fb7,
  DOCUMENT_ATOM = 0x03e9,
  PERSIST = 0x03f3,
  OBJECT_ATOM = 0x0fc3,
  OBJECT = 0x1011;
const DRAWING_GROUP = 0x040b, DRAWING = 0x040c;
const STRING = 0x0fba, HYPERLINK = 0x0fd7, SOUND = 0x07e6, SOUND_DATA = 0x07e7;
const MACROS = 0x03ff, COMMENT = 0x2ee0, COMMENT_ATOM = 0x2ee1;
const TAGS = 0x1388, BINARY_TAG = 0x138a, TAG_DATA = 0x138b;
const MASTER = 0x03f8,
  HEADERS = 0x0fd9,
  KINSOKU = 0x0fc8,
  SHOW = 0x0411,
  EMBEDDED = [0x0fcc, 0x0fce, 0x0fee];
const MEDIA = [0x1005, 0x1006, 0x1007, 0x100d, 0x1010];

/** Types of records that are needed to show the presentation; all others are dropped. */
const SHOWN = new Set([
  ...[0x03e8, DOCUMENT_ATOM, 0x03ea, 0x03ee, 0x03ef, 0x03f0, 0x03f1, 0x03f2, PERSIST, 0x03f7],
  ...[MASTER, 0x03f9, 0x03fa, 0x03fb, 0x03fd, 0x03fe, 0x0401, 0x0407, 0x0408, 0x0409, 0x040a],
  ...[DRAWING_GROUP, DRAWING, 0x040d, 0x0410, SHOW, 0x0412, 0x0413, 0x0414, 0x0415],
  ...[0x07d0, 0x07d5, 0x07d6, 0x07e4, 0x07e5, SOUND, SOUND_DATA, 0x07f0, 0x0bc1, 0x0bc3],
  ...[0x0f9e, 0x0f9f, 0x0fa0, 0x0fa1, 0x0fa2, 0x0fa3, 0x0fa4, 0x0fa5, 0x0fa6, 0x0fa8, 0x0fa9],
  ...[0x0faa, 0x0fab, 0x0fac, 0x0fad, 0x0fae, 0x0faf, 0x0fb0, 0x0fb1, 0x0fb2, 0x0fb3, 0x0fb4],
  ...[0x0fb5, 0x0fb6, FONT, 0x0fb8, STRING, OBJECT_ATOM, KINSOKU, 0x0fc9, 0x0fcd, 0x0fd1],
  ...[0x0fd2, 0x0fd3, 0x0fd6, HYPERLINK, 0x0fd8, HEADERS, 0x0fda, 0x0fdf, 0x0fe7, 0x0ff0, 0x0ff1],
  ...[0x0ff2, 0x0ff3, 0x0ff7, 0x0ff8, 0x0ff9, 0x0ffa, 0x0ffb, 0x1004, 0x100e, 0x100f, 0x1012],
  ...[0x1013, 0x1014, 0x1015, 0x1018, OBJECT, ...EMBEDDED, ...MEDIA],
  ...[TAGS, BINARY_TAG, TAG_DATA, 0x1770, COMMENT, COMMENT_ATOM, 0x2eea],
  ...[0x2b01, 0x2b02, 0x2b03, 0x2b04, 0x2b05, 0x2b06, 0x2b07, 0x2b08, 0x2b09, 0x2b0a],
]);

/** What is said when a record of some other type is dropped. */
const DROPPED: Record<number, [field: string, category: Category]> = {
  [MACROS]: ["Macros", "hidden"],
  0x0402: ["Bookmarks of properties", "hidden"],
  0x0406: ["Routing slip", "person"],
  0x1389: ["Tags of add-ins", "hidden"],
  0x177d: ["Publishing path", "software"],
  0x1785: ["Mail envelope", "person"],
  0x2ee4: ["Names of commenters", "person"],
  0x2eeb: ["Creation times of slides", "time"],
};

const utf16 = new TextDecoder("utf-16le");

/** A cleaned copy of a top-level record, with what it refers to added to `parts`. Throws `Refusal`. */
export async function cleanPart(record: Uint8Array, parts: Parts, work: Work): Promise<Uint8Array> {
  const out = await cleanRecord(record, 0, parts, work, 0);
  if (!out) throw new Refusal("not-certain", "presentation part");
  return out;
}

async function cleanRecord(
  record: Uint8Array,
  parent: number,
  parts: Parts,
  work: Work,
  depth: number,
): Promise<Uint8Array | undefined> {
  if (depth > MAX_DEPTH) throw new Refusal("too-deep", "presentation records");
  const view = viewOf(record);
  const head = view.getUint16(0, true), type = view.getUint16(2, true);
  const body = record.subarray(8);
  if (type < 0xf000 && !SHOWN.has(type)) {
    const empty = type === MACROS && body.length >= 12 && view.getUint32(16, true) === 0;
    if (!empty) work.removed(...DROPPED[type] ?? ["Hidden presentation data", "hidden"]);
    return undefined;
  }
  if (type === STRING) return cleanString(record, head >> 4, parent, work);
  if (type === OBJECT) return await cleanObjectRecord(body, head >> 4, work);
  if (type === SOUND_DATA) return recordOf(head, type, await cleanSound(body, work));
  if ((head & 0xf) !== 0xf && type !== TAG_DATA) {
    const copy = record.slice();
    cleanAtom(type, copy, parts);
    return copy;
  }
  if (type === BINARY_TAG && !isKnownTag(body)) {
    work.removed("Hidden presentation data", "hidden");
    return undefined;
  }

  const children: Uint8Array[] = [];
  for (const child of recordsIn(body)) {
    const cleaned = await cleanRecord(child, type, parts, work, depth + 1);
    if (cleaned) children.push(cleaned);
  }
  if (type === HYPERLINK) neutralLink(children, work);
  if (type === TAGS && children.length === 0) return undefined;
  const out = recordOf(head, type, concat(children));
  if (type === DRAWING || type === DRAWING_GROUP) {
    await cleanArt(out.subarray(8), work, (kind, entry) => {
      if (kind === BSE && entry.length >= 36) notePicture(entry, parts);
    });
  }
  return out;
}

/** The records that fill `body`. */
function* recordsIn(body: Uint8Array): Generator<Uint8Array> {
  const view = viewOf(body);
  for (let at = 0; at < body.length;) {
    if (at + 8 > body.length) throw new Refusal("damaged", "record");
    const end = at + 8 + view.getUint32(at + 4, true);
    if (end > body.length) throw new Refusal("damaged", "record");
    yield body.subarray(at, end);
    at = end;
  }
}

function recordOf(head: number, type: number, body: Uint8Array): Uint8Array {
  const out = new Uint8Array(8 + body.length);
  const view = viewOf(out);
  view.setUint16(0, head, true);
  view.setUint16(2, type, true);
  view.setUint32(4, body.length, true);
  out.set(body, 8);
  return out;
}

/** Notes what the atom refers to and blanks dates. `record` has its header. */
function cleanAtom(type: number, record: Uint8Array, parts: Parts): void {
  const view = viewOf(record);
  const use = (at: number) => {
    if (view.getUint32(at, true) !== 0) parts.used.add(view.getUint32(at, true));
  };
  if (type === DOCUMENT_ATOM) [32, 36].forEach(use);
  else if (type === PERSIST) use(8);
  else if (type === OBJECT_ATOM) use(24);
  else if (type === FONT && record.length >= 72) {
    let end = 8;
    while (end < 72 && view.getUint16(end, true) !== 0) end += 2;
    record.fill(0, end, 72); // what stands behind the font's name
  } else if (type === COMMENT_ATOM) {
    [1980, 1, 2, 1, 0, 0, 0, 0].forEach((part, i) => view.setUint16(12 + i * 2, part, true));
  }
}

/** Section 2.9.47 and others: a text, whose meaning follows from where it stands. */
function cleanString(
  record: Uint8Array,
  instance: number,
  parent: number,
  work: Work,
): Uint8Array | undefined {
  const text = utf16.decode(record.subarray(8));
  const neutral = (value: string) => {
    const body = Uint8Array.from([...value].flatMap((one) => [one.charCodeAt(0), 0]));
    return recordOf(instance << 4, STRING, body);
  };
  if (parent === COMMENT) {
    if (instance === 1) return record;
    work.removed("Author of a comment", "person");
    return neutral(instance === 0 ? "Author" : "A");
  }
  if (MEDIA.includes(parent)) {
    work.removed("Path of a film or sound", "software");
    return neutral("media");
  }
  if (parent === SOUND) return isFileName(text) ? neutral("sound") : record;
  if ([HYPERLINK, HEADERS, KINSOKU, SHOW, BINARY_TAG].includes(parent)) return record;
  if (EMBEDDED.includes(parent) && instance === 2 && /^[A-Za-z]+\.[\w.]+$/.test(text)) {
    return record;
  }
  if (parent === MASTER && !isFileName(text)) return record; // the design's name
  if (parent === MASTER) work.removed("Name of the template", "software");
  return undefined;
}

/** Section 2.10.16: a link that does not lead to a public page loses where it leads to. */
function neutralLink(children: Uint8Array[], work: Work): void {
  const isText = (child: Uint8Array) => viewOf(child).getUint16(2, true) === STRING;
  const target = children.find((child) => isText(child) && child[0] === 0x10);
  const text = target && utf16.decode(target.subarray(8)).replace(/\0+$/, "");
  if (text === undefined || isPublicLink(text)) return;
  work.removed("Link to a file or mailbox", "hidden");
  children.splice(0, children.length, ...children.filter((child) => !isText(child)));
}

/** Section 2.11.21: the name, then the data, of PowerPoint 2000, 2002 or 2003. */
function isKnownTag(body: Uint8Array): boolean {
  const [name, data, more] = recordsIn(body);
  return data !== undefined && more === undefined &&
    /^___PPT(9|10|11)$/.test(utf16.decode(name!.subarray(8)));
}

/** [MS-ODRAW] section 2.2.32: pictures that are used, by their offset in the other stream. */
function notePicture(entry: Uint8Array, parts: Parts): void {
  const view = viewOf(entry);
  const size = view.getUint32(20, true), uses = view.getUint32(24, true);
  const at = view.getUint32(28, true);
  if (size > 0 && uses > 0 && at !== 0xffffffff) parts.pictures.add(at);
}

/** Section 2.10.34: an object's storage, as it is or deflated after its size. */
async function cleanObjectRecord(body: Uint8Array, packed: number, work: Work) {
  let storage = body;
  if (packed === 1) {
    const size = viewOf(body).getUint32(0, true);
    if (size > MAX_OBJECT) throw new Refusal("bomb", "object");
    storage = new Uint8Array(inflateSync(body.subarray(4), { maxOutputLength: size + 1 }));
    work.inflated(storage.length);
  }
  const cleaned = isCompound(storage) ? await cleanObject(readCompound(storage), work) : undefined;
  const bytes = writeCompound(cleaned ?? newStorage());
  const deflated = deflateSync(bytes);
  const size = new Uint8Array(4);
  viewOf(size).setUint32(0, bytes.length, true);
  return recordOf(0x10, OBJECT, concat([size, deflated]));
}

async function cleanSound(body: Uint8Array, work: Work): Promise<Uint8Array> {
  try {
    const { bytes, format } = await work.nested(body.slice(), "");
    if (!format.media.startsWith("audio/")) throw new Refusal("not-certain", "sound");
    return bytes;
  } catch (error) {
    if (isFinal(error)) throw error;
    work.removed("Sound that cannot be cleaned", "hidden");
    return new Uint8Array();
  }
}
