/** Cleans compound files (MS-CFB) of Office 97-2003: reads all streams, writes anew those that stay. */
import { Refusal, type Work } from "../../format.ts";
import { readCompound, type Storage } from "./compound.ts";
import { writeCompound } from "./compound_write.ts";
import { keptClass } from "./embedded.ts";
import { cleanExcel } from "./excel.ts";
import { cleanPowerPoint } from "./powerpoint.ts";
import { noteProperties } from "./properties.ts";
import { cleanWord } from "./word.ts";

const CLEANERS: Record<"doc" | "xls" | "ppt", (root: Storage, work: Work) => Promise<Storage>> = {
  doc: cleanWord,
  xls: cleanExcel,
  ppt: cleanPowerPoint,
};

/** Streams and storages of the root that are left out, and what that means. */
const DROPPED: [name: RegExp, field: string, category: "hidden" | "person" | "history"][] = [
  [/^(Macros|_VBA_PROJECT_CUR)$/, "Macros", "hidden"],
  [/^_(xml)?signatures$/, "Signature", "person"],
  [/^(MsoDataStore|Ctls|__SRP_\d+)$/, "Hidden data", "hidden"],
  [/^(User Names|Revision Log)$/, "Names and history of shared work", "history"],
];

/** Reads the file, says what goes, and writes it anew from what stays. Throws `Refusal`. */
export async function scrubCompound(
  id: keyof typeof CLEANERS,
  bytes: Uint8Array,
  work: Work,
): Promise<Uint8Array> {
  const root = readCompound(bytes);
  if (
    ["EncryptedPackage", "EncryptedSummary", "encryption"].some((name) => root.streams.has(name)) ||
    root.storages.has("\x06DataSpaces")
  ) throw new Refusal("encrypted", "compound file");
  noteProperties(root, work);
  for (const name of [...root.streams.keys(), ...root.storages.keys()]) {
    const said = DROPPED.find(([pattern]) => pattern.test(name));
    if (said) work.removed(said[1], said[2]);
  }
  const cleaned = await CLEANERS[id](root, work);
  cleaned.clsid = keptClass(root.clsid);
  return writeCompound(cleaned);
}
