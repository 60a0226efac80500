import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { join, le, type Part, riffChunk as chunk } from "../build.ts";
import { CANARY, cleaned, holds, survivesDamage } from "../testing.ts";
import { wav } from "./wav.ts";

const u32 = (n: number) => le(n >>> 0, 4);
const riff = (...parts: Part[]) => join("RIFF", u32(4 + join(...parts).length), "WAVE", ...parts);

const FMT = [1, 0, 1, 0, ...u32(8000), ...u32(16000), 2, 0, 16, 0];
const SOUND = Uint8Array.from({ length: 200 }, (_, i) => i);
const PLAIN = riff(chunk("fmt ", FMT), chunk("data", SOUND));

Deno.test("format, length and samples stay, every other chunk goes", async () => {
  const before = [
    chunk("JUNK", CANARY),
    chunk("bext", CANARY, new Uint8Array(600)),
    chunk("LIST", "INFO", chunk("IART", CANARY)),
    chunk("fmt ", FMT, u32(0), CANARY),
    chunk("cue ", u32(1), CANARY),
    chunk("PEAK", CANARY),
  ];
  const after = [
    chunk("LIST", "adtl", chunk("labl", u32(1), CANARY)),
    chunk("id3 ", "ID3", CANARY),
    chunk("iXML", `<BWFXML>${CANARY}`),
    chunk("_PMX", `<x:xmpmeta>${CANARY}`),
    chunk("axml", CANARY),
    chunk("cart", CANARY),
    chunk("data", CANARY),
  ];
  const file = join(
    riff(...before, chunk("fact", u32(100), CANARY), chunk("data", SOUND), ...after),
    CANARY,
  );
  const result = await cleaned(wav, file);
  deepEqual(result.bytes, riff(chunk("fmt ", FMT), chunk("fact", u32(100)), chunk("data", SOUND)));
  deepEqual(result.left, []);
  ok(result.removed.length > 5 && !result.removed.join().includes(CANARY));
  for (const extra of [...before.slice(0, 3), ...after]) {
    ok((await wav.inspect(join(PLAIN, extra))).length > 0);
  }
});

Deno.test("sizes that were never written, and RF64's, are filled in", async () => {
  const open = join("RIFF", u32(-1), "WAVE", chunk("fmt ", FMT), "data", u32(-1), SOUND);
  const zero = join("RIFF", u32(0), "WAVE", chunk("fmt ", FMT), "data", u32(0), SOUND);
  const ds64 = chunk("ds64", u32(0), u32(0), u32(200), u32(0), new Uint8Array(12));
  const rf64 = join(
    "RF64",
    u32(-1),
    "WAVE",
    ds64,
    chunk("fmt ", FMT),
    "data",
    u32(-1),
    SOUND,
    chunk("LIST", "INFO", CANARY),
  );
  for (const file of [open, zero, rf64]) deepEqual((await cleaned(wav, file)).bytes, PLAIN);
});

Deno.test("tags that a false size counts as sound, unknown codecs and files without sound are refused", async () => {
  const lying = riff(chunk("fmt ", FMT), "data", u32(5000), SOUND, chunk("LIST", "INFO", CANARY));
  await rejects(cleaned(wav, lying), { reason: "damaged" });
  const odd = riff(chunk("fmt ", [0x34, 0x12, ...FMT.slice(2)]), chunk("data", SOUND));
  await rejects(cleaned(wav, odd), { reason: "not-certain" });
  await rejects(cleaned(wav, riff(chunk("fmt ", FMT))), { reason: "damaged" });
  equal(wav.detect(PLAIN), true);
  equal(wav.detect(join("RIFF", u32(4), "AVI ")), false);
});

Deno.test("cut and changed files end in a refusal or without their secrets", () =>
  survivesDamage(
    wav,
    riff(
      chunk("LIST", "INFO", chunk("IART", CANARY)),
      chunk("fmt ", FMT),
      chunk("bext", CANARY),
      chunk("data", SOUND),
    ),
  ));

Deno.test("nothing of what was behind the sound is left in the result", async () => {
  const { bytes } = await cleaned(
    wav,
    riff(chunk("fmt ", FMT), chunk("data", SOUND), chunk("id3 ", CANARY)),
  );
  ok(!holds(bytes));
});
