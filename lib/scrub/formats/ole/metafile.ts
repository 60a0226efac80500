/**
 * Windows metafiles: the drawing stays, notes about its making go. [MS-EMF] sections 2.3.3 and
 * 2.3.4.2; [MS-WMF] section 2.3.6.
 */
import { carriers } from "../../carriers.ts";
import { viewOf } from "./compound.ts";

const EMR_HEADER = 1, EMR_EOF = 14, EMR_COMMENT = 70, EMF_PLUS = 0x2b464d45;
const META_EOF = 0, META_ESCAPE = 0x0626;

/**
 * Blanks the description and the comments of an EMF in place; EMF+ records stay. False when it is
 * damaged or holds metadata of another kind.
 */
export function cleanEmf(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  if (bytes.length < 88 || view.getUint32(0, true) !== EMR_HEADER) return false;
  let at = view.getUint32(4, true);
  if (at < 88) return false;
  const length = view.getUint32(60, true) * 2, from = view.getUint32(64, true);
  if (length > 0) {
    if (from < 88 || from + length > at) return false;
    bytes.fill(0, from, from + length);
    view.setUint32(60, 0, true);
    view.setUint32(64, 0, true);
  }
  for (;;) {
    if (at + 8 > bytes.length) return false;
    const type = view.getUint32(at, true), size = view.getUint32(at + 4, true);
    if (size < 8 || size % 4 !== 0 || at + size > bytes.length) return false;
    if (type === EMR_COMMENT && (size < 16 || view.getUint32(at + 12, true) !== EMF_PLUS)) {
      bytes.fill(0, at + 12, at + size);
    }
    at += size;
    if (type === EMR_EOF) break;
  }
  bytes.fill(0, at);
  return carriers(bytes).length === 0;
}

/** Blanks the escape records of a WMF (without the placeable header) in place; false as above. */
export function cleanWmf(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  if (bytes.length < 18 || view.getUint16(2, true) !== 9) return false;
  for (let at = 18;;) {
    if (at + 6 > bytes.length) return false;
    const size = view.getUint32(at, true) * 2, type = view.getUint16(at + 4, true);
    if (size < 6 || at + size > bytes.length) return false;
    if (type === META_ESCAPE) bytes.fill(0, at + 6, at + size);
    at += size;
    if (type !== META_EOF) continue;
    bytes.fill(0, at);
    return carriers(bytes).length === 0;
  }
}
