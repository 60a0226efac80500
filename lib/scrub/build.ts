/** For tests: builds the binary structures of files by hand. */
import { concat } from "./bytes.ts";
import { ascii } from "./testing.ts";

/** Bytes, as an array, a text of one byte a character, or numbers. */
export type Part = Uint8Array | string | number[];

/** Joins parts into one array. */
export function join(...parts: Part[]): Uint8Array<ArrayBuffer> {
  return concat(
    parts.map((part) => Uint8Array.from(typeof part === "string" ? ascii(part) : part)),
  );
}

/** A number, the least significant byte first. */
export function le(value: number, size: number): number[] {
  return Array.from({ length: size }, (_, i) => Math.floor(value / 256 ** i) & 255);
}

/** A number, the most significant byte first. */
export function be(value: number, size: number): number[] {
  return le(value, size).reverse();
}

/** As many zero bytes. */
export function zeros(size: number): Uint8Array {
  return new Uint8Array(size);
}

/** A text in UTF-16, the least significant byte first. */
export function wide(text: string): number[] {
  return ascii(text).flatMap((code) => [code, 0]);
}

/** A RIFF chunk with its padding. */
export function riffChunk(id: string, ...parts: Part[]): Uint8Array {
  const body = join(...parts);
  return join(id, le(body.length, 4), body, body.length & 1 ? [0] : []);
}
