/**
 * PowerPoint 97-2003. [MS-PPT] sections 2.1 (streams), 2.3 (the records). The presentation is
 * written anew from what its last save can reach: earlier saves and deleted slides stay behind.
 */
import { concat } from "../../bytes.ts";
import { Refusal, type Work } from "../../format.ts";
import { cleanPictures } from "./powerpoint_pictures.ts";
import { cleanPart, type Parts } from "./powerpoint_parts.ts";
import { newStorage, type Storage, viewOf } from "./compound.ts";

const CURRENT_USER = "Current User", DOCUMENT = "PowerPoint Document", PICTURES = "Pictures";
const USER_EDIT = 0x0ff5, CURRENT_USER_ATOM = 0x0ff6, DIRECTORY = 0x1772;
/** Document, slide, notes, master, handout, object: what may stand on its own (section 2.1.2). */
const PARTS = [0x03e8, 0x03ee, 0x03f0, 0x03f8, 0x0fc9, 0x1011];
const ENCRYPTED = 0xf3d1c4df, PLAIN = 0xe391c05f;
const MAX_EDITS = 10_000, MAX_OBJECTS = 100_000;

/** The cleaned storage of a presentation. Throws `Refusal`. */
export async function cleanPowerPoint(root: Storage, work: Work): Promise<Storage> {
  const stream = root.streams.get(DOCUMENT)!;
  const user = root.streams.get(CURRENT_USER);
  if (!user || user.length < 28) throw new Refusal("damaged", "Current User");
  const userView = viewOf(user);
  if (userView.getUint32(12, true) === ENCRYPTED) throw new Refusal("encrypted", "presentation");
  work.removed("Current user", "person");

  const saved = readEdits(stream, userView.getUint32(16, true), work);
  const parts: Parts = { used: new Set([saved.document]), pictures: new Set() };
  const cleaned = new Map<number, Uint8Array>();
  for (const id of parts.used) { // grows while parts name others
    const at = saved.places.get(id);
    if (at === undefined) continue;
    const record = recordAt(stream, at);
    if (!PARTS.includes(viewOf(record).getUint16(2, true))) continue; // some writers name none
    cleaned.set(id, await cleanPart(record, parts, work));
  }
  if ([...saved.places.keys()].some((id) => !cleaned.has(id))) {
    work.removed("Deleted slides", "history");
  }

  if (!cleaned.has(saved.document)) throw new Refusal("damaged", "document");
  const out = newStorage();
  out.clsid = root.clsid;
  const [document, edit] = write(cleaned, saved);
  out.streams.set(DOCUMENT, document);
  out.streams.set(CURRENT_USER, currentUser(userView, edit));
  const pictures = root.streams.get(PICTURES);
  if (pictures) out.streams.set(PICTURES, await cleanPictures(pictures, parts.pictures, work));
  return out;
}

interface Saved {
  /** Offsets of the newest version of each part, by its persist identifier. */
  places: Map<number, number>;
  document: number;
  /** The newest edit's own bytes, for its view settings. */
  edit: Uint8Array;
}

/** Section 2.1.2: from the newest edit back through the earlier ones. */
function readEdits(stream: Uint8Array, newest: number, work: Work): Saved {
  const view = viewOf(stream);
  const places = new Map<number, number>();
  const seen = new Set<number>();
  let document = 0;
  let edit: Uint8Array | undefined;
  for (let at = newest; at !== 0; at = view.getUint32(at + 16, true)) {
    if (seen.has(at) || seen.size > MAX_EDITS) throw new Refusal("damaged", "edit chain");
    seen.add(at);
    const record = recordAt(stream, at);
    if (view.getUint16(at + 2, true) !== USER_EDIT || record.length < 36) {
      throw new Refusal("damaged", "edit");
    }
    if (record.length >= 40) throw new Refusal("encrypted", "presentation");
    edit ??= record;
    document ||= view.getUint32(at + 24, true);
    readDirectory(recordAt(stream, view.getUint32(at + 20, true)), places);
  }
  if (seen.size > 1) work.removed("Earlier versions", "history");
  if (!edit || !places.has(document)) throw new Refusal("damaged", "document");
  return { places, document, edit };
}

/** Section 2.3.4: runs of parts with rising identifiers. A newer directory's places win. */
function readDirectory(record: Uint8Array, places: Map<number, number>): void {
  const view = viewOf(record);
  if (view.getUint16(2, true) !== DIRECTORY) throw new Refusal("damaged", "persist directory");
  for (let at = 8; at + 4 <= record.length;) {
    const run = view.getUint32(at, true);
    at += 4;
    for (let i = 0; i < run >>> 20; i++, at += 4) {
      const id = (run & 0xfffff) + i;
      if (!places.has(id)) places.set(id, view.getUint32(at, true));
      if (places.size > MAX_OBJECTS) throw new Refusal("too-large", "presentation parts");
    }
  }
}

/** The record that begins at `at`, with its header. */
function recordAt(stream: Uint8Array, at: number): Uint8Array {
  if (at + 8 > stream.length) throw new Refusal("damaged", "record");
  const end = at + 8 + viewOf(stream).getUint32(at + 4, true);
  if (end > stream.length) throw new Refusal("damaged", "record");
  return stream.subarray(at, end);
}

/** The parts in the order of their identifiers, one directory, one edit; and the edit's offset. */
function write(parts: Map<number, Uint8Array>, saved: Saved): [Uint8Array, number] {
  const ids = [...parts.keys()].sort((a, b) => a - b);
  const directory = new DataView(new ArrayBuffer(8 + ids.length * 8));
  directory.setUint16(2, DIRECTORY, true);
  directory.setUint32(4, ids.length * 8, true);
  let at = 0;
  ids.forEach((id, i) => {
    directory.setUint32(8 + i * 8, 1 << 20 | id, true);
    directory.setUint32(12 + i * 8, at, true);
    at += parts.get(id)!.length;
  });
  const edit = saved.edit.slice(0, 36);
  const view = viewOf(edit);
  view.setUint32(0, 0x0ff50000, true);
  view.setUint32(4, 28, true);
  view.setUint32(16, 0, true); // no earlier edit
  view.setUint32(20, at, true);
  view.setUint32(24, saved.document, true);
  view.setUint32(28, ids[ids.length - 1]!, true);
  view.setUint16(34, 0, true);
  const bodies = ids.map((id) => parts.get(id)!);
  return [
    concat([...bodies, new Uint8Array(directory.buffer), edit]),
    at + directory.byteLength,
  ];
}

/** Section 2.3.2, with a name of one space. */
function currentUser(old: DataView, edit: number): Uint8Array {
  const out = new Uint8Array(8 + 20 + 1 + 4 + 2);
  const view = viewOf(out);
  view.setUint16(2, CURRENT_USER_ATOM, true);
  view.setUint32(4, out.length - 8, true);
  view.setUint32(8, 20, true);
  view.setUint32(12, PLAIN, true);
  view.setUint32(16, edit, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, old.getUint16(22, true), true);
  view.setUint16(24, old.getUint16(24, true), true);
  out[28] = 0x20;
  view.setUint32(29, 8, true); // version of the release
  view.setUint16(33, 0x20, true);
  return out;
}
