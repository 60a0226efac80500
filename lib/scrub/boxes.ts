/** Boxes of the ISO base media file format (ISO/IEC 14496-12, 4.2), shared by MP4, HEIC and AVIF. */
import { Refusal } from "./format.ts";

/** Where a box lies. All offsets count from the start of the file, in bytes. */
export interface Box {
  /** Four characters, one for each byte. */
  type: string;
  /** The first byte of its size field. */
  start: number;
  /** The first byte after size and type; a full box has version and flags here. */
  body: number;
  /** The first byte after the box. */
  end: number;
}

/**
 * Reads the header of the box at `at`, which must end by `end`. A size of 1 stands for a 64-bit
 * size, 0 for "up to the end". Gives undefined when no whole box lies there.
 */
export function boxAt(bytes: Uint8Array, at: number, end: number): Box | undefined {
  if (at + 8 > end || end > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
  let size = view.getUint32(at);
  let body = at + 8;
  if (size === 0) size = end - at;
  if (size === 1) {
    if (at + 16 > end) return undefined;
    size = Number(view.getBigUint64(at + 8));
    body = at + 16;
  }
  if (size < body - at || size > end - at) return undefined;
  return { type, start: at, body, end: at + size };
}

/** The boxes that fill `start` to `end`, in order. Throws `Refusal("damaged")` when they do not. */
export function* boxes(bytes: Uint8Array, start: number, end: number): Generator<Box> {
  for (let at = start; at < end;) {
    const box = boxAt(bytes, at, end);
    if (!box) throw new Refusal("damaged", "box");
    yield box;
    at = box.end;
  }
}

/** Turns a box into a free box of the same size whose content is all zeros. */
export function freeBox(bytes: Uint8Array, box: Box): void {
  bytes.set([0x66, 0x72, 0x65, 0x65], box.start + 4); // "free"
  bytes.fill(0, box.body, box.end);
}
