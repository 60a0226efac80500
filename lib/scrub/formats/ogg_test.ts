import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { join, le, type Part, zeros } from "../build.ts";
import { CANARY, cleaned, holds, survivesDamage } from "../testing.ts";
import { ogg, opus } from "./ogg.ts";

/** RFC 3533's checksum, bit by bit. */
function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 24;
    for (let i = 0; i < 8; i++) sum = sum << 1 ^ (sum < 0 ? 0x04c11db7 : 0);
  }
  return sum >>> 0;
}

/** A page of whole packets; `open` leaves the last one to be continued. */
function page(
  flags: number,
  serial: number,
  number: number,
  packets: Part[],
  time = 0,
): Uint8Array {
  const bodies = packets.map((packet) => join(packet));
  const sizes = bodies.flatMap((
    body,
  ) => [...zeros(Math.floor(body.length / 255)).fill(255), body.length % 255]);
  const bytes = join(
    "OggS",
    [0, flags],
    le(time, 8),
    le(serial, 4),
    le(number, 4),
    zeros(4),
    [sizes.length],
    sizes,
    ...bodies,
  );
  return sealed(bytes);
}

function sealed(bytes: Uint8Array): Uint8Array {
  bytes.set(zeros(4), 22);
  bytes.set(le(checksum(bytes), 4), 22);
  return bytes;
}

const comments = (mark: string, end = "") =>
  join(
    mark,
    le(8, 4),
    "Canary01",
    le(2, 4),
    le(7 + CANARY.length, 4),
    `ARTIST=${CANARY}`,
    le(700, 4),
    `METADATA_BLOCK_PICTURE=${CANARY}`,
    zeros(677 - CANARY.length),
    end,
  );
const empty = (mark: string, end = "") => join(mark, zeros(8), end);
const SOUND = [Uint8Array.from({ length: 600 }, (_, i) => i), "a second packet"];

/** Identification, set-up if any, comment mark and end of each codec. */
const CODECS: Record<string, [first: Part, comment: string, end: string, setup: Part[]]> = {
  vorbis: [join("\x01vorbis", zeros(23)), "\x03vorbis", "\x01", [join("\x05vorbis", zeros(300))]],
  theora: [join("\x80theora", zeros(35)), "\x81theora", "", [join("\x82theora", zeros(255 - 7))]],
  opus: [join("OpusHead", zeros(11)), "OpusTags", "", []],
};
function stream(codec: string, serial: number, comment?: Uint8Array): Uint8Array[] {
  const [first, mark, end, setup] = CODECS[codec]!;
  return [
    page(2, serial, 0, [first]),
    page(0, serial, 1, [comment ?? comments(mark, end), ...setup]),
    page(0, serial, 2, [SOUND[0]!], 960),
    page(4, serial, 3, [SOUND[1]!], 1920),
  ];
}

Deno.test("packets and their times stay; comments and serial numbers do not", async () => {
  for (const [codec, [, mark, end]] of Object.entries(CODECS)) {
    const { bytes, left } = await cleaned(ogg, join(...stream(codec, 0x51584d4f)));
    deepEqual(bytes, join(...stream(codec, 1, empty(mark, end))), codec);
    deepEqual(left, [], codec);
  }
});

Deno.test("FLAC in Ogg keeps its numbers, Speex loses its version", async () => {
  const flac = (count: number) =>
    join("\x7fFLAC\x01\0", [0, count], "fLaC", [0, 0, 0, 34], zeros(34));
  const file = join(
    page(2, 7, 0, [flac(2)]),
    page(0, 7, 1, [join([4, 0, 3, 0], comments("")), join([0x86, 0, 0, 9], CANARY)]),
    page(4, 7, 2, SOUND),
  );
  const { bytes } = await cleaned(ogg, file);
  deepEqual(
    bytes,
    join(
      page(2, 1, 0, [flac(1)]),
      page(0, 1, 1, [join([0x84, 0, 0, 8], zeros(8))]),
      page(4, 1, 2, SOUND),
    ),
  );
  const speex = (version: string) =>
    page(2, 1, 0, [join("Speex   ", version, zeros(20 - version.length), zeros(52))]);
  const old = join(speex("speex-1.2.1"), page(0, 1, 1, [comments("")]), page(4, 1, 2, SOUND));
  deepEqual(
    (await cleaned(ogg, old)).bytes,
    join(speex(""), page(0, 1, 1, [zeros(8)]), page(4, 1, 2, SOUND)),
  );
});

