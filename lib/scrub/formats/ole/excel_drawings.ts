/** Drawings, objects and the texts of comments in Excel files. [MS-XLS] 2.4.170, 2.4.181, 2.4.329. */
import { Refusal, type Work } from "../../format.ts";
import { cleanArt } from "./art.ts";
import { viewOf } from "./compound.ts";
import { BOF, type Cell, CONTINUE, EOF } from "./excel_records.ts";

const GROUP = 0xeb, DRAWING = 0xec, OBJECT = 0x5d, TEXT = 0x1b6, HEADER_PICTURE = 0x866;
const COMMENT_OBJECT = 0x19, COMMENT_PART = 0x0d, PICTURE_PART = 8, LIST_PART = 0x13;
const FRT = 14;
/** Two to four words that begin with capitals. */
const NAME = /^\p{Lu}\S*( \p{Lu}\S*){1,3}$/u;

/**
 * Cleans the drawings of a substream, in place: a drawing is spread over records and their
 * continuations, with objects and texts between. `authors` are those of the comments. Throws
 * `Refusal`.
 */
export async function cleanDrawings(
  cells: Cell[],
  authors: Set<string>,
  work: Work,
): Promise<void> {
  const open: Cell[][] = [];
  const groups: Cell[] = [];
  const drawings: Cell[][] = [];
  let comment = false;
  for (let i = 0; i < cells.length; i++) {
    const { id, data } = cells[i]!;
    if (id === BOF) drawings.push(open[open.push([]) - 1]!);
    else if (id === EOF) open.pop();
    else if (id === GROUP || id === DRAWING) {
      const to = id === GROUP ? groups : open[open.length - 1]!;
      to.push(cells[i]!);
      while (cells[i + 1]?.id === CONTINUE) to.push(cells[++i]!);
    } else if (id === OBJECT) {
      comment = cleanObjectParts(data);
      while (cells[i + 1]?.id === CONTINUE) open[open.length - 1]!.push(cells[++i]!);
    } else if (id === TEXT) {
      const used = cleanText(cells, i, comment ? authors : undefined, work);
      i += used;
      while (cells[i + 1]?.id === CONTINUE) open[open.length - 1]!.push(cells[++i]!);
    } else if (id === HEADER_PICTURE) await cleanArt(data.subarray(FRT), work);
  }
  for (const drawing of [groups, ...drawings]) await cleanSpread(drawing, work);
}

async function cleanSpread(cells: Cell[], work: Work): Promise<void> {
  if (cells.length === 0) return;
  const whole = new Uint8Array(cells.reduce((sum, { data }) => sum + data.length, 0));
  let at = 0;
  for (const { data } of cells) {
    whole.set(data, at);
    at += data.length;
  }
  await cleanArt(whole, work);
  at = 0;
  for (const { data } of cells) {
    data.set(whole.subarray(at, at + data.length));
    at += data.length;
  }
}

/** Blanks ids and switches controls off; true for the object of a comment. */
function cleanObjectParts(data: Uint8Array): boolean {
  const view = viewOf(data);
  let comment = false;
  for (let at = 0; at + 4 <= data.length;) {
    const kind = view.getUint16(at, true), size = view.getUint16(at + 2, true);
    if (kind === LIST_PART || at + 4 + size > data.length) break;
    if (kind === 0x15 && size >= 2) comment = view.getUint16(at + 4, true) === COMMENT_OBJECT;
    if (kind === COMMENT_PART && size >= 16) data.fill(0, at + 4, at + 20);
    if (kind === PICTURE_PART && size >= 2) data[at + 4]! &= ~0x32; // linked data, controls
    at += 4 + size;
  }
  return comment;
}

/**
 * A text's record is followed by its characters and the runs of their fonts, in continuations,
 * whose number is returned. In comments (`authors` is given) the name that Excel put first becomes "Author".
 */
function cleanText(
  cells: Cell[],
  at: number,
  authors: Set<string> | undefined,
  work: Work,
): number {
  const data = cells[at]!.data;
  if (data.length < 18) throw new Refusal("damaged", "text");
  const view = viewOf(data);
  let left = view.getUint16(10, true);
  const runBytes = view.getUint16(12, true);
  const texts: Uint8Array[] = [];
  let next = at + 1;
  for (; left > 0; next++) {
    const part = cells[next];
    if (part?.id !== CONTINUE || part.data.length < 2) break; // a text that is not there
    texts.push(part.data);
    left -= part.data[0]! & 1 ? (part.data.length - 1) >> 1 : part.data.length - 1;
  }
  if (texts.length === 0) return next - at - 1;
  let runs: Uint8Array = new Uint8Array();
  for (let bytes = runBytes; bytes > 0; next++) {
    const part = cells[next];
    if (part?.id !== CONTINUE || part.data.length === 0) break;
    if (bytes === runBytes) runs = part.data;
    bytes -= part.data.length;
  }
  if (authors) neutralPrefix(texts[0]!, runs, authors, work);
  return next - at - 1;
}

/** Excel begins a comment with its author's name and a colon, in a line and a run of its own. */
function neutralPrefix(
  text: Uint8Array,
  runs: Uint8Array,
  authors: Set<string>,
  work: Work,
): void {
  const step = text[0]! & 1 ? 2 : 1;
  const decoder = new TextDecoder(step === 2 ? "utf-16le" : "latin1");
  const whole = decoder.decode(text.subarray(1));
  const known = [...authors].find((name) => name !== "" && whole.startsWith(`${name}:`));
  const length = (known ?? /^([^\n:]{1,60}):\n/.exec(whole)?.[1])?.length;
  if (!length) return;
  const view = viewOf(runs);
  let ownRun = known !== undefined || NAME.test(whole.slice(0, length));
  for (let at = 8; at + 8 <= runs.length; at += 8) {
    const start = view.getUint16(at, true);
    ownRun ||= start === length + 1 || start === length + 2;
  }
  if (!ownRun) return;
  work.removed("Author of a comment", "person");
  const neutral = "Author".padEnd(length).slice(0, length);
  for (let i = 0; i < length; i++) {
    text[1 + i * step] = neutral.charCodeAt(i);
    if (step === 2) text[2 + i * step] = 0;
  }
}
