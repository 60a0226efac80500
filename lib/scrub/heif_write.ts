/** Writes a HEIF file (ISO/IEC 23008-12) from its pictures: nothing else gets into it. */
import { concat } from "./bytes.ts";

/** A picture to write. Its number is its place in the list, from 1; the first one is shown. */
export interface Picture {
  type: string;
  hidden: boolean;
  data: Uint8Array;
  /** Places in the list of properties, from 0. */
  properties: { index: number; essential: boolean }[];
}

/** From one picture to others, by their numbers. */
export interface Link {
  type: string;
  from: number;
  to: number[];
}

/** Everything that a file says. */
export interface Content {
  /** Brands, the main one first. */
  brands: string[];
  pictures: Picture[];
  links: Link[];
  /** Whole boxes. */
  properties: Uint8Array[];
}

type Part = Uint8Array | number[] | string;

/** The file: `ftyp`, `meta`, and one `mdat` with the pictures' data one after the other. */
export function writeHeif(content: Content): Uint8Array {
  const { brands, pictures } = content;
  const ftyp = box("ftyp", brands[0]!, u32(0), ...brands);
  const start = ftyp.length + metaBox(content, 0).length + 8;
  return concat([ftyp, metaBox(content, start), box("mdat", ...pictures.map(({ data }) => data))]);
}

/** A box (ISO/IEC 14496-12, 4.2) of these parts. */
export function box(type: string, ...parts: Part[]): Uint8Array {
  const body = concat(parts.map((part) =>
    part instanceof Uint8Array ? part : Uint8Array.from(
      typeof part === "string" ? [...part].map((c) => c.charCodeAt(0)) : part,
    )
  ));
  return concat([
    Uint8Array.from([...u32(body.length + 8), ...[...type].map((c) => c.charCodeAt(0))]),
    body,
  ]);
}

const u16 = (value: number) => [value >> 8 & 255, value & 255];
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value)];

/** `start` is where the data of the first picture begins in the file. */
function metaBox({ pictures, links, properties }: Content, start: number): Uint8Array {
  let at = start;
  const infe: Uint8Array[] = [];
  const iloc: number[] = [];
  const ipma: number[] = [];
  pictures.forEach(({ type, hidden, data, properties: own }, i) => {
    const id = u16(i + 1);
    infe.push(box("infe", [2, 0, 0, hidden ? 1 : 0, ...id, 0, 0], type, [0]));
    const extent = data.length > 0 ? [0, 1, ...u32(at), ...u32(data.length)] : [0, 0];
    iloc.push(...id, 0, 0, ...extent);
    at += data.length;
    const bound = own.map(({ index, essential }) => u16(index + 1 | (essential ? 0x8000 : 0)));
    ipma.push(...id, own.length, ...bound.flat());
  });
  const iref = links.map(({ type, from, to }) =>
    box(type, [...u16(from), ...u16(to.length), ...to.flatMap(u16)])
  );
  return box(
    "meta",
    u32(0),
    box("hdlr", u32(0), u32(0), "pict", u32(0), u32(0), u32(0), [0]),
    box("pitm", u32(0), u16(1)),
    box("iloc", u32(0), [0x44, 0], u16(pictures.length), iloc),
    box("iinf", u32(0), u16(pictures.length), ...infe),
    ...(iref.length > 0 ? [box("iref", u32(0), ...iref)] : []),
    box("iprp", box("ipco", ...properties), box("ipma", u32(1), u32(pictures.length), ipma)),
  );
}
