/**
 * Pictures in HEIF files: HEIC and AVIF (ISO/IEC 23008-12; AV1 Image File Format 1.1). The file is
 * written anew from the pictures that are shown, with the properties that show them.
 */
import type { Box } from "./boxes.ts";
import { concat, latin1 } from "./bytes.ts";
import { Refusal, type Work } from "./format.ts";
import { av1Config, av1Units, hevcConfig, hevcPicture } from "./heif_coded.ts";
import { type Heif, type Item, readHeif, topBoxes } from "./heif_read.ts";
import { box, type Link, writeHeif } from "./heif_write.ts";
import { cleanIcc } from "./icc.ts";
import { limits } from "./limits.ts";
import { checkPixels } from "./pixels.ts";
import { noteSeen } from "./seen.ts";

/** Coded pictures, and pictures made from others. */
const CODED = ["hvc1", "av01"], DERIVED = ["grid", "iovl", "iden"];
/** "Made of", "belongs to", "colours are multiplied by". */
const LINKS = ["dimg", "auxl", "prem"];
const BRANDS = [
  "heic",
  "heix",
  "heim",
  "heis",
  "avif",
  "mif1",
  "mif2",
  "miaf",
  "MA1A",
  "MA1B",
  "MiHB",
  "MiHA",
  "MiHE",
];
const ALPHA = ["urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", "urn:mpeg:hevc:2015:auxid:1"];

/** The brands of a HEIF file, the main one first; none when it is something else. */
export function brandsOf(bytes: Uint8Array): string[] {
  if (latin1(bytes, 4, 8) !== "ftyp") return [];
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const brands = [latin1(bytes, 8, 12)];
  for (let at = 16; at + 4 <= Math.min(size, bytes.length, 256); at += 4) {
    brands.push(latin1(bytes, at, at + 4));
  }
  return brands;
}

/** Cleans a HEIC or AVIF file. Sequences, whose pictures lie in tracks, are refused. */
export async function scrubHeif(bytes: Uint8Array, work: Work): Promise<Uint8Array> {
  const brands = brandsOf(bytes);
  if (!BRANDS.includes(brands[0]!)) throw new Refusal("not-certain", "picture sequence");
  const top = topBoxes(bytes);
  const metas = top.filter(({ type }) => type === "meta");
  if (metas.length !== 1) throw new Refusal("damaged", "HEIF meta");
  noteTop(bytes, top, work);
  await noteSeen(bytes, work);
  const heif = readHeif(bytes, metas[0]!);
  const shown = choose(bytes, heif);
  for (const item of heif.items.values()) if (!shown.includes(item)) noteItem(item, heif, work);

  const used = [...new Set(shown.flatMap((item) => item.properties.map(({ index }) => index)))]
    .sort((a, b) => a - b);
  const properties = new Map<number, Uint8Array>();
  for (const index of used) {
    const found = heif.properties[index];
    if (!found) throw new Refusal("damaged", "HEIF property");
    const clean = property(bytes, found, work);
    if (clean) properties.set(index, clean);
  }
  const places = [...properties.keys()];
  let room = limits.outputBytes;
  const pictures = shown.map((item) => {
    room -= item.extents.reduce((sum, [from, to]) => sum + to - from, 0);
    if (room < 0) throw new Refusal("bomb", "HEIF extents");
    const own = item.properties.filter(({ index, essential }) => {
      if (essential && !properties.has(index)) throw new Refusal("not-certain", "HEIF property");
      return properties.has(index);
    }).map(({ index, essential }) => ({ index: places.indexOf(index), essential }));
    return {
      type: item.type,
      hidden: item.hidden,
      data: dataOf(bytes, item, heif),
      properties: own,
    };
  });
  const number = (id: number) => shown.findIndex((item) => item.id === id) + 1;
  const links = heif.references
    .map(({ type, from, to }): Link => ({ type, from: number(from), to: to.map(number) }))
    .filter(({ type, from, to }) => LINKS.includes(type) && from > 0 && to.every((one) => one > 0));
  const kept = [brands[0]!, ...new Set(brands.slice(1).filter((brand) => BRANDS.includes(brand)))];
  return writeHeif({ brands: kept, pictures, links, properties: [...properties.values()] });
}

/**
 * The pictures to keep, the primary one first: those that stand for themselves, what they are made
 * of, and their transparency. Thumbnails, depth maps and whatever is no picture stay behind.
 */
function choose(bytes: Uint8Array, { primary, items, references, properties }: Heif): Item[] {
  const isPicture = ({ type }: Item) => CODED.includes(type) || DERIVED.includes(type);
  const dependent = new Set<number>();
  for (const { type, from, to } of references) {
    if (type === "thmb" || type === "auxl") dependent.add(from);
    if (type === "dimg") to.forEach((id) => dependent.add(id));
  }
  const isAlpha = (item: Item) =>
    item.properties.some(({ index }) => {
      const found = properties[index];
      return found?.type === "auxC" && ALPHA.includes(auxiliaryType(bytes, found));
    });
  const chosen = new Set<Item>();
  const add = (id: number) => {
    const item = items.get(id);
    if (!item || !isPicture(item)) throw new Refusal("not-certain", "HEIF picture");
    if (chosen.has(item)) return;
    chosen.add(item);
    for (const { type, from, to } of references) {
      if (type === "dimg" && from === id) to.forEach(add);
      const other = items.get(from);
      if (type === "auxl" && to.includes(id) && other && isPicture(other) && isAlpha(other)) {
        add(from);
      }
    }
  };
  add(primary);
  for (const item of items.values()) {
    if (isPicture(item) && !item.hidden && !dependent.has(item.id)) add(item.id);
  }
  return [...chosen];
}

