/** TIFF pictures and scans. Adobe, "TIFF Revision 6.0", 1992, and its Technical Notes 1 and 2. */
import { carriers } from "../carriers.ts";
import { type Category, type Format, Refusal, type Work } from "../format.ts";
import { cleanIcc, leftInIcc } from "../icc.ts";
import {
  type Ifd,
  isLittle,
  LONG8,
  longs,
  numbers,
  type Page,
  readIfd,
  readPages,
  UNDEFINED,
  writeTiff,
} from "../ifd.ts";
import { jpegStream } from "../jpeg_stream.ts";
import { limits } from "../limits.ts";
import { checkPixels } from "../pixels.ts";

/**
 * The file is written anew: of every page its strips or tiles, and the tags below. What no page
 * refers to, thumbnails and all other tags stay behind. Camera raw files are refused: their pictures
 * lie where a reader of plain TIFF does not look.
 */
export const tiff: Format = {
  id: "tiff",
  label: "TIFF picture",
  media: "image/tiff",
  extensions: ["tif", "tiff"],
  detect(bytes) {
    return ["II*\0", "MM\0*", "II+\0", "MM\0+"].includes(
      String.fromCharCode(...bytes.subarray(0, 4)),
    );
  },
  scrub,
  inspect,
};

const SUBFILE = 254, WIDTH = 256, HEIGHT = 257, BITS = 258, COMPRESSION = 259, PHOTOMETRIC = 262;
const STRIPS = 273, SAMPLES = 277, ROWS_PER_STRIP = 278, STRIP_COUNTS = 279, PLANAR = 284;
const TILE_WIDTH = 322, TILE_HEIGHT = 323, TILES = 324, TILE_COUNTS = 325;
const SUB_IFDS = 330, JPEG_TABLES = 347, ICC = 34675, DNG_VERSION = 50706;

/** Strips in these hold pixels and nothing else: none, fax, LZW, JPEG, Deflate, PackBits. */
const COMPRESSIONS = [1, 2, 3, 4, 5, 7, 8, 32773, 32946];
const JPEG = 7, UNCOMPRESSED = 1;
/** Photometric interpretations of camera raw files: colour filter array, linear raw. */
const RAW = [32803, 34892];

/** Tags that say how to show the pixels, with how many values at most. */
const KEPT: readonly [most: number, tags: number[]][] = [
  [1, [254, 255, 256, 257, 259, 262, 263, 264, 265, 266, 274, 277, 278, 282, 283, 284, 292, 293]],
  [1, [296, 317, 322, 323, 332, 334, 512, 515, 531]],
  [4, [297, 529, 530]],
  [16, [258, 280, 281, 336, 338, 339, 340, 341, 532]], // one or two for each sample
  [3 * 65536, [301, 320]], // curves and colour maps
];
const MOST = new Map(KEPT.flatMap(([most, tags]) => tags.map((tag) => [tag, most] as const)));
const TEXT = 2;

/** What goes, in words. */
const NAMES = new Map<number, [field: string, category: Category]>([
  [269, ["TIFF DocumentName", "software"]],
  [270, ["TIFF ImageDescription", "person"]],
  [271, ["TIFF Make", "device"]],
  [272, ["TIFF Model", "device"]],
  [285, ["TIFF PageName", "software"]],
  [305, ["TIFF Software", "software"]],
  [306, ["TIFF DateTime", "time"]],
  [315, ["TIFF Artist", "person"]],
  [316, ["TIFF HostComputer", "device"]],
  [SUB_IFDS, ["Thumbnail", "hidden"]],
  [700, ["XMP", "history"]],
  [33432, ["TIFF Copyright", "person"]],
  [33723, ["IPTC", "person"]],
  [34377, ["Photoshop and IPTC", "history"]],
  [34665, ["Exif", "device"]],
  [34853, ["GPS position", "place"]],
  [ICC, ["Colour profile texts", "device"]],
  [37724, ["Photoshop layers", "hidden"]],
]);

