import { concat } from "../bytes.ts";
import { carriers } from "../carriers.ts";
import { type Format, Refusal } from "../format.ts";

/** Record types of [MS-EMF] section 2.1.1 that paint or prepare to. */
const EOF = 14;
const COMMENT = 70;
const PAINTING = [[2, 69], [71, 98], [108, 108], [114, 116], [118, 118], [120, 120]] as const;

/** Where records that carry a bitmap (section 2.3.1, 2.3.7.3) say at which offset it begins. */
const BITMAP_AT: Record<number, number> = {
  76: 84, // BITBLT
  77: 84, // STRETCHBLT
  78: 84, // MASKBLT
  79: 96, // PLGBLT
  80: 48, // SETDIBITSTODEVICE
  81: 48, // STRETCHDIBITS
  93: 16, // CREATEMONOBRUSH
  94: 16, // CREATEDIBPATTERNBRUSHPT
  114: 84, // ALPHABLEND
  116: 84, // TRANSPARENTBLT
};

/**
 * Refuses a device-independent bitmap ([MS-WMF] section 2.2.2.9) that is more than pixels: JPEG and
 * PNG inside, headers with a colour profile or its path.
 */
export function checkBitmap(data: DataView, at: number): void {
  if (at + 4 > data.byteLength) throw new Refusal("damaged", "metafile bitmap");
  const size = data.getUint32(at, true);
  const isPlain = size === 12 ||
    size === 40 && at + 40 <= data.byteLength && data.getUint32(at + 16, true) <= 3;
  if (!isPlain) throw new Refusal("not-certain", "metafile bitmap");
}

/** The header (section 2.3.4.2) without description, pixel format and OpenGL. */
function cleanHeader(record: Uint8Array): Uint8Array<ArrayBuffer> {
  const description = view(record).getUint32(64, true);
  const end = description >= 88 ? Math.min(description, record.length) : record.length;
  const header = record.slice(0, end >= 108 ? 108 : end >= 100 ? 100 : 88);
  view(header).setUint32(4, header.length, true);
  header.fill(0, 58, 68);
  if (header.length >= 100) header.fill(0, 88, 100);
  return header;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Windows Enhanced Metafile ([MS-EMF]): the drawings and previews of older Office documents. */
export const emf: Format = {
  id: "emf",
  label: "Windows drawing",
  media: "image/x-emf",
  extensions: ["emf"],
  detect: (bytes) =>
    bytes.length >= 88 && view(bytes).getUint32(0, true) === 1 &&
    view(bytes).getUint32(40, true) === 0x464d4520,
  scrub(bytes, work) {
    const kept: Uint8Array[] = [];
    const data = view(bytes);
    let at = 0;
    for (let type = 0; type !== EOF;) {
      if (at + 8 > bytes.length) throw new Refusal("damaged", "EMF record");
      type = data.getUint32(at, true);
      const size = data.getUint32(at + 4, true);
      if (size < 8 || size % 4 || at + size > bytes.length) {
        throw new Refusal("damaged", "EMF record");
      }
      const record = bytes.subarray(at, at + size);
      at += size;
      if (kept.length === 0) {
        if (size < 88) throw new Refusal("damaged", "EMF header");
        if (data.getUint32(60, true) > 0) work.removed("Description of a drawing", "software");
        kept.push(cleanHeader(record));
        continue;
      }
      if (type === COMMENT) {
        checkComment(record);
        work.removed("Comments in a drawing", "hidden");
      }
      if (!PAINTING.some(([from, to]) => type >= from && type <= to)) continue;
      const bitmap = BITMAP_AT[type];
      if (bitmap !== undefined && bitmap + 4 <= size) {
        const offset = view(record).getUint32(bitmap, true);
        if (offset > 0) checkBitmap(view(record), offset);
      }
      kept.push(record);
    }
    const cleaned = concat(kept);
    view(cleaned).setUint32(48, cleaned.length, true);
    view(cleaned).setUint32(52, kept.length, true);
    if (at < bytes.length) work.removed("Bytes after the end", "hidden");
    return cleaned;
  },
  inspect(bytes) {
    const data = view(bytes);
    const found = carriers(bytes);
    if (data.getUint32(60, true) > 0) found.push("Description");
    if (data.getUint32(48, true) !== bytes.length) found.push("Bytes after the end");
    if (new TextDecoder("latin1").decode(bytes).includes("EMF+")) found.push("Comments");
    return found;
  },
};

/**
 * Refuses a drawing that is in GDI+ comments alone ([MS-EMFPLUS] section 2.3.3.3: its header is not
 * marked as dual); one that is there twice is shown by its other records.
 */
function checkComment(record: Uint8Array): void {
  const data = view(record);
  if (record.length < 28 || data.getUint32(12, true) !== 0x2b464d45) return;
  const isHeader = data.getUint16(16, true) === 0x4001;
  if (isHeader && !(data.getUint16(18, true) & 1)) throw new Refusal("not-certain", "EMF+");
}
