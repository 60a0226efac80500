/** Word, Excel and PowerPoint documents (ECMA-376, ISO/IEC 29500), with templates, shows, macros. */
import type { Format } from "../../format.ts";
import { isZip, peekZip } from "../../zip.ts";
import { mainType, TYPES } from "./parts.ts";

const LABELS: Record<string, string> = {
  docx: "Word document",
  docm: "Word document",
  dotx: "Word template",
  dotm: "Word template",
  xlsx: "Excel workbook",
  xlsm: "Excel workbook",
  xltx: "Excel template",
  xltm: "Excel template",
  pptx: "PowerPoint presentation",
  pptm: "PowerPoint presentation",
  potx: "PowerPoint template",
  potm: "PowerPoint template",
  ppsx: "PowerPoint show",
  ppsm: "PowerPoint show",
};

/** The content types stream as text, for telling the formats apart. */
function typesOf(bytes: Uint8Array): string {
  const types = peekZip(bytes, TYPES);
  if (!types) return "";
  const wide = types[0] === 0xff || types[1] === 0;
  return new TextDecoder(wide ? "utf-16le" : types[0] === 0xfe ? "utf-16be" : "utf-8").decode(
    types,
  );
}

/** The registered media type, in lower case: that of the main part without its ending. */
function mediaOf(id: string): string {
  return mainType(id).replace(/\.main\+xml$|Template\.main\+xml$/, "").toLowerCase()
    .replace(/macroenabled$/, "macroenabled.12");
}

/**
 * A macro-enabled document keeps its type when its macros go: it may have none, and so neither its
 * name nor its type is changed.
 */
export const office: readonly Format[] = Object.entries(LABELS).map(([id, label]): Format => ({
  id,
  label,
  media: mediaOf(id),
  // LibreOffice writes shows with the type of presentations, and PowerPoint opens them.
  extensions: id === "pptx" ? [id, "ppsx"] : [id],
  detect: (bytes) =>
    isZip(bytes) && new RegExp(`["']${mainType(id).replace(/[.+]/g, "\\$&")}["']`, "i")
      .test(typesOf(bytes)),
  scrub: async (bytes, work) => (await import("./scrub.ts")).scrubOffice(id, bytes, work),
  inspect: async (bytes) => (await import("./inspect.ts")).inspectOffice(bytes),
}));
