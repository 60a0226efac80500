/** Structures of the table stream that are cleaned or written anew. [MS-DOC] section 2.9. */
import { concat } from "../../bytes.ts";
import { Refusal, type Work } from "../../format.ts";
import { viewOf } from "./compound.ts";
import { cleanSprms, type Targets } from "./word_sprms.ts";

const PARAGRAPH = 1, CHARACTER = 2, TABLE = 3;

/** A string with its length before it, as in Xst (2.9.335) and the entries of Sttb (2.2.4). */
function lengthThenText(text: string): Uint8Array {
  const out = new DataView(new ArrayBuffer(2 + text.length * 2));
  out.setUint16(0, text.length, true);
  [...text].forEach((one, i) => out.setUint16(2 + i * 2, one.charCodeAt(0), true));
  return new Uint8Array(out.buffer);
}

/** Section 2.2.4: an extended string table without extra data. */
function stringTable(texts: string[]): Uint8Array {
  const head = new Uint8Array([0xff, 0xff, texts.length & 0xff, texts.length >> 8, 0, 0]);
  return concat([head, ...texts.map(lengthThenText)]);
}

/** SttbfRMark (2.9.279): as many revisers as before, all called "Author" but the first. */
export function revisers(old: Uint8Array, work: Work): Uint8Array {
  const count = viewOf(old).getUint16(2, true);
  if (count > old.length) throw new Refusal("damaged", "revisers");
  if (count > 1) work.removed("Author of tracked changes", "person");
  return stringTable(Array.from({ length: count }, (_, i) => i === 0 ? "Unknown" : "Author"));
}

/** GrpXstAtnOwners (2.8.4 of the FIB): as many commenters as before, all called "Author". */
export function commenters(old: Uint8Array, work: Work): Uint8Array {
  const view = viewOf(old);
  const names: Uint8Array[] = [];
  for (let at = 0; at + 2 <= old.length; at += 2 + view.getUint16(at, true) * 2) {
    names.push(lengthThenText("Author"));
  }
  work.removed("Author of a comment", "person");
  return concat(names);
}

/** SttbfAssoc (2.9.270): template, title, author and the like, all empty. */
export function associations(): Uint8Array {
  return stringTable(Array(18).fill(""));
}

/** PlcfandRef (2.8.6): the initials in ATRDPre10 (2.9.5) become "A". */
export function commentRefs(old: Uint8Array, work: Work): Uint8Array {
  const out = old.slice();
  const count = Math.floor((old.length - 4) / 34);
  for (let i = 0; i < count; i++) {
    const at = (count + 1) * 4 + i * 30;
    out.fill(0, at, at + 20);
    out.set([1, 0, 0x41, 0], at);
    work.removed("Initials of a commenter", "person");
  }
  return out;
}

/** AtrdExtra (2.9.4): comments' dates. */
export function commentExtras(old: Uint8Array, work: Work): Uint8Array {
  const out = old.slice();
  for (let at = 0; at + 18 <= out.length; at += 18) out.fill(0, at, at + 6);
  work.removed("Times of comments", "time");
  return out;
}

/** Dop (2.7): dates, number of revisions, editing time, versions, session numbers. */
export function properties(old: Uint8Array, work: Work): Uint8Array {
  if (old.length < 84) throw new Refusal("damaged", "document properties");
  const out = old.slice();
  out.fill(0, 20, 38); // created, revised, printed, revisions, minutes
  out.fill(0, 0x19c, 0x19e); // versions kept in the file
  out.fill(0, 0x1b2, 0x1d8); // events for macros, mark of a virus check, spare
  out.fill(0, 590, 594); // the first session
  if (old.subarray(20, 32).some(Boolean)) work.removed("Document times", "time");
  if (old.subarray(32, 38).some(Boolean)) work.removed("Document editing time", "history");
  return out;
}

/** STSH (2.9.271): styles' session numbers and dates of changes. */
export function styles(old: Uint8Array, targets: Targets, work: Work): Uint8Array {
  const out = old.slice();
  const view = viewOf(out);
  const base = view.getUint16(4, true);
  let at = 2 + view.getUint16(0, true);
  while (at + 2 <= out.length) {
    const start = at + 2, end = start + view.getUint16(at, true);
    if (end > out.length) throw new Refusal("damaged", "styles");
    if (end > start) cleanStyle(out.subarray(start, end), base, targets, work);
    at = end;
  }
  return out;
}

/** STD (2.9.260): a fixed part, the name, then lists of formatting for the kind of style. */
function cleanStyle(style: Uint8Array, base: number, targets: Targets, work: Work): void {
  const view = viewOf(style);
  if (style.length < base || base < 10) throw new Refusal("damaged", "style");
  if (base >= 18) style.fill(0, 12, 16);
  const kind = view.getUint16(2, true) & 0xf, lists = view.getUint16(4, true) & 0xf;
  let at = base;
  if (at + 2 <= style.length) at += 2 + view.getUint16(at, true) * 2 + 2;
  for (let i = 0; i < lists && at + 2 <= style.length; i++) {
    const start = at + 2, end = Math.min(start + view.getUint16(at, true), style.length);
    const paragraph = kind === PARAGRAPH ? i === 0 : kind === TABLE ? i === 1 : kind !== CHARACTER;
    cleanSprms(style.subarray(Math.min(start + (paragraph ? 2 : 0), end), end), targets, work);
    at = end + (end - start) % 2;
  }
}

/**
 * PlfLst (2.9.165) with the levels behind it, which its length leaves out; `rest` begins with the
 * structure. Gives all, and the length that the FIB names.
 */
export function lists(
  rest: Uint8Array,
  targets: Targets,
  work: Work,
): [bytes: Uint8Array, length: number] {
  const view = viewOf(rest);
  const count = view.getUint16(0, true);
  const length = 2 + count * 28;
  if (length > rest.length) throw new Refusal("damaged", "lists");
  let at = length;
  for (let i = 0; i < count; i++) {
    for (let level = rest[2 + i * 28 + 26]! & 1 ? 8 : 0; level < 9; level++) {
      const from = at + 28, papx = rest[at + 25] ?? 0, chpx = rest[at + 24] ?? 0;
      const name = from + papx + chpx;
      if (name + 2 > rest.length) throw new Refusal("damaged", "list level");
      at = name + 2 + view.getUint16(name, true) * 2;
      if (at > rest.length) throw new Refusal("damaged", "list level");
    }
  }
  const out = rest.slice(0, at);
  let level = length;
  for (let i = 0; i < count; i++) {
    out.fill(0, 2 + i * 28 + 4, 2 + i * 28 + 8); // code of the template
    for (let n = out[2 + i * 28 + 26]! & 1 ? 8 : 0; n < 9; n++) {
      const papx = level + 28, chpx = papx + out[level + 25]!, name = chpx + out[level + 24]!;
      cleanSprms(out.subarray(papx, chpx), targets, work);
      cleanSprms(out.subarray(chpx, name), targets, work);
      level = name + 2 + viewOf(out).getUint16(name, true) * 2;
    }
  }
  return [out, length];
}
