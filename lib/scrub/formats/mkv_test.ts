import { Buffer } from "node:buffer";
import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { be, join, type Part, zeros } from "../build.ts";
import { elementAt, voidElement } from "../ebml.ts";
import { CANARY, cleaned, holds, survivesDamage } from "../testing.ts";
import { mkv, webm } from "./mkv.ts";

const idOf = (id: number) => be(id, Math.ceil(id.toString(16).length / 2));
/** An element with a size of four bytes. */
function el(id: number, ...parts: Part[]): Uint8Array {
  const body = join(...parts);
  return join(idOf(id), be(0x10000000 + body.length, 4), body);
}
/** An element without a size: it ends where the next one of its parent begins. */
const open = (id: number, ...parts: Part[]) =>
  join(idOf(id), [0x01, 255, 255, 255, 255, 255, 255, 255], ...parts);

const header = (type = "matroska") =>
  el(0x1a45dfa3, el(0x4286, [1]), el(0x4282, type), el(0x4281, CANARY));
const info = el(
  0x1549a966,
  el(0xbf, zeros(4)),
  el(0x2ad7b1, be(1000000, 3)),
  el(0x7ba9, CANARY),
  el(0x4d80, `Lavf ${CANARY}`),
  el(0x5741, CANARY),
  el(0x4461, be(1234567, 8)),
  el(0x73a4, CANARY),
  el(0x7384, CANARY),
  el(0x4489, be(5, 4)),
);

function track(number: number, type: number, codec: string, ...more: Part[]): Uint8Array {
  return el(
    0xae,
    el(0xd7, [number]),
    el(0x73c5, be(0x7f123456, 8)),
    el(0x83, [type]),
    el(0x536e, CANARY),
    el(0x22b59c, "deu"),
    el(0x22b59d, "de-CH"),
    el(0x258688, CANARY),
    el(0x7446, [9]),
    el(0x86, codec),
    ...more,
  );
}
const avcC = el(0x63a2, [1, 66, 0, 30, 0xff, 0xe0, 0]);
const video = track(
  1,
  1,
  "V_MPEG4/ISO/AVC",
  avcC,
  el(0xe0, el(0xb0, [96]), el(0xba, [64]), el(0x7777, CANARY)),
);
const sound = track(2, 2, "A_OPUS", el(0xe1, el(0xb5, be(0x41200000, 4)), el(0x9f, [1])));
const titles = track(3, 0x11, "S_TEXT/UTF8", el(0x63a2, CANARY));

const PICTURE = join([0, 0, 0, 6], "picture".slice(0, 6)), SOUND = join("a packet of sound");
const simple = (number: number, data: Part) => el(0xa3, [0x80 | number, 0, 0, 0x80], data);
const blocks = [
  el(0xe7, [0]),
  simple(1, PICTURE),
  simple(2, SOUND),
  simple(3, CANARY),
  el(0xa0, el(0xa1, [0x83, 0, 1, 0], `GPS ${CANARY}`), el(0x9b, [9])),
  el(0xa0, el(0xa1, [0x81, 0, 2, 0], PICTURE), el(0xa4, CANARY)),
  el(0xec, CANARY),
];
const seeks = el(
  0x114d9b74,
  el(0x4dbb, el(0x53ab, idOf(0x1254c367)), el(0x53ac, [9])),
  el(0x4dbb, el(0x53ab, idOf(0x1549a966)), el(0x53ac, [9])),
);
const cues = el(
  0x1c53bb6b,
  el(0xbb, el(0xb3, [0]), el(0xb7, el(0xf7, [1]), el(0xf1, [9]))),
  el(0xbb, el(0xb3, [1]), el(0xb7, el(0xf7, [3]), el(0xf1, [9]))),
);
const tags = el(0x1254c367, el(0x7373, el(0x67c8, el(0x45a3, "ARTIST"), el(0x4487, CANARY))));
const files = el(0x1941a469, el(0x61a7, el(0x466e, `${CANARY}.jpg`), el(0x465c, CANARY)));
const chapters = el(0x1043a770, el(0x45b9, CANARY));
const tracks = (...entries: Part[]) => el(0x1654ae6b, ...entries);

const film = (type?: string) =>
  join(
    header(type),
    el(
      0x18538067,
      seeks,
      el(0xec, CANARY),
      info,
      tracks(video, sound, titles),
      files,
      el(0x1f43b675, ...blocks),
      cues,
      chapters,
      tags,
    ),
    CANARY,
  );

Deno.test("a Void element of every length stands for what it replaces", () => {
  for (let length = 2; length < 300; length++) {
    const bytes = zeros(length).fill(7);
    voidElement(bytes, { id: 0, start: 0, body: 0, end: length, open: false });
    const { id, body, end } = elementAt(bytes, 0, length)!;
    deepEqual([id, end], [0xec, length]);
    ok(bytes.subarray(body).every((byte) => byte === 0));
  }
});

