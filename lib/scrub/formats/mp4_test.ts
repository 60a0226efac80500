import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import fc from "fast-check";
import { type Format, Refusal } from "../format.ts";
import { join, zeros } from "../build.ts";
import { CANARY, cleaned, holds, survivesDamage } from "../testing.ts";
import {
  box,
  dataEntry,
  film,
  ftyp,
  mvhdWhole,
  PICTURE,
  SOUND,
  trak,
  u16,
  u32,
  videoEntry,
} from "./mp4_film.ts";
import { m4a, mov, mp4, threegp } from "./mp4.ts";

const bytesOf = async (format: Format, bytes: Uint8Array) => (await cleaned(format, bytes)).bytes;
const refused = (bytes: Uint8Array, reason: string) =>
  rejects(() => cleaned(mp4, bytes), { name: "Refusal", reason });

Deno.test("picture and sound stay where they were, byte for byte", async () => {
  const bytes = film();
  const out = await bytesOf(mp4, bytes);
  const start = ftyp("mp42").length + 8;
  deepEqual(out.slice(start, start + 40), PICTURE);
  const sound = start + 40 + CANARY.length + 6;
  deepEqual(out.slice(sound, sound + 30), SOUND);
  ok(holds(out, "avcC") && holds(out, "esds"));
  deepEqual(mp4.inspect(out), []);
});

Deno.test("names, places, dates, telemetry, slack and trailing boxes are gone", async () => {
  const { bytes, removed } = await cleaned(mp4, film());
  for (
    const text of ["Canary", CANARY, "GPS", "gpmd", "FFMP", "CaEP", "xmpmeta"]
  ) {
    ok(!holds(bytes, text), text);
  }
  for (const category of ["person", "place", "time", "device", "software", "hidden"]) {
    ok(removed.some((line) => line.startsWith(category)), category);
  }
  ok(!removed.join().includes(CANARY));
});

Deno.test("every kind of text and data track goes with its samples", async () => {
  const kinds = [
    ["meta", "camm"],
    ["meta", "mebx"],
    ["text", "text"],
    ["sbtl", "tx3g"],
    ["tmcd", "tmcd"],
    ["subt", "stpp"],
    ["hint", "rtp "],
    ["subp", "mp4s"],
    ["clcp", "c608"],
  ];
  for (const [telemetry, codec] of kinds) {
    const out = await bytesOf(mp4, film({ telemetry, codec }));
    ok(!holds(out, CANARY) && !holds(out, codec!), codec);
  }
});

Deno.test("the second look names what a stripper has left", async () => {
  const cleaned = await bytesOf(mp4, film());
  ok((mp4.inspect(film()) as string[]).length > 3);
  ok((mp4.inspect(join(cleaned, box("udta", CANARY))) as string[]).length > 0);
  ok((mp4.inspect(join(cleaned, box("free", zeros(20), CANARY))) as string[]).length > 0);
});

Deno.test("the type follows the brand; still pictures are left to others", () => {
  ok(
    mp4.detect(film()) && m4a.detect(film({ brand: "M4A " })) &&
      mov.detect(film({ brand: "qt  " })),
  );
  ok(threegp.detect(film({ brand: "3gp5" })));
  for (const brand of ["heic", "avif", "mif1", "crx "]) ok(!mp4.detect(film({ brand })), brand);
  ok(mov.detect(box("moov", mvhdWhole)));
});

Deno.test("a second movie header, and bytes that are no box, go", async () => {
  const out = await bytesOf(mp4, join(film(), box("moov", mvhdWhole, box("udta", CANARY)), CANARY));
  ok(!holds(out, CANARY));
});

Deno.test("a cut, compressed, encrypted or unknown movie is refused", async () => {
  const bytes = film();
  await refused(bytes.subarray(0, 100), "damaged");
  await refused(bytes.subarray(0, bytes.length - 500), "damaged");
  await refused(join(ftyp("mp42"), box("moov", box("cmov", CANARY))), "not-certain");
  const one = (entry: Uint8Array) =>
    join(
      ftyp("mp42"),
      box("moov", mvhdWhole, trak({ id: 1, handler: "vide", entry, samples: [] })),
    );
  await refused(one(videoEntry("encv")), "encrypted");
  await refused(one(videoEntry("gpmd")), "not-certain");
  await refused(join(ftyp("mp42"), box("moov", mvhdWhole)), "not-certain");
});

Deno.test("addresses and unknown descriptors of a stream, and the encoder's maker, go", async () => {
  const address = [CANARY.length, ...new TextEncoder().encode(CANARY)];
  const decoder = [4, 17, ...zeros(13), 5, 2, 0x12, 0x10];
  const language = [0x43, CANARY.length, ...address.slice(1)];
  const body = [0, 1, 0x40, ...address, ...decoder, ...language, 6, 1, 2];
  const esds = box("esds", zeros(4), [3, body.length], body);
  const entry = videoEntry("mp4v", join(esds, box("d263", "FFMP", [0, 10, 0])));
  const out = await bytesOf(
    mp4,
    join(
      ftyp("mp42"),
      box("moov", mvhdWhole, trak({ id: 1, handler: "vide", entry, samples: [] })),
    ),
  );
  ok(!holds(out) && !holds(out, "FFMP") && holds(out, "\x05\x02\x12\x10"));
});

