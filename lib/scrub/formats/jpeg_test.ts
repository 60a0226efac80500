import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { Buffer } from "node:buffer";
import exifr from "exifr";
import fc from "fast-check";
import piexif from "piexifjs";
import { concat } from "../bytes.ts";
import { Refusal } from "../format.ts";
import { ascii, CANARY, cleaned, holds, survivesDamage } from "../testing.ts";
import { jpeg } from "./jpeg.ts";

const segment = (marker: number, payload: readonly number[] | Uint8Array) => [
  0xff,
  marker,
  (payload.length + 2) >> 8,
  (payload.length + 2) & 255,
  ...payload,
];
const SOI = [0xff, 0xd8];
const EOI = [0xff, 0xd9];
const JFIF = segment(0xe0, [...ascii("JFIF\0"), 1, 2, 1, 0, 72, 0, 72, 0, 0]);
const DQT = segment(0xdb, [0, ...new Array(64).fill(1)]);
const SOF = segment(0xc2, [8, 0, 8, 0, 8, 1, 1, 0x11, 0]); // progressive
const DHT = segment(0xc4, [0, 1, ...new Array(15).fill(0), 0]);
const SCAN = [...segment(0xda, [1, 1, 0, 0, 0, 0]), 0x12, 0xff, 0x00, 0xff, 0xd0, 0x34];
const CODED = [...DQT, ...SOF, ...DHT, ...SCAN, ...DHT, ...SCAN];
const CLEAN = file(JFIF, CODED);

function file(...parts: number[][]): Uint8Array {
  return new Uint8Array([...SOI, ...parts.flat(), ...EOI]);
}

/** An Exif payload by an independent writer, with a thumbnail that has Exif of its own. */
function exif(orientation?: number): number[] {
  const text = piexif.dump({
    "0th": {
      [piexif.ImageIFD.Artist]: CANARY,
      [piexif.ImageIFD.Make]: CANARY,
      ...(orientation ? { [piexif.ImageIFD.Orientation]: orientation } : {}),
    },
    "Exif": {
      [piexif.ExifIFD.BodySerialNumber]: CANARY,
      [piexif.ExifIFD.DateTimeOriginal]: "2023:09:17 14:22:31",
      [piexif.ExifIFD.MakerNote]: CANARY,
    },
    "GPS": { [piexif.GPSIFD.GPSLatitude]: [[55, 1], [40, 1], [0, 1]] },
    "1st": { [piexif.ImageIFD.Make]: CANARY },
    "thumbnail": String.fromCharCode(...file(segment(0xfe, ascii(CANARY)), CODED)),
  });
  return ascii(text);
}

const photoshop = (id: number, data: string) =>
  ascii("8BIM").concat(id >> 8, id & 255, 0, 0, 0, 0, 0, data.length, ascii(data));
const utf16 = (text: string) => [...Buffer.from(text, "utf16le")];
const XMP = "http://ns.adobe.com/xap/1.0/\0";
const CARRIERS: Record<string, number[]> = {
  "Exif": segment(0xe1, exif()),
  "XMP": segment(0xe1, ascii(`${XMP}<x:xmpmeta>${CANARY}</x:xmpmeta>`)),
  "extended XMP": segment(0xe1, ascii(`http://ns.adobe.com/xmp/extension/\0${CANARY}`)),
  "Photoshop and IPTC": segment(
    0xed,
    ascii("Photoshop 3.0\0").concat(photoshop(0x404, `\x1c\x02\x50\0\x11${CANARY}`)),
  ),
  "split Photoshop": segment(0xed, ascii("Photoshop 3.0\0").concat(ascii(CANARY))),
  "comment": segment(0xfe, ascii(CANARY)),
  "comment in UTF-16": segment(0xfe, utf16(CANARY)),
  "further pictures": segment(0xe2, ascii(`MPF\0${CANARY}`)),
  "FlashPix": segment(0xe2, ascii(`FPXR\0${CANARY}`)),
  "JFIF thumbnail": segment(0xe0, [...JFIF.slice(4, 16), 2, 3, ...ascii(CANARY).slice(0, 18)]),
  "JFXX thumbnail": segment(0xe0, ascii(`JFXX\0\x10${CANARY}`)),
  "Adobe marker, longer": segment(0xee, [...ascii("Adobe\0\x64\0\0\0\0\0"), ...ascii(CANARY)]),
  "malformed colour profile": segment(0xe2, ascii(`ICC_PROFILE\0\x01\x01${CANARY}`)),
  "rest of a quantisation table": segment(0xdb, [...DQT.slice(4), ...ascii(CANARY)]),
  "rest of a Huffman table": segment(0xc4, [...DHT.slice(4), 0xff, ...ascii(CANARY)]),
  "restart interval": segment(0xdd, [0, 0, ...ascii(CANARY)]),
  "fill bytes and vendor data": [0xff, 0xff, ...segment(0xe5, ascii(CANARY))],
  ...Object.fromEntries(
    Array.from({ length: 13 }, (_, i) => [`APP${i + 3}`, segment(0xe3 + i, ascii(CANARY))]),
  ),
};

