/** Word, Excel and PowerPoint 97-2003: streams in a compound file. */
import { type Format, Refusal } from "../../format.ts";
import { rootNames } from "./compound.ts";

/** Word documents; those of Word 6 and 95 are told apart in the cleaner. */
export const doc: Format = {
  id: "doc",
  label: "Word 97-2003 document",
  media: "application/msword",
  extensions: ["doc", "dot"],
  detect: (bytes) => rootNames(bytes).includes("WordDocument"),
  scrub: async (bytes, work) => (await import("./scrub.ts")).scrubCompound("doc", bytes, work),
  inspect: async (bytes) => (await import("./inspect.ts")).inspect(bytes, "doc"),
};

/** Excel workbooks; those of Excel 5 and 95 are told apart in the cleaner. */
export const xls: Format = {
  id: "xls",
  label: "Excel 97-2003 workbook",
  media: "application/vnd.ms-excel",
  extensions: ["xls", "xlt"],
  detect: (bytes) => rootNames(bytes).some((name) => /^(workbook|book)$/i.test(name)),
  scrub: async (bytes, work) => (await import("./scrub.ts")).scrubCompound("xls", bytes, work),
  inspect: async (bytes) => (await import("./inspect.ts")).inspect(bytes, "xls"),
};

/** PowerPoint presentations. */
export const ppt: Format = {
  id: "ppt",
  label: "PowerPoint 97-2003 presentation",
  media: "application/vnd.ms-powerpoint",
  extensions: ["ppt", "pot", "pps"],
  detect: (bytes) => rootNames(bytes).includes("PowerPoint Document"),
  scrub: async (bytes, work) => (await import("./scrub.ts")).scrubCompound("ppt", bytes, work),
  inspect: async (bytes) => (await import("./inspect.ts")).inspect(bytes, "ppt"),
};

/** Office documents of the newer kind behind a password: [MS-OFFCRYPTO] section 2.3.4. */
export const locked: Format = {
  id: "locked",
  label: "Office document with a password",
  media: "application/octet-stream",
  extensions: ["docx", "docm", "dotx", "xlsx", "xlsm", "xltx", "xlsb", "pptx", "pptm", "ppsx"],
  detect: (bytes) => rootNames(bytes).includes("EncryptedPackage"),
  scrub: () => {
    throw new Refusal("encrypted", "package");
  },
  inspect: () => ["Encrypted package"],
};

/** All of them, in the order in which they are tried. */
export const oldOffice: readonly Format[] = [locked, doc, xls, ppt];
