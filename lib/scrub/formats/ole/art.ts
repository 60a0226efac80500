/**
 * Drawings in Office files, cleaned where they lie: no length changes. [MS-ODRAW] Office Drawing
 * Binary File Format, sections 2.2 (records) and 2.3 (properties).
 */
import { Refusal, type Work } from "../../format.ts";
import { isFileName, isPublicLink } from "../../paths.ts";
import { cleanBlip, isBlip } from "./blip.ts";
import { viewOf } from "./compound.ts";

const CONTAINER = 0xf, MAX_DEPTH = 32;
export const BSE = 0xf007;
const CLIENT_TEXT = 0xf00d, CLIENT_ANCHOR = 0xf010, CLIENT_DATA = 0xf011;
const TABLES = [0xf00b, 0xf121, 0xf122];
/** Records of section 2.2 that say how a drawing looks. */
const KNOWN = [0xf000, 0xf001, 0xf002, 0xf003, 0xf004, 0xf005, 0xf006, 0xf008, 0xf009, 0xf00a]
  .concat([0xf00c, CLIENT_TEXT, 0xf00e, 0xf00f, CLIENT_ANCHOR, CLIENT_DATA, 0xf012, 0xf013])
  .concat([0xf014, 0xf015, 0xf017, 0xf118, 0xf119, 0xf11a, 0xf11e]);

/** Properties with data of their own that say how a shape looks, and texts people look at. */
const SHOWN = [0xc0, 0xc5, 0x145, 0x146, 0x151, 0x152, 0x155, 0x156, 0x157, 0x158, 0x197, 0x1cf]
  .concat([0x14b, 0x14c, 0x159, 0x15a, 0x383, 0x39f, 0x3a0, 0x50f, 0x54f, 0x58f, 0x5cf, 0x60f]);
const NAME = 0x380, DESCRIPTION = 0x381, LINK = 0x382, TOOLTIP = 0x38d, META_BLOB = 0x3a9;
/** No property has this identifier: a table keeps its length when one is renamed to it. */
const UNUSED = 0x3a8;

const utf16 = new TextDecoder("utf-16le");

/** What the host format does with its own records (client data, text boxes) and picture entries. */
export type Client = (type: number, body: Uint8Array) => void;

/**
 * Cleans the drawing records that fill `bytes`, in place: names and paths of pictures, links,
 * scripts and unknown records become zeros; pictures are cleaned. Throws `Refusal`.
 */
export async function cleanArt(bytes: Uint8Array, work: Work, client?: Client): Promise<void> {
  const blips: [type: number, instance: number, body: Uint8Array][] = [];
  const walk = (area: Uint8Array, depth: number) => {
    if (depth > MAX_DEPTH) throw new Refusal("too-deep", "drawing");
    const view = viewOf(area);
    let at = 0;
    while (at + 8 <= area.length) {
      const instance = view.getUint16(at, true) >> 4;
      const type = view.getUint16(at + 2, true);
      const end = at + 8 + view.getUint32(at + 4, true);
      if (end > area.length) throw new Refusal("damaged", "drawing record");
      const body = area.subarray(at + 8, end);
      if (type === CLIENT_DATA || type === CLIENT_TEXT) client?.(type, body);
      else if ((view.getUint16(at, true) & CONTAINER) === CONTAINER) walk(body, depth + 1);
      else if (TABLES.includes(type)) cleanTable(body, instance, work);
      else if (type === BSE) {
        const name = 36 + (body[33] ?? 0);
        if (body.length < name) throw new Refusal("damaged", "picture entry");
        if (name > 36) work.removed("Name of a picture", "software");
        client?.(type, body);
        body.fill(0, 36, name);
        body.fill(0, 34, 36);
        walk(body.subarray(name), depth + 1);
      } else if (isBlip(type)) blips.push([type, instance, body]);
      else if (!KNOWN.includes(type)) body.fill(0);
      at = end;
    }
    area.fill(0, at);
  };
  walk(bytes, 0);
  for (const blip of blips) await cleanBlip(...blip, work);
}

/** Section 2.3.1: `count` entries of six bytes, then the data of those that have some. */
function cleanTable(body: Uint8Array, count: number, work: Work): void {
  const view = viewOf(body);
  let data = count * 6;
  for (let i = 0; i < count; i++) {
    const head = view.getUint16(i * 6, true);
    if (!(head & 0x8000)) continue;
    const id = head & 0x3fff;
    // The length of an array leaves out its own header when its elements are truncated (2.3.6.8).
    let size = view.getUint32(i * 6 + 2, true);
    if (size > 0 && isArray(id) && data + 6 <= body.length) {
      const elements = view.getUint16(data, true), each = view.getUint16(data + 4, true);
      if (elements * (each === 0xfff0 ? 4 : each) === size) size += 6;
    }
    if (data + size > body.length) throw new Refusal("damaged", "drawing property");
    cleanProperty(view, i * 6, body.subarray(data, data + size), id, work);
    data += size;
  }
  body.fill(0, data);
}

function isArray(id: number): boolean {
  return [0x145, 0x146, 0x151, 0x152, 0x155, 0x156, 0x157, 0x158, 0x197, 0x1cf, 0x383, 0x3a0]
    .includes(id);
}

function cleanProperty(view: DataView, at: number, data: Uint8Array, id: number, work: Work) {
  if (SHOWN.includes(id) || data.length === 0) return;
  if (id === NAME || id === DESCRIPTION || id === TOOLTIP) {
    if (!isFileName(utf16.decode(data).replace(/\0.*$/s, ""))) return;
    work.removed("Name of a picture", "software");
  } else if (id === LINK) {
    if (isPublicTarget(data)) return;
    work.removed("Link of a shape", "hidden");
  } else {
    work.removed(id < NAME ? "Name of a picture" : "Hidden data of a shape", "hidden");
  }
  data.fill(0);
  if (id === META_BLOB || id === LINK) {
    view.setUint16(at, view.getUint16(at, true) & 0xc000 | UNUSED, true);
  }
}

/** True when the only text in a hyperlink object ([MS-OSHARED] section 2.3.7) is a public link. */
export function isPublicTarget(data: Uint8Array): boolean {
  const links: string[] = [];
  for (const start of [0, 1]) {
    const text = utf16.decode(data.subarray(start));
    links.push(
      ...text.match(/[\x20-\x7e\xa0-\ufffc]{8,}/g)?.filter((run) => /^[\x20-\x7e]+$/.test(run)) ??
        [],
    );
  }
  const narrow = new TextDecoder("latin1").decode(data).match(/[\x20-\x7e]{8,}/g) ?? [];
  return links.length > 0 && [...links, ...narrow].every(isPublicLink);
}
