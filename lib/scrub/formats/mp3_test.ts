import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { concat } from "../bytes.ts";
import { join as bytes, wide } from "../build.ts";
import { ascii, CANARY, cleaned, holds, survivesDamage } from "../testing.ts";
import { mp3 } from "./mp3.ts";

const bom = (text: string) => [0xff, 0xfe, ...wide(text)];

/** 417 bytes: MPEG-1 layer III, 128 kbit/s, 44.1 kHz, joint stereo. */
function frame(fill: number): Uint8Array {
  const out = new Uint8Array(417).fill(fill);
  out.set([0xff, 0xfb, 0x90, 0x64]);
  return out;
}
const FRAMES = concat([1, 2, 3, 4, 5].map(frame));

function id3(flags = 0, version = 3): Uint8Array {
  const body = bytes(
    "TPE1",
    [0, 0, 0, 40, 0, 0, 1],
    bom(CANARY),
    "TSSE PRIV UFID APIC",
    new Uint8Array(30),
  );
  return bytes("ID3", [version, 0, flags, 0, 0, body.length >> 7, body.length & 127], body);
}
const footer = bytes(id3(0x10, 4), "3DI", [4, 0, 0x10, 0, 0, 1, 0]);
const id3v1 = bytes("TAG", CANARY, new Uint8Array(125 - CANARY.length));
const ape = bytes(
  "APETAGEX",
  [208, 7, 0, 0, 64, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0xa0],
  new Uint8Array(8),
  CANARY,
  new Uint8Array(15),
);
const lyrics = bytes("LYRICSBEGININD0000210LYR00017", CANARY, "000051LYRICS200");

Deno.test("only the frames stay, whatever tags stand before, between and behind them", async () => {
  const tags: Record<string, Uint8Array> = {
    "ID3v2 in front": bytes(id3(), FRAMES),
    "two ID3v2 in a row": bytes(id3(), id3(0, 4), FRAMES),
    "ID3v2 behind, with a footer": bytes(FRAMES, footer),
    "ID3v2 in the middle": bytes(FRAMES.subarray(0, 834), id3(), FRAMES.subarray(834)),
    "ID3v1": bytes(FRAMES, id3v1),
    "enhanced ID3v1": bytes(FRAMES, "TAG+", CANARY, new Uint8Array(210), id3v1),
    "APEv2": bytes(FRAMES, ape),
    "Lyrics3": bytes(FRAMES, lyrics, id3v1),
    "all at once": bytes(id3(), FRAMES, footer, ape, lyrics, id3v1),
    "text between frames": bytes(FRAMES.subarray(0, 834), CANARY, FRAMES.subarray(834)),
    "UTF-16 behind, whose mark looks like a frame": bytes(FRAMES, bom("A" + CANARY)),
  };
  for (const [name, file] of Object.entries(tags)) {
    const result = await cleaned(mp3, file);
    deepEqual(result.bytes, FRAMES, name);
    deepEqual(result.left, [], name);
    ok(result.removed.length > 0 && !result.removed.join().includes(CANARY), name);
  }
});

Deno.test("the second look sees every kind of tag", async () => {
  for (const tag of [footer, ape, lyrics, id3v1]) {
    ok((await mp3.inspect(bytes(FRAMES, tag))).length > 0);
  }
});

Deno.test("of the encoder's tag only the numbers for gapless playing stay", async () => {
  const info = frame(0);
  info.set(ascii("Canary in side info"), 8);
  info.set([...ascii("Info"), 0, 0, 0, 0x0f, 0, 0, 0, 6, 0, 0, 8, 0], 36);
  info.set([...ascii("LAME3.100"), ...ascii("settings 1234"), 0x12, 0x34], 36 + 120);
  info.set([0x24, 0x01, 0x10], 36 + 120 + 21);
  info.set(ascii(CANARY), 300);
  const { bytes: out } = await cleaned(mp3, bytes(info, FRAMES));
  ok(holds(out, "Info\0\0\0\x0f") && !holds(out, "LAME3") && !holds(out, "Canary") && !holds(out));
  deepEqual([...out.subarray(36 + 141, 36 + 144)], [0x24, 0x01, 0x10]);
  equal(out.length, 417 * 6);
});

Deno.test("a frame cut off at the end goes, and no frame at all is refused", async () => {
  deepEqual(
    (await cleaned(mp3, FRAMES.subarray(0, 417 * 4 + 100))).bytes,
    FRAMES.subarray(0, 417 * 4),
  );
  await rejects(cleaned(mp3, bytes(id3(), CANARY)), { name: "Refusal", reason: "damaged" });
  ok(mp3.detect(FRAMES) && mp3.detect(bytes(id3(), FRAMES)) && !mp3.detect(bytes(CANARY)));
});

Deno.test("cut and changed files end in a refusal or without their secrets", () =>
  survivesDamage(mp3, bytes(id3(), FRAMES, footer, ape, lyrics, id3v1)));
