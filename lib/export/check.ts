import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { checkIntegrity, type IntegrityContent, integrityName, sumsName } from "./integrity.ts";
import { type Sheet, strictText } from "../crypto/mod.ts";

/** What is wrong with an export, and with which of its files; or its sheet. */
export type ZipCheck =
  | { good: true; sheet: Sheet<IntegrityContent> }
  | { good: false; reason: "malformed" | "portal" | "person" }
  | { good: false; reason: "changed" | "missing" | "added"; path: string };

/**
 * Checks an exported ZIP: the sheet's form and both signatures, that each file is there as the sheet
 * says, and that there is none beside. That the keys are the right ones is for the caller to compare.
 */
export async function checkZip(bytes: Uint8Array): Promise<ZipCheck> {
  const files = readZip(bytes);
  const sheetBytes = files?.get(integrityName);
  if (!files || !sheetBytes) return { good: false, reason: "malformed" };
  const check = await checkIntegrity(strictText(sheetBytes));
  if (!check.good) return check;
  const expected = check.sheet.content.files;
  for (const { path, bytes, sha256 } of expected) {
    const file = files.get(path);
    if (!file) return { good: false, reason: "missing", path };
    const hash = createHash("sha256").update(file).digest("hex");
    if (file.length !== bytes || hash !== sha256) return { good: false, reason: "changed", path };
  }
  const known = new Set([...expected.map((one) => one.path), sumsName, integrityName]);
  const added = [...files.keys()].find((path) => !known.has(path));
  return added === undefined ? check : { good: false, reason: "added", path: added };
}

/** The files of a ZIP, as we write them: stored, each once. Undefined for any other. */
function readZip(bytes: Uint8Array): Map<string, Uint8Array> | undefined {
  const seen = new Set<string>();
  let strange = false;
  try {
    const files = unzipSync(bytes, {
      filter({ name, compression }) {
        strange ||= compression !== 0 || seen.has(name);
        seen.add(name);
        return compression === 0;
      },
    });
    const found = new Map(Object.entries(files));
    // A file called "__proto__" would be none of the entries.
    return strange || found.size !== seen.size ? undefined : found;
  } catch {
    return undefined;
  }
}