Deno.test("sound and picture stay where they were; names, dates, tags, files and subtitles go", async () => {
  const file = film();
  const { bytes, left, removed } = await cleaned(mkv, file);
  for (
    const text of [CANARY, "ARTIST", "GPS", "Lavf", "deu", "de-CH", "\x7f\x12\x34\x56", "S_TEXT"]
  ) ok(!holds(bytes, text), text);
  const at = (all: Uint8Array, part: Uint8Array) =>
    new TextDecoder("latin1").decode(all).indexOf(new TextDecoder("latin1").decode(part));
  for (const part of [simple(1, PICTURE), simple(2, SOUND), el(0x4489, be(5, 4)), avcC]) {
    ok(at(file, part) > 0);
    equal(at(bytes, part), at(file, part));
  }
  deepEqual(left, []);
  for (
    const what of [
      "time: Matroska date",
      "person: Track name",
      "person: Matroska attachment",
      "history: Matroska segment id",
    ]
  ) {
    ok(removed.includes(what), what);
  }
  ok(!removed.join().includes(CANARY));
});

Deno.test("live streams without sizes, and recordings that were broken off", async () => {
  const live = join(
    header("webm"),
    open(
      0x18538067,
      info,
      tracks(video, sound, titles),
      open(0x1f43b675, ...blocks),
      open(0x1f43b675, ...blocks),
      tags,
    ),
  );
  const whole = await cleaned(webm, live);
  ok(!holds(whole.bytes));
  equal(new TextDecoder("latin1").decode(whole.bytes).split("a packet of sound").length, 3);
  const cut = live.subarray(0, live.length - tags.length - 60);
  const broken = await cleaned(webm, cut);
  ok(!holds(broken.bytes) && broken.bytes.length > cut.length - 100);
});

Deno.test("codec data: comments of Vorbis and FLAC are emptied, the rest stays", async () => {
  const comment = join(
    "\x03vorbis",
    [8, 0, 0, 0],
    "Canary01",
    [1, 0, 0, 0, CANARY.length, 0, 0, 0],
    CANARY,
    [1],
  );
  const first = join("\x01vorbis", zeros(23)), setup = join("\x05vorbis", zeros(9));
  const vorbis = el(0x63a2, [2, first.length, comment.length], first, comment, setup);
  const flac = el(0x63a2, "fLaC", [0, 0, 0, 34], zeros(34), [0x84, 0, 0, CANARY.length], CANARY);
  const file = join(
    header(),
    el(
      0x18538067,
      info,
      tracks(track(1, 2, "A_VORBIS", vorbis), track(2, 2, "A_FLAC", flac)),
      el(0x1f43b675, el(0xe7, [0])),
    ),
  );
  const { bytes } = await cleaned(mkv, file);
  ok(!holds(bytes) && !holds(bytes, "Canary01") && holds(bytes, "\x05vorbis"));
  const vendor = comment.length - 7 - 4 - 4 - 1;
  const empty = join(
    [2, first.length, comment.length],
    first,
    "\x03vorbis",
    [vendor, 0, 0, 0],
    zeros(vendor + 4),
    [1],
    setup,
  );
  ok(Buffer.from(bytes).includes(Buffer.from(empty)));
});

Deno.test("encrypted tracks, unknown codecs, and files without sound and picture are refused", async () => {
  const of = (...entries: Part[]) => join(header(), el(0x18538067, info, tracks(...entries)));
  const locked = el(0x6d80, el(0x6240, el(0x5035, zeros(4))));
  await rejects(cleaned(mkv, of(track(1, 1, "V_VP9", locked))), { reason: "encrypted" });
  await rejects(cleaned(mkv, of(track(1, 1, "V_GPMD"))), { reason: "not-certain" });
  await rejects(cleaned(mkv, of(titles)), { reason: "not-certain" });
  await rejects(cleaned(mkv, join(film().subarray(0, film().length - CANARY.length), film())), {
    reason: "not-certain",
  });
  await rejects(cleaned(mkv, join(header(), el(0x18538067, el(0x1f43b675, ...blocks)))), {
    reason: "damaged",
  });
  equal(mkv.detect(film()) && webm.detect(film("webm")) && !mkv.detect(film("webm")), true);
});

Deno.test("the second look sees tags, names and dates", async () => {
  ok((await mkv.inspect(film())).length > 2);
  const { bytes } = await cleaned(mkv, film());
  for (const extra of [tags, files, chapters]) {
    ok((await mkv.inspect(join(bytes, extra))).length > 0);
  }
});

Deno.test("cut and changed files end in a refusal or without their secrets", async () => {
  await survivesDamage(mkv, film());
});
