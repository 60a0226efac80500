/**
 * Word 97-2003. [MS-DOC] Word Binary File Format. Text and formatting stay where they are in the
 * document stream, and all that nothing refers to there becomes zeros; the table stream is written
 * anew from the structures that stay.
 */
import { concat } from "../../bytes.ts";
import { Refusal, type Work } from "../../format.ts";
import { keptBytes } from "../../kept.ts";
import { BSE, cleanArt } from "./art.ts";
import { cleanBlip, isBlip } from "./blip.ts";
import { newStorage, type Storage, viewOf } from "./compound.ts";
import { cleanObject } from "./embedded.ts";
import { cleanData } from "./word_data.ts";
import * as fib from "./word_fib.ts";
import { cleanPages, cleanSections } from "./word_pages.ts";
import { cleanSprms, type Targets } from "./word_sprms.ts";
import * as tables from "./word_tables.ts";
import { cleanFields, readPieces } from "./word_text.ts";

const DOCUMENT = "WordDocument", DATA = "Data", OBJECTS = "ObjectPool";
const FIRST_OBJECT = 1_000_000_001;

/** The cleaned storage of a document. Throws `Refusal`. */
export async function cleanWord(root: Storage, work: Work): Promise<Storage> {
  const document = root.streams.get(DOCUMENT)!.slice();
  const block = new fib.Fib(document);
  const table = root.streams.get(block.table);
  if (!table) throw new Refusal("damaged", "table stream");
  const old = (index: number): Uint8Array | undefined => {
    const [at, length] = block.place(index);
    if (length === 0) return undefined;
    if (at + length > table.length) throw new Refusal("damaged", "structure");
    return table.slice(at, at + length);
  };
  const targets: Targets = {
    data: new Map(),
    objects: objectNumbers(root),
    usedObjects: new Set(),
  };
  const kept = keptBytes(document.length);
  kept.keep(0, block.size);

  const cleaned = new Map<number, Uint8Array>();
  for (const index of fib.AS_THEY_ARE) {
    const bytes = old(index);
    if (!bytes) continue;
    if (fib.NAMES.some((other) => overlap(block.place(index), block.place(other)))) {
      throw new Refusal("damaged", "structures overlap");
    }
    cleaned.set(index, bytes);
  }
  const rewrite = (index: number, clean: (bytes: Uint8Array) => Uint8Array) => {
    const bytes = old(index);
    if (bytes) cleaned.set(index, clean(bytes));
  };
  rewrite(fib.COMMENT_REFS, (bytes) => tables.commentRefs(bytes, work));
  rewrite(fib.COMMENTERS, (bytes) => tables.commenters(bytes, work));
  rewrite(fib.COMMENT_EXTRAS, (bytes) => tables.commentExtras(bytes, work));
  rewrite(fib.REVISERS, (bytes) => tables.revisers(bytes, work));
  rewrite(fib.ASSOCIATIONS, tables.associations);
  rewrite(fib.PROPERTIES, (bytes) => tables.properties(bytes, work));
  rewrite(fib.STYLES, (bytes) => tables.styles(bytes, targets, work));
  rewrite(fib.CHARACTER_PAGES, (bytes) => {
    cleanPages(document, bytes, 1, kept, targets, work);
    return bytes;
  });
  rewrite(fib.PARAGRAPH_PAGES, (bytes) => {
    cleanPages(document, bytes, 13, kept, targets, work);
    return bytes;
  });
  rewrite(fib.SECTIONS, (bytes) => {
    cleanSections(document, bytes, kept, targets, work);
    return bytes;
  });
  rewrite(fib.TEXT, (bytes) => cleanText(document, bytes, kept, targets, work));
  if (!cleaned.has(fib.TEXT)) throw new Refusal("damaged", "piece table");
  const drawings = old(fib.DRAWINGS);
  if (drawings) cleaned.set(fib.DRAWINGS, await cleanDrawings(document, drawings, kept, work));
  const [lists, listLength] = block.place(fib.LISTS);
  let levels = 0;
  if (listLength > 0) {
    if (lists > table.length) throw new Refusal("damaged", "lists");
    const [bytes, length] = tables.lists(table.subarray(lists), targets, work);
    cleaned.set(fib.LISTS, bytes);
    levels = bytes.length - length;
  }

  for (let index = 0; index < block.count; index++) {
    const said = fib.DROPPED[index];
    if (said && isThere(index, block) && !cleaned.has(index)) work.removed(...said);
    block.setPlace(index, 0, 0);
  }
  const out = newStorage();
  out.clsid = root.clsid;
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const [index, bytes] of [...cleaned].sort(([a], [b]) => a - b)) {
    block.setPlace(index, at, bytes.length - (index === fib.LISTS ? levels : 0));
    if (index === fib.STYLES) block.setPlace(0, at, bytes.length);
    const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
    padded.set(bytes);
    parts.push(padded);
    at += padded.length;
  }
  out.streams.set(block.table, concat(parts));
  if (kept.zeroRest(document, 0, document.length)) work.removed("Deleted text", "history");
  out.streams.set(DOCUMENT, document);
  const data = root.streams.get(DATA);
  if (data) out.streams.set(DATA, await cleanData(data, targets, work));
  const objects = await cleanObjects(root, targets, work);
  if (objects) out.storages.set(OBJECTS, objects);
  return out;
}

