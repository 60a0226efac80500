/**
 * Where the samples (frames, sound packets) of an ISO-BMFF or QuickTime track lie in the file:
 * ISO/IEC 14496-12, 8.6 and 8.7 (sample tables), 8.8 (fragments).
 */
import { type Box, boxes } from "./boxes.ts";
import { Refusal } from "./format.ts";

/** Called with the offset and size of bytes that belong to a track: a sample, or a run of them. */
export type Visit = (at: number, size: number) => void;

/** A view of the whole file; its reads throw RangeError behind the end. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The first box down a path of types, or undefined. */
export function find(bytes: Uint8Array, box: Box, ...path: string[]): Box | undefined {
  const [type, ...rest] = path;
  if (type === undefined) return box;
  for (const child of boxes(bytes, box.body, box.end)) {
    if (child.type === type) return find(bytes, child, ...rest);
  }
}

/** A table's number of entries of `size` bytes, which start `head` bytes into the box. */
function count(view: DataView, box: Box, size: number, head = 8): number {
  const entries = view.getUint32(box.body + head - 4);
  if (box.body + head + entries * size > box.end) throw new Refusal("damaged", box.type);
  return entries;
}

/** Visits every sample of a sample table (`stbl`); sound of one sample size is visited in chunks. */
export function tableSamples(bytes: Uint8Array, stbl: Box, sound: boolean, visit: Visit): void {
  const view = viewOf(bytes);
  const box = (type: string) => find(bytes, stbl, type);
  const runs = box("stsc"), short = box("stco"), long = box("co64");
  const sizes = box("stsz"), packed = box("stz2");
  const offsets = short ?? long;
  if (!runs || !offsets || !(sizes ?? packed)) throw new Refusal("damaged", "stbl");
  const wide = offsets === long ? 8 : 4;
  const chunks = count(view, offsets, wide);
  const runCount = count(view, runs, 12);
  const fixed = sizes ? view.getUint32(sizes.body + 4) : 0;
  const bits = packed && !sizes ? view.getUint8(packed.body + 7) : 32;
  const sizeTable = (sizes ?? packed)!;
  const samples = fixed ? 0 : count(view, sizeTable, bits / 8, 12);
  const frame = fixed === 1 && sound ? soundFrame(bytes, stbl) : { bytes: fixed, samples: 1 };
  let sample = 0;
  for (let run = 0; run < runCount; run++) {
    const entry = runs.body + 8 + run * 12;
    const per = view.getUint32(entry + 4);
    const last = run + 1 < runCount ? Math.min(view.getUint32(entry + 12) - 1, chunks) : chunks;
    for (let chunk = view.getUint32(entry) - 1; chunk < last; chunk++) {
      const offset = offsets.body + 8 + chunk * wide;
      let at = wide === 8 ? Number(view.getBigUint64(offset)) : view.getUint32(offset);
      if (fixed && sound) {
        visit(at, Math.ceil(per / frame.samples) * frame.bytes);
        continue;
      }
      for (let i = 0; fixed && i < per && at < bytes.length; i++, at += fixed) visit(at, fixed);
      for (let i = 0; i < per && sample < samples; i++, sample++) {
        const size = sampleSize(view, sizeTable.body + 12, bits, sample);
        visit(at, size);
        at += size;
      }
    }
  }
}

function sampleSize(view: DataView, table: number, bits: number, sample: number): number {
  if (bits === 32) return view.getUint32(table + sample * 4);
  if (bits === 16) return view.getUint16(table + sample * 2);
  if (bits === 8) return view.getUint8(table + sample);
  if (bits === 4) return view.getUint8(table + (sample >> 1)) >> (sample & 1 ? 0 : 4) & 15;
  throw new Refusal("damaged", "stz2");
}

/** Bytes of one sample of a channel where QuickTime's version 0 sound descriptions do not say. */
const PCM: Record<string, number> = { in24: 3, in32: 4, fl32: 4, fl64: 8, ulaw: 1, alaw: 1 };

