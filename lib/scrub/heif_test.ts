import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import fc from "fast-check";
import { concat } from "./bytes.ts";
import { Refusal } from "./format.ts";
import { avif } from "./formats/avif.ts";
import { heic } from "./formats/heic.ts";
import { readHeif, topBoxes } from "./heif_read.ts";
import { ascii, CANARY, cleaned, holds, survivesDamage } from "./testing.ts";

const u16 = (n: number) => [n >> 8, n & 255];
const u32 = (n: number) => [n >>> 24, n >> 16 & 255, n >> 8 & 255, n & 255];
const box = (type: string, ...parts: number[][]) => {
  const body = parts.flat();
  return [...u32(body.length + 8), ...ascii(type), ...body];
};
const unit = (type: number, ...data: number[]) => [...u32(data.length + 2), type << 1, 1, ...data];

interface Item {
  type: string;
  data: number[];
  name?: string;
  hidden?: boolean;
  /** Numbers into `PROPERTIES` or of those added, from 1. */
  properties?: number[];
  /** Store it in `idat`. */
  inside?: boolean;
}
interface Plan {
  brands?: string[];
  items: Item[];
  /** Type, from, to. Items count from 1, the first one is primary. */
  references?: [string, number, number[]][];
  /** Behind `PROPERTIES`. */
  more?: number[][];
  /** Behind `mdat`, before it, inside `meta`, and in `mdat` between items. */
  after?: number[];
  before?: number[];
  inMeta?: number[];
  slack?: number[];
}

const SIZE = box("ispe", u32(0), u32(64), u32(48));
const HVCC = box("hvcC", [
  1,
  ...new Array(20).fill(0),
  3,
  1,
  0xa2,
  ...u16(1),
  ...u16(3),
  0x44,
  1,
  9,
]);
const ALPHA = box("auxC", u32(0), ascii("urn:mpeg:hevc:2015:auxid:1\0"));
const ROTATED = box("irot", [1]);
const PROPERTIES = [SIZE, HVCC, ALPHA, ROTATED];

/** A writer apart from the one under test. */
function file(plan: Plan): Uint8Array {
  const { brands = ["heic", "mif1"], items, references = [], slack = [] } = plan;
  const ftyp = box("ftyp", ascii(brands[0]!), u32(0), brands.flatMap(ascii));
  const stored = items.filter(({ inside }) => !inside);
  const meta = (start: number) => {
    let inFile = start, inIdat = 0;
    const iloc = items.flatMap(({ data, inside }, i) => {
      const at = inside ? inIdat : inFile;
      if (inside) inIdat += data.length;
      else inFile += data.length + slack.length;
      return [...u16(i + 1), 0, inside ? 1 : 0, 0, 0, ...u16(1), ...u32(at), ...u32(data.length)];
    });
    const infe = items.map(({ type, name = "", hidden }, i) =>
      box("infe", [2, 0, 0, hidden ? 1 : 0], u16(i + 1), u16(0), ascii(`${type}${name}\0`))
    );
    const iref = references.map(([type, from, to]) =>
      box(type, u16(from), u16(to.length), to.flatMap(u16))
    );
    const ipma = items.flatMap((
      { properties = [] },
      i,
    ) => [...u16(i + 1), properties.length, ...properties]);
    return box(
      "meta",
      u32(0),
      box("hdlr", u32(0), u32(0), ascii("pict"), u32(0), u32(0), u32(0), ascii("\0")),
      box("pitm", u32(0), u16(1)),
      box("iloc", [1, 0, 0, 0, 0x44, 0], u16(items.length), iloc),
      box("iinf", u32(0), u16(items.length), ...infe),
      box("iref", u32(0), ...iref),
      box(
        "iprp",
        box("ipco", ...PROPERTIES, ...plan.more ?? []),
        box("ipma", u32(0), u32(items.length), ipma),
      ),
      box("idat", ...items.filter(({ inside }) => inside).map(({ data }) => data)),
      plan.inMeta ?? [],
    );
  };
  const { before = [], after = [] } = plan;
  const start = ftyp.length + before.length + meta(0).length + 8;
  const mdat = box("mdat", ...stored.map(({ data }) => [...data, ...slack]));
  return new Uint8Array([...ftyp, ...before, ...meta(start), ...mdat, ...after]);
}

const SLICE = unit(19, 0x80, 1, 2, 3);
const PHOTO: Item = { type: "hvc1", data: SLICE, properties: [1, 2, 4] };
const EXIF: Item = {
  type: "Exif",
  data: [0, 0, 0, 6, ...ascii(`Exif\0\0${CANARY}`)],
  name: CANARY,
};
const XMP: Item = {
  type: "mime",
  data: ascii(`<x:xmpmeta>${CANARY}`),
  name: `\0application/rdf+xml\0${CANARY}`,
};

