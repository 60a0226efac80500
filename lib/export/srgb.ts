/**
 * The sRGB colour space as an ICC profile (ICC.1:2001-04, IEC 61966-2-1): the output intent that PDF/A
 * asks for. Written here from its few numbers, so that no profile of anybody's has to be carried.
 */

/** Colours of the phosphors and the white point, adapted to D50, in XYZ. */
const points: [string, number[]][] = [
  ["wtpt", [0.9642, 1, 0.8249]],
  ["rXYZ", [0.43607, 0.22249, 0.01392]],
  ["gXYZ", [0.38515, 0.71687, 0.09708]],
  ["bXYZ", [0.14307, 0.06061, 0.7141]],
];
const samples = 256;
const name = "sRGB";

/** The profile, about 1 kB. */
export function srgbProfile(): Uint8Array {
  const curve = curveTag();
  const tags: [string, Uint8Array][] = [
    ["desc", descriptionTag(name)],
    ["cprt", textTag("Public domain")],
    ...points.map(([tag, xyz]) => [tag, xyzTag(xyz)] as [string, Uint8Array]),
    ...["rTRC", "gTRC", "bTRC"].map((tag) => [tag, curve] as [string, Uint8Array]),
  ];
  const table = 128 + 4 + 12 * tags.length;
  const places = new Map<Uint8Array, number>();
  let size = table;
  for (const [, data] of tags) {
    if (places.has(data)) continue; // the three curves are one
    places.set(data, size);
    size += Math.ceil(data.length / 4) * 4;
  }
  const profile = new Uint8Array(size);
  const view = new DataView(profile.buffer);
  view.setUint32(0, size);
  view.setUint32(8, 0x02100000); // version 2.1
  ascii(profile, 12, "mntrRGB XYZ ");
  [2026, 1, 1, 0, 0, 0].forEach((part, index) => view.setUint16(24 + 2 * index, part));
  ascii(profile, 36, "acsp");
  points[0]![1].forEach((value, index) => view.setInt32(68 + 4 * index, fixed(value)));
  view.setUint32(128, tags.length);
  tags.forEach(([tag, data], index) => {
    const entry = 132 + 12 * index;
    ascii(profile, entry, tag);
    view.setUint32(entry + 4, places.get(data)!);
    view.setUint32(entry + 8, data.length);
    profile.set(data, places.get(data)!);
  });
  return profile;
}

const fixed = (value: number) => Math.round(value * 0x10000);

function ascii(bytes: Uint8Array, at: number, text: string): void {
  bytes.set(new TextEncoder().encode(text), at);
}

/** A tag of a type, with so many bytes after its eight. */
function tagOf(type: string, bytes: number): [Uint8Array, DataView] {
  const tag = new Uint8Array(8 + bytes);
  ascii(tag, 0, type);
  return [tag, new DataView(tag.buffer)];
}

function xyzTag(xyz: number[]): Uint8Array {
  const [tag, view] = tagOf("XYZ ", 12);
  xyz.forEach((value, index) => view.setInt32(8 + 4 * index, fixed(value)));
  return tag;
}

function textTag(text: string): Uint8Array {
  const [tag] = tagOf("text", text.length + 1);
  ascii(tag, 8, text);
  return tag;
}

/** `textDescriptionType`: the ASCII text, then an empty one in Unicode and one for the Macintosh. */
function descriptionTag(text: string): Uint8Array {
  const [tag, view] = tagOf("desc", 4 + text.length + 1 + 8 + 3 + 67);
  view.setUint32(8, text.length + 1);
  ascii(tag, 12, text);
  return tag;
}

function curveTag(): Uint8Array {
  const [tag, view] = tagOf("curv", 4 + 2 * samples);
  view.setUint32(8, samples);
  for (let index = 0; index < samples; index++) {
    const value = index / (samples - 1);
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    view.setUint16(12 + 2 * index, Math.round(linear * 0xffff));
  }
  return tag;
}