function dataOf(bytes: Uint8Array, item: Item, { properties, references }: Heif): Uint8Array {
  const data = concat(item.extents.map(([from, to]) => bytes.subarray(from, to)));
  const config = item.properties.map(({ index }) => properties[index]!)
    .find(({ type }) => type === "hvcC" || type === "av1C");
  if (item.type === "hvc1" && config?.type === "hvcC" && data.length > 0) {
    return hevcPicture(data, (bytes[config.body + 21]! & 3) + 1);
  }
  if (item.type === "av01" && config?.type === "av1C" && data.length > 0) return av1Units(data);
  if (item.type === "iden") return new Uint8Array();
  const inputs = references.find(({ type, from }) => type === "dimg" && from === item.id)?.to ?? [];
  const wide = (data[1]! & 1) === 1 ? 4 : 2; // 23008-12, 6.6.2.2 and 6.6.2.3
  const length = item.type === "grid" ? 4 + 2 * wide : 2 + 8 + 2 * wide + 2 * wide * inputs.length;
  if (CODED.includes(item.type) || data.length < length) {
    throw new Refusal("damaged", "HEIF picture");
  }
  return data.subarray(0, length);
}

/** Properties of a known size: bytes after the box header. */
const SIZES: Record<string, number> = {
  ispe: 12,
  pasp: 8,
  clap: 32,
  irot: 1,
  imir: 1,
  clli: 4,
  mdcv: 24,
  lsel: 2,
  a1op: 1,
};

/** A property without anything that is not needed, or undefined when it has to go. */
function property(bytes: Uint8Array, found: Box, work: Work): Uint8Array | undefined {
  const { type, body, end } = found;
  const data = bytes.subarray(body, end);
  const size = SIZES[type];
  if (size !== undefined) {
    if (data.length < size) throw new Refusal("damaged", `HEIF ${type}`);
    if (type === "ispe") checkPixels(...measures(data));
    if (data.length > size) work.removed("Bytes behind a property", "hidden");
    return box(
      type,
      type === "irot" ? [data[0]! & 3] : type === "imir" ? [data[0]! & 1] : data.subarray(0, size),
    );
  }
  if (type === "hvcC") return box(type, hevcConfig(data));
  if (type === "av1C") return box(type, av1Config(data));
  if (type === "pixi") return box(type, bitsOf(data));
  if (type === "a1lx") return box(type, data.subarray(0, (data[0] ?? 0) & 1 ? 13 : 7));
  if (type === "auxC") {
    const kind = auxiliaryType(bytes, found);
    return ALPHA.includes(kind) ? box(type, [0, 0, 0, 0], kind, [0]) : undefined;
  }
  if (type === "colr") {
    const kind = latin1(data, 0, 4);
    if (kind === "nclx") return box(type, data.subarray(0, 11));
    work.removed("Colour profile texts", "device");
    const profile = kind === "prof" || kind === "rICC" ? cleanIcc(data.subarray(4)) : null;
    return profile ? box(type, "prof", profile) : undefined;
  }
  work.removed("Other picture properties", "hidden");
  return undefined;
}

/** `pixi`: version, flags, a number of channels, and a number of bits for each. */
function bitsOf(pixi: Uint8Array): Uint8Array {
  const channels = pixi[4] ?? 0;
  if (channels > 5) throw new Refusal("not-certain", "HEIF channels");
  return pixi.subarray(0, 5 + channels);
}

function measures(ispe: Uint8Array): [width: number, height: number] {
  const view = new DataView(ispe.buffer, ispe.byteOffset, ispe.byteLength);
  return [view.getUint32(4), view.getUint32(8)];
}

/** The text at the start of an `auxC` property. */
function auxiliaryType(bytes: Uint8Array, auxC: Box): string {
  return latin1(bytes, auxC.body + 4, Math.min(auxC.end, auxC.body + 104)).split("\0", 1)[0]!;
}

function noteTop(bytes: Uint8Array, top: Box[], work: Work): void {
  for (const { type } of top) {
    if (type === "moov" || type === "mpvd") work.removed("Motion photo", "hidden");
    else if (!["ftyp", "meta", "mdat", "free", "skip"].includes(type)) {
      work.removed("Unknown box", "hidden");
    }
  }
  if (top.at(-1)!.end < bytes.length) work.removed("Bytes after the end", "hidden");
}

function noteItem({ id, type }: Item, { references }: Heif, work: Work): void {
  const link = references.find(({ type, from }) => from === id && type !== "dimg")?.type;
  if (references.some(({ type, to }) => type === "dimg" && to.includes(id))) return; // noted as a whole
  if (link === "thmb") work.removed("Thumbnail", "hidden");
  else if (link === "auxl") work.removed("Depth map or other auxiliary picture", "hidden");
  else if (type === "Exif") work.removed("Exif", "device");
  else if (type === "mime") work.removed("XMP", "history");
  else work.removed("Other item", "hidden");
}