/** The pictures of a cleaned file: type and data of each, their references and properties. */
function shown(bytes: Uint8Array) {
  const heif = readHeif(bytes, topBoxes(bytes).find(({ type }) => type === "meta")!);
  return {
    items: [...heif.items.values()].map(({ type, extents }) => [
      type,
      ...extents.flatMap(([from, to]) => [...bytes.subarray(from, to)]),
    ]),
    references: heif.references.map(({ type, from, to }) => [type, from, ...to]),
    properties: heif.properties.map(({ type }) => type),
  };
}

Deno.test("Exif, XMP, names, free and unknown boxes and slack go, picture and rotation stay", async () => {
  const dirty = file({
    items: [{ ...PHOTO, name: CANARY }, EXIF, XMP, {
      type: "uri ",
      data: ascii(CANARY),
      name: CANARY,
    }],
    references: [["cdsc", 2, [1]], ["cdsc", 3, [1]]],
    slack: ascii(CANARY),
    before: box("free", ascii(CANARY)),
    inMeta: box("uuid", ascii(CANARY)),
    after: [...box("mpvd", ascii(CANARY)), ...box("moov", ascii(CANARY)), ...ascii(CANARY)],
  });
  const { bytes, removed, left } = await cleaned(heic, dirty);
  deepEqual(left, []);
  ok(!holds(bytes));
  deepEqual(shown(bytes), {
    items: [["hvc1", ...SLICE]],
    references: [],
    properties: ["ispe", "hvcC", "irot"],
  });
  for (
    const field of [
      "device: Exif",
      "history: XMP",
      "hidden: Motion photo",
      "hidden: Bytes after the end",
    ]
  ) {
    ok(removed.includes(field), field);
  }
});

Deno.test("a grid keeps its tiles and its transparency, and loses thumbnail and depth map", async () => {
  const tile = (n: number): Item => ({
    type: "hvc1",
    data: unit(19, 0x80, n),
    properties: [1, 2],
    hidden: true,
  });
  const grid = [0, 0, 0, 1, ...u16(128), ...u16(48)];
  const depth = box("auxC", u32(0), ascii("urn:mpeg:hevc:2015:auxid:2\0"));
  const { bytes, removed, left } = await cleaned(
    heic,
    file({
      items: [
        { type: "grid", data: [...grid, ...ascii(CANARY)], properties: [1], inside: true },
        tile(1),
        tile(2),
        { type: "hvc1", data: unit(19, 0x80, ...ascii(CANARY)), properties: [1, 2] },
        { type: "hvc1", data: unit(19, 0x80, 4), properties: [1, 2, 3], hidden: true },
        { type: "hvc1", data: unit(19, 0x80, ...ascii(CANARY)), properties: [1, 2, 5] },
      ],
      references: [["dimg", 1, [2, 3]], ["thmb", 4, [1]], ["auxl", 5, [1]], ["auxl", 6, [1]]],
      more: [depth],
    }),
  );
  deepEqual(left, []);
  deepEqual(shown(bytes).items, [
    ["grid", ...grid],
    ["hvc1", ...unit(19, 0x80, 1)],
    ["hvc1", ...unit(19, 0x80, 2)],
    ["hvc1", ...unit(19, 0x80, 4)],
  ]);
  deepEqual(shown(bytes).references, [["dimg", 1, 2, 3], ["auxl", 4, 1]]);
  deepEqual(removed, ["hidden: Thumbnail", "hidden: Depth map or other auxiliary picture"]);
});

