/**
 * The second look at cleaned ZIP files. Shares no code with `zip.ts`: it walks the file from its
 * first byte to its last, as the raw records follow each other (APPNOTE 6.3.10 section 4.3.6).
 */
import { unzipSync } from "fflate";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const NEUTRAL_DATE = 0x0021_0000;

/** Names what tells of the writer in an archive's records, or stands between them. */
export function lookAtZip(bytes: Uint8Array): string[] {
  const found = new Set<string>();
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = { [LOCAL]: 0, [CENTRAL]: 0 };
  let at = 0;
  while (at + 22 <= bytes.length) {
    const signature = data.getUint32(at, true);
    if (signature === END) {
      if (at + 22 !== bytes.length || data.getUint16(at + 20, true) > 0) found.add("ZIP comment");
      at = bytes.length;
    } else if (signature === LOCAL && at + 30 <= bytes.length) {
      count[LOCAL]!++;
      if (data.getUint32(at + 10, true) !== NEUTRAL_DATE) found.add("ZIP date");
      if (data.getUint16(at + 28, true) > 0) found.add("ZIP extra field");
      at += 30 + data.getUint16(at + 26, true) + data.getUint16(at + 28, true) +
        data.getUint32(at + 18, true);
    } else if (signature === CENTRAL && at + 46 <= bytes.length) {
      count[CENTRAL]!++;
      if (data.getUint32(at + 12, true) !== NEUTRAL_DATE) found.add("ZIP date");
      if (data.getUint16(at + 30, true) > 0) found.add("ZIP extra field");
      if (data.getUint16(at + 32, true) > 0) found.add("ZIP comment");
      if (data.getUint32(at + 38, true) > 0) found.add("ZIP attributes");
      at += 46 + data.getUint16(at + 28, true) + data.getUint16(at + 30, true) +
        data.getUint16(at + 32, true);
    } else {
      return ["ZIP bytes between entries"];
    }
  }
  if (at !== bytes.length || count[LOCAL] !== count[CENTRAL]) found.add("ZIP entries");
  return [...found];
}

/** The entries of a cleaned archive. */
export function entriesOf(bytes: Uint8Array): [name: string, content: Uint8Array][] {
  return Object.entries(unzipSync(bytes));
}

/** The tags of a document without the text between them. */
export function tagsOf(text: string): string {
  return text.replace(/>[^<]+</g, "><");
}

/** A document's text in pieces, each of whole tags with the text behind them. */
export function* piecesOf(content: Uint8Array, size = 1 << 20): Generator<string> {
  for (let start = 0; start < content.length;) {
    const next = content.indexOf(0x3c, start + size);
    const end = next < 0 ? content.length : next;
    yield new TextDecoder().decode(content.subarray(start, end));
    start = end;
  }
}
