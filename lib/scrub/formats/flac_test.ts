import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { be, join, le, type Part, zeros } from "../build.ts";
import { CANARY, cleaned, holds, survivesDamage } from "../testing.ts";
import { flac } from "./flac.ts";

function block(type: number, ...parts: Part[]): Uint8Array {
  const body = join(...parts);
  return join([type], be(body.length, 3), body);
}
const info = block(
  0,
  be(4096, 2),
  be(4096, 2),
  be(14, 3),
  be(14, 3),
  [0x0a, 0xc4, 0x40, 0xf0],
  be(8192, 4),
  zeros(16),
);
const seek = block(3, zeros(8), zeros(8), be(4096, 2));
const comment = block(
  4,
  le(8, 4),
  "Canary 1",
  le(1, 4),
  le(7 + CANARY.length, 4),
  `ARTIST=${CANARY}`,
);
const picture = block(
  6,
  be(3, 4),
  be(10, 4),
  "image/jpeg",
  be(0, 4),
  zeros(16),
  be(CANARY.length, 4),
  CANARY,
);
const last = (one: Uint8Array) => join([one[0]! | 0x80], one.subarray(1));

/** A checksum bit by bit, as RFC 9639 defines it. */
function checksum(bytes: Uint8Array, polynomial: number, bits: number): number {
  let sum = 0;
  for (const byte of bytes) {
    for (let bit = 7; bit >= 0; bit--) {
      const top = (sum >> (bits - 1) & 1) ^ (byte >> bit & 1);
      sum = (sum << 1 & (1 << bits) - 1) ^ (top ? polynomial : 0);
    }
  }
  return sum;
}
/** A frame of one channel, 16 bits a sample: header, subframe (constant sound), checksum. */
function frame(number: number, subframe: Part = [0, 0x12, 0x34], layout = 0xc908): Uint8Array {
  const head = join([0xff, 0xf8], be(layout, 2), [number]);
  const whole = join(head, [checksum(head, 0x07, 8)], subframe);
  return join(whole, be(checksum(whole, 0x8005, 16), 2));
}
const SOUND = join(frame(0), frame(1));

Deno.test("numbers, seek table and frames stay; comments, pictures and private blocks go", async () => {
  const blocks = [
    block(2, "riff", CANARY),
    comment,
    picture,
    block(5, CANARY),
    block(1, CANARY),
    block(42, CANARY),
  ];
  const file = join("fLaC", info, ...blocks, seek, last(comment), SOUND);
  const { bytes, left, removed } = await cleaned(flac, file);
  deepEqual(bytes, join("fLaC", info, last(seek), SOUND));
  deepEqual(left, []);
  ok(removed.includes("person: FLAC picture") && !removed.join().includes(CANARY));
  for (const one of blocks) {
    ok((await flac.inspect(join("fLaC", info, last(one), SOUND))).length > 0);
  }
});

Deno.test("what stands in front of the file and behind its last frame goes", async () => {
  const id3 = join("ID3", [3, 0, 0, 0, 0, 0, CANARY.length], CANARY);
  const plain = join("fLaC", last(info), SOUND);
  const tails = [
    join("TAG", CANARY, zeros(108)),
    join("APETAGEX", CANARY),
    id3,
    join(CANARY),
    join(zeros(9), CANARY),
  ];
  for (const tail of tails) {
    const { bytes } = await cleaned(flac, join(id3, plain, tail));
    deepEqual(bytes, plain);
  }
  ok((await flac.inspect(join(plain, CANARY, CANARY))).length > 0);
});

/** Bits, written as text, as bytes. */
const bits = (...parts: string[]) =>
  parts.join("").match(/.{1,8}/g)!.map((byte) => parseInt(byte.padEnd(8, "0"), 2));

Deno.test("the end of the last frame is found in every coding, whatever stands behind it", async () => {
  const ninety = "01".repeat(90), twelve = "0".repeat(12), sixteen = "0".repeat(16);
  // 192 samples each: a constant one; as they are; predicted from none, two and one before.
  const codings: Record<string, Uint8Array> = {
    constant: frame(7, bits("00000000", sixteen), 0x1908),
    verbatim: frame(7, join([2], zeros(384)), 0x1908),
    "wasted bits": frame(7, join([3], bits("001", "0".repeat(13 * 192))), 0x1908),
    rice: frame(7, bits("00010000", "00", "0000", "0000", "1".repeat(12), ninety, ninety), 0x1908),
    escape: frame(
      7,
      bits("00010100", sixteen, sixteen, "010000", "11111", "00001", "1".repeat(190)),
      0x1908,
    ),
    linear: frame(
      7,
      bits(
        "01000000",
        sixteen,
        "0000",
        "00000",
        "1",
        "00",
        "0001",
        "0000",
        "1".repeat(95),
        "0010",
        "100".repeat(96),
      ),
      0x1908,
    ),
    side: frame(7, bits("00000000", sixteen, "00000000", sixteen, "1"), 0x1988),
    "as the stream says": frame(7, bits("00000000", sixteen), 0x1900),
    "12 bits": frame(7, bits("00000000", twelve), 0x1904),
  };
  // Long enough that a sum of 16 bits is zero somewhere in it by chance.
  const noise = Uint8Array.from({ length: 300_000 }, (_, i) => Math.imul(i + 1, 2654435761) >>> 13);
  for (const [name, coded] of Object.entries(codings)) {
    const plain = join("fLaC", last(info), SOUND, coded);
    const { bytes } = await cleaned(flac, join(plain, CANARY, noise));
    ok(bytes.length === plain.length, `${name}: ${bytes.length - plain.length} bytes more`);
    deepEqual(bytes, plain, name);
  }
});

Deno.test("a frame that was cut off at the end goes; a file without frames keeps its numbers", async () => {
  const cut = join("fLaC", last(info), SOUND, frame(2).subarray(0, 9));
  deepEqual((await cleaned(flac, cut)).bytes, join("fLaC", last(info), SOUND));
  deepEqual(
    (await cleaned(flac, join("fLaC", info, last(comment)))).bytes,
    join("fLaC", last(info)),
  );
});

Deno.test("sound that has no frames, and blocks that lie, are refused", async () => {
  await rejects(cleaned(flac, join("fLaC", last(info), CANARY)), { reason: "damaged" });
  await rejects(cleaned(flac, join("fLaC", comment, info)), { reason: "damaged" });
  await rejects(cleaned(flac, join("fLaC", info, [0x84, 9, 9, 9], CANARY)), { reason: "damaged" });
  equal(flac.detect(join("fLaC")), true);
  equal(flac.detect(join("ID3", zeros(7), CANARY)), false);
});

Deno.test("cut and changed files end in a refusal or without their secrets", async () => {
  const file = join("fLaC", info, comment, seek, last(picture), SOUND, "TAG", CANARY, zeros(108));
  await survivesDamage(flac, file);
  ok(!holds((await cleaned(flac, file)).bytes));
});
