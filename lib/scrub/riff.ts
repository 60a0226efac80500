/**
 * The chunks of a RIFF file (WAV, AVI, WebP): a four-letter name, a little-endian 32-bit size, the
 * data, and a zero byte when the size is odd. Microsoft/IBM, "Multimedia Programming Interface and
 * Data Specifications 1.0", 1991, "RIFF".
 */
import { Refusal } from "./format.ts";

/** One chunk. All numbers are offsets into the file. */
export interface Chunk {
  /** Four characters, one for each byte. */
  readonly id: string;
  /** Where its name begins. */
  readonly at: number;
  /** Where its data begins. */
  readonly data: number;
  /** Where its data ends; a byte of padding may follow. */
  readonly end: number;
  /** Where the next chunk begins. */
  readonly next: number;
}

/** The four bytes at `at` as characters 0 to 255; shorter at the end of the file. */
export function fourcc(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

/** Little-endian 32-bit number at `at`; 0 for bytes behind the end. */
export function u32le(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8 | (bytes[at + 2] ?? 0) << 16 |
    (bytes[at + 3] ?? 0) << 24) >>> 0;
}

/** Writes `value` as a little-endian 32-bit number at `at`. */
export function putU32le(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value;
  bytes[at + 1] = value >>> 8;
  bytes[at + 2] = value >>> 16;
  bytes[at + 3] = value >>> 24;
}

/**
 * Walks the chunks between offsets `from` and `to`; fewer than 8 last bytes are no chunk and left
 * out. A chunk that claims to be longer than what is there throws `Refusal("damaged")`, or ends at
 * `to` when `cut` is "clip" (recordings that were broken off).
 */
export function* chunks(
  bytes: Uint8Array,
  from: number,
  to: number,
  cut: "refuse" | "clip" = "refuse",
): Generator<Chunk> {
  for (let at = from; at + 8 <= to;) {
    const size = u32le(bytes, at + 4);
    const data = at + 8;
    if (size > to - data && cut === "refuse") throw new Refusal("damaged", "RIFF chunk size");
    const end = Math.min(data + size, to);
    const next = Math.min(end + (size & 1), to);
    yield { id: fourcc(bytes, at), at, data, end, next };
    at = next;
  }
}

/** True when the file begins with `RIFF` and is of this kind: "WAVE", "AVI ", "WEBP". */
export function isRiff(bytes: Uint8Array, form: string): boolean {
  return fourcc(bytes, 0) === "RIFF" && fourcc(bytes, 8) === form;
}