Deno.test("comments over several pages, chained and multiplexed streams, and what lies between", async () => {
  const [first, second, ...sound] = stream("vorbis", 9);
  const long = join(
    "\x03vorbis",
    le(0, 4),
    le(1, 4),
    le(90000, 4),
    CANARY,
    zeros(90000 - CANARY.length),
    [1],
  );
  const [a, b] = [long.subarray(0, 255 * 200), long.subarray(255 * 200)];
  const head = page(0, 9, 1, [a]);
  head[26] = 200; // 200 pieces of 255 bytes: the packet goes on
  const open = sealed(join(head.subarray(0, 27 + 200), head.subarray(27 + 201)));
  const next = page(1, 9, 2, [b, CODECS.vorbis![3][0]!]);
  const skeleton = page(2, 5, 0, [join("fishead\0", CANARY)]);
  const file = join(
    first!,
    skeleton,
    CANARY,
    open,
    page(4, 5, 1, [CANARY]),
    next,
    ...sound,
    CANARY,
    ...stream("opus", 9),
    CANARY,
  );
  const { bytes, left } = await cleaned(ogg, file);
  const vorbis = stream("vorbis", 1, empty("\x03vorbis", "\x01"));
  deepEqual(bytes, join(...vorbis, ...stream("opus", 2, empty("OpusTags"))));
  deepEqual(left, []);
  ok(second);
});

Deno.test("what only looks like a page is none: its checksum is wrong", async () => {
  const file = join(...stream("vorbis", 9));
  const cut = stream("vorbis", 9).at(-1)!.slice(0, 30); // claims the bytes that follow
  const changed = page(0, 9, 3, [CANARY]);
  changed[40]! ^= 1;
  for (const tail of [join(cut, CANARY, zeros(300)), changed]) {
    const { bytes } = await cleaned(ogg, join(file, tail));
    deepEqual(bytes, join(...stream("vorbis", 1, empty("\x03vorbis", "\x01"))));
  }
});

Deno.test("Opus is told from the others", () => {
  const files = { opus: join(...stream("opus", 1)), vorbis: join(...stream("vorbis", 1)) };
  equal(opus.detect(files.opus), true);
  equal(opus.detect(files.vorbis), false);
  equal(ogg.detect(files.vorbis), true);
  equal(ogg.detect(join("Oggs")), false);
});

Deno.test("unknown codecs, cut headers and sound among the headers are refused", async () => {
  const parts = stream("vorbis", 1);
  await rejects(cleaned(ogg, join(page(2, 1, 0, ["BBCD"]))), { reason: "not-certain" });
  await rejects(cleaned(ogg, parts[0]!), { reason: "damaged" });
  const mixed = page(0, 1, 1, [comments("\x03vorbis"), "\x05vorbis", CANARY]);
  await rejects(cleaned(ogg, join(parts[0]!, mixed)), { reason: "not-certain" });
  await rejects(cleaned(ogg, join(parts[0]!, page(0, 1, 1, ["\x05vorbis", "\x05vorbis"]))), {
    reason: "damaged",
  });
});

Deno.test("the second look sees comments, other streams and bytes between pages", async () => {
  const clean = join(...stream("opus", 1, empty("OpusTags")));
  deepEqual(await ogg.inspect(clean), []);
  for (
    const file of [
      join(...stream("opus", 1)),
      join(...stream("vorbis", 1)),
      join(clean, CANARY),
      join(clean, page(2, 3, 0, ["fishead\0"])),
    ]
  ) {
    ok((await ogg.inspect(file)).length > 0);
  }
});

Deno.test("cut and changed files end in a refusal or without their secrets", async () => {
  const file = join(...stream("vorbis", 1), ...stream("opus", 2));
  await survivesDamage(ogg, file);
  ok(!holds((await cleaned(ogg, file)).bytes));
});