function scrub(bytes: Uint8Array, work: Work): Uint8Array {
  const little = isLittle(bytes);
  if (bytes[8] === 0x43 && bytes[9] === 0x52) throw new Refusal("not-certain", "camera raw"); // CR2
  const all = readPages(bytes);
  const found = all.filter((ifd) => ifd.has(STRIPS) || ifd.has(TILES));
  const full = found.filter((ifd) => ((numbers(ifd.get(SUBFILE), little)[0] ?? 0) & 1) === 0);
  const pages = full.length > 0 ? full : found;
  if (pages.length < all.length) work.removed("Thumbnail", "hidden");
  if (pages.length === 0) throw new Refusal("not-certain", "TIFF without strips");
  let room = limits.outputBytes;
  const written = pages.map((ifd) => {
    const page = scrubPage(bytes, ifd, work);
    room -= page.blocks.reduce((sum, block) => sum + block.length, 0);
    if (room < 0) throw new Refusal("bomb", "TIFF strips");
    return page;
  });
  return writeTiff(written, little);
}

function scrubPage(bytes: Uint8Array, ifd: Ifd, work: Work): Page {
  const little = isLittle(bytes);
  const compression = numbers(ifd.get(COMPRESSION), little)[0] ?? UNCOMPRESSED;
  if (!COMPRESSIONS.includes(compression)) throw new Refusal("not-certain", "TIFF compression");
  refuseRaw(bytes, ifd);
  const fields: Ifd = new Map();
  for (const [tag, field] of ifd) {
    const most = MOST.get(tag);
    if (most && field.count <= most && field.type !== TEXT && field.type !== UNDEFINED) {
      const plain = field.type < LONG8 ? field : longs(numbers(field, little), little);
      if (plain.count > 0) fields.set(tag, plain);
    } else if (tag === JPEG_TABLES && compression === JPEG) {
      const tables = jpegStream(field.bytes);
      fields.set(tag, { type: UNDEFINED, count: tables.length, bytes: tables });
    } else if (tag === ICC) {
      work.removed("Colour profile texts", "device");
      const profile = cleanIcc(field.bytes);
      if (profile) fields.set(tag, { type: UNDEFINED, count: profile.length, bytes: profile });
    } else if (![STRIPS, STRIP_COUNTS, TILES, TILE_COUNTS].includes(tag)) {
      const [name, category] = NAMES.get(tag) ?? ["Other TIFF tag", "hidden"];
      work.removed(name, category);
    }
  }
  return { fields, ...blocks(bytes, ifd, compression) };
}

/** Raw files keep the real picture in a sub-directory or in a photometric of their own. */
function refuseRaw(bytes: Uint8Array, ifd: Ifd): void {
  const first = (of: Ifd, tag: number) => numbers(of.get(tag), isLittle(bytes))[0] ?? 0;
  const pixels = (of: Ifd) => first(of, WIDTH) * first(of, HEIGHT);
  const raw = numbers(ifd.get(SUB_IFDS), isLittle(bytes))
    .some((at) => pixels(readIfd(bytes, at)) > pixels(ifd));
  if (raw || RAW.includes(first(ifd, PHOTOMETRIC)) || ifd.has(DNG_VERSION)) {
    throw new Refusal("not-certain", "camera raw");
  }
}

