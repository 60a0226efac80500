/**
 * JPEG streams inside TIFF strips and tiles (TIFF Technical Note 2; ITU-T T.81, annex B).
 */
import { concat } from "./bytes.ts";
import { Refusal } from "./format.ts";

const SOI = 0xd8, EOI = 0xd9, SOS = 0xda;

/**
 * Copies tables, frame and scans and leaves out comments, application segments and all behind the
 * end. Tables alone (TIFF's JPEGTables) are allowed. Throws `Refusal("damaged")`.
 */
export function jpegStream(bytes: Uint8Array): Uint8Array {
  const out: Uint8Array[] = [Uint8Array.of(0xff, SOI)];
  if (bytes[0] !== 0xff || bytes[1] !== SOI) throw new Refusal("damaged", "JPEG stream");
  for (let at = 2;;) {
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) throw new Refusal("damaged", "JPEG stream");
    if (marker === 0xff) {
      at++; // fill byte
      continue;
    }
    if (marker === EOI) break;
    let end = at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    if (end < at + 4 || end > bytes.length) throw new Refusal("damaged", "JPEG segment");
    if (marker === SOS) end = endOfScan(bytes, end);
    // 0xc0 to 0xdf: frames, tables, scans, restart intervals. The rest may say anything.
    if (marker >= 0xc0 && marker <= 0xdd && marker !== SOI) out.push(bytes.subarray(at, end));
    at = end;
  }
  return concat([...out, Uint8Array.of(0xff, EOI)]);
}

/** Where the next marker begins that is neither a stuffed byte nor a restart (B.1.1.5). */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]!;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw new Refusal("damaged", "JPEG scan");
}
