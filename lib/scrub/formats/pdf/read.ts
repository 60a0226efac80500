import { type PDFContext, PDFDocument } from "@cantoo/pdf-lib";
import { Inflate, strFromU8 } from "fflate";
import { Refusal, type Work } from "../../format.ts";

/** More objects than any honest stream of objects or cross-references tells of. */
const MAX_OBJECTS = 2_000_000;
const SLICE = 16_384;

/**
 * Reads a PDF's objects, also where the cross-reference table is broken or the owner forbade
 * copying. Of an object with several versions the last one counts. Throws `Refusal`: "encrypted"
 * when it takes a password, "bomb", "damaged".
 */
export async function readPdf(bytes: Uint8Array, work: Work): Promise<PDFContext> {
  const source = strFromU8(bytes, true);
  const end = source.lastIndexOf("%%EOF");
  if (end >= 0 && /\S/.test(source.slice(end + 5))) {
    work.removed("Data after the end of the PDF", "hidden");
  }
  if ((source.match(/startxref/g)?.length ?? 0) > (/\/Linearized\b/.test(source) ? 2 : 1)) {
    work.removed("PDF earlier revisions", "history");
  }
  weigh(bytes, source, work);
  try {
    const parsed = end >= 0 ? bytes.subarray(0, end + 5) : bytes;
    const document = await PDFDocument.load(parsed, { password: "", updateMetadata: false });
    return document.context;
  } catch {
    throw new Refusal(/\/Encrypt\b/.test(source) ? "encrypted" : "damaged", "PDF");
  }
}

/** The library unfolds streams of objects without a bound: weigh them first. */
function weigh(bytes: Uint8Array, source: string, work: Work): void {
  for (const { index } of source.matchAll(/(?<!end)stream\r?\n?/g)) {
    const before = source.slice(Math.max(0, index - 2048), index);
    const dict = before.slice(before.lastIndexOf(" obj"));
    if (!/ObjStm|XRef|#/.test(dict)) continue;
    const counts = dict.match(/\/(N|Size|Index)\s*\[?[\d\s]+/g) ?? [];
    if (counts.some((count) => (count.match(/\d+/g) ?? []).some((n) => Number(n) > MAX_OBJECTS))) {
      throw new Refusal("bomb", "PDF objects");
    }
    const start = index + /^stream\r?\n?/.exec(source.slice(index, index + 8))![0].length;
    inflate(bytes.subarray(start), work);
  }
}

/** Inflates from zlib's header on, counting; damaged data ends the count. */
function inflate(bytes: Uint8Array, work: Work): void {
  if ((bytes[0]! & 15) !== 8) return;
  let last = 0;
  let done = false;
  const inflater = new Inflate((part, final) => {
    last = part.length;
    done = final;
  });
  try {
    for (let at = 2; at < bytes.length && !done; at += SLICE) {
      last = 0;
      inflater.push(bytes.subarray(at, at + SLICE));
      work.inflated(last);
      if (last === 0) break;
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
  }
}
