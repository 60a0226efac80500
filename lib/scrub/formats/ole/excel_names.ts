/** Links, names and other workbooks in Excel files. [MS-XLS] 2.4.140, 2.4.150, 2.4.271. */
import { concat } from "../../bytes.ts";
import { Refusal, type Work } from "../../format.ts";
import { isLocalPath, isPublicLink } from "../../paths.ts";
import { viewOf } from "./compound.ts";
import type { Cell } from "./excel_records.ts";

const utf16 = new TextDecoder("utf-16le");
const latin = new TextDecoder("latin1");
/** Class of URL monikers, [MS-OSHARED] section 2.3.7.6. */
const URL_MONIKER = "e0c9ea79f9bace118c8200aa004ba90b";
const MONIKER = 1, ABSOLUTE = 2, LOCATION = 8, DISPLAY = 16, FRAME = 128, AS_TEXT = 256;
const SAME_BOOK = 0x0401, ADD_IN = 0x3a01;
const HIDDEN = 1, BUILT_IN = 0x20, TEXT_TOKEN = 0x17;

/**
 * Writes the link anew with its public address and its place in the document alone. False when it
 * leads elsewhere and has to go.
 */
export function cleanLink(cell: Cell, work: Work): boolean {
  const { data } = cell;
  const view = viewOf(data);
  const flags = view.getUint32(28, true);
  let at = 32;
  const text = () => {
    const length = view.getUint32(at, true) * 2;
    if (at + 4 + length > data.length) throw new Refusal("damaged", "link");
    at += 4 + length;
    return data.subarray(at - 4 - length, at);
  };
  if (flags & DISPLAY) text();
  if (flags & FRAME) text();
  const parts: Uint8Array[] = [data.slice(0, 32)];
  if (flags & MONIKER) {
    const kind = Array.from(data.subarray(at, at + 16), (b) => b.toString(16).padStart(2, "0"));
    if (flags & AS_TEXT || kind.join("") !== URL_MONIKER) return gone(work);
    const length = view.getUint32(at + 16, true);
    const url = utf16.decode(data.subarray(at + 20, at + 20 + length)).replace(/\0.*$/s, "");
    if (!isPublicLink(url)) return gone(work);
    const head = data.slice(at, at + 20);
    const size = (url.length + 1) * 2;
    viewOf(head).setUint32(16, size, true);
    parts.push(head, data.slice(at + 20, at + 20 + size));
    at += 20 + length;
  }
  if (flags & LOCATION) parts.push(text());
  viewOf(parts[0]!).setUint32(28, flags & (MONIKER | ABSOLUTE | LOCATION), true);
  cell.data = concat(parts);
  return true;
}

function gone(work: Work): false {
  work.removed("Link to a file or mailbox", "hidden");
  return false;
}

/** Another workbook, or the source of linked data, gets a neutral path; its sheets keep names. */
export function cleanSupBook(cell: Cell, number: number, work: Work): void {
  const { data } = cell;
  const view = viewOf(data);
  const length = view.getUint16(2, true);
  if (data.length <= 4 || length === SAME_BOOK || length === ADD_IN && data.length === 4) return;
  const end = 5 + length * (data[4]! & 1 ? 2 : 1);
  if (end > data.length) throw new Refusal("damaged", "external workbook");
  const path = (data[4]! & 1 ? utf16 : latin).decode(data.subarray(5, end));
  if (path.length <= 1) return; // this workbook, or nothing
  work.removed("Paths of other files", "software");
  const neutral = path.includes("\x03") ? `Link\x03file${number}` : `\x01file${number}.xls`;
  const head = data.slice(0, 5);
  viewOf(head).setUint16(2, neutral.length, true);
  head[4] = 0;
  const name = Uint8Array.from([...neutral].map((one) => one.charCodeAt(0)));
  cell.data = concat([head, name, data.subarray(end)]);
}

/**
 * A defined name: one that is hidden is numbered instead, and loses a text that it stands for.
 * Paths, descriptions and help texts go. Names of functions (`_xlfn.`) and built-in ones stay.
 */
export function cleanName(cell: Cell, number: number, work: Work): void {
  const { data } = cell;
  const view = viewOf(data);
  const flags = view.getUint16(0, true), length = data[3]!, formula = view.getUint16(4, true);
  const wide = data[14]! & 1;
  const start = 15, end = start + length * (wide ? 2 : 1);
  if (end + formula > data.length) throw new Refusal("damaged", "name");
  if (data.subarray(10, 14).some(Boolean)) {
    work.removed("Descriptions of names", "hidden");
    cell.data = data.slice(0, end + formula).fill(0, 10, 14);
  }
  const name = (wide ? utf16 : latin).decode(data.subarray(start, end));
  const value = cell.data.subarray(end, end + formula);
  const isHidden = (flags & HIDDEN) !== 0 && !(flags & BUILT_IN) && !name.startsWith("_xl");
  if (blankText(value, isHidden)) work.removed("Hidden names", "hidden");
  if (!isHidden) return;
  work.removed("Hidden names", "hidden");
  const neutral = `_${number}`.padEnd(length, "_").slice(0, length);
  for (let i = 0; i < length; i++) {
    if (wide) viewOf(cell.data).setUint16(start + i * 2, neutral.charCodeAt(i), true);
    else cell.data[start + i] = neutral.charCodeAt(i);
  }
}

/** Blanks a text that is the name's value: a path always, others when `all`. True when it did. */
function blankText(value: Uint8Array, all: boolean): boolean {
  if (value.length <= 3 || value[0] !== TEXT_TOKEN) return false;
  const step = value[2]! & 1 ? 2 : 1;
  const text = (step === 2 ? utf16 : latin).decode(value.subarray(3));
  if (!all && !isLocalPath(text)) return false;
  value.fill(0, 3);
  for (let at = 3; at < value.length; at += step) value[at] = 0x20;
  return true;
}