/** The strips or tiles that the page needs, exactly as many and, where it can be told, as long. */
function blocks(bytes: Uint8Array, ifd: Ifd, compression: number): Omit<Page, "fields"> {
  const one = (tag: number, otherwise: number) =>
    numbers(ifd.get(tag), isLittle(bytes))[0] ?? otherwise;
  const all = (tag: number) => numbers(ifd.get(tag), isLittle(bytes));
  const [width, height] = [one(WIDTH, 0), one(HEIGHT, 0)];
  checkPixels(width, height);
  const tiled = ifd.has(TILES);
  const blockWidth = tiled ? one(TILE_WIDTH, 0) : width;
  const blockHeight = tiled ? one(TILE_HEIGHT, 0) : Math.min(one(ROWS_PER_STRIP, height), height);
  checkPixels(blockWidth, blockHeight);
  const samples = one(SAMPLES, 1);
  const planes = one(PLANAR, 1) === 2 ? samples : 1;
  const down = Math.ceil(height / blockHeight);
  const needed = Math.ceil(width / blockWidth) * down * planes;
  const offsets = all(tiled ? TILES : STRIPS);
  const counts = all(tiled ? TILE_COUNTS : STRIP_COUNTS);
  const bits = Math.max(1, ...all(BITS).slice(0, 16)) * (samples / planes);
  const plain = (i: number) => {
    const rows = tiled ? blockHeight : Math.min(blockHeight, height - (i % down) * blockHeight);
    return Math.ceil(blockWidth * bits / 8) * rows;
  };
  if (offsets.length < needed) throw new Refusal("damaged", "TIFF strips");
  const found = offsets.slice(0, needed).map((at, i) => {
    let length = counts[i] ?? (compression === UNCOMPRESSED ? plain(i) : 0);
    // Subsampled YCbCr takes less than a sample a pixel, so its strips are shorter than that.
    if (compression === UNCOMPRESSED) length = Math.min(length, plain(i));
    if (at + length > bytes.length) throw new Refusal("damaged", "TIFF strip");
    const block = bytes.subarray(at, at + length);
    return compression === JPEG && length > 0 ? jpegStream(block) : block;
  });
  return {
    blocks: found,
    offsetsTag: tiled ? TILES : STRIPS,
    countsTag: tiled ? TILE_COUNTS : STRIP_COUNTS,
  };
}

/**
 * Reads every directory again and notes which bytes it accounts for: any other tag, any text, and
 * any byte that nothing refers to is a finding.
 */
function inspect(bytes: Uint8Array): string[] {
  const left = new Set(carriers(bytes));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const order = view.getUint8(0) === 73;
  const used: [from: number, to: number][] = [[0, 8]];
  const values = (at: number) => {
    const [type, count] = [view.getUint16(at + 2, order), view.getUint32(at + 4, order)];
    const width = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4][type] ?? 0;
    const from = width * count > 4 ? view.getUint32(at + 8, order) : at + 8;
    if (from !== at + 8) used.push([from, from + width * count]);
    return { type, width, from, count };
  };
  const list = ({ width, from, count }: ReturnType<typeof values>) =>
    Array.from(
      { length: count },
      (_, i) =>
        width === 2 ? view.getUint16(from + i * 2, order) : view.getUint32(from + i * 4, order),
    );
  for (let at = view.getUint32(4, order); at !== 0;) {
    const end = at + 2 + view.getUint16(at, order) * 12;
    used.push([at, end + 4]);
    let offsets: number[] = [], lengths: number[] = [];
    for (let entry = at + 2; entry < end; entry += 12) {
      const tag = view.getUint16(entry, order);
      const value = values(entry);
      if (tag === 273 || tag === 324) offsets = list(value);
      else if (tag === 279 || tag === 325) lengths = list(value);
      else if (tag === 34675) {
        leftInIcc(bytes.subarray(value.from, value.from + value.count)).forEach((one) =>
          left.add(one)
        );
      } else if (!SHOWN.test(` ${tag} `) || value.type === 2 || value.type === 7 && tag !== 347) {
        left.add(`Tag ${tag}`);
      }
    }
    offsets.forEach((from, i) => used.push([from, from + lengths[i]!]));
    at = view.getUint32(end, order);
  }
  let covered = 0;
  for (const [from, to] of used.sort(([a], [b]) => a - b)) {
    if (bytes.subarray(covered, from).some((byte, i) => byte !== 0 || i > 0)) {
      left.add("Unreferenced bytes");
    }
    covered = Math.max(covered, to);
  }
  if (covered + 1 < bytes.length) left.add("Unreferenced bytes");
  return [...left];
}

/** The tags of KEPT once more, as ranges. */
const SHOWN =
  / (25[4-9]|26[2-6]|274|27[78]|28[0-4]|29[2367]|301|317|32[023]|33[246]|33[89]|34[017]|51[25]|529|53[0-2]) /;
