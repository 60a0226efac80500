/**
 * The second look at old Office files: a reader of its own, smaller than the cleaner's, that asks
 * that nothing but the allowed streams is there, that what lies around them is zero, and that the
 * known carriers of names hold neutral values. [MS-CFB], [MS-DOC], [MS-XLS], [MS-PPT].
 */
import { Buffer } from "node:buffer";
import { marksIn } from "../../marks.ts";
import { orientationExif } from "../../orientation.ts";
import { leftInExcel } from "./inspect_excel.ts";
import { leftInPowerPoint } from "./inspect_powerpoint.ts";
import { leftInWord } from "./inspect_word.ts";

export type Streams = Map<string, Uint8Array>;

const ALLOWED: Record<string, RegExp> = {
  doc: /^(WordDocument|[01]Table|Data|ObjectPool(\/_\d+(\/.*)?)?)$/,
  xls: /^(Workbook|(MBD|LNK)[0-9A-F]{8}(\/.*)?)$/i,
  ppt: /^(PowerPoint Document|Current User|Pictures)$/,
};
/** Strings that only carriers hold, in either width, wherever they stand. */
const HIDDEN = ["\x05SummaryInformation", "_VBA_PROJECT", "_AuthorEmail", "MSIP_Label_"];
const EXIF = "Exif\0\0";
/** Marks of pictures' metadata; the orientation and a colour profile may be there. */
const METADATA = ["<?xpacket", "<x:xmpmeta", "http://ns.adobe.com/", "<rdf:RDF", "Photoshop 3.0\0"];
const MARKS = [...HIDDEN, ...HIDDEN.map((mark) => [...mark].join("\0")), EXIF, ...METADATA];

/** Names what is left in a cleaned file of the kind `doc`, `xls` or `ppt`. */
export function inspect(bytes: Uint8Array, kind: "doc" | "xls" | "ppt"): string[] {
  const found = marksIn(bytes, MARKS);
  const left = found.filter((mark) => METADATA.includes(mark)).map(() => "Metadata of a picture");
  if (found.includes(EXIF) && !onlyOrientation(bytes)) left.push("Exif");
  if (found.some((mark) => mark !== EXIF && !METADATA.includes(mark))) left.push("Hidden stream");
  const streams = read(bytes, left);
  for (const name of streams.keys()) {
    if (!ALLOWED[kind]!.test(name)) left.push("Stream that was not kept");
  }
  if (kind === "doc") left.push(...leftInWord(streams));
  else if (kind === "xls") left.push(...leftInExcel(streams.get("Workbook")));
  else left.push(...leftInPowerPoint(streams));
  return [...new Set(left)];
}

/** True when each Exif block is one that a cleaned picture has. */
function onlyOrientation(bytes: Uint8Array): boolean {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const allowed = [1, 2, 3, 4, 5, 6, 7, 8].map(orientationExif);
  for (let at = raw.indexOf(EXIF); at >= 0; at = raw.indexOf(EXIF, at + 6)) {
    if (!allowed.some((exif) => raw.subarray(at, at + exif.length).equals(exif))) return false;
  }
  return true;
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

/** Streams by their paths; notes dates in the directory and bytes that belong to no stream. */
function read(bytes: Uint8Array, left: string[]): Streams {
  const word = (at: number) => bytes[at]! | bytes[at + 1]! << 8;
  const long = (at: number) => (word(at) | word(at + 2) << 16) >>> 0;
  const sectors = bytes.length / 512 - 1;
  if (!Number.isInteger(sectors)) left.push("Bytes after the end");
  const tables: number[] = [];
  for (let at = 76; at < 512; at += 4) tables.push(long(at));
  for (let at = long(68), i = 0; at < sectors && i < sectors; i++) {
    for (let j = 0; j < 127; j++) tables.push(long(at * 512 + 512 + j * 4));
    at = long(at * 512 + 1020);
  }
  const next = (sector: number) => long(tables[sector >> 7]! * 512 + 512 + (sector & 127) * 4);
  const chain = (start: number): number[] => {
    const found: number[] = [];
    for (let at = start; at < sectors && found.length <= sectors; at = next(at)) found.push(at);
    return found;
  };
  const join = (parts: number[], from: (part: number) => number, unit: number, size: number) => {
    const out = new Uint8Array(parts.length * unit);
    parts.forEach((part, i) => out.set(bytes.subarray(from(part), from(part) + unit), i * unit));
    if (out.subarray(size).some(Boolean)) left.push("Bytes after a stream");
    return out.subarray(0, size);
  };
  const bySector = (sector: number) => sector * 512 + 512;

  const directory = chain(long(48)).map(bySector);
  const entryAt = (entry: number) => directory[entry >> 2]! + (entry & 3) * 128;
  const mini = chain(long(entryAt(0) + 116)).map(bySector);
  const miniTable = chain(long(60)).map(bySector);
  const miniNext = (at: number) => long(miniTable[at >> 7]! + (at & 127) * 4);
  const byMini = (at: number) => mini[at >> 3]! + (at & 7) * 64;

  const streams: Streams = new Map();
  const seen = new Set<number>();
  const visit = (entry: number, path: string) => {
    if (entry >= directory.length * 4 || seen.has(entry)) return;
    seen.add(entry);
    const at = entryAt(entry);
    if (bytes.subarray(at + 96, at + 116).some(Boolean)) left.push("Time of a storage");
    const name = path + latin(bytes.subarray(at, at + word(at + 64) - 2)).replaceAll("\0", "");
    const start = long(at + 116), size = long(at + 120);
    if (bytes[at + 66] !== 2) visit(long(at + 76), `${name}/`);
    if (bytes[at + 66] !== 2) streams.set(name, new Uint8Array());
    else if (size >= 4096) streams.set(name, join(chain(start), bySector, 512, size));
    else {
      const parts: number[] = [];
      for (let i = start; parts.length * 64 < size && parts.length < 64; i = miniNext(i)) {
        parts.push(i);
      }
      streams.set(name, join(parts, byMini, 64, size));
    }
    visit(long(at + 68), path);
    visit(long(at + 72), path);
  };
  visit(long(entryAt(0) + 76), "");
  for (let sector = 0; sector < sectors; sector++) {
    const at = bySector(sector);
    if (next(sector) === 0xffffffff && bytes.subarray(at, at + 512).some(Boolean)) {
      left.push("Free sector");
    }
  }
  return streams;
}
