import { latin1 } from "../bytes.ts";
import type { Format } from "../format.ts";

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
  detect: (bytes) => latin1(bytes, 0, 1024).includes("%PDF-"),
  scrub: async (bytes, work) => (await import("./pdf/scrub.ts")).scrubPdf(bytes, work),
  inspect: async (bytes) => (await import("./pdf/inspect.ts")).leftInPdf(bytes),
};
