/** Files for the bench of `lib/scrub`: some made here, and the corpus' where it is there. */
import { Buffer } from "node:buffer";
import { crc32, deflateSync } from "node:zlib";
import { be, join, le, riffChunk } from "../lib/scrub/build.ts";
import { box, ftyp, mvhdWhole, trak, u32, videoEntry } from "../lib/scrub/formats/mp4_film.ts";
import { wordFile } from "../lib/scrub/formats/ole/testing_word.ts";
import { wordDocument } from "../lib/scrub/formats/ooxml/testing.ts";
import { page, stream, write } from "../lib/scrub/formats/pdf/testing.ts";
import { CANARY } from "../lib/scrub/testing.ts";
import { pack } from "../lib/scrub/zip_testing.ts";

/** A file to clean. */
export interface Sample {
  name: string;
  bytes: Uint8Array;
}

const CORPUS = new URL("../../shared/corpus/", import.meta.url);
const MiB = 2 ** 20;

/** Numbers that do not compress well, the same each time (a linear congruential generator). */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = state * 48271 % 2147483647) & 0x7f);
}

function png(side: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array) =>
    join(be(data.length, 4), type, data, be(crc32(Buffer.concat([Buffer.from(type), data])), 4));
  const header = join(be(side, 4), be(side, 4), [8, 0, 0, 0, 0]);
  const rows = noise(side * (side + 1));
  for (let y = 0; y < side; y++) rows[y * (side + 1)] = 0;
  return join(
    "\x89PNG\r\n\x1a\n",
    chunk("IHDR", header),
    chunk("tEXt", join("Author\0", CANARY)),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", new Uint8Array()),
  );
}

/** A JPEG whose scan is noise: no picture, but all that a stripper looks at. */
function jpeg(length: number): Uint8Array {
  return join(
    [0xff, 0xd8, 0xff, 0xfe, ...be(CANARY.length + 2, 2)],
    CANARY,
    [0xff, 0xdb, 0, 67, 0, ...Array(64).fill(1)],
    [0xff, 0xc0, 0, 11, 8, 8, 0, 8, 0, 1, 1, 0x11, 0],
    [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0],
    noise(length),
    [0xff, 0xd9],
  );
}

function wav(length: number): Uint8Array {
  const format = [1, 0, 2, 0, ...le(44100, 4), ...le(176400, 4), 4, 0, 16, 0];
  const body = join(
    "WAVE",
    riffChunk("fmt ", format),
    riffChunk("LIST", "INFO", riffChunk("IART", CANARY)),
    riffChunk("data", noise(length)),
  );
  return join("RIFF", le(body.length, 4), body);
}

/** A film of `length` bytes in a thousand frames. */
export function film(length: number): Uint8Array {
  const head = ftyp("mp42");
  const frames = 1000, size = Math.floor(length / frames);
  const samples = Array.from(
    { length: frames },
    (_, i): [number, number] => [head.length + 8 + i * size, size],
  );
  const frame = noise(size);
  const track = trak({ id: 1, handler: "vide", entry: videoEntry(), samples });
  return join(
    head,
    join(u32(8 + frames * size), "mdat"),
    ...Array.from({ length: frames }, () => frame),
    box("moov", mvhdWhole, track, box("udta", box("\xa9xyz", CANARY))),
  );
}

function made(): Sample[] {
  const words =
    `<w:p><w:ins w:id="1" w:author="${CANARY}"><w:r><w:t>Words</w:t></w:r></w:ins></w:p>`;
  const lines = "BT /F1 12 Tf 20 100 Td (The harbour log was altered) Tj ET\n".repeat(10_000);
  const document = wordDocument(words.repeat(3000));
  return [
    { name: "8 MiB.jpg", bytes: jpeg(8 * MiB) },
    { name: "4 megapixels.png", bytes: png(2048) },
    { name: "20 MiB.wav", bytes: wav(20 * MiB) },
    { name: "90 MiB.mp4", bytes: film(90 * MiB) },
    {
      name: "long.pdf",
      bytes: write(
        { ...page(), 4: stream("", lines, true), 9: "<< /Author (x) >>" },
        "/Info 9 0 R",
      ),
    },
    { name: "long.docx", bytes: document },
    { name: "letter.doc", bytes: wordFile(CANARY) },
    { name: "letters.zip", bytes: pack({ "a.docx": document, "b.docx": document }) },
    { name: "words.txt", bytes: new TextEncoder().encode("Words and words\n".repeat(65536)) },
  ];
}

/** The corpus' largest file of each format that has to come out clean; none without the corpus. */
async function corpus(): Promise<Sample[]> {
  const manifest = await Deno.readTextFile(new URL("MANIFEST.tsv", CORPUS)).catch(() => "");
  const rows = manifest.split("\n").slice(1).map((line) => line.split("\t"));
  const largest = new Map<string, Sample>();
  for (const [name, format, expect] of rows) {
    if (!name || !format || expect !== "clean") continue;
    const bytes = await Deno.readFile(new URL(name, CORPUS));
    if (bytes.length > (largest.get(format)?.bytes.length ?? 0)) {
      largest.set(format, { name, bytes });
    }
  }
  return [...largest].sort(([a], [b]) => a < b ? -1 : 1).map(([, sample]) => sample);
}

/** All samples: the corpus' first. */
export async function samples(): Promise<Sample[]> {
  return [...await corpus(), ...made()];
}
