import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { join, le, type Part, riffChunk as chunk, zeros } from "../build.ts";
import { CANARY, cleaned, holds, survivesDamage } from "../testing.ts";
import { avi } from "./avi.ts";

const list = (form: string, ...parts: Part[]) => chunk("LIST", form, ...parts);
const riff = (form: string, ...parts: Part[]) => chunk("RIFF", form, ...parts);
const strh = (type: string, codec: string) => chunk("strh", type, codec, zeros(48), CANARY);
const bitmap = (codec: string) => chunk("strf", le(40, 4), zeros(12), codec, zeros(20));
const strl = (type: string, codec: string, ...more: Part[]) =>
  list("strl", strh(type, codec), ...more);
const wave = chunk("strf", [1, 0, 1, 0], le(8000, 4), le(8000, 4), [1, 0, 8, 0], CANARY);

const PICTURE = Uint8Array.from({ length: 51 }, (_, i) => 0x40 + i);
const SOUND = Uint8Array.from({ length: 40 }, (_, i) => 0x80 + i);

function film(
  { codec = "XVID", picture = PICTURE as Uint8Array, more = [] as Part[] } = {},
): Uint8Array {
  return join(
    riff(
      "AVI ",
      list(
        "hdrl",
        chunk("avih", zeros(56)),
        strl(
          "vids",
          codec,
          bitmap(codec),
          chunk("strn", CANARY),
          chunk("strd", CANARY),
          chunk("JUNK", CANARY),
        ),
        strl("auds", "\0\0\0\0", wave),
        strl("txts", "GPS ", chunk("strf", CANARY)),
        list("odml", chunk("dmlh", le(3, 4), zeros(50), CANARY)),
        chunk("IDIT", `SUN SEP 17 14:22:31 2023 ${CANARY}`),
      ),
      list("INFO", chunk("IART", CANARY), chunk("ISFT", CANARY)),
      chunk("JUNK", CANARY),
      list(
        "movi",
        chunk("00dc", picture),
        list("rec ", chunk("01wb", SOUND), chunk("02tx", `GPS ${CANARY}`)),
        chunk("zzzz", CANARY),
      ),
      chunk("idx1", "00dc", le(16, 4), le(4, 4), le(51, 4)),
      chunk("_PMX", CANARY),
      list("INFO", chunk("IARL", CANARY)),
      ...more,
    ),
  );
}

Deno.test("frames stay where they were; names, places, dates and the text stream are gone", async () => {
  const file = film();
  const { bytes, left, removed } = await cleaned(avi, file);
  ok(!holds(bytes) && !holds(bytes, "GPS") && !holds(bytes, "2023") && !holds(bytes, "INFO"));
  equal(bytes.length, file.length);
  const text = new TextDecoder("latin1").decode(file);
  const at = text.indexOf("00dc3") + 8;
  deepEqual(bytes.slice(at, at + 51), PICTURE);
  const sound = text.indexOf("01wb") + 8;
  deepEqual(bytes.slice(sound, sound + 40), SOUND);
  ok(holds(bytes, "idx1") && holds(bytes, "dmlh"));
  deepEqual(left, []);
  ok(removed.includes("time: AVI IDIT: date") && !removed.join().includes(CANARY));
});

Deno.test("bytes behind the end and a truncated recording", async () => {
  const trailer = await cleaned(avi, join(film(), CANARY, film()));
  ok(!holds(trailer.bytes));
  const extended = await cleaned(
    avi,
    join(film(), riff("AVIX", list("movi", chunk("00dc", PICTURE)), list("INFO", CANARY))),
  );
  ok(!holds(extended.bytes) && extended.bytes.length > film().length);
  const cut = film().subarray(0, new TextDecoder("latin1").decode(film()).indexOf("01wb") + 20);
  const result = await cleaned(avi, cut);
  ok(!holds(result.bytes));
  equal(new DataView(result.bytes.buffer).getUint32(4, true), cut.length - 8);
});

Deno.test("metadata inside frames: Motion JPEG comments, H.264 user data, dates of DV tapes", async () => {
  const jpeg = join([0xff, 0xd8, 0xff, 0xfe, 0, 2 + CANARY.length], CANARY, [
    0xff,
    0xda,
    0,
    2,
    1,
    2,
    0xff,
    0xd9,
  ], CANARY);
  const avc = join([0, 0, 0, 1, 6, 5, CANARY.length], CANARY, [0x80, 0, 0, 1, 0x65, 7, 7]);
  const dv = zeros(240);
  dv.set([0x56, 7, 0, 0x62, 1, 2, 3, 4, 0x60, 1, 2, 3, 4]); // VAUX: date of recording, source
  dv.set([0x36, 7, 0, 0, 0, 0xff, 0x63, 1, 2, 3, 4], 80); // subcode: time of recording
  dv.set([0x76, 7, 0, 0x52, 1, 2, 3, 4], 160); // sound: date of recording
  for (const [codec, picture] of [["MJPG", jpeg], ["H264", avc]] as const) {
    const { bytes } = await cleaned(avi, film({ codec, picture }));
    ok(!holds(bytes), codec);
  }
  const { bytes } = await cleaned(avi, film({ codec: "dvsd", picture: dv }));
  ok(
    !holds(bytes, "\x62\x01\x02") && !holds(bytes, "\x63\x01\x02") && !holds(bytes, "\x52\x01\x02"),
  );
  ok(holds(bytes, "\x60\x01\x02\x03\x04"));
});

Deno.test("an AVI without sound and picture, or with a false chunk size in its header, is refused", async () => {
  const text = riff("AVI ", list("hdrl", strl("txts", "GPS ")), list("movi"));
  await rejects(cleaned(avi, text), { reason: "not-certain" });
  const file = film();
  file.set(le(0xffff, 4), 28);
  await rejects(cleaned(avi, file), { reason: "damaged" });
});

Deno.test("the second look sees tags, padding and trailing bytes", async () => {
  const { bytes } = await cleaned(avi, film());
  ok((await avi.inspect(film())).length > 1);
  ok((await avi.inspect(join(bytes, CANARY))).length > 0);
});

Deno.test("cut and changed files end in a refusal or without their secrets", () =>
  survivesDamage(avi, film()));
