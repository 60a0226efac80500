/** Stream filters (ISO 32000-2, 7.4): decoding within bounds, down to a picture's own codec. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
} from "@cantoo/pdf-lib";
import { concat } from "../../bytes.ts";
import { Refusal, type Work } from "../../format.ts";

/** Codecs of pictures: what they hold is left to `images.ts`. */
const CODECS = ["DCTDecode", "JPXDecode", "CCITTFaxDecode", "JBIG2Decode"];
/** The short names of inline images (table 92). */
const SHORT = new Map([
  ["AHx", "ASCIIHexDecode"],
  ["A85", "ASCII85Decode"],
  ["LZW", "LZWDecode"],
  ["Fl", "FlateDecode"],
  ["RL", "RunLengthDecode"],
  ["CCF", "CCITTFaxDecode"],
  ["DCT", "DCTDecode"],
]);

/** The full name of a filter that may have a short one. */
export function fullName(filter: string): string {
  return SHORT.get(filter) ?? filter;
}
const STEP = 65_536;

/** What is left of a stream: plain bytes, or a picture in `codec`, with that filter's parameters. */
export interface Decoded {
  bytes: Uint8Array;
  codec?: string;
  parms?: PDFDict;
}

/**
 * Undoes a stream's filters up to a picture codec. Damaged data gives what could be read, as
 * viewers do. With `keepPredictor` the last filter's predictor stays for `parms` to undo. Throws
 * `Refusal`: "bomb" over the limit, "encrypted" for crypt filters, "not-certain" for unknown ones.
 */
export function decode(stream: PDFRawStream, work: Work, keepPredictor = false): Decoded {
  const filters = filterList(stream.dict);
  let bytes = stream.contents;
  // One stream may be used a thousand times: each use counts.
  if (filters.length === 0) work.inflated(bytes.length);
  for (const [i, { name, parms }] of filters.entries()) {
    if (CODECS.includes(name)) {
      if (i < filters.length - 1) throw new Refusal("not-certain", "picture codec inside a filter");
      return { bytes, codec: name, parms };
    }
    bytes = unpack(PDFDict.withContext(stream.dict.context), bytes, name, parms, work);
    if (!parms || predictorOf(parms) < 2) continue;
    if (keepPredictor && i === filters.length - 1) return { bytes, parms };
    bytes = undoPredictor(bytes, parms);
  }
  return { bytes };
}

interface Filter {
  name: string;
  parms?: PDFDict;
}

function filterList(dict: PDFDict): Filter[] {
  const get = (key: string) => listOf(dict.lookup(PDFName.of(key)));
  const parms = get("DecodeParms");
  return get("Filter").map((name, i) => {
    if (!(name instanceof PDFName)) throw new Refusal("damaged", "filter");
    const parm = parms[i];
    return {
      name: fullName(name.asString().slice(1)),
      parms: parm instanceof PDFDict ? parm : undefined,
    };
  });
}

function listOf(value: PDFObject | undefined): (PDFObject | undefined)[] {
  if (value instanceof PDFArray) {
    return Array.from({ length: value.size() }, (_, i) => value.lookup(i));
  }
  return value === undefined ? [] : [value];
}

/** One filter of the library, read in steps, so that a bomb is met before it has unfolded. */
function unpack(
  dict: PDFDict,
  bytes: Uint8Array,
  name: string,
  parms: PDFDict | undefined,
  work: Work,
): Uint8Array {
  if (name === "Crypt") throw new Refusal("encrypted", "crypt filter");
  if (!/^(ASCIIHex|ASCII85|LZW|Flate|RunLength)Decode$/.test(name)) {
    throw new Refusal("not-certain", "stream filter");
  }
  const early = parms?.lookup(PDFName.of("EarlyChange"));
  dict.set(PDFName.of("Filter"), PDFName.of(name));
  if (early instanceof PDFNumber && parms) dict.set(PDFName.of("DecodeParms"), parms);
  const out: Uint8Array[] = [];
  try {
    const reader = decodePDFRawStream(PDFRawStream.of(dict, bytes)) as {
      getBytes(n: number): Uint8Array;
    };
    for (let part = reader.getBytes(STEP); part.length > 0; part = reader.getBytes(STEP)) {
      work.inflated(part.length);
      out.push(part.slice());
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
  }
  return concat(out);
}

function number(parms: PDFDict, key: string, otherwise: number): number {
  const value = parms.lookup(PDFName.of(key));
  return value instanceof PDFNumber ? value.asNumber() : otherwise;
}

function predictorOf(parms: PDFDict): number {
  return number(parms, "Predictor", 1);
}

/** TIFF's and PNG's predictors (7.4.4.4). */
function undoPredictor(bytes: Uint8Array, parms: PDFDict): Uint8Array {
  const bits = number(parms, "BitsPerComponent", 8);
  const colors = number(parms, "Colors", 1);
  const pixel = Math.max(1, bits * colors >> 3);
  const row = Math.ceil(bits * colors * number(parms, "Columns", 1) / 8);
  if (!(row > 0 && row <= 1 << 26)) throw new Refusal("damaged", "predictor");
  if (predictorOf(parms) === 2) {
    if (bits !== 8) throw new Refusal("not-certain", "predictor");
    const out = bytes.slice();
    for (let i = 0; i < out.length; i++) if (i % row >= pixel) out[i]! += out[i - pixel]!;
    return out;
  }
  const rows = Math.ceil(bytes.length / (row + 1));
  const out = new Uint8Array(rows * row);
  for (let y = 0; y < rows; y++) {
    const kind = bytes[y * (row + 1)];
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x >= pixel ? out[at - pixel]! : 0;
      const up = y > 0 ? out[at - row]! : 0;
      const corner = x >= pixel && y > 0 ? out[at - row - pixel]! : 0;
      const guess = kind === 1
        ? left
        : kind === 2
        ? up
        : kind === 3
        ? (left + up) >> 1
        : kind === 4
        ? paeth(left, up, corner)
        : 0;
      out[at] = (bytes[y * (row + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out.subarray(0, bytes.length - rows);
}

/** The predictor of PNG filter type 4. */
function paeth(a: number, b: number, c: number): number {
  const p = a + b - c;
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}
