/** Excel 97-2003. [MS-XLS] Excel Binary File Format; BIFF8 only. */
import { Refusal, type Work } from "../../format.ts";
import { newStorage, type Storage, viewOf } from "./compound.ts";
import { cleanObject } from "./embedded.ts";
import { cleanDrawings } from "./excel_drawings.ts";
import { cleanLink, cleanName, cleanSupBook } from "./excel_names.ts";
import { DROPPED, SHOWN } from "./excel_shown.ts";
import {
  BOUND_SHEET,
  type Cell,
  continues,
  isRun,
  substream,
  writeRecords,
} from "./excel_records.ts";

const WORKSHEET = 0, CHART = 2;
const WRITE_ACCESS = 0x5c, NOTE = 0x1c, SUP_BOOK = 0x1ae, LABEL = 0x18;
const LINK = 0x1b8, TOOLTIP = 0x800, IMAGES = [0x7f, 0xe9], BITMAP = 9, TABLES = [0x872, 0x878];
const VIEW_BEGIN = 0x1aa, VIEW_END = 0x1ab, THEME = 0x896, THEME_NUMBER = 16;

/** The cleaned storage of a workbook. Throws `Refusal`. */
export async function cleanExcel(root: Storage, work: Work): Promise<Storage> {
  const name = [...root.streams.keys()].find((key) => /^workbook$/i.test(key));
  if (!name) throw new Refusal("old-format", "workbook");
  const stream = root.streams.get(name)!;
  const globals = substream(stream, 0);
  const parts = [globals];
  const seen = new Set([0]);
  for (const { id, data } of globals) {
    if (id !== BOUND_SHEET) continue;
    if (data.length < 8) throw new Refusal("damaged", "sheet");
    const at = viewOf(data).getUint32(0, true);
    if (data[5] !== WORKSHEET && data[5] !== CHART) throw new Refusal("active", "macro sheet");
    if (seen.has(at)) throw new Refusal("damaged", "sheet");
    seen.add(at);
    parts.push(substream(stream, at));
  }

  const out = newStorage();
  const kept: Cell[] = [];
  for (const part of parts) {
    const authors = authorsOf(part);
    const shown = keepShown(part, work);
    await cleanDrawings(shown, authors, work);
    for (const cell of shown) kept.push(cell); // may be too many for a spread
  }
  out.streams.set("Workbook", writeRecords(kept));
  for (const [key, object] of root.storages) {
    if (!/^(MBD|LNK)[0-9A-F]{8}$/i.test(key)) continue;
    const cleaned = await cleanObject(object, work);
    if (cleaned) out.storages.set(key, cleaned);
  }
  if (root.storages.has("_SX_DB_CUR")) work.removed("Pivot table data", "hidden");
  return out;
}

/** The records that are needed to show a substream, cleaned one by one. */
function keepShown(part: Cell[], work: Work): Cell[] {
  const kept: Cell[] = [];
  let keeping = true, inView = false, linked = false;
  let hidden = 0, books = 0;
  for (const cell of part) {
    if (cell.id === VIEW_BEGIN) inView = true;
    if (inView) {
      work.removed("Views of single users", "person");
      if (cell.id === VIEW_END) inView = false;
      keeping = false;
      continue;
    }
    if (!continues(cell.id)) {
      keeping = isRun(cell.id) || SHOWN.has(cell.id);
      if (!keeping && DROPPED[cell.id] !== null) {
        work.removed(...DROPPED[cell.id] ?? ["Hidden workbook data", "hidden"]);
      }
      if (cell.id === LINK) keeping = linked = cleanLink(cell, work);
      else if (cell.id === TOOLTIP) keeping &&= linked;
      else if (cell.id === WRITE_ACCESS) cleanWriter(cell, work);
      else if (cell.id === NOTE) cleanNote(cell, work);
      else if (cell.id === SUP_BOOK) cleanSupBook(cell, ++books, work);
      else if (cell.id === LABEL) cleanName(cell, ++hidden, work);
      else if (IMAGES.includes(cell.id)) keeping = cell.data[0] === BITMAP;
      else if (cell.id === THEME) keeping = cell.data.length <= THEME_NUMBER;
      else if (TABLES.includes(cell.id)) keeping = isPlainTable(cell.data);
    }
    if (keeping) kept.push(cell);
  }
  return kept;
}

/** Section 2.4.349: the name of the last user, padded to 112 bytes; now one space. */
function cleanWriter(cell: Cell, work: Work): void {
  work.removed("Name of the last user", "person");
  cell.data = new Uint8Array(112).fill(0x20);
  cell.data.set([1, 0, 0]);
}

/** The names of those who wrote comments. */
function authorsOf(part: Cell[]): Set<string> {
  const names = new Set<string>();
  for (const { id, data } of part) {
    if (id !== NOTE || data.length < 11) continue;
    const length = viewOf(data).getUint16(8, true) * (data[10]! & 1 ? 2 : 1);
    const decoder = new TextDecoder(data[10]! & 1 ? "utf-16le" : "latin1");
    names.add(decoder.decode(data.subarray(11, 11 + length)));
  }
  return names;
}

/** Section 2.4.179: a comment's place, then its author. */
function cleanNote(cell: Cell, work: Work): void {
  if (cell.data.length < 8) throw new Refusal("damaged", "comment");
  work.removed("Author of a comment", "person");
  const name = "Author";
  const out = new Uint8Array(8 + 3 + name.length + 1);
  out.set(cell.data.subarray(0, 8));
  out[8] = name.length;
  out.set([...name].map((one) => one.charCodeAt(0)), 11);
  cell.data = out;
}

/** Section 2.4.113: a table of the sheet itself, not one from a server, an XML map or a query. */
function isPlainTable(data: Uint8Array): boolean {
  return data.length >= 43 && viewOf(data).getUint32(35, true) === 0;
}
