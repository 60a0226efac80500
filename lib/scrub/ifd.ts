/**
 * Image file directories of TIFF 6.0 (section 2) and BigTIFF: the tags of a page. Written anew as
 * plain TIFF, which has room for every picture that is small enough to be cleaned.
 */
import { concat } from "./bytes.ts";
import { Refusal } from "./format.ts";

export const SHORT = 3, LONG = 4, UNDEFINED = 7, LONG8 = 16;

/** Bytes of one value of each type: BYTE to DOUBLE, IFD, and LONG8 to IFD8 of BigTIFF. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8];
const MAX_PAGES = 2000;

/** The value of a tag. */
export interface Field {
  type: number;
  count: number;
  /** As they are stored, in the file's byte order, without padding. */
  bytes: Uint8Array;
}

/** One directory: fields by tag. */
export type Ifd = Map<number, Field>;

/** A page to write: its fields, and the strips or tiles that two of its fields tell of. */
export interface Page {
  fields: Ifd;
  blocks: Uint8Array[];
  offsetsTag: number;
  countsTag: number;
}

/** True for little-endian files ("II"). */
export function isLittle(bytes: Uint8Array): boolean {
  return bytes[0] === 0x49;
}

/** True for BigTIFF, whose offsets have 64 bits. */
function isBig(bytes: Uint8Array): boolean {
  return bytes[2] === 43 || bytes[3] === 43;
}

/** Reads numbers in the byte order of the file; `long` is an offset or a count. */
function reader(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = isLittle(bytes);
  return {
    short: (at: number) => view.getUint16(at, little),
    long: isBig(bytes)
      ? (at: number) => Number(view.getBigUint64(at, little))
      : (at: number) => view.getUint32(at, little),
  };
}

/** All directories of the main chain. Throws `Refusal` on loops and on offsets out of the file. */
export function readPages(bytes: Uint8Array): Ifd[] {
  const { short, long } = reader(bytes);
  const big = isBig(bytes);
  const pages: Ifd[] = [];
  const seen = new Set<number>();
  for (let at = long(big ? 8 : 4); at !== 0;) {
    if (seen.has(at) || seen.size === MAX_PAGES) throw new Refusal("damaged", "TIFF pages");
    seen.add(at);
    pages.push(readIfd(bytes, at));
    at = long(big ? at + 8 + long(at) * 20 : at + 2 + short(at) * 12);
  }
  return pages;
}

/** The directory at `at`. Fields of an unknown type are left out. */
export function readIfd(bytes: Uint8Array, at: number): Ifd {
  const { short, long } = reader(bytes);
  const [head, step, inline] = isBig(bytes) ? [8, 20, 8] : [2, 12, 4];
  const ifd: Ifd = new Map();
  const end = at + head + (head === 8 ? long(at) : short(at)) * step;
  for (let entry = at + head; entry < end; entry += step) {
    const type = short(entry + 2);
    const count = long(entry + 4);
    const value = entry + 4 + inline;
    const length = count * (SIZES[type] ?? 0);
    const from = length > inline ? long(value) : value;
    if (from + length > bytes.length) throw new Refusal("damaged", "TIFF value");
    const tag = short(entry);
    if (length === 0 || ifd.has(tag)) continue;
    ifd.set(tag, { type, count, bytes: bytes.subarray(from, from + length) });
  }
  return ifd;
}

/** The values of an unsigned field; none for other types and absent fields. */
export function numbers(field: Field | undefined, little: boolean): number[] {
  if (!field || ![1, SHORT, LONG, 13, LONG8, 18].includes(field.type)) return [];
  const view = new DataView(field.bytes.buffer, field.bytes.byteOffset, field.bytes.byteLength);
  const read = {
    1: (i: number) => view.getUint8(i),
    2: (i: number) => view.getUint16(i * 2, little),
    4: (i: number) => view.getUint32(i * 4, little),
    8: (i: number) => Number(view.getBigUint64(i * 8, little)),
  }[SIZES[field.type] as 1 | 2 | 4 | 8];
  return Array.from({ length: field.count }, (_, i) => read(i));
}

/** A LONG field with these values. */
export function longs(values: number[], little: boolean): Field {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  values.forEach((value, i) => view.setUint32(i * 4, value, little));
  return { type: LONG, count: values.length, bytes };
}

/** A whole file: page after page, each as directory, long values, strips or tiles. */
export function writeTiff(pages: Page[], little: boolean): Uint8Array {
  const out: Uint8Array[] = [
    new Uint8Array([
      ...(little ? [0x49, 0x49, 42, 0, 8, 0, 0, 0] : [0x4d, 0x4d, 0, 42, 0, 0, 0, 8]),
    ]),
  ];
  let start = 8;
  pages.forEach((page, i) => {
    const bytes = writePage(page, start, i === pages.length - 1, little);
    out.push(bytes);
    start += bytes.length;
  });
  return concat(out);
}

function writePage(page: Page, start: number, last: boolean, little: boolean): Uint8Array {
  const counts = page.blocks.map((block) => block.length);
  const fields = new Map(page.fields)
    .set(page.countsTag, longs(counts, little))
    .set(page.offsetsTag, longs(counts, little)); // to be filled in when places are known
  const tags = [...fields.keys()].sort((a, b) => a - b);
  const head = 2 + tags.length * 12 + 4;
  const places = new Map<number, number>();
  let at = start + head;
  for (const tag of tags) {
    const { length } = fields.get(tag)!.bytes;
    if (length <= 4) continue;
    places.set(tag, at);
    at += even(length);
  }
  const offsets = counts.map((length) => (at += even(length)) - even(length));
  fields.set(page.offsetsTag, longs(offsets, little));

  const out = new Uint8Array(at - start);
  const view = new DataView(out.buffer);
  view.setUint16(0, tags.length, little);
  tags.forEach((tag, i) => {
    const field = fields.get(tag)!;
    const entry = 2 + i * 12;
    view.setUint16(entry, tag, little);
    view.setUint16(entry + 2, field.type, little);
    view.setUint32(entry + 4, field.count, little);
    const place = places.get(tag);
    if (place !== undefined) view.setUint32(entry + 8, place, little);
    out.set(field.bytes, place === undefined ? entry + 8 : place - start);
  });
  view.setUint32(head - 4, last ? 0 : at, little);
  page.blocks.forEach((block, i) => out.set(block, offsets[i]! - start));
  return out;
}

const even = (length: number) => length + length % 2;
