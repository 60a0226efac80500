import { PDFWriter } from "@cantoo/pdf-lib";
import { Refusal, type Work } from "../../format.ts";
import { copyDocument } from "./document.ts";
import { readPdf } from "./read.ts";

/** Writes a new file of what people see of a PDF. Throws `Refusal`. */
export async function scrubPdf(bytes: Uint8Array, work: Work): Promise<Uint8Array> {
  const source = await readPdf(bytes, work);
  try {
    const out = await copyDocument(source, work);
    return await PDFWriter.forContext(out, Infinity).serializeToBuffer();
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal("damaged", "PDF");
  }
}
