/** Objects in a document: storages with streams of their own, each cleaned as a file of its own. */
import { Refusal, type Work } from "../../format.ts";
import { isFinal } from "./blip.ts";
import { newStorage, readCompound, type Storage } from "./compound.ts";
import { writeCompound } from "./compound_write.ts";

/** [MS-OLEDS] section 2.3.3: an embedded object that links to nothing. */
const OLE = [1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
const MAIN = ["WordDocument", "Workbook", "PowerPoint Document"];
/** Media types of the packages that Office embeds. */
const OFFICE = /^application\/vnd\.(openxmlformats|ms-)/;
const EQUATION = "Equation Native", PACKAGE = "Package", INFO = "\x03ObjInfo";

/**
 * The object without what tells of people: Office documents of both generations and equations.
 * Nothing when it cannot be cleaned, which is noted. Throws `Refusal` for bombs and the like.
 */
export async function cleanObject(object: Storage, work: Work): Promise<Storage | undefined> {
  const out = newStorage();
  out.clsid = keptClass(object.clsid);
  try {
    const pack = object.streams.get(PACKAGE), equation = object.streams.get(EQUATION);
    if (MAIN.some((name) => object.streams.has(name))) {
      const inner = readCompound((await work.nested(writeCompound(object), "")).bytes);
      out.streams = inner.streams;
      out.storages = inner.storages;
    } else if (pack) {
      const { bytes, format } = await work.nested(pack, "");
      if (!OFFICE.test(format.media)) throw new Refusal("not-certain", "package");
      out.streams.set(PACKAGE, bytes);
    } else if (equation && isEquation(equation)) out.streams.set(EQUATION, equation);
    else {
      work.removed("Embedded object", "hidden");
      return undefined;
    }
  } catch (error) {
    if (isFinal(error)) throw error;
    work.removed("Embedded object", "hidden");
    return undefined;
  }
  out.streams.set("\x01Ole", Uint8Array.from(OLE));
  const info = object.streams.get(INFO);
  if (info && info.length >= 6) out.streams.set(INFO, info.slice(0, 6));
  return out;
}

/** A header of 28 bytes and an equation of Microsoft's editor, version 2 or 3, that fills the rest. */
function isEquation(stream: Uint8Array): boolean {
  return stream[0] === 28 && stream.length < 65_536 && (stream[28] === 2 || stream[28] === 3);
}

/** Classes that Microsoft numbered in a row, and PowerPoint's; other bytes may say anything. */
export function keptClass(clsid: Uint8Array): Uint8Array {
  const text = Array.from(clsid, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const known = /^[0-9a-f]{4}020000000000c000000000000046$/.test(text) ||
    text === "108d81649b4fcf1186ea00aa00b929e8";
  return known ? clsid : new Uint8Array(16);
}
