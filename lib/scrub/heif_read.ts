/** Reads the items of a HEIF file (ISO/IEC 23008-12; boxes: ISO/IEC 14496-12, 8.11). */
import { type Box, boxAt, boxes } from "./boxes.ts";
import { latin1 } from "./bytes.ts";
import { Refusal } from "./format.ts";

/** One item: a coded picture, a picture derived from others, or metadata. */
export interface Item {
  id: number;
  /** Four characters: "hvc1", "grid", "Exif". */
  type: string;
  /** Not meant to be shown by itself. */
  hidden: boolean;
  /** Parts of the file that make up its data: from, to. */
  extents: [from: number, to: number][];
  /** Places in the list of properties, from 0. */
  properties: { index: number; essential: boolean }[];
}

/** From one item to others: "dimg" (made of), "auxl" (belongs to), "thmb" (thumbnail of). */
export interface Reference {
  type: string;
  from: number;
  to: number[];
}

/** What the meta box says. */
export interface Heif {
  primary: number;
  items: Map<number, Item>;
  references: Reference[];
  properties: Box[];
}

const FULL = 4; // version and flags

/** Reads the `meta` box. Throws `Refusal`, and RangeError where a box is too short. */
export function readHeif(bytes: Uint8Array, meta: Box): Heif {
  const parts = new Map<string, Box>();
  for (const box of boxes(bytes, meta.body + FULL, meta.end)) {
    if (parts.has(box.type) && box.type !== "free") throw new Refusal("damaged", "HEIF meta");
    parts.set(box.type, box);
  }
  const part = (type: string) => {
    const box = parts.get(type);
    if (!box) throw new Refusal("damaged", `HEIF ${type}`);
    return box;
  };
  if (parts.has("ipro")) throw new Refusal("encrypted", "HEIF protection");
  const pitm = cursor(bytes, part("pitm"));
  const items = readItems(bytes, part("iinf"));
  readLocations(bytes, part("iloc"), parts.get("idat"), items);
  const inner = [...boxes(bytes, part("iprp").body, part("iprp").end)];
  const container = inner.find(({ type }) => type === "ipco");
  for (const box of inner) if (box.type === "ipma") readAssociations(bytes, box, items);
  return {
    primary: pitm.uint(pitm.version === 0 ? 2 : 4),
    items,
    references: parts.has("iref") ? readReferences(bytes, part("iref")) : [],
    properties: container ? [...boxes(bytes, container.body, container.end)] : [],
  };
}

/** Reads big-endian numbers one after the other from a full box. */
function cursor(bytes: Uint8Array, box: Box) {
  const view = new DataView(bytes.buffer, bytes.byteOffset + box.body, box.end - box.body);
  let at = FULL;
  return {
    version: view.getUint8(0),
    flags: view.getUint32(0) & 0xffffff,
    uint(size: number): number {
      at += size;
      if (size === 0) return 0;
      if (size === 1) return view.getUint8(at - 1);
      if (size === 2) return view.getUint16(at - 2);
      if (size === 4) return view.getUint32(at - 4);
      if (size === 8) return Number(view.getBigUint64(at - 8));
      throw new Refusal("damaged", "HEIF number");
    },
    /** Where the next number lies in the file. */
    get at() {
      return box.body + at;
    },
  };
}

function readItems(bytes: Uint8Array, iinf: Box): Map<number, Item> {
  const items = new Map<number, Item>();
  const start = iinf.body + FULL + (bytes[iinf.body] === 0 ? 2 : 4);
  for (const box of boxes(bytes, start, iinf.end)) {
    const infe = cursor(bytes, box);
    if (box.type !== "infe" || infe.version < 2) throw new Refusal("not-certain", "HEIF infe");
    const id = infe.uint(infe.version === 2 ? 2 : 4);
    if (infe.uint(2) !== 0) throw new Refusal("encrypted", "HEIF item");
    if (items.has(id)) throw new Refusal("damaged", "HEIF item id");
    const type = latin1(bytes, infe.at, infe.at + 4);
    items.set(id, { id, type, hidden: (infe.flags & 1) === 1, extents: [], properties: [] });
  }
  return items;
}

/** `iloc`: constructed from the file or from `idat`; from other items or files is refused. */
function readLocations(
  bytes: Uint8Array,
  iloc: Box,
  idat: Box | undefined,
  items: Map<number, Item>,
) {
  const read = cursor(bytes, iloc);
  const sizes = read.uint(2);
  const [offset, length, base] = [sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15];
  const index = read.version === 0 ? 0 : sizes & 15;
  const wide = read.version < 2 ? 2 : 4;
  for (let count = read.uint(wide); count > 0; count--) {
    const item = items.get(read.uint(wide));
    const method = read.version === 0 ? 0 : read.uint(2) & 15;
    const source = read.uint(2);
    const start = read.uint(base) + (method === 1 ? idat?.body ?? NaN : 0);
    const end = method === 1 ? idat?.end ?? NaN : bytes.length;
    if (method > 1 || source !== 0) throw new Refusal("not-certain", "HEIF iloc");
    for (let extents = read.uint(2); extents > 0; extents--) {
      read.uint(index);
      const from = start + read.uint(offset);
      const to = from + read.uint(length);
      if (!(to >= from && to <= end)) throw new Refusal("damaged", "HEIF extent");
      item?.extents.push([from, to]);
    }
  }
}

function readReferences(bytes: Uint8Array, iref: Box): Reference[] {
  const wide = bytes[iref.body] === 0 ? 2 : 4;
  return [...boxes(bytes, iref.body + FULL, iref.end)].map((box) => {
    // Not a full box: start four bytes earlier than one.
    const read = cursor(bytes, { ...box, body: box.body - FULL });
    const from = read.uint(wide);
    return {
      type: box.type,
      from,
      to: Array.from({ length: read.uint(2) }, () => read.uint(wide)),
    };
  });
}

function readAssociations(bytes: Uint8Array, ipma: Box, items: Map<number, Item>): void {
  const read = cursor(bytes, ipma);
  const wide = (read.flags & 1) === 1;
  for (let count = read.uint(4); count > 0; count--) {
    const item = items.get(read.uint(read.version === 0 ? 2 : 4));
    for (let links = read.uint(1); links > 0; links--) {
      const value = wide ? read.uint(2) : read.uint(1);
      const essential = value >> (wide ? 15 : 7) === 1;
      const index = (value & (wide ? 0x7fff : 0x7f)) - 1; // 0: none
      if (index >= 0) item?.properties.push({ index, essential });
    }
  }
}

/** The boxes of the file up to the first thing that is none. */
export function topBoxes(bytes: Uint8Array): Box[] {
  const found: Box[] = [];
  for (let at = 0; at < bytes.length;) {
    const box = boxAt(bytes, at, bytes.length);
    if (!box) break;
    found.push(box);
    at = box.end;
  }
  return found;
}
