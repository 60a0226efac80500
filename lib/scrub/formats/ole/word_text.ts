/** The text of Word documents and its fields. [MS-DOC] sections 2.4.1, 2.8.25, 2.8.35, 2.9.177. */
import { Refusal, type Work } from "../../format.ts";
import { isLocalPath } from "../../paths.ts";
import { fateOf } from "../ooxml/fields.ts";
import { viewOf } from "./compound.ts";

/** A run of text in the document stream. */
export interface Piece {
  at: number;
  characters: number;
  /** Bytes of a character: 1 (Windows-1252) or 2 (UTF-16). */
  width: number;
}

const BEGIN = 0x13, SEPARATOR = 0x14, END = 0x15, SPACE = 0x20;
const MAX_FIELDS = 100, MAX_INSTRUCTION = 100_000;

/** The pieces that the table `plc` names, in the order of the text. */
export function readPieces(plc: Uint8Array, streamLength: number): Piece[] {
  const view = viewOf(plc);
  const count = (plc.length - 4) / 12;
  if (!Number.isInteger(count) || count < 1) throw new Refusal("damaged", "piece table");
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const characters = view.getUint32(i * 4 + 4, true) - view.getUint32(i * 4, true);
    const place = view.getUint32((count + 1) * 4 + i * 8 + 2, true);
    const narrow = (place & 0x40000000) !== 0;
    const at = narrow ? (place & 0x3fffffff) >>> 1 : place & 0x3fffffff;
    const width = narrow ? 1 : 2;
    if (characters < 0 || at + characters * width > streamLength) {
      throw new Refusal("damaged", "text piece");
    }
    pieces.push({ at, characters, width });
  }
  return pieces;
}

interface Field {
  instruction: string;
  /** Where the characters of the instruction are. */
  places: { at: number; width: number }[];
  separated: boolean;
  blank: boolean;
}

/**
 * Blanks, in place, the results of fields that tell of a person, a file or a time, and where fields
 * lead to files, mailboxes and other machines.
 */
export function cleanFields(stream: Uint8Array, pieces: Piece[], work: Work): void {
  const open: Field[] = [];
  let blanking = 0;
  for (const { at: start, characters, width } of pieces) {
    for (let i = 0, at = start; i < characters; i++, at += width) {
      const code = width === 1 ? stream[at]! : stream[at]! + stream[at + 1]! * 256;
      const field = open[open.length - 1];
      if (code === BEGIN) {
        if (open.length >= MAX_FIELDS) throw new Refusal("too-deep", "fields");
        open.push({ instruction: "", places: [], separated: false, blank: false });
      } else if (code === SEPARATOR && field && !field.separated) {
        field.separated = true;
        field.blank = cleanInstruction(stream, field, work);
        if (field.blank) blanking++;
      } else if (code === END && field) {
        if (!field.separated) cleanInstruction(stream, field, work);
        if (field.blank) blanking--;
        open.pop();
      } else if (field && !field.separated) {
        if (field.places.length > MAX_INSTRUCTION) throw new Refusal("not-certain", "field");
        if (code < SPACE) continue;
        field.instruction += String.fromCharCode(code);
        field.places.push({ at, width });
      }
      if (blanking > 0 && code > SPACE) blankAt(stream, at, width);
    }
  }
}

/** Blanks what follows the field's name when it has to go; true when its result has to go too. */
function cleanInstruction(stream: Uint8Array, field: Field, work: Work): boolean {
  const { instruction } = field;
  const fate = fateOf(instruction);
  const button = /^\s*MACROBUTTON\s/i.test(instruction) && !isLocalPath(instruction);
  if (fate === "keep" || fate === "unlink" && button) return false;
  const name = /^\s*\S*/.exec(instruction)![0].length;
  if (instruction.slice(name).trim() !== "" || fate === "blank") {
    if (fate === "blank") work.removed("Field with author, file or time", "person");
    else work.removed("Field with a link", "software");
  }
  for (const { at, width } of field.places.slice(name)) blankAt(stream, at, width);
  return fate === "blank";
}

function blankAt(stream: Uint8Array, at: number, width: number): void {
  stream[at] = SPACE;
  if (width === 2) stream[at + 1] = 0;
}
