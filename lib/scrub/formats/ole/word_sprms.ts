/**
 * Formatting in Word documents: lists of "single property modifiers". [MS-DOC] sections 2.2.5,
 * 2.6 and 2.9.113 to 2.9.116.
 */
import type { Work } from "../../format.ts";
import { viewOf } from "./compound.ts";

/** What lists of modifiers point to in the other streams. */
export interface Targets {
  /** Offsets in the data stream, and whether a picture, a field's data, or formatting is there. */
  data: Map<number, "picture" | "field" | "formatting">;
  /** New numbers of embedded objects by the old ones, and the old numbers that are in use. */
  objects: Map<number, number>;
  usedObjects: Set<number>;
}

const PICTURE = 0x6a03, OBJECT = 0x680e, IS_DATA = 0x0806;
const FORMATTING = [0x6645, 0x6646, 0x646b];
/** Dates of insertions and deletions; numbers of editing sessions. */
const DATES = [0x6805, 0x6864], SESSIONS = [0x6815, 0x6816, 0x6817, 0x6467, 0x7479, 0x703a];
/** After their length: a flag, the author, the date; with a byte more before the author. */
const MARKS = [0xca57, 0xca89, 0xc63f, 0xc66f, 0xd227, 0xd243, 0xd667, 0xca62],
  NUMBER_MARK = 0xc645;
const TABLE = [0xd606, 0xd608], TABS = 0xc615;
const FIXED = [1, 1, 2, 4, 2, 2, 0, 3];

/** Blanks dates and session numbers in place, and notes what the list points to. */
export function cleanSprms(list: Uint8Array, targets: Targets, work: Work): void {
  const view = viewOf(list);
  let picture = -1, isData = false;
  let at = 0;
  while (at + 3 <= list.length) {
    const sprm = view.getUint16(at, true);
    const from = at + 2, size = operandSize(sprm, list, from);
    const end = from + size;
    if (end > list.length) break;
    if (sprm === PICTURE || sprm === OBJECT) {
      const operand = view.getUint32(from, true), renamed = targets.objects.get(operand);
      if (renamed !== undefined) {
        targets.usedObjects.add(operand);
        view.setUint32(from, renamed, true);
      } else if (sprm === PICTURE) picture = operand;
    } else if (sprm === IS_DATA) isData = list[from] === 1;
    else if (FORMATTING.includes(sprm)) targets.data.set(view.getUint32(from, true), "formatting");
    else if (DATES.includes(sprm)) blank(list, from, end, "Times of changes", work);
    else if (SESSIONS.includes(sprm)) list.fill(0, from, end);
    else if (MARKS.includes(sprm)) {
      blank(list, from + 4, Math.min(from + 8, end), "Times of changes", work);
    } else if (sprm === NUMBER_MARK) {
      blank(list, from + 5, Math.min(from + 9, end), "Times of changes", work);
    }
    at = end;
  }
  list.fill(0, at);
  if (picture >= 0) targets.data.set(picture, isData ? "field" : "picture");
}

function blank(list: Uint8Array, from: number, to: number, field: string, work: Work): void {
  if (list.subarray(from, to).some(Boolean)) work.removed(field, "time");
  list.fill(0, from, to);
}

/** Section 2.6: the upper three bits tell; lists of their own kind begin with their length. */
function operandSize(sprm: number, list: Uint8Array, at: number): number {
  const fixed = FIXED[sprm >> 13]!;
  if (fixed > 0) return fixed;
  const length = list[at]!;
  if (TABLE.includes(sprm)) return length + (list[at + 1] ?? 0) * 256 + 1;
  if (sprm === TABS && length === 255) {
    const deleted = list[at + 1] ?? 0;
    return 3 + deleted * 4 + (list[at + 2 + deleted * 4] ?? 0) * 3;
  }
  return 1 + length;
}
