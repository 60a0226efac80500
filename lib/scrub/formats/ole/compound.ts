/** Compound files, read whole. [MS-CFB] Compound File Binary File Format. */
import { Refusal } from "../../format.ts";

/** A storage: a folder in the compound file. Names are unique whatever their case. */
export interface Storage {
  /** Class of the program that opens the object, 16 bytes. */
  clsid: Uint8Array;
  streams: Map<string, Uint8Array>;
  storages: Map<string, Storage>;
}

export const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
export const END = 0xfffffffe, NONE = 0xffffffff;
export const SECTOR = 512, MINI = 64, CUTOFF = 4096;
export const STORAGE = 1, STREAM = 2, ROOT = 5;
const MAX_SECTOR = 0xfffffffa;
const MAX_ENTRIES = 100_000, MAX_NESTING = 32;

/** True when the bytes begin as a compound file does (section 2.2). */
export function isCompound(bytes: Uint8Array): boolean {
  return bytes.length >= SECTOR && SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/** An empty storage. */
export function newStorage(): Storage {
  return { clsid: new Uint8Array(16), streams: new Map(), storages: new Map() };
}

/** Reads the root storage with all it holds. Throws `Refusal("damaged")`. */
export function readCompound(bytes: Uint8Array): Storage {
  return new Reader(bytes).storage(0, 0);
}

/** Names in the root storage; none when the bytes are not a readable compound file. */
export function rootNames(bytes: Uint8Array): string[] {
  if (!isCompound(bytes)) return [];
  try {
    const reader = new Reader(bytes);
    return reader.children(0).map((entry) => reader.name(entry));
  } catch {
    return [];
  }
}

function damaged(what: string): Refusal {
  return new Refusal("damaged", `compound file ${what}`);
}

/** Sectors, chains and directory entries (sections 2.1 to 2.6). No sector may be used twice. */
class Reader {
  #bytes: Uint8Array;
  #size: number;
  #fat: Uint32Array;
  #miniFat: Uint32Array;
  #mini: Uint8Array;
  #directory: DataView;
  #wide: boolean;
  #used: Set<number> = new Set();
  #usedMini: Set<number> = new Set();
  #visited: Set<number> = new Set();

  constructor(bytes: Uint8Array) {
    const header = viewOf(bytes);
    const major = header.getUint16(26, true);
    const shift = header.getUint16(30, true);
    if (
      !isCompound(bytes) || header.getUint16(28, true) !== 0xfffe ||
      !(major === 3 && shift === 9 || major === 4 && shift === 12) ||
      header.getUint16(32, true) !== 6 || header.getUint32(56, true) !== CUTOFF
    ) throw damaged("header");
    this.#bytes = bytes;
    this.#size = 1 << shift;
    this.#wide = major === 4;
    this.#fat = this.#words(this.#fatSectors(header));
    this.#directory = viewOf(this.#chain(header.getUint32(48, true)));
    const miniFat = header.getUint32(60, true);
    this.#miniFat = wordsOf(miniFat < MAX_SECTOR ? this.#chain(miniFat) : new Uint8Array());
    if (this.#directory.byteLength < 128 || this.#type(0) !== ROOT) throw damaged("root");
    const start = this.#directory.getUint32(116, true);
    this.#mini = start < MAX_SECTOR ? this.#chain(start) : new Uint8Array();
  }

  /** The header's 109 places and the DIFAT chain name the sectors of the FAT. */
  #fatSectors(header: DataView): number[] {
    const sectors: number[] = [];
    for (let i = 0; i < 109; i++) sectors.push(header.getUint32(76 + i * 4, true));
    let next = header.getUint32(68, true);
    while (next < MAX_SECTOR) {
      const words = wordsOf(this.#sector(next));
      sectors.push(...words.subarray(0, -1));
      next = words[words.length - 1]!;
    }
    return sectors.filter((sector) => sector < MAX_SECTOR);
  }

  #words(sectors: number[]): Uint32Array {
    const out = new Uint8Array(sectors.length * this.#size);
    sectors.forEach((sector, i) => out.set(this.#sector(sector), i * this.#size));
    return wordsOf(out);
  }

  /** The last sector of a file may be cut short; the rest of it counts as zeros. */
  #sector(index: number): Uint8Array {
    const at = (index + 1) * this.#size;
    if (at >= this.#bytes.length || this.#used.has(index)) throw damaged("sector");
    this.#used.add(index);
    const part = this.#bytes.subarray(at, at + this.#size);
    if (part.length === this.#size) return part;
    const whole = new Uint8Array(this.#size);
    whole.set(part);
    return whole;
  }

  #chain(start: number): Uint8Array {
    const sectors: number[] = [];
    for (let at = start; at !== END; at = this.#fat[at] ?? NONE) {
      if (at >= MAX_SECTOR || sectors.length > this.#fat.length) throw damaged("chain");
      sectors.push(at);
    }
    const out = new Uint8Array(sectors.length * this.#size);
    sectors.forEach((sector, i) => out.set(this.#sector(sector), i * this.#size));
    return out;
  }

  #miniChain(start: number, size: number): Uint8Array {
    const out = new Uint8Array(Math.ceil(size / MINI) * MINI);
    let at = start;
    for (let to = 0; to < out.length; to += MINI) {
      const from = at * MINI;
      if (at >= MAX_SECTOR || from >= this.#mini.length || this.#usedMini.has(at)) {
        throw damaged("mini stream");
      }
      this.#usedMini.add(at);
      out.set(this.#mini.subarray(from, from + MINI), to);
      at = this.#miniFat[at] ?? NONE;
    }
    return out.subarray(0, size);
  }

  #type(entry: number): number {
    return this.#directory.getUint8(entry * 128 + 66);
  }

  name(entry: number): string {
    const at = entry * 128;
    const bytes = this.#directory.getUint16(at + 64, true);
    if (bytes > 64 || bytes % 2 !== 0) throw damaged("name");
    let name = "";
    for (let i = 0; i < bytes - 2; i += 2) {
      name += String.fromCharCode(this.#directory.getUint16(at + i, true));
    }
    return name;
  }

  /** Entries of a storage: the tree of siblings under its child (section 2.6.4). */
  children(storage: number): number[] {
    const found: number[] = [];
    const open = [this.#directory.getUint32(storage * 128 + 76, true)];
    while (open.length > 0) {
      const entry = open.pop()!;
      if (entry === NONE) continue;
      if (entry * 128 + 128 > this.#directory.byteLength || this.#visited.has(entry)) {
        throw damaged("directory");
      }
      this.#visited.add(entry);
      if (this.#visited.size > MAX_ENTRIES) throw new Refusal("too-large", "compound file entries");
      found.push(entry);
      const at = entry * 128;
      open.push(this.#directory.getUint32(at + 72, true), this.#directory.getUint32(at + 68, true));
    }
    return found;
  }

  storage(entry: number, depth: number): Storage {
    if (depth > MAX_NESTING) throw new Refusal("too-deep", "storages");
    const at = entry * 128;
    const result = newStorage();
    for (let i = 0; i < 16; i++) result.clsid[i] = this.#directory.getUint8(at + 80 + i);
    const seen = new Set<string>();
    for (const child of this.children(entry)) {
      const name = this.name(child);
      if (name === "" || seen.has(name.toUpperCase())) throw damaged("names");
      seen.add(name.toUpperCase());
      const type = this.#type(child);
      if (type === STORAGE) result.storages.set(name, this.storage(child, depth + 1));
      else if (type === STREAM) result.streams.set(name, this.#stream(child));
      else throw damaged("entry");
    }
    return result;
  }

  #stream(entry: number): Uint8Array {
    const at = entry * 128;
    const start = this.#directory.getUint32(at + 116, true);
    const size = this.#directory.getUint32(at + 120, true);
    if (this.#wide && this.#directory.getUint32(at + 124, true) !== 0) throw damaged("size");
    if (size === 0) return new Uint8Array();
    if (size < CUTOFF) return this.#miniChain(start, size);
    const chain = this.#chain(start);
    if (size > chain.length) throw damaged("stream");
    return chain.subarray(0, size);
  }
}

/** A view of these bytes, not of the buffer under them. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  const view = viewOf(bytes);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(i * 4, true));
}
