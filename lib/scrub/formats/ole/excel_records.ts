/** The records of an Excel workbook. [MS-XLS] sections 2.1.4 and 2.3. */
import { Refusal } from "../../format.ts";
import { viewOf } from "./compound.ts";

export const BOF = 0x809, EOF = 0x0a, CONTINUE = 0x3c, BOUND_SHEET = 0x85, FILE_PASS = 0x2f;
const CONTINUES = [CONTINUE, 0x812, 0x875, 0x87f];
/** Records of cells that are taken as they are, many at once; `RUN` is no record's number. */
const CELLS = new Set([0x06, 0x201, 0x203, 0x205, 0x207, 0x208, 0x27e, 0xbd, 0xbe, 0xfd]);
const RUN = -1;
const INDEX = 0x20b, DB_CELL = 0xd7, EXT_SST = 0xff;
const BIFF8 = 0x600, MAX_RECORDS = 500_000;

/** A record, or a run of cells' records with their headers. */
export interface Cell {
  id: number;
  data: Uint8Array;
  /** Where the record began in the old stream. */
  at: number;
}

/** True for records that carry on the one before. */
export function continues(id: number): boolean {
  return CONTINUES.includes(id);
}

/** True for a run of cells. */
export function isRun(id: number): boolean {
  return id === RUN;
}

/** Records of the substream whose BOF is at `at`, up to its EOF, charts inside it included. */
export function substream(stream: Uint8Array, at: number): Cell[] {
  const view = viewOf(stream);
  const found: Cell[] = [];
  let depth = 0, run = -1;
  do {
    if (at + 4 > stream.length) throw new Refusal("damaged", "workbook record");
    const id = view.getUint16(at, true), end = at + 4 + view.getUint16(at + 2, true);
    if (end > stream.length) throw new Refusal("damaged", "workbook record");
    if (found.length === 0 && id !== BOF) throw new Refusal("damaged", "substream");
    if (found.length > MAX_RECORDS) throw new Refusal("too-large", "workbook records");
    if (CELLS.has(id)) {
      if (run < 0) run = at;
      at = end;
      continue;
    }
    if (run >= 0) found.push({ id: RUN, data: stream.slice(run, at), at: run });
    run = -1;
    found.push({ id, data: stream.slice(at + 4, end), at });
    if (id === BOF) {
      if (end - at < 8) throw new Refusal("damaged", "BOF");
      if (view.getUint16(at + 4, true) !== BIFF8) throw new Refusal("old-format", "workbook");
      depth++;
    } else if (id === EOF) depth--;
    else if (id === FILE_PASS) throw new Refusal("encrypted", "workbook");
    at = end;
  } while (depth > 0);
  return found;
}

/** Bytes before the data: a run has its records' own. */
function headOf(id: number): number {
  return id === RUN ? 0 : 4;
}

/**
 * The stream of these records, with the places that some of them name moved along: sheets
 * (section 2.4.28), rows (2.4.144, 2.4.78) and shared strings (2.4.107).
 */
export function writeRecords(records: Cell[]): Uint8Array {
  const starts: number[] = [];
  let length = 0;
  for (const { id, data } of records) {
    starts.push(length);
    length += headOf(id) + data.length;
  }
  const order = records.map((_, i) => i).sort((a, b) => records[a]!.at - records[b]!.at);
  /** Where the record that holds the old offset `old` has gone; 0 when it was dropped. */
  const moved = (old: number): number => {
    let low = 0, high = order.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (records[order[middle]!]!.at <= old) low = middle;
      else high = middle - 1;
    }
    const found = order[low]!;
    const { id, data, at } = records[found]!;
    const inside = old - at;
    return inside >= 0 && inside < headOf(id) + data.length ? starts[found]! + inside : 0;
  };

  const out = new Uint8Array(length);
  const to = viewOf(out);
  records.forEach(({ id, data, at }, i) => {
    const start = starts[i]!;
    if (id === RUN) return out.set(data, start);
    to.setUint16(start, id, true);
    to.setUint16(start + 2, data.length, true);
    out.set(data, start + 4);
    const move = (field: number) => {
      if (field + 4 > data.length) return;
      to.setUint32(start + 4 + field, moved(viewOf(data).getUint32(field, true)), true);
    };
    if (id === BOUND_SHEET) move(0);
    else if (id === INDEX) { for (let field = 12; field < data.length; field += 4) move(field); }
    else if (id === EXT_SST) { for (let field = 2; field < data.length; field += 8) move(field); }
    else if (id === DB_CELL && data.length >= 4) {
      const row = at - viewOf(data).getUint32(0, true);
      to.setUint32(start + 4, start - moved(row), true);
    }
  });
  return out;
}
