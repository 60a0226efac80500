/** Which structures of a Word document stay. [MS-DOC] sections 2.5.1 to 2.5.10. */
import { type Category, Refusal } from "../../format.ts";
import { viewOf } from "./compound.ts";

/** Positions in the FIB's table of places (2.5.6 and later): structures with code of their own. */
export const STYLES = 1, COMMENT_REFS = 4, SECTIONS = 6, CHARACTER_PAGES = 12;
export const PARAGRAPH_PAGES = 13, PROPERTIES = 31, ASSOCIATIONS = 32, TEXT = 33, COMMENTERS = 36;
export const DRAWINGS = 50, REVISERS = 51, LISTS = 73, COMMENT_EXTRAS = 112;

/** Structures that stay as they are: notes, comments, headers, fields, bookmarks, fonts, lists. */
export const AS_THEY_ARE: readonly number[] = [
  ...[2, 3, 5, 11, 15, 16, 17, 18, 19, 21, 22, 23, 37, 40, 41, 42, 43, 46, 47, 48, 56, 57, 58, 59],
  ...[74, 75, 76, 91, 109, 165, 166, 167, 168, 169, 170],
];

/** Structures with names in them, of which nothing that stays may be a part. */
export const NAMES = [COMMENT_REFS, ASSOCIATIONS, COMMENTERS, REVISERS, 54, 60, 70, 71, 72, 144];

/** What is said of structures that go; all others go without a word. */
export const DROPPED: Readonly<Record<number, [field: string, category: Category]>> = {
  10: ["AutoText", "hidden"],
  24: ["Macros and menus", "hidden"],
  27: ["Printer settings", "device"],
  28: ["Printer settings", "device"],
  29: ["Printer settings", "device"],
  35: ["Path of the automatic copy", "software"],
  44: ["Mail merge source", "software"],
  54: ["Paths of subdocuments", "software"],
  60: ["Document variables", "hidden"],
  70: ["Routing slip", "person"],
  71: ["Names and paths of earlier saves", "person"],
  72: ["Paths of other files", "software"],
  87: ["Time of the last save", "time"],
  94: ["Mail thread", "person"],
  97: ["Mail envelope", "person"],
  113: ["Revision ids", "history"],
  118: ["Smart tags", "hidden"],
  119: ["Undo data", "history"],
  126: ["Mail merge source", "software"],
  127: ["Mail merge source", "software"],
  136: ["Custom XML", "hidden"],
  144: ["Names of permitted editors", "person"],
  181: ["Theme package", "hidden"],
};

const OLDEST = 0xc0, ENCRYPTED = 0x100, TABLE_1 = 0x200, OBFUSCATED = 0x8000;
const PLACES = 154;

/** The file information block at the beginning of the stream `word`, which it may change. */
export class Fib {
  readonly #view: DataView;
  readonly count: number;
  /** Name of the stream with the structures. */
  readonly table: string;
  /** Bytes of the block. */
  readonly size: number;

  /** Throws `Refusal`: "old-format" before Word 97, "encrypted", "damaged". */
  constructor(word: Uint8Array) {
    if (word.length < PLACES) throw new Refusal("damaged", "FIB");
    const view = this.#view = viewOf(word);
    if (view.getUint16(0, true) !== 0xa5ec || view.getUint16(2, true) < OLDEST) {
      throw new Refusal("old-format", "Word");
    }
    const flags = view.getUint16(10, true);
    if (flags & (ENCRYPTED | OBFUSCATED)) throw new Refusal("encrypted", "Word");
    this.table = flags & TABLE_1 ? "1Table" : "0Table";
    this.count = view.getUint16(152, true);
    const end = PLACES + this.count * 8;
    if (
      view.getUint16(32, true) !== 14 || view.getUint16(62, true) !== 22 || this.count < 93 ||
      end > word.length
    ) throw new Refusal("damaged", "FIB");
    const newer = end + 2 <= word.length ? view.getUint16(end, true) * 2 : 0;
    this.size = newer > 0 && newer < 64 ? end + 2 + newer : end;
    word.fill(0, 4, 6);
    word.fill(0, 8, 10); // a second document with the AutoText entries
    word.fill(0, 14, 18);
    word.fill(0, 34, 60); // which builds wrote it
    word.fill(0, 68, 76);
    word.fill(0, 88, 92);
    word.fill(0, 108, 152);
  }

  /** Offset and length of structure `index` in the table stream; no length when it is missing. */
  place(index: number): [at: number, length: number] {
    if (index >= this.count) return [0, 0];
    const at = PLACES + index * 8;
    return [this.#view.getUint32(at, true), this.#view.getUint32(at + 4, true)];
  }

  setPlace(index: number, at: number, length: number): void {
    if (index >= this.count) return;
    this.#view.setUint32(PLACES + index * 8, at, true);
    this.#view.setUint32(PLACES + index * 8 + 4, length, true);
  }
}
