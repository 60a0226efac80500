import { Buffer } from "node:buffer";

/**
 * Colour profiles (ICC.1:2022). A profile shifts colours, so it cannot just go; but it carries
 * texts, dates, monitor serials and a screen's own calibration. It is written anew from the few
 * numbers that matter. For every picture format:
 *
 *     const profile = cleanIcc(found);   // null: leave the profile out
 *     ...and in inspect(): leftInIcc(profile) names what should not be there
 */

/** Output: version 2 or 4, class, colour space, PCS, intent; everything else in a header is fixed. */
const HEADER = 128;
/** XYZ of the D50 illuminant as s15Fixed16 (7.2.16). */
const D50 = [0xf6d6, 0x10000, 0xd32d] as const;
const COLORANTS = ["rXYZ", "gXYZ", "bXYZ"] as const;
const CURVES: Record<string, readonly string[]> = {
  "RGB ": ["rTRC", "gTRC", "bTRC"],
  "GRAY": ["kTRC"],
};
const TABLES = ["A2B0", "A2B1", "A2B2"] as const;
const CLASSES = ["mntr", "scnr", "prtr", "spac"];
const SPACES: Record<string, number> = { "RGB ": 3, "GRAY": 1, "CMYK": 4 };
const MAX_TAGS = 100;

type Tags = Map<string, Uint8Array>;

/**
 * Writes a profile anew: matrix and tone curves, snapped so that they no longer tell one screen
 * from another, or else the exact bytes of its lookup tables. Gives null when the profile cannot be
 * kept that way: malformed, device links, named colours, v4 multi-stage tables.
 */
export function cleanIcc(profile: Uint8Array): Uint8Array | null {
  const tags = readTags(profile);
  if (!tags) return null;
  const deviceClass = ascii(profile, 12);
  const space = ascii(profile, 16);
  const pcs = ascii(profile, 20);
  const channels = SPACES[space];
  if (!CLASSES.includes(deviceClass) || !channels) return null;
  const intent = profile[67]! & 3;
  const shaped = pcs === "XYZ " ? matrix(tags, space) : null;
  if (shaped) return writeProfile(4, deviceClass, space, pcs, intent, shaped);
  if (pcs !== "XYZ " && pcs !== "Lab ") return null;
  const tables: Tags = new Map();
  for (const name of TABLES) {
    const table = tags.get(name);
    if (!table) continue;
    const exact = lookupTable(table, channels);
    if (!exact) return null;
    tables.set(name, exact);
  }
  if (!tables.has("A2B0")) return null;
  // The encoding of Lab differs between versions 2 and 4, so the version stays.
  return writeProfile(profile[8]! >= 4 ? 4 : 2, deviceClass, space, pcs, intent, tables);
}

function readTags(profile: Uint8Array): Tags | null {
  if (profile.length < HEADER + 4 || ascii(profile, 36) !== "acsp") return null;
  const view = viewOf(profile);
  const count = view.getUint32(HEADER);
  if (count > MAX_TAGS || HEADER + 4 + count * 12 > profile.length) return null;
  const tags: Tags = new Map();
  for (let i = 0; i < count; i++) {
    const entry = HEADER + 4 + i * 12;
    const offset = view.getUint32(entry + 4);
    const size = view.getUint32(entry + 8);
    if (offset + size > profile.length) return null;
    tags.set(ascii(profile, entry), profile.subarray(offset, offset + size));
  }
  return tags;
}

/** Matrix and curves (8.3.3, 8.4.3), or null when the profile has none. */
function matrix(tags: Tags, space: string): Tags | null {
  const curves = CURVES[space];
  if (!curves) return null;
  const out: Tags = new Map();
  if (space === "RGB ") {
    const columns: number[][] = [];
    for (const name of COLORANTS) {
      const tag = tags.get(name);
      if (!tag || tag.length < 20 || ascii(tag, 0) !== "XYZ ") return null;
      const view = viewOf(tag);
      // Rounded to 1/256: a screen that was measured then looks like any of its model.
      columns.push([8, 12, 16].map((at) => (view.getInt32(at) + 0x80) & ~0xff));
    }
    const [red, , blue] = columns as [number[], number[], number[]];
    // The columns add up to white; green takes up what the rounding moved, so grey stays grey.
    columns[1] = D50.map((white, i) => white - red[i]! - blue[i]!);
    COLORANTS.forEach((name, i) => out.set(name, tagOf("XYZ ", columns[i]!.flatMap(u32))));
  }
  for (const name of curves) {
    const tag = tags.get(name);
    const sample = tag && curveOf(tag);
    if (!sample) return null;
    out.set(name, snapCurve(sample));
  }
  return out;
}

