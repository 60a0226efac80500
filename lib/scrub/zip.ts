/** ZIP archives (PKWARE APPNOTE 6.3.10): read with bounds of our own, written without a trace. */
import { Buffer } from "node:buffer";
import { crc32 } from "node:zlib";
import { deflateSync, Inflate } from "fflate";
import { Refusal, type Work } from "./format.ts";
import { concat } from "./bytes.ts";

/** Entries of one archive, and how much larger than the archive its content may be. */
const ENTRIES = 10_000;
const RATIO = 400;
/** An archive below this content size is never a bomb, whatever its ratio. */
const HARMLESS = 16 * 1024 * 1024;
/** Bytes handed to the decompressor at a time: deflate makes at most 1032 times as many of it. */
const SLICE = 4096;

/** An entry of the central directory (APPNOTE section 4.3.12). */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated; anything else is refused when it is read. */
  method: number;
  encrypted: boolean;
  crc: number;
  packed: number;
  size: number;
  /** Where the local header begins. */
  offset: number;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Finds the end of central directory record (section 4.3.16), from the end backwards. */
function findEnd(bytes: Uint8Array, data: DataView): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) {
    if (data.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new Refusal("damaged", "no ZIP directory");
}

/** The entry's name as text: UTF-8 where it is that, with "/" and without a leading one. */
function nameOf(raw: Uint8Array): string {
  let name: string;
  try {
    name = new TextDecoder("utf-8", { fatal: true }).decode(raw);
  } catch {
    name = new TextDecoder("latin1").decode(raw);
  }
  return name.replaceAll("\\", "/").replace(/^(\.?\/)+/, "");
}

/**
 * Lists the central directory; local headers that it does not name are not entries. An archive of
 * several disks or with a damaged directory throws `Refusal`. ZIP64 sizes (section 4.5.3) are read.
 */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  const data = view(bytes);
  const end = findEnd(bytes, data);
  let count = data.getUint16(end + 10, true);
  let size = data.getUint32(end + 12, true);
  let start = data.getUint32(end + 16, true);
  let last = end;
  const locator = end - 20;
  if (locator >= 0 && data.getUint32(locator, true) === 0x07064b50) {
    last = Number(data.getBigUint64(locator + 8, true));
    if (last + 56 > bytes.length || data.getUint32(last, true) !== 0x06064b50) {
      throw new Refusal("damaged", "ZIP64 directory");
    }
    count = Number(data.getBigUint64(last + 32, true));
    size = Number(data.getBigUint64(last + 40, true));
    start = Number(data.getBigUint64(last + 48, true));
  }
  if (count > ENTRIES) throw new Refusal("too-large", "ZIP entries");
  // Bytes in front of the archive shift every offset (section 4.1.9, self-extracting files).
  const shift = last - size - start;
  if (shift < 0) throw new Refusal("damaged", "ZIP directory");
  const entries: ZipEntry[] = [];
  let at = start + shift;
  for (let index = 0; index < count; index++) {
    if (at + 46 > last || data.getUint32(at, true) !== 0x02014b50) {
      throw new Refusal("damaged", "ZIP directory");
    }
    const nameLength = data.getUint16(at + 28, true);
    const extraLength = data.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + data.getUint16(at + 32, true);
    if (next > last) throw new Refusal("damaged", "ZIP directory");
    const entry: ZipEntry = {
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: data.getUint16(at + 10, true),
      encrypted: (data.getUint16(at + 8, true) & 0x41) !== 0,
      crc: data.getUint32(at + 16, true),
      packed: data.getUint32(at + 20, true),
      size: data.getUint32(at + 24, true),
      offset: data.getUint32(at + 42, true),
    };
    readZip64(entry, bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength));
    entry.offset += shift;
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** Sizes and offset of 0xffffffff stand in the ZIP64 extra field (section 4.5.3), in this order. */
function readZip64(entry: ZipEntry, extra: Uint8Array): void {
  const data = view(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + data.getUint16(at + 2, true)) {
    if (data.getUint16(at, true) !== 1) continue;
    let value = at + 4;
    for (const field of ["size", "packed", "offset"] as const) {
      if (entry[field] !== 0xffffffff || value + 8 > extra.length) continue;
      entry[field] = Number(data.getBigUint64(value, true));
      value += 8;
    }
    return;
  }
}

/**
 * The content of one entry. Never holds more than the entry's declared size, and throws `Refusal`
 * when the content does not have that size and checksum.
 */
export function readEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const data = view(bytes);
  if (entry.encrypted) throw new Refusal("encrypted", "ZIP entry");
  if (entry.offset + 30 > bytes.length || data.getUint32(entry.offset, true) !== 0x04034b50) {
    throw new Refusal("damaged", "ZIP local header");
  }
  const start = entry.offset + 30 + data.getUint16(entry.offset + 26, true) +
    data.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) throw new Refusal("damaged", "ZIP entry is cut");
  if (entry.method !== 0 && entry.method !== 8) throw new Refusal("not-certain", "ZIP method");
  const content = entry.method === 0 ? packed.slice() : inflate(packed, entry.size);
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw new Refusal("damaged", "ZIP checksum");
  }
  return content;
}

