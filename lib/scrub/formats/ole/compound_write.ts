/** Compound files, written anew. [MS-CFB] Compound File Binary File Format. */
import {
  CUTOFF,
  END,
  MINI,
  NONE,
  ROOT,
  SECTOR,
  SIGNATURE,
  STORAGE,
  type Storage,
  STREAM,
  viewOf,
} from "./compound.ts";

const DIFAT = 0xfffffffc, FAT = 0xfffffffd;

/**
 * The compound file that holds `root`, of version 3, the same bytes for the same content. What a
 * file that was read loses on the way: free sectors, the slack after streams, old directory entries,
 * dates, state bits and the order in which its parts were written.
 */
export function writeCompound(root: Storage): Uint8Array {
  const entries = flatten(root);
  const filled = entries.filter((entry) => entry.stream.length > 0);
  const minis = filled.filter((entry) => entry.stream.length < CUTOFF);
  const larges = filled.filter((entry) => entry.stream.length >= CUTOFF);
  const units = (of: Entry[], unit: number) =>
    of.reduce((sum, { stream }) => sum + Math.ceil(stream.length / unit), 0);
  const miniCount = units(minis, MINI);
  const chains = {
    directory: Math.ceil(entries.length / 4),
    miniFat: Math.ceil(miniCount / 128),
    mini: Math.ceil(miniCount / 8),
  };
  const body = chains.directory + chains.miniFat + chains.mini + units(larges, SECTOR);
  let fats = 0, difats = 0;
  while (fats * 128 < body + fats + difats) {
    fats++;
    difats = Math.max(0, Math.ceil((fats - 109) / 127));
  }

  const out = new Uint8Array((1 + fats + difats + body) * SECTOR);
  const view = viewOf(out);
  const fatAt = (sector: number) => SECTOR * (1 + (sector >> 7)) + (sector & 127) * 4;
  for (let i = 0; i < fats * 128; i++) view.setUint32(fatAt(i), NONE, true);
  let next = 0;
  const mark = (count: number, value: number) => {
    for (; count > 0; count--) view.setUint32(fatAt(next++), value, true);
  };
  /** Links the next `count` sectors; gives the first, or the end mark when there are none. */
  const chain = (count: number) => {
    const start = next;
    for (let i = 1; i <= count; i++) {
      view.setUint32(fatAt(next++), i === count ? END : start + i, true);
    }
    return count === 0 ? END : start;
  };
  const byteAt = (sector: number) => (sector + 1) * SECTOR;

  mark(fats, FAT);
  mark(difats, DIFAT);
  const directory = chain(chains.directory);
  const miniFat = chain(chains.miniFat);
  const mini = chain(chains.mini);
  out.fill(
    0xff,
    byteAt(miniFat),
    byteAt(miniFat) + (miniFat === END ? 0 : chains.miniFat * SECTOR),
  );

  let miniNext = 0;
  for (const entry of minis) {
    entry.start = miniNext;
    out.set(entry.stream, byteAt(mini) + miniNext * MINI);
    const last = miniNext + Math.ceil(entry.stream.length / MINI) - 1;
    for (; miniNext <= last; miniNext++) {
      view.setUint32(byteAt(miniFat) + miniNext * 4, miniNext === last ? END : miniNext + 1, true);
    }
  }
  for (const entry of larges) {
    entry.start = chain(Math.ceil(entry.stream.length / SECTOR));
    out.set(entry.stream, byteAt(entry.start));
  }
  entries.forEach((entry, i) => {
    const at = byteAt(directory) + i * 128;
    const start = i === 0 ? mini : entry.start;
    const size = i === 0 ? miniCount * MINI : entry.stream.length;
    for (let j = 0; j < entry.name.length; j++) {
      view.setUint16(at + j * 2, entry.name.charCodeAt(j), true);
    }
    view.setUint16(at + 64, entry.name.length * 2 + 2, true);
    out.set([entry.type, entry.black ? 1 : 0], at + 66);
    [entry.left, entry.right, entry.child].forEach((to, j) =>
      view.setUint32(at + 68 + j * 4, to, true)
    );
    out.set(entry.clsid, at + 80);
    view.setUint32(at + 116, start, true);
    view.setUint32(at + 120, size, true);
  });
  for (let i = entries.length; i < chains.directory * 4; i++) {
    out.fill(0xff, byteAt(directory) + i * 128 + 68, byteAt(directory) + i * 128 + 80);
  }

  out.set(SIGNATURE);
  view.setUint16(24, 0x3e, true);
  [3, 0xfffe, 9, 6].forEach((value, i) => view.setUint16(26 + i * 2, value, true));
  [fats, directory, 0, CUTOFF, miniFat, chains.miniFat, difats > 0 ? fats : END, difats]
    .forEach((value, i) => view.setUint32(44 + i * 4, value, true));
  for (let i = 0; i < 109; i++) view.setUint32(76 + i * 4, i < fats ? i : NONE, true);
  for (let i = 0; i < difats; i++) {
    const at = byteAt(fats + i);
    for (let j = 0; j < 127; j++) {
      const fat = 109 + i * 127 + j;
      view.setUint32(at + j * 4, fat < fats ? fat : NONE, true);
    }
    view.setUint32(at + 508, i + 1 < difats ? fats + i + 1 : END, true);
  }
  return out;
}

interface Entry {
  name: string;
  type: number;
  black: boolean;
  left: number;
  right: number;
  child: number;
  clsid: Uint8Array;
  stream: Uint8Array;
  /** First sector, of the mini stream for small streams. */
  start: number;
}

/** All entries, the root first, each storage's children linked as a balanced red-black tree. */
function flatten(root: Storage): Entry[] {
  const entries: Entry[] = [];
  const add = (name: string, type: number): Entry => {
    const [clsid, stream] = [new Uint8Array(16), new Uint8Array()];
    const links = { left: NONE, right: NONE, child: NONE };
    const start = type === STREAM ? END : 0;
    const entry = { name, type, black: true, ...links, clsid, stream, start };
    entries.push(entry);
    return entry;
  };
  const fill = (owner: Entry, storage: Storage) => {
    owner.clsid = storage.clsid;
    const names = [...storage.streams.keys(), ...storage.storages.keys()].sort(byName);
    const first = entries.length;
    for (const name of names) {
      const stream = storage.streams.get(name);
      const entry = add(name, stream ? STREAM : STORAGE);
      if (stream) entry.stream = stream;
    }
    const height = Math.floor(Math.log2(names.length + 1));
    const link = (from: number, to: number, level: number): number => {
      if (from >= to) return NONE;
      const middle = (from + to) >> 1;
      const entry = entries[first + middle]!;
      entry.black = level < height; // only the last, incomplete level is red
      entry.left = link(from, middle, level + 1);
      entry.right = link(middle + 1, to, level + 1);
      return first + middle;
    };
    owner.child = link(0, names.length, 0);
    names.forEach((name, i) => {
      const inner = storage.storages.get(name);
      if (inner) fill(entries[first + i]!, inner);
    });
  };
  fill(add("Root Entry", ROOT), root);
  return entries;
}

/** Section 2.6.4: shorter names first, then by their upper-case characters. */
function byName(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  const [x, y] = [a.toUpperCase(), b.toUpperCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}
