/** Movies for tests, built box by box. */
import { be, join, type Part, zeros } from "../build.ts";
import { CANARY } from "../testing.ts";

/** Numbers of 16 and 32 bits. */
export const u16 = (n: number) => be(n, 2);
export const u32 = (n: number) => be(n, 4);

export function box(type: string, ...parts: Part[]): Uint8Array {
  const body = join(...parts);
  return join(u32(body.length + 8), type, body);
}

interface TrackPlan {
  id: number;
  handler: string;
  entry: Uint8Array;
  samples: [offset: number, size: number][];
  tref?: Part;
}

export const videoEntry = (codec = "avc1", extra: Part = box("avcC", [1, 66, 0, 30, 0xff])) =>
  box(
    codec,
    zeros(6),
    u16(1),
    zeros(4),
    "FFMP",
    zeros(8),
    u16(16),
    u16(16),
    u32(0x480000),
    u32(0x480000),
    zeros(4),
    u16(1),
    [15],
    "Canary compress",
    zeros(16),
    u16(24),
    u16(0xffff),
    extra,
  );
const soundEntry = box(
  "mp4a",
  zeros(6),
  u16(1),
  zeros(4),
  "Vend",
  u16(1),
  u16(16),
  zeros(4),
  u32(8000 << 16),
  box("esds", zeros(4), [3, 1, 2]),
);
export const dataEntry = (codec: string) => box(codec, zeros(6), u16(1), CANARY);

export function trak({ id, handler, entry, samples, tref }: TrackPlan): Uint8Array {
  return box(
    "trak",
    box("tkhd", u32(7), u32(0xe12cbc27), u32(0xe12cbc28), u32(id), zeros(68)),
    tref ?? [],
    box(
      "mdia",
      box("mdhd", u32(0), u32(0xe12cbc27), u32(0xe12cbc28), u32(1000), u32(9), u16(0x10a5), u16(0)),
      box("elng", u32(0), "de-CH\0"),
      box("hdlr", u32(0), u32(0), handler, "appl", zeros(8), CANARY, [0]),
      box(
        "minf",
        box(handler === "soun" ? "smhd" : "vmhd", zeros(handler === "soun" ? 8 : 12)),
        box("dinf", box("dref", u32(0), u32(1), box("url ", u32(1)))),
        box(
          "stbl",
          box("stsd", u32(0), u32(1), entry),
          box("stts", u32(0), u32(1), u32(samples.length), u32(1), "Canary"),
          box("stsc", u32(0), u32(1), u32(1), u32(1), u32(1)),
          box(
            "stsz",
            u32(0),
            u32(0),
            u32(samples.length),
            ...samples.map((s) => u32(s[1])),
          ),
          box(
            "stco",
            u32(0),
            u32(samples.length),
            ...samples.map((s) => u32(s[0])),
          ),
        ),
      ),
    ),
    box("udta", box("name", CANARY)),
  );
}

const mvhd = (...more: Part[]) =>
  box(
    "mvhd",
    u32(0),
    u32(0xe12cbc27),
    u32(0xe12cbc28),
    u32(1000),
    u32(9),
    u32(0x10000),
    u16(0x100),
    "Canary 510",
    zeros(36),
    "Canary preview and poster",
    zeros(0),
    ...more,
  );
export const mvhdWhole = join(mvhd([0xff])).slice(0);

export const PICTURE = Uint8Array.from(
  { length: 40 },
  (_, i) => i === 3 ? 36 : i < 4 ? 0 : 0x41 + i,
);
export const SOUND = Uint8Array.from({ length: 30 }, (_, i) => 0x80 + i);
export const ftyp = (brand: string) => box("ftyp", brand, "\x12\x34\x56\x78", "isom", "CaEP");

/** A film whose media data comes first, with slack and a telemetry track inside it. */
export function film(
  {
    brand = "mp42",
    telemetry = "meta",
    codec = "gpmd",
    extra = [] as Part[],
    slack = CANARY + " slack",
  } = {},
) {
  const head = ftyp(brand);
  const data = [PICTURE, slack, SOUND, `GPS ${CANARY}`, PICTURE] as const;
  const start = head.length + 8;
  const offsets = data.map((_, i) => start + join(...data.slice(0, i)).length);
  const mdat = box("mdat", ...data);
  return join(
    head,
    mdat,
    box(
      "moov",
      mvhdWhole,
      trak({
        id: 1,
        handler: "vide",
        entry: videoEntry(),
        samples: [[offsets[0]!, 40], [offsets[4]!, 40]],
        tref: box("tref", box("cdsc", u32(3)), box("chap", u32(3))),
      }),
      trak({ id: 2, handler: "soun", entry: soundEntry, samples: [[offsets[2]!, 30]] }),
      trak({
        id: 3,
        handler: telemetry,
        entry: dataEntry(codec),
        samples: [[offsets[3]!, 4 + CANARY.length]],
      }),
      box("udta", box("\xa9xyz", u16(27), u16(0), CANARY), box("loci", u32(0), CANARY)),
      box("meta", box("hdlr", zeros(8), "mdta", zeros(12)), box("ilst", CANARY)),
      ...extra,
    ),
    box("free", CANARY),
    box("uuid", zeros(16), `<x:xmpmeta>${CANARY}`),
    box("CAME", CANARY),
  );
}
