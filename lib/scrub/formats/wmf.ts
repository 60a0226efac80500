import { concat } from "../bytes.ts";
import { carriers } from "../carriers.ts";
import { type Format, Refusal } from "../format.ts";
import { checkBitmap } from "./emf.ts";

const PLACEABLE = 0x9ac6cdd7;

/** Record functions of [MS-WMF] section 2.1.1.1 that paint or prepare to: all but META_ESCAPE. */
const PAINTING: ReadonlySet<number> = new Set([
  ...[0x001e, 0x0035, 0x0037, 0x00f7, 0x0102, 0x0103, 0x0104, 0x0105, 0x0106, 0x0107, 0x0108],
  ...[0x0127, 0x012a, 0x012b, 0x012c, 0x012d, 0x012e, 0x0139, 0x0142, 0x0149, 0x01f0, 0x01f9],
  ...[0x0201, 0x0209, 0x020a, 0x020b, 0x020c, 0x020d, 0x020e, 0x020f, 0x0211, 0x0213, 0x0214],
  ...[0x0220, 0x0228, 0x0231, 0x0234, 0x02fa, 0x02fb, 0x02fc, 0x0324, 0x0325, 0x0410, 0x0412],
  ...[0x0415, 0x0416, 0x0418, 0x0419, 0x041b, 0x041f, 0x0429, 0x0436, 0x0521, 0x0538, 0x0548],
  ...[0x061c, 0x061d, 0x06ff, 0x0817, 0x081a, 0x0830, 0x0922, 0x0940, 0x0a32, 0x0b23, 0x0b41],
  ...[0x0d33, 0x0f43],
]);

/** Where records with a device-independent bitmap have it (section 2.3.1, 2.3.4.8), if they do. */
const BITMAP_AT: Record<number, number> = {
  0x0142: 10, // DIBCREATEPATTERNBRUSH
  0x0940: 22, // DIBBITBLT
  0x0b41: 26, // DIBSTRETCHBLT
  0x0d33: 24, // SETDIBTODEV
  0x0f43: 28, // STRETCHDIB
};

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where the header begins: after the placeable one, which has sizes only (section 2.3.2.3). */
function headerAt(bytes: Uint8Array): number {
  return bytes.length >= 40 && view(bytes).getUint32(0, true) === PLACEABLE ? 22 : 0;
}

/** Windows Metafile ([MS-WMF]): clip art and previews of older Office documents. */
export const wmf: Format = {
  id: "wmf",
  label: "Windows drawing",
  media: "image/x-wmf",
  extensions: ["wmf"],
  detect(bytes) {
    const at = headerAt(bytes);
    if (bytes.length < at + 18) return false;
    const data = view(bytes);
    return [1, 2].includes(data.getUint16(at, true)) && data.getUint16(at + 2, true) === 9 &&
      [0x100, 0x300].includes(data.getUint16(at + 4, true));
  },
  scrub(bytes, work) {
    const start = headerAt(bytes);
    const data = view(bytes);
    const kept: Uint8Array[] = [bytes.slice(0, start + 18)];
    let at = start + 18;
    let largest = 3;
    for (;;) {
      if (at + 6 > bytes.length) throw new Refusal("damaged", "WMF record");
      const size = data.getUint32(at, true) * 2;
      const type = data.getUint16(at + 4, true);
      if (size < 6 || at + size > bytes.length) throw new Refusal("damaged", "WMF record");
      const record = bytes.subarray(at, at + size);
      at += size;
      if (type === 0) break;
      if (!PAINTING.has(type)) {
        work.removed("Comments in a drawing", "hidden");
        continue;
      }
      // The shortest forms of these records have no bitmap.
      const bitmap = BITMAP_AT[type];
      if (bitmap !== undefined && size > bitmap + 4) checkBitmap(view(record), bitmap);
      largest = Math.max(largest, size / 2);
      kept.push(record);
    }
    if (at < bytes.length) work.removed("Bytes after the end", "hidden");
    const cleaned = concat([...kept, Uint8Array.of(3, 0, 0, 0, 0, 0)]);
    view(cleaned).setUint32(start + 6, (cleaned.length - start) / 2, true);
    view(cleaned).setUint32(start + 12, largest, true);
    return cleaned;
  },
  inspect(bytes) {
    const found = carriers(bytes);
    const start = bytes[0] === 0xd7 ? 22 : 0;
    if (view(bytes).getUint32(start + 6, true) * 2 !== bytes.length - start) found.push("Length");
    const text = new TextDecoder("latin1").decode(bytes);
    if (/EMF\+|GDIC|WMFC/.test(text)) found.push("Comments");
    return found;
  },
};
