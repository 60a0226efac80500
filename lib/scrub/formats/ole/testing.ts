/** For the tests of old Office files: writes compound files and records by hand, with room to hide. */
import { concat } from "../../bytes.ts";
import { ascii } from "../../testing.ts";

/** Little-endian bytes of whole numbers: `u16(1, 2)` is four bytes. */
export function u16(...values: number[]): number[] {
  return values.flatMap((value) => [value & 255, value >> 8 & 255]);
}

/** As `u16`, four bytes each. */
export function u32(...values: number[]): number[] {
  return values.flatMap((value) => [...u16(value & 0xffff), ...u16(value >>> 16)]);
}

/** UTF-16 of a text. */
export function wide(text: string): number[] {
  return u16(...[...text].map((one) => one.charCodeAt(0)));
}

/** What a test's compound file holds: streams as bytes, storages as objects. */
export interface Tree {
  [name: string]: Uint8Array | number[] | Tree;
}

interface Entry {
  name: string;
  stream?: Uint8Array;
  right: number;
  child: number;
  start: number;
}

/**
 * A compound file of version 3 whose every hidden place holds `secret`: the slack of streams, a
 * free sector, unused directory entries, and all dates. Small streams are padded to 4096 bytes with
 * it, unless `mini` puts them into the mini stream.
 */
export function compound(tree: Tree, secret = "", mini = false): Uint8Array {
  const entries: Entry[] = [];
  const add = (name: string, stream?: Uint8Array) =>
    entries.push({ name, stream, right: -1, child: -1, start: -2 }) - 1;
  const fill = (owner: number, inner: Tree) => {
    let last = -1;
    for (const [name, value] of Object.entries(inner)) {
      const isStream = value instanceof Uint8Array || Array.isArray(value);
      const index = add(name, isStream ? Uint8Array.from(value) : undefined);
      if (last < 0) entries[owner]!.child = index;
      else entries[last]!.right = index;
      last = index;
      if (!isStream) fill(index, value as Tree);
    }
  };
  add("Root Entry");
  fill(0, tree);

  const filler = (length: number) =>
    Uint8Array.from({ length }, (_, i) => secret ? secret.charCodeAt(i % secret.length) : 0);
  const fat: number[] = [];
  const sectors: Uint8Array[] = [];
  const store = (bytes: Uint8Array): number => {
    const padded = filler(Math.ceil(bytes.length / 512) * 512);
    padded.set(bytes);
    const start = sectors.length;
    for (let at = 0; at < padded.length; at += 512) {
      sectors.push(padded.subarray(at, at + 512));
      fat.push(at + 512 < padded.length ? sectors.length : 0xfffffffe);
    }
    return start;
  };
  const minis: Uint8Array[] = [], miniFat: number[] = [];
  for (const entry of entries) {
    if (!entry.stream?.length) continue;
    if (entry.stream.length < 4096 && mini) {
      const count = Math.ceil(entry.stream.length / 64);
      const padded = filler(count * 64);
      padded.set(entry.stream);
      entry.start = miniFat.length;
      for (let i = 1; i <= count; i++) {
        miniFat.push(i < count ? miniFat.length + 1 : 0xfffffffe);
      }
      minis.push(padded);
    } else {
      if (entry.stream.length < 4096) {
        entry.stream = concat([entry.stream, new Uint8Array(4096 - entry.stream.length)]);
      }
      entry.start = store(entry.stream);
    }
  }
  const miniStream = concat(minis);
  if (miniStream.length > 0) {
    entries[0]!.stream = miniStream;
    entries[0]!.start = store(miniStream);
  }
  const free = sectors.length;
  store(filler(512));
  fat[free] = 0xffffffff;
  const miniStart = miniFat.length > 0 ? store(Uint8Array.from(u32(...miniFat))) : -2;
  const slots = Math.ceil((entries.length + 1) / 4) * 4;
  const directory = Array.from({ length: slots }, (_, i) => {
    const entry = entries[i];
    const name = wide(entry?.name ?? secret.slice(0, 30));
    const type = i === 0 ? 5 : entry?.stream ? 2 : entry ? 1 : 0;
    return [
      ...[...name, ...Array(64 - name.length).fill(0)],
      ...u16(name.length + 2),
      ...[type, 1, ...u32(-1, entry?.right ?? -1, entry?.child ?? -1)],
      ...[...Array(16).fill(0), ...u32(0), ...filler(16)],
      ...u32(entry?.start ?? 0, entry?.stream?.length ?? 0, 0),
    ];
  });
  const directoryStart = store(Uint8Array.from(directory.flat()));
  const fatSector = sectors.length;
  const padding = Array(127 - fat.length % 128).fill(0xffffffff);
  if (fat.length > 127) throw new Error("Test file is too large");
  sectors.push(Uint8Array.from(u32(...fat, 0xfffffffd, ...padding)));
  const header = [
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(16).fill(0)],
    ...u16(0x3e, 3, 0xfffe, 9, 6, 0, 0, 0),
    ...u32(0, 1, directoryStart, 0, 4096, miniStart, miniStart < 0 ? 0 : 1, -2, 0, fatSector),
    ...u32(...Array(108).fill(0xffffffff)),
  ];
  return concat([Uint8Array.from(header), ...sectors]);
}

/** Both property sets with a text in each property that has one. */
export function propertySets(secret: string): Tree {
  const set = (ids: number[]) => {
    const text = [...ascii(secret), 0];
    const value = [...u32(30, text.length), ...text, ...Array(3 - (text.length + 3) % 4).fill(0)];
    const head = 8 + ids.length * 8;
    return Uint8Array.from([
      ...[...u16(0xfffe, 0), ...u32(0), ...Array(16).fill(0), ...u32(1), ...Array(16).fill(0)],
      ...u32(48, head + ids.length * value.length, ids.length),
      ...ids.flatMap((id, i) => u32(id, head + i * value.length)),
      ...ids.flatMap(() => value),
    ]);
  };
  return {
    "\x05SummaryInformation": set([2, 3, 4, 5, 6, 7, 8]),
    "\x05DocumentSummaryInformation": set([14, 15]),
  };
}

/** A record of PowerPoint or of a drawing: version and instance, type, body. */
export function record(head: number, type: number, ...body: (number[] | Uint8Array)[]): number[] {
  const inner = body.flatMap((part) => [...part]);
  return [...u16(head, type), ...u32(inner.length), ...inner];
}

/** A JPEG picture of one dot without a scan's data, with a comment. */
export function jpegWith(secret: string): number[] {
  const text = ascii(secret);
  return [
    ...[0xff, 0xd8, 0xff, 0xfe, 0, text.length + 2, ...text],
    ...[0xff, 0xdb, 0, 67, 0, ...Array(64).fill(1)],
    ...[0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0],
    ...[0xff, 0xc4, 0, 20, 0, 1, ...Array(15).fill(0), 0],
    ...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x3f, 0xff, 0xd9],
  ];
}
