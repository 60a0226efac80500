import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import fc from "fast-check";
import { Refusal } from "../format.ts";
import { ascii, CANARY, cleaned, holds, survivesDamage } from "../testing.ts";
import { tiff } from "./tiff.ts";

type Tag = [tag: number, type: number, values: number[]];
const ASCII = 2, SHORT = 3, LONG = 4, UNDEFINED = 7;
const WIDTHS = [0, 1, 1, 2, 4, 8, 1, 1];

interface Plan {
  little?: boolean;
  big?: boolean;
  /** A page each: tags, and strips, whose offsets and lengths are filled in. */
  pages: { tags: Tag[]; strips?: number[][] }[];
  /** Bytes that nothing refers to, before the first page and at the end. */
  gap?: number[];
  trailer?: number[];
}

/** A writer that shares nothing with the one under test: everything in the order of the plan. */
function file({ little = true, big = false, pages, gap = [], trailer = [] }: Plan): Uint8Array {
  const long = big ? 8 : 4;
  const head = big ? 8 : 2;
  const step = big ? 20 : 12;
  const out = ascii(little ? "II" : "MM").concat(new Array(big ? 14 : 6).fill(0), gap);
  const put = (at: number, value: number, width: number) => {
    for (let i = 0; i < width; i++) {
      out[at + (little ? i : width - 1 - i)] = i < 4 ? value >>> 8 * i & 255 : 0;
    }
  };
  const align = () => {
    if (out.length % 2 === 1) out.push(0);
    return out.length;
  };
  put(2, big ? 43 : 42, 2);
  if (big) put(4, 8, 2);
  let link = big ? 8 : 4;
  for (const { tags, strips = [] } of pages) {
    const all: Tag[] = [
      ...tags,
      [273, LONG, strips.map((strip) => (align(), out.push(...strip)) - strip.length)],
      [279, LONG, strips.map((strip) => strip.length)],
    ];
    all.sort(([a], [b]) => a - b);
    const start = align();
    put(link, start, long);
    out.push(...new Array(head + all.length * step + long).fill(0));
    put(start, all.length, head);
    link = start + head + all.length * step;
    all.forEach(([tag, type, values], i) => {
      const entry = start + head + i * step;
      const width = WIDTHS[type]!;
      put(entry, tag, 2);
      put(entry + 2, type, 2);
      put(entry + 4, values.length, long);
      let at = entry + 4 + long;
      if (values.length * width > long) put(at, align(), long);
      if (values.length * width > long) at = out.length;
      values.forEach((value, j) => put(at + j * width, value, width));
    });
  }
  return new Uint8Array(out.concat(trailer));
}

/** A grey page of 4 by 2 pixels in two strips. */
const SHAPE: Tag[] = [
  [256, SHORT, [4]],
  [257, SHORT, [2]],
  [258, SHORT, [8]],
  [259, SHORT, [1]],
  [262, SHORT, [1]],
  [274, SHORT, [6]],
  [277, SHORT, [1]],
  [278, SHORT, [1]],
];
const STRIPS = [[11, 12, 13, 14], [15, 16, 17, 18]];
const page = (...more: Tag[]) => ({ tags: [...SHAPE, ...more], strips: STRIPS });
const text = (tag: number, value = CANARY): Tag => [tag, ASCII, ascii(value)];

/** What a reader sees of a cleaned file: the tags of each page with the bytes of their strips. */
function shown(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer);
  const little = bytes[0] === 73;
  const pages = [];
  for (let at = view.getUint32(4, little); at !== 0;) {
    const tags = new Map<number, number[]>();
    const end = at + 2 + view.getUint16(at, little) * 12;
    for (let entry = at + 2; entry < end; entry += 12) {
      const width = WIDTHS[view.getUint16(entry + 2, little)]!;
      const count = view.getUint32(entry + 4, little);
      const from = width * count > 4 ? view.getUint32(entry + 8, little) : entry + 8;
      const value = (i: number) =>
        width === 2 ? view.getUint16(from + i * 2, little) : view.getUint32(from + i * 4, little);
      tags.set(view.getUint16(entry, little), Array.from({ length: count }, (_, i) => value(i)));
    }
    const lengths = tags.get(279)!;
    const strips = tags.get(273)!.map((from, i) => [...bytes.subarray(from, from + lengths[i]!)]);
    tags.delete(273);
    tags.delete(279);
    pages.push({ tags: [...tags].map(([tag, values]) => [tag, ...values]), strips });
    at = view.getUint32(end, little);
  }
  return pages;
}
const PLAIN = { tags: SHAPE.map(([tag, , values]) => [tag, ...values]), strips: STRIPS };