/** A tone curve as a function on 0..1 (curveType 10.6, parametricCurveType 10.18). */
function curveOf(tag: Uint8Array): ((x: number) => number) | null {
  const view = viewOf(tag);
  if (tag.length < 12) return null;
  if (ascii(tag, 0) === "curv") {
    const count = view.getUint32(8);
    if (count === 0) return (x) => x;
    if (12 + count * 2 > tag.length) return null;
    if (count === 1) {
      const gamma = view.getUint16(12) / 256;
      return (x) => x ** gamma;
    }
    return (x) => view.getUint16(12 + Math.round(x * (count - 1)) * 2) / 65535;
  }
  if (ascii(tag, 0) !== "para") return null;
  const kind = view.getUint16(8);
  const count = [1, 3, 4, 5, 7][kind];
  if (!count || 12 + count * 4 > tag.length) return null;
  const [g, a = 1, b = 0, c = 0, d = 0, e = 0, f = 0] = Array.from(
    { length: count },
    (_, i) => view.getInt32(12 + i * 4) / 65536,
  ) as [number, ...number[]];
  if (kind === 0) return (x) => x ** g;
  if (kind === 1) return (x) => x >= -b / a ? (a * x + b) ** g : 0;
  if (kind === 2) return (x) => x >= -b / a ? (a * x + b) ** g + c : c;
  return (x) => x >= d ? (a * x + b) ** g + e : c * x + f;
}

const srgbCurve = (x: number) => x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
const SRGB_PARAMETERS = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

/** The sRGB curve where it is near, else a plain gamma in tenths. */
function snapCurve(curve: (x: number) => number): Uint8Array {
  const points = [0.1, 0.25, 0.5, 0.75, 0.9];
  if (points.every((x) => Math.abs(curve(x) - srgbCurve(x)) < 0.012)) {
    const fixed = SRGB_PARAMETERS.map((value) => Math.round(value * 65536));
    return tagOf("para", [0, 3, 0, 0, ...fixed.flatMap(u32)]);
  }
  const gamma = Math.log(Math.max(curve(0.5), 1e-4)) / Math.log(0.5);
  const tenths = Math.min(Math.max(Math.round(gamma * 10) / 10, 0.1), 12);
  return tagOf("para", [0, 0, 0, 0, ...u32(Math.round(tenths * 65536))]);
}

/** lut8Type or lut16Type (10.10, 10.11) without any byte after its tables; else null. */
function lookupTable(tag: Uint8Array, channels: number): Uint8Array | null {
  const type = ascii(tag, 0);
  if ((type !== "mft1" && type !== "mft2") || tag.length < 52) return null;
  const [inputs, outputs, grid] = [tag[8]!, tag[9]!, tag[10]!];
  if (inputs !== channels || outputs !== 3) return null;
  const view = viewOf(tag);
  const cells = grid ** inputs * outputs;
  const size = type === "mft1"
    ? 48 + 256 * inputs + cells + 256 * outputs
    : 52 + 2 * (view.getUint16(48) * inputs + cells + view.getUint16(50) * outputs);
  if (size > tag.length) return null;
  const exact = tag.slice(0, size);
  exact.fill(0, 4, 8); // reserved
  exact[11] = 0; // padding
  return exact;
}