Deno.test("messages of the encoder inside coded pictures go", async () => {
  const config = box("hvcC", [
    1,
    ...new Array(20).fill(0),
    3,
    2,
    0xa2,
    ...u16(1),
    ...u16(3),
    0x44,
    1,
    9,
    0xa7,
    ...u16(1),
    ...u16(CANARY.length),
    ...ascii(CANARY),
  ]);
  const data = [...unit(39, ...ascii(CANARY)), ...SLICE, ...unit(40, ...ascii(CANARY))];
  const hevc = await cleaned(
    heic,
    file({ items: [{ type: "hvc1", data, properties: [1, 5] }], more: [config] }),
  );
  deepEqual(shown(hevc.bytes).items, [["hvc1", ...SLICE]]);
  const obu = (type: number, ...content: number[]) => [type << 3 | 2, content.length, ...content];
  const coded = [
    ...obu(1, 1, 2),
    ...obu(5, ...ascii(CANARY)),
    ...obu(6, 3, 4),
    ...obu(15, ...ascii(CANARY)),
  ];
  const av1C = box("av1C", [0x81, 0, 0, 0], obu(1, 1, 2), obu(5, ...ascii(CANARY)));
  const items: Item[] = [{ type: "av01", data: coded, properties: [1, 5] }];
  const av1 = await cleaned(avif, file({ brands: ["avif", "mif1"], items, more: [av1C] }));
  deepEqual(shown(av1.bytes).items, [["av01", ...obu(1, 1, 2), ...obu(6, 3, 4)]]);
  ok(!holds(hevc.bytes) && !holds(av1.bytes));
  // Pictures whose place was lost: what is there is no picture.
  const shifted = [...obu(7, ...ascii(CANARY)), ...coded];
  const lost: Item[] = [{ type: "av01", data: shifted, properties: [1, 5] }];
  const plan = { brands: ["avif", "mif1"], items: lost, more: [av1C] };
  await rejects(cleaned(avif, file(plan)), { reason: "damaged" });
});

Deno.test("no canary survives in any property, brand or box", async () => {
  const lead = fc.array(fc.nat(255), { maxLength: 12 });
  const type = fc.constantFrom(
    "udes",
    "crtt",
    "colr",
    "uuid",
    "free",
    "xyzw",
    "pixi",
    "irot",
    "ispe",
    "clli",
  );
  const dirty = fc.array(
    fc.tuple(type, lead).map(([name, bytes]) =>
      name === "ispe"
        ? box(name, u32(0), u32(64), u32(48), ascii(CANARY))
        : box(name, [0, 0, 0, 0, 3, ...bytes, ...new Array(40).fill(0)].slice(0, 40), ascii(CANARY))
    ),
    { minLength: 1, maxLength: 5 },
  );
  await fc.assert(fc.asyncProperty(dirty, async (boxes) => {
    const { bytes, left } = await cleaned(
      heic,
      file({
        brands: ["heic", "mif1", "Marg", "uerit", "QX77"].map((brand) => brand.slice(0, 4)),
        items: [{ ...PHOTO, properties: [1, 2, ...boxes.map((_, i) => 5 + i)] }, EXIF],
        more: boxes,
        inMeta: box("grpl", ascii(CANARY)),
        after: boxes.flat(),
      }),
    );
    return left.length === 0 && !holds(bytes) && !holds(bytes, "Marg");
  }));
});

Deno.test("floods, sequences, cut files and pictures of an unknown kind are refused", async () => {
  const reason = (expected: string) => (error: unknown) =>
    error instanceof Refusal && error.reason === expected;
  const refuse = (plan: Plan, expected: string) =>
    rejects(cleaned(heic, file(plan)), reason(expected));
  const flood = box("ispe", u32(0), u32(60_000), u32(60_000));
  await refuse({ items: [{ ...PHOTO, properties: [2, 5] }], more: [flood] }, "too-large");
  await refuse({ items: [PHOTO], brands: ["msf1", "heic"] }, "not-certain");
  await refuse({ items: [{ ...PHOTO, type: "jpeg" }] }, "not-certain");
  await refuse(
    { items: [{ ...PHOTO, properties: [2, 0x80 | 5] }], more: [box("xyzw", [1])] },
    "not-certain",
  );
  await refuse({ items: [{ ...PHOTO, properties: [1] }] }, "damaged");
  await rejects(cleaned(heic, file({ items: [PHOTO] }).slice(0, -2)), Refusal);
});

Deno.test("damage lets nothing through", async () => {
  await survivesDamage(
    heic,
    file({
      items: [PHOTO, EXIF, XMP],
      references: [["cdsc", 2, [1]]],
      slack: ascii(CANARY),
      after: box("uuid", ascii(CANARY)),
    }),
  );
});

Deno.test("content decides between HEIC and AVIF, and the second look finds leftovers", async () => {
  const items = [PHOTO, EXIF];
  const of = (...brands: string[]) => file({ brands, items });
  deepEqual([avif, heic].map((one) => one.detect(of("mif1", "avif"))), [true, true]); // avif is asked first
  deepEqual([avif, heic].map((one) => one.detect(of("heic", "mif1"))), [false, true]);
  deepEqual([avif, heic].map((one) => one.detect(of("isom", "mp42"))), [false, false]);
  ok((await heic.inspect(of("heic"))).length > 0);
  const { bytes } = await cleaned(heic, of("heic"));
  equal((await heic.inspect(bytes)).length, 0);
  ok((await heic.inspect(concat([bytes, new Uint8Array(box("free"))]))).length > 0);
});
