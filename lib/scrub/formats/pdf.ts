import { PDFWriter } from "@cantoo/pdf-lib";
import { type Format, Refusal } from "../format.ts";
import { copyDocument } from "./pdf/document.ts";
import { leftInPdf } from "./pdf/inspect.ts";
import { readPdf } from "./pdf/read.ts";

/**
 * PDF (ISO 32000-2). The pages are copied into a new file by rules that name what may stay: content,
 * pictures, fonts, comments, links, bookmarks, forms. Everything that no rule reaches stays behind:
 * metadata, attachments, scripts, signatures, tags, earlier revisions.
 */
export const pdf: Format = {
  id: "pdf",
  label: "PDF document",
  media: "application/pdf",
  extensions: ["pdf"],
  detect: (bytes) => new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-"),
  async scrub(bytes, work) {
    const source = await readPdf(bytes, work);
    try {
      const out = await copyDocument(source, work);
      return await PDFWriter.forContext(out, Infinity).serializeToBuffer();
    } catch (error) {
      throw error instanceof Refusal ? error : new Refusal("damaged", "PDF");
    }
  },
  inspect: leftInPdf,
};