function writeProfile(
  version: 2 | 4,
  deviceClass: string,
  space: string,
  pcs: string,
  intent: number,
  tags: Tags,
): Uint8Array {
  const all: Tags = new Map([
    ["desc", version === 4 ? unicodeText(space.trim()) : asciiDescription(space.trim())],
    ["cprt", version === 4 ? unicodeText("-") : tagOf("text", [...bytesOf("-"), 0])],
    ["wtpt", tagOf("XYZ ", D50.flatMap(u32))],
    ...tags,
  ]);
  const start = HEADER + 4 + all.size * 12;
  const padded = (size: number) => (size + 3) & ~3;
  const total = [...all.values()].reduce((sum, tag) => sum + padded(tag.length), start);
  const out = new Uint8Array(total);
  const view = viewOf(out);
  view.setUint32(0, total);
  out[8] = version;
  out.set(bytesOf(deviceClass + space + pcs), 12);
  view.setUint16(24, 1980); // creation date: fixed
  view.setUint16(26, 1);
  view.setUint16(28, 1);
  out.set(bytesOf("acsp"), 36);
  view.setUint32(64, intent);
  D50.forEach((value, i) => view.setUint32(68 + i * 4, value));
  view.setUint32(HEADER, all.size);
  let at = start;
  [...all].forEach(([name, tag], i) => {
    const entry = HEADER + 4 + i * 12;
    out.set(bytesOf(name), entry);
    view.setUint32(entry + 4, at);
    view.setUint32(entry + 8, tag.length);
    out.set(tag, at);
    at += padded(tag.length);
  });
  return out;
}

/** multiLocalizedUnicodeType with one English record (10.15). */
function unicodeText(text: string): Uint8Array {
  const utf16 = bytesOf(text).flatMap((byte) => [0, byte]);
  return tagOf("mluc", [
    ...u32(1),
    ...u32(12),
    ...bytesOf("enUS"),
    ...u32(utf16.length),
    ...u32(28),
    ...utf16,
  ]);
}

/** textDescriptionType of version 2 (ICC.1:2001, 6.5.17): no Unicode, no script code. */
function asciiDescription(text: string): Uint8Array {
  return tagOf("desc", [...u32(text.length + 1), ...bytesOf(text), 0, ...new Array(78).fill(0)]);
}

function tagOf(type: string, content: number[]): Uint8Array {
  return Uint8Array.from([...bytesOf(type), 0, 0, 0, 0, ...content]);
}

const KEPT = new Set<string>([
  "desc",
  "cprt",
  "wtpt",
  ...COLORANTS,
  ...TABLES,
  "kTRC",
  ...CURVES["RGB "]!,
]);

/** 1980-01-01 00:00:00 as dateTimeNumber (4.2). */
const FIXED_DATE = "\u0007\u00bc\0\u0001\0\u0001\0\0\0\0\0\0";

/**
 * The second look at a cleaned profile: names the tags and header fields that may tell something.
 * Reads texts wherever they stand, not by the writer's layout.
 */
export function leftInIcc(profile: Uint8Array): string[] {
  const text = Buffer.from(profile.buffer, profile.byteOffset, profile.length).toString("latin1");
  const left: string[] = [];
  if (text.slice(24, 36) !== FIXED_DATE) left.push("ICC date");
  if (/[^\0]/.test(text.slice(40, 64) + text.slice(80, 128))) left.push("ICC device or creator");
  const number = (at: number) => parseInt(text.slice(at, at + 4).replace(/./gs, hex), 16);
  for (let entry = HEADER + 4; entry < HEADER + 4 + number(HEADER) * 12; entry += 12) {
    const name = text.slice(entry, entry + 4);
    const start = number(entry + 4);
    const letters = text.slice(start, start + number(entry + 8)).replace(/[^\x21-\x7e]/g, "");
    if (!KEPT.has(name)) left.push("ICC tag");
    else if (name === "desc" || name === "cprt") {
      if (!/^(mlucenUS|desc|text)(RGB|GRAY|CMYK|-)$/.test(letters)) left.push("ICC text");
    }
  }
  return [...new Set(left)];
}

function ascii(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

function hex(char: string): string {
  return char.charCodeAt(0).toString(16).padStart(2, "0");
}

function bytesOf(text: string): number[] {
  return [...text].map((char) => char.charCodeAt(0));
}

function u32(value: number): number[] {
  return [value >>> 24 & 255, value >>> 16 & 255, value >>> 8 & 255, value & 255];
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