Deno.test("every page keeps its pixels and what shows them, in both byte orders, of BigTIFF too", async () => {
  for (const little of [true, false]) {
    for (const big of [false, true]) {
      const plan = { little, big, pages: [page(), page()] };
      const { bytes, removed, left } = await cleaned(tiff, file(plan));
      equal(bytes[0], little ? 73 : 77);
      deepEqual(shown(bytes), [PLAIN, PLAIN]);
      deepEqual(removed, []);
      deepEqual(left, []);
    }
  }
});

Deno.test("tags of every page, private ones and bytes that nothing refers to go", async () => {
  const dirty = file({
    little: false,
    gap: ascii(CANARY),
    trailer: ascii(CANARY),
    pages: [
      page(text(315), text(316), [700, 1, ascii(CANARY)], [65000, UNDEFINED, ascii(CANARY)]),
      page(text(269), text(285), text(306), [33723, LONG, ascii(CANARY)], [
        37724,
        UNDEFINED,
        ascii(CANARY),
      ]),
    ],
  });
  const { bytes, removed, left } = await cleaned(tiff, dirty);
  deepEqual(shown(bytes), [PLAIN, PLAIN]);
  deepEqual(left, []);
  ok(!holds(bytes));
  deepEqual(removed.sort(), [
    "device: TIFF HostComputer",
    "hidden: Other TIFF tag",
    "hidden: Photoshop layers",
    "history: XMP",
    "person: IPTC",
    "person: TIFF Artist",
    "software: TIFF DocumentName",
    "software: TIFF PageName",
    "time: TIFF DateTime",
  ]);
});

Deno.test("nothing hides in a tag that is kept, in spare strips or behind the pixels", async () => {
  const strips = [...STRIPS.map((strip) => [...strip, ...ascii(CANARY)]), ascii(CANARY)];
  const tags: Tag[] = [...SHAPE, text(282), [297, UNDEFINED, ascii(CANARY)], [
    296,
    1,
    ascii(CANARY),
  ]];
  const { bytes, left } = await cleaned(tiff, file({ pages: [{ tags, strips }] }));
  deepEqual(shown(bytes), [PLAIN]);
  deepEqual(left, []);
});

Deno.test("thumbnail pages go", async () => {
  const thumbnail = { ...page([254, LONG, [1]]), strips: [ascii("Marg"), ascii("QX77")] };
  const first = file({ pages: [page(), thumbnail] });
  const { bytes, removed } = await cleaned(tiff, first);
  deepEqual(shown(bytes), [PLAIN]);
  deepEqual(removed, ["hidden: Thumbnail"]);
});