Deno.test("fragments: the samples of dropped tracks are zeroed, those of kept ones stay", async () => {
  const traf = (id: number, offset: number, size: number) =>
    box(
      "traf",
      box("tfhd", u32(0x20000), u32(id)),
      box("trun", u32(0x201), u32(1), u32(offset), u32(size)),
    );
  const trex = (id: number) => box("trex", u32(0), u32(id), zeros(16));
  const plan = (id: number, handler: string, entry: Uint8Array) =>
    trak({ id, handler, entry, samples: [] });
  const moof = (base: number) =>
    box("moof", box("mfhd", zeros(8)), traf(1, base, 40), traf(3, base + 40, CANARY.length));
  const bytes = join(
    ftyp("iso5"),
    box(
      "moov",
      mvhdWhole,
      plan(1, "vide", videoEntry()),
      plan(3, "meta", dataEntry("gpmd")),
      box("mvex", trex(1), trex(3)),
    ),
    box("prft", u32(0), CANARY),
    box("emsg", u32(0), CANARY),
    moof(moof(0).length + 8),
    box("mdat", PICTURE, CANARY),
  );
  const out = await bytesOf(mp4, bytes);
  ok(!holds(out, CANARY));
  equal(holds(out, String.fromCharCode(...PICTURE)), true);
  deepEqual(mp4.inspect(out), []);
});

Deno.test("user data in H.264 frames and Exif in Motion JPEG frames are blanked, lengths hold", async () => {
  const sei = join(
    [6, 5, 38],
    zeros(2),
    [3, 9],
    CANARY,
    zeros(2),
    [3, 1],
    "Canary 51.5 pos",
    [0x80],
  );
  const slice = [0x65, 1, 2, 3, 4];
  const frame = join(u32(sei.length), sei, u32(slice.length), slice);
  const jpeg = join(
    [0xff, 0xd8, 0xff, 0xe1],
    u16(10 + CANARY.length),
    "Exif\0\0",
    CANARY,
    zeros(2),
    [0xff, 0xdb],
    u16(4),
    [7, 7],
    [0xff, 0xda],
    u16(3),
    [1, 0x55, 0xff, 0, 0x44, 0xff, 0xd9],
    CANARY,
  );
  for (const [entry, sample] of [[videoEntry(), frame], [videoEntry("jpeg", []), jpeg]] as const) {
    const head = ftyp("mp42");
    const out = await bytesOf(
      mp4,
      join(
        head,
        box("mdat", sample),
        box(
          "moov",
          mvhdWhole,
          trak({ id: 1, handler: "vide", entry, samples: [[head.length + 8, sample.length]] }),
        ),
      ),
    );
    ok(!holds(out, CANARY));
    ok(
      holds(
        out,
        sample === frame ? "\x65\x01\x02\x03\x04" : "\0\x04\x07\x07",
      ),
    );
  }
});

Deno.test("text planted anywhere in the metadata never survives", async () => {
  const bytes = film();
  const udta = new TextDecoder("latin1").decode(bytes).lastIndexOf("udta");
  await fc.assert(
    fc.asyncProperty(
      fc.nat(bytes.length - udta - 12),
      fc.stringMatching(/^[a-z]{8}$/),
      async (at, word) => {
        const dirty = bytes.slice();
        for (let i = 0; i < 8; i++) dirty[udta + 4 + at + i] = word.charCodeAt(i);
        try {
          ok(!holds(await bytesOf(mp4, dirty), word));
        } catch (error) {
          ok(error instanceof Refusal, String(error));
        }
      },
    ),
    { numRuns: 300 },
  );
});

Deno.test("cut and changed movies end in a refusal or without their secrets", () =>
  survivesDamage(mp4, film({ extra: [box("junk", CANARY)], slack: "" })));

Deno.test("100 MiB are cleaned in place, with little besides", () => {
  const size = 100 * 2 ** 20;
  const head = ftyp("mp42");
  const frames = 3000, frame = Math.floor((size - 100_000) / frames);
  const samples = Array.from(
    { length: frames },
    (_, i): [number, number] => [head.length + 8 + i * frame, frame],
  );
  const moov = box(
    "moov",
    mvhdWhole,
    trak({ id: 1, handler: "vide", entry: videoEntry(), samples }),
  );
  const bytes = new Uint8Array(head.length + 8 + frames * frame + moov.length);
  bytes.set(head);
  bytes.set(join(u32(8 + frames * frame), "mdat"), head.length);
  bytes.set(moov, head.length + 8 + frames * frame);
  const before = Deno.memoryUsage();
  const out = mp4.scrub(bytes, {
    removed() {},
    inflated() {},
    nested: () => Promise.reject(),
  }) as Uint8Array;
  const after = Deno.memoryUsage();
  equal(out.buffer, bytes.buffer);
  ok(after.external + after.heapUsed - before.external - before.heapUsed < 40 * 2 ** 20);
});