Deno.test("a clean JPEG passes byte for byte", async () => {
  const result = await cleaned(jpeg, CLEAN);
  deepEqual([...result.bytes], [...CLEAN]);
  deepEqual([result.removed, result.left], [[], []]);
});

for (const [name, carrier] of Object.entries(CARRIERS)) {
  Deno.test(`${name}: gone, before the picture and between its scans`, async () => {
    const between = [...DQT, ...SOF, ...DHT, ...SCAN, ...carrier, ...DHT, ...SCAN];
    for (const dirty of [file(JFIF, carrier, CODED), file(carrier, JFIF, CODED), file(between)]) {
      const result = await cleaned(jpeg, dirty);
      ok(!holds(result.bytes));
      ok(Buffer.from(result.bytes).includes(Buffer.from(SCAN)), "the scans stay");
      deepEqual(result.left, []);
    }
  });
}

Deno.test("what stands after the end goes: trailers, second pictures, films", async () => {
  for (const rest of [ascii(CANARY), [...file(CARRIERS["Exif"]!, CODED)], ascii(`ftyp${CANARY}`)]) {
    const result = await cleaned(jpeg, concat([CLEAN, new Uint8Array(rest)]));
    deepEqual([...result.bytes], [...CLEAN]);
    deepEqual(result.removed, ["hidden: Data after the end of the picture"]);
  }
});

Deno.test("the orientation stays, alone", async () => {
  for (let orientation = 2; orientation <= 8; orientation++) {
    const result = await cleaned(jpeg, file(segment(0xe1, exif(orientation)), CODED));
    ok(!holds(result.bytes));
    const seen = await exifr.parse(result.bytes, { translateValues: false, ifd1: true } as never);
    deepEqual(seen, { Orientation: orientation });
    equal(result.bytes.length, file(CODED).length + 36);
  }
});

Deno.test("people are told what kinds of fields went, never their values", async () => {
  const { removed } = await cleaned(jpeg, file(CARRIERS.Exif!, CARRIERS.comment!, CODED));
  for (
    const expected of [
      "person: Exif Artist",
      "device: Exif Make",
      "device: Exif MakerNote",
      "time: Exif DateTimeOriginal",
      "place: GPS position",
      "hidden: Exif thumbnail",
      "hidden: JPEG comment",
    ]
  ) ok(removed.includes(expected), expected);
  ok(!removed.join().includes(CANARY));
});

Deno.test("Adobe's marker keeps its colour transform, and nothing else", async () => {
  const adobe = segment(0xee, [...ascii("Adobe\0\x65\x80\0\x10\0"), 2, ...ascii(CANARY)]);
  const result = await cleaned(jpeg, file(adobe, CODED));
  const expected = file(segment(0xee, [...ascii("Adobe\0\x64\0\0\0\0"), 2]), CODED);
  deepEqual([...result.bytes], [...expected]);
});

Deno.test("a picture cut off in its data keeps what it has", async () => {
  const result = await cleaned(jpeg, file(CARRIERS["Exif"]!, CODED).subarray(0, -3));
  ok(!holds(result.bytes));
  deepEqual([...result.bytes.subarray(-2)], EOI);
});

Deno.test("refused: a pixel flood, two frames, no picture, unknown markers", async () => {
  const refused = async (bytes: Uint8Array, reason: string) =>
    await rejects(cleaned(jpeg, bytes), (error) => {
      ok(error instanceof Refusal);
      equal(error.reason, reason);
      return true;
    });
  const flood = segment(0xc0, [8, 0xff, 0xff, 0xff, 0xff, 1, 1, 0x11, 0]);
  await refused(file(DQT, flood, SCAN), "too-large");
  await refused(file(DQT, SOF, SOF, SCAN), "not-certain");
  await refused(file(JFIF), "damaged");
  await refused(file(segment(0xf7, ascii(CANARY)), CODED), "not-certain");
  await refused(new Uint8Array([...SOI, 0xff, 0xe1, 0xff, 0xff]), "damaged");
});

Deno.test("a canary anywhere in any metadata never comes through", async () => {
  const carriers = Object.entries(CARRIERS)
    .filter(([name]) => !name.startsWith("rest of")) // what tables hold is the picture
    .map(([, carrier]) => carrier.map((byte, i) => holdsAt(carrier, i) ? 0x20 : byte));
  const property = fc.asyncProperty(
    fc.constantFrom(...carriers),
    fc.nat(),
    async (carrier, place) => {
      const room = carrier.length - 4 - CANARY.length;
      const at = 4 + (room > 0 ? place % room : 0);
      const dirty = carrier.toSpliced(at, CANARY.length, ...ascii(CANARY)).slice(0, carrier.length);
      try {
        const result = await cleaned(jpeg, file(dirty, CODED));
        return result.left.length > 0 || !holds(result.bytes);
      } catch {
        return true;
      }
    },
  );
  await fc.assert(property, { numRuns: 300 });
});

/** True where the carrier's own canary stands. */
function holdsAt(carrier: number[], at: number): boolean {
  const start = Buffer.from(carrier).indexOf(CANARY);
  return start >= 0 && at >= start && at < start + CANARY.length;
}

Deno.test("a damaged JPEG is refused or clean", async () => {
  await survivesDamage(jpeg, file(...Object.values(CARRIERS), CODED));
});
