/** Word, Excel and PowerPoint 97-2003: streams in a compound file. */
import { type Format, Refusal, type Work } from "../../format.ts";
import { readCompound, rootNames, type Storage } from "./compound.ts";
import { writeCompound } from "./compound_write.ts";
import { keptClass } from "./embedded.ts";
import { cleanExcel } from "./excel.ts";
import { inspect } from "./inspect.ts";
import { cleanPowerPoint } from "./powerpoint.ts";
import { noteProperties } from "./properties.ts";
import { cleanWord } from "./word.ts";

type Clean = (root: Storage, work: Work) => Promise<Storage>;

/** Streams and storages of the root that are left out, and what that means. */
const DROPPED: [name: RegExp, field: string, category: "hidden" | "person" | "history"][] = [
  [/^(Macros|_VBA_PROJECT_CUR)$/, "Macros", "hidden"],
  [/^_(xml)?signatures$/, "Signature", "person"],
  [/^(MsoDataStore|Ctls|__SRP_\d+)$/, "Hidden data", "hidden"],
  [/^(User Names|Revision Log)$/, "Names and history of shared work", "history"],
];

/** A cleaner that reads the file, says what goes, and writes it anew from what `clean` keeps. */
function scrubber(clean: Clean) {
  return async (bytes: Uint8Array, work: Work): Promise<Uint8Array> => {
    const root = readCompound(bytes);
    if (
      ["EncryptedPackage", "EncryptedSummary", "encryption"].some((name) =>
        root.streams.has(name)
      ) ||
      root.storages.has("\x06DataSpaces")
    ) throw new Refusal("encrypted", "compound file");
    noteProperties(root, work);
    for (const name of [...root.streams.keys(), ...root.storages.keys()]) {
      const said = DROPPED.find(([pattern]) => pattern.test(name));
      if (said) work.removed(said[1], said[2]);
    }
    const cleaned = await clean(root, work);
    cleaned.clsid = keptClass(root.clsid);
    return writeCompound(cleaned);
  };
}

/** Word documents; those of Word 6 and 95 are told apart in the cleaner. */
export const doc: Format = {
  id: "doc",
  label: "Word 97-2003 document",
  media: "application/msword",
  extensions: ["doc", "dot"],
  detect: (bytes) => rootNames(bytes).includes("WordDocument"),
  scrub: scrubber(cleanWord),
  inspect: (bytes) => inspect(bytes, "doc"),
};

/** Excel workbooks; those of Excel 5 and 95 are told apart in the cleaner. */
export const xls: Format = {
  id: "xls",
  label: "Excel 97-2003 workbook",
  media: "application/vnd.ms-excel",
  extensions: ["xls", "xlt"],
  detect: (bytes) => rootNames(bytes).some((name) => /^(workbook|book)$/i.test(name)),
  scrub: scrubber(cleanExcel),
  inspect: (bytes) => inspect(bytes, "xls"),
};

/** PowerPoint presentations. */
export const ppt: Format = {
  id: "ppt",
  label: "PowerPoint 97-2003 presentation",
  media: "application/vnd.ms-powerpoint",
  extensions: ["ppt", "pot", "pps"],
  detect: (bytes) => rootNames(bytes).includes("PowerPoint Document"),
  scrub: scrubber(cleanPowerPoint),
  inspect: (bytes) => inspect(bytes, "ppt"),
};

/** Office documents of the newer kind behind a password: [MS-OFFCRYPTO] section 2.3.4. */
export const locked: Format = {
  id: "locked-office",
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