Deno.test("a sub-directory goes with its thumbnail; a larger picture in it is a raw file", async () => {
  const directory = (
    side: number,
  ) => [
    2,
    0,
    0,
    1,
    4,
    0,
    1,
    0,
    0,
    0,
    side,
    0,
    0,
    0,
    1,
    1,
    4,
    0,
    1,
    0,
    0,
    0,
    side,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const withSub = (side: number) => file({ gap: directory(side), pages: [page([330, LONG, [8]])] });
  const { bytes, removed } = await cleaned(tiff, withSub(2));
  deepEqual(shown(bytes), [PLAIN]);
  deepEqual(removed, ["hidden: Thumbnail"]);
  await rejects(cleaned(tiff, withSub(3)), Refusal);
});

Deno.test("JPEG strips lose their comments and application segments", async () => {
  const part = (marker: number, data: number[]) => [0xff, marker, 0, data.length + 2, ...data];
  const scan = [...part(0xda, [1, 1, 0, 0, 63, 0]), 1, 2, 0xff, 0, 3, 0xff, 0xd0, 4];
  const frame = part(0xc0, [8, 0, 2, 0, 4, 1, 1, 0x11, 0]);
  const stream = (...extra: number[]) => [0xff, 0xd8, ...extra, ...frame, ...scan, 0xff, 0xd9];
  const tables = [0xff, 0xd8, ...part(0xdb, [0, 1, 2]), 0xff, 0xd9];
  const dirty = stream(...part(0xe1, ascii(`Exif\0\0${CANARY}`)), ...part(0xfe, ascii(CANARY)));
  const tags: Tag[] = [
    ...SHAPE.filter(([tag]) => tag !== 259 && tag !== 278),
    [259, SHORT, [7]],
    [347, UNDEFINED, [...tables.slice(0, -2), ...part(0xfe, ascii(CANARY)), 0xff, 0xd9]],
  ];
  const plan = { pages: [{ tags, strips: [[...dirty, ...ascii(CANARY)]] }] };
  const { bytes, left } = await cleaned(tiff, file(plan));
  deepEqual(shown(bytes)[0]!.strips, [stream()]);
  ok(!holds(bytes));
  deepEqual(left, []);
});

Deno.test("no canary survives in any tag outside the list, of any type, on any page", async () => {
  const tag = fc.integer({ min: 1, max: 65535 }).filter((one) =>
    one < 254 ||
    (one > 284 && one !== 292 && one !== 293 && one !== 301 && one !== 320 && one !== 324 &&
      one !== 330)
  );
  const dirty = fc.array(
    fc.tuple(tag, fc.constantFrom(1, ASCII, UNDEFINED)).map((
      [one, type],
    ): Tag => [one, type, ascii(CANARY)]),
    { maxLength: 8 },
  );
  await fc.assert(fc.asyncProperty(dirty, dirty, fc.boolean(), async (first, second, little) => {
    const { bytes, left } = await cleaned(
      tiff,
      file({ little, pages: [page(...first), page(...second)] }),
    );
    return left.length === 0 && !holds(bytes);
  }));
});

Deno.test("camera raw files, old JPEG, floods, loops and missing strips are refused", async () => {
  const reason = (expected: string) => (error: unknown) =>
    error instanceof Refusal && error.reason === expected;
  const refuse = (plan: Plan, expected: string) =>
    rejects(cleaned(tiff, file(plan)), reason(expected));
  const shape = (changed: Tag) => SHAPE.map((tag) => tag[0] === changed[0] ? changed : tag);
  await refuse({ pages: [page([50706, 1, [1, 4, 0, 0]])] }, "not-certain");
  await refuse({ pages: [{ tags: shape([262, SHORT, [32803]]), strips: STRIPS }] }, "not-certain");
  await refuse({ pages: [{ tags: shape([259, SHORT, [6]]), strips: STRIPS }] }, "not-certain");
  await refuse(
    { pages: [{ tags: shape([256, LONG, [0x7fffffff]]), strips: STRIPS }] },
    "too-large",
  );
  await refuse({ pages: [{ tags: SHAPE, strips: [STRIPS[0]!] }] }, "damaged");
  const loop = file({ pages: [page()] });
  const start = new DataView(loop.buffer).getUint32(4, true);
  new DataView(loop.buffer).setUint32(start + 2 + 10 * 12, start, true);
  await rejects(cleaned(tiff, loop), reason("damaged"));
});

Deno.test("damage lets nothing through", async () => {
  await survivesDamage(
    tiff,
    file({ gap: ascii(CANARY), pages: [page(text(315)), page(text(269))], trailer: ascii(CANARY) }),
  );
});

Deno.test("the second look finds what the stripper could have left", async () => {
  const clean = (await cleaned(tiff, file({ pages: [page()] }))).bytes;
  equal((await tiff.inspect(clean)).length, 0);
  for (
    const dirty of [
      file({ pages: [page(text(315))] }),
      file({ gap: [1, 2], pages: [page()] }),
      file({ trailer: [1, 2], pages: [page()] }),
    ]
  ) {
    ok((await tiff.inspect(dirty)).length > 0);
  }
});