/** Inflates into a buffer of exactly `size` bytes; one byte more and it stops. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  if (size > packed.length * 1040 + 64) throw new Refusal("damaged", "ZIP sizes");
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new Refusal("bomb", "ZIP entry larger than declared");
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at === 0 || at < packed.length; at += SLICE) {
    stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  }
  return out.subarray(0, length);
}

/**
 * Reads every file of an archive, by name. Folders are left out; of two entries with one name the
 * last counts, as it does for the programs that read such files. Throws `Refusal` for encrypted,
 * damaged and oversized archives, before it unpacks where the directory tells.
 */
export function readZip(bytes: Uint8Array, work: Work): Map<string, Uint8Array> {
  const entries = new Map<string, ZipEntry>();
  for (const entry of listZip(bytes)) {
    if (entry.encrypted) throw new Refusal("encrypted", "ZIP entry");
    if (!entry.name.endsWith("/") && entry.name !== "") entries.set(entry.name, entry);
  }
  let total = 0;
  for (const entry of entries.values()) total += entry.size;
  if (total > HARMLESS && total > bytes.length * RATIO) throw new Refusal("bomb", "ZIP ratio");
  work.inflated(total);
  const files = new Map<string, Uint8Array>();
  for (const [name, entry] of entries) files.set(name, readEntry(bytes, entry));
  return files;
}

/** A file of an archive to be written. */
export interface ZipFile {
  name: string;
  bytes: Uint8Array;
  /** Written as it is: for what is packed already, and for ODF's `mimetype`. */
  stored?: boolean;
}

/**
 * Writes an archive in the given order: dates 1980-01-01 00:00, no extra fields, no comments, no
 * attributes, made by FAT 2.0. Same files, same bytes.
 */
export function writeZip(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const name = new TextEncoder().encode(file.name);
    const deflated = file.stored ? file.bytes : deflateSync(file.bytes, { level: 6 });
    const method = deflated.length < file.bytes.length ? 8 : 0;
    const packed = method === 8 ? deflated : file.bytes;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0); // version needed: 2.0
    common.writeUInt16LE(name.length > file.name.length ? 0x0800 : 0, 2); // UTF-8 names
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(0x0021_0000, 6); // 1980-01-01 00:00
    common.writeUInt32LE(crc32(file.bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(file.bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(20, 4);
    common.copy(record, 6);
    record.writeUInt32LE(offset, 42);
    directory.push(record, name);
    parts.push(Buffer.from([0x50, 0x4b, 3, 4]), common, name, packed);
    offset += 30 + name.length + packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return concat([...parts, ...directory, end]);
}

/** The named entry of an archive for telling formats apart; null when it is not there or large. */
export function peekZip(bytes: Uint8Array, name: string): Uint8Array | null {
  if (!isZip(bytes)) return null;
  try {
    const entry = listZip(bytes).findLast((one) => one.name === name);
    return entry && entry.size <= 4 * 1024 * 1024 ? readEntry(bytes, entry) : null;
  } catch {
    return null;
  }
}

/** True when the bytes begin with a local header, or are an empty archive. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b &&
    (bytes[2] === 3 && bytes[3] === 4 || bytes[2] === 5 && bytes[3] === 6);
}