function overlap([a, aLength]: [number, number], [b, bLength]: [number, number]): boolean {
  return bLength > 0 && a < b + bLength && b < a + aLength;
}

/** True when a structure is there; the time of the last save has no length (2.5.6). */
function isThere(index: number, block: fib.Fib): boolean {
  const [at, length] = block.place(index);
  return length > 0 || index === 87 && at > 0;
}

/** Clx (2.9.38): lists of formatting, then the piece table. Keeps the text and cleans its fields. */
function cleanText(
  document: Uint8Array,
  clx: Uint8Array,
  kept: ReturnType<typeof keptBytes>,
  targets: Targets,
  work: Work,
): Uint8Array {
  const view = viewOf(clx);
  let at = 0;
  while (clx[at] === 1) {
    const end = at + 3 + view.getUint16(at + 1, true);
    if (end > clx.length) throw new Refusal("damaged", "piece table");
    cleanSprms(clx.subarray(at + 3, end), targets, work);
    at = end;
  }
  if (clx[at] !== 2) throw new Refusal("damaged", "piece table");
  const end = at + 5 + view.getUint32(at + 1, true);
  if (end > clx.length) throw new Refusal("damaged", "piece table");
  const pieces = readPieces(clx.subarray(at + 5, end), document.length);
  for (const piece of pieces) kept.keep(piece.at, piece.characters * piece.width);
  cleanFields(document, pieces, work);
  return clx.slice(0, end);
}

/** OfficeArtContent (2.9.172): the group of all drawings, then a byte and a drawing, twice at most. */
async function cleanDrawings(
  document: Uint8Array,
  bytes: Uint8Array,
  kept: ReturnType<typeof keptBytes>,
  work: Work,
): Promise<Uint8Array> {
  const view = viewOf(bytes);
  const pictures = new Set<number>();
  let at = 0;
  for (; at + 8 <= bytes.length; at++) {
    const end = at + 8 + view.getUint32(at + 4, true);
    if (end > bytes.length) throw new Refusal("damaged", "drawing");
    await cleanArt(bytes.subarray(at, end), work, (type, entry) => {
      if (type !== BSE || entry.length !== 36) return;
      const fields = viewOf(entry);
      const place = fields.getUint32(28, true);
      if (fields.getUint32(20, true) > 0 && place !== 0xffffffff) pictures.add(place);
    });
    at = end;
  }
  bytes.fill(0, at);
  for (const at of pictures) {
    if (at === 0 || at + 8 > document.length) continue;
    const head = viewOf(document);
    const type = head.getUint16(at + 2, true), end = at + 8 + head.getUint32(at + 4, true);
    if (!isBlip(type) || end > document.length) throw new Refusal("damaged", "picture");
    kept.keep(at, end - at);
    await cleanBlip(type, head.getUint16(at, true) >> 4, document.subarray(at + 8, end), work);
  }
  return bytes;
}

/** New numbers for embedded objects: the old ones tell when each was made. */
function objectNumbers(root: Storage): Map<number, number> {
  const numbers = new Map<number, number>();
  for (const name of root.storages.get(OBJECTS)?.storages.keys() ?? []) {
    const number = /^_(\d{1,10})$/.exec(name)?.[1];
    if (number) numbers.set(Number(number), FIRST_OBJECT + numbers.size);
  }
  return numbers;
}

async function cleanObjects(root: Storage, targets: Targets, work: Work) {
  const pool = root.storages.get(OBJECTS);
  if (!pool) return undefined;
  const out = newStorage();
  for (const [name, object] of pool.storages) {
    const number = Number(name.slice(1));
    if (!targets.usedObjects.has(number)) {
      work.removed("Embedded object", "hidden");
      continue;
    }
    const cleaned = await cleanObject(object, work);
    if (cleaned) out.storages.set(`_${targets.objects.get(number)}`, cleaned);
  }
  return out;
}