/**
 * QuickTime calls sound samples one byte long when it means frames, whose real size is in the
 * sound description (QuickTime File Format, "Sound sample descriptions", versions 0 to 2).
 */
function soundFrame(bytes: Uint8Array, stbl: Box): { bytes: number; samples: number } {
  const view = viewOf(bytes);
  const stsd = find(bytes, stbl, "stsd");
  if (!stsd) throw new Refusal("damaged", "stbl");
  const entry = stsd.body + 8;
  const type = String.fromCharCode(...bytes.subarray(entry + 4, entry + 8));
  const version = view.getUint16(entry + 16);
  const channels = view.getUint16(entry + 24);
  const frame = version === 2
    ? { bytes: view.getUint32(entry + 64), samples: view.getUint32(entry + 68) }
    : version === 1
    ? { bytes: view.getUint32(entry + 44), samples: view.getUint32(entry + 36) }
    : ["raw ", "NONE", "twos", "sowt"].includes(type)
    ? { bytes: channels * view.getUint16(entry + 26) / 8, samples: 1 }
    : type === "ima4"
    ? { bytes: 34 * channels, samples: 64 }
    : { bytes: channels * (PCM[type] ?? 0), samples: 1 };
  if (!frame.bytes || !frame.samples) throw new Refusal("not-certain", "sound sample size");
  return frame;
}

/** Visits every sample of a movie fragment (`moof`) with its track's id. */
export function fragmentSamples(
  bytes: Uint8Array,
  moof: Box,
  moov: Box,
  visit: (track: number, at: number, size: number) => void,
): void {
  const view = viewOf(bytes);
  const mvex = find(bytes, moov, "mvex");
  let at = moof.start;
  for (const traf of boxes(bytes, moof.body, moof.end)) {
    if (traf.type !== "traf") continue;
    const tfhd = find(bytes, traf, "tfhd");
    if (!tfhd) throw new Refusal("damaged", "traf");
    const flags = view.getUint32(tfhd.body);
    const track = view.getUint32(tfhd.body + 4);
    let field = tfhd.body + 8;
    let base = flags & 0x20000 ? moof.start : at;
    if (flags & 1) {
      base = Number(view.getBigUint64(field));
      field += 8;
    }
    if (flags & 2) field += 4;
    if (flags & 8) field += 4;
    const usual = flags & 0x10 ? view.getUint32(field) : usualSize(bytes, mvex, track);
    at = base;
    for (const run of boxes(bytes, traf.body, traf.end)) {
      if (run.type === "trun") at = runSamples(view, run, base, at, usual, track, visit);
    }
  }
}

/** The default sample size of a track: `trex` (8.8.3). */
function usualSize(bytes: Uint8Array, mvex: Box | undefined, track: number): number {
  const view = viewOf(bytes);
  for (const box of mvex ? boxes(bytes, mvex.body, mvex.end) : []) {
    if (box.type === "trex" && view.getUint32(box.body + 4) === track) {
      return view.getUint32(box.body + 16);
    }
  }
  return 0;
}

/** Visits the samples of one `trun` (8.8.8) and gives the offset behind them. */
function runSamples(
  view: DataView,
  run: Box,
  base: number,
  following: number,
  usual: number,
  track: number,
  visit: (track: number, at: number, size: number) => void,
): number {
  const flags = view.getUint32(run.body);
  const samples = view.getUint32(run.body + 4);
  let field = run.body + 8;
  let at = following;
  if (flags & 1) {
    at = base + view.getInt32(field);
    field += 4;
  }
  if (flags & 4) field += 4;
  if (!(flags & 0x200)) {
    visit(track, at, samples * usual);
    return at + samples * usual;
  }
  const before = flags & 0x100 ? 4 : 0;
  const stride = before + 4 + (flags & 0x400 ? 4 : 0) + (flags & 0x800 ? 4 : 0);
  if (field + samples * stride > run.end) throw new Refusal("damaged", "trun");
  for (let i = 0; i < samples; i++) {
    const size = view.getUint32(field + i * stride + before);
    visit(track, at, size);
    at += size;
  }
  return at;
}
