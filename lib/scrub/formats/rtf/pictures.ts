import { strToU8 } from "fflate";
import { concat } from "../../bytes.ts";
import { Refusal, type Work } from "../../format.ts";
import { type Group, isControl, isGroup, type Item } from "./tokens.ts";

const LINE = 128;
const FILE_HEADER = 14;
/** What the picture's bytes are (RTF 1.9.1, "Pictures"). */
const KINDS = new Map([
  ["jpegblip", "x.jpg"],
  ["pngblip", "x.png"],
  ["emfblip", "x.emf"],
  ["wmetafile", "x.wmf"],
]);

/** Cleans the picture in a `\pict` group; groups in it go. Throws `Refusal`. */
export async function cleanPicture(group: Group, work: Work): Promise<Group> {
  let hex = "";
  let binary = "";
  let name = "";
  const head: Item[] = [];
  for (const item of group) {
    if (isGroup(item)) work.removed("RTF picture properties", "hidden");
    else if (typeof item === "string") hex += item;
    else if (item.word === "bin") binary += item.data ?? "";
    else {
      name ||= KINDS.get(item.word) ?? "";
      if (!/^blip(tag|uid|upi)$/.test(item.word)) head.push(item);
    }
  }
  const bytes = binary ? strToU8(binary, true) : unhex(hex);
  if (bytes.length === 0) return head;
  if (!name) {
    if (!isPlainBitmap(head, bytes)) throw new Refusal("not-certain", "RTF picture");
    const { bytes: file } = await work.nested(bitmapFile(bytes), "x.bmp");
    return [...head, toHex(file.subarray(FILE_HEADER))];
  }
  return [...head, toHex((await work.nested(bytes, name)).bytes)];
}

/** A device-independent bitmap with the oldest header, which has no room for a profile's path. */
function isPlainBitmap(head: Item[], bytes: Uint8Array): boolean {
  const isBitmap = head.some((item) => isControl(item) && item.word === "dibitmap");
  return isBitmap && bytes.length >= 40 && bytes[0] === 40 && bytes[1] === 0;
}

/** The bitmap as a file, which has a header more (BITMAPFILEHEADER). */
function bitmapFile(bitmap: Uint8Array): Uint8Array {
  const view = new DataView(bitmap.buffer, bitmap.byteOffset, bitmap.byteLength);
  const depth = view.getUint16(14, true);
  const masks = view.getUint32(16, true) === 3 ? 12 : 0;
  const colours = view.getUint32(32, true) || (depth > 8 ? 0 : 1 << depth);
  const file = concat([new Uint8Array(FILE_HEADER), bitmap]);
  file.set([0x42, 0x4d]);
  new DataView(file.buffer).setUint32(10, FILE_HEADER + 40 + masks + colours * 4, true);
  return file;
}

function unhex(text: string): Uint8Array {
  const digits = text.replace(/[^0-9a-f]/gi, "");
  const out = new Uint8Array(digits.length >> 1);
  for (let i = 0; i < out.length; i++) out[i] = parseInt(digits.slice(i * 2, i * 2 + 2), 16);
  return out;
}

function toHex(bytes: Uint8Array): string {
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return "\n" + (digits.match(new RegExp(`.{1,${LINE}}`, "g")) ?? []).join("\n");
}
