/** The pixel data of PNG: how long it is, and that it is nothing but pixels. */
import { createInflate } from "node:zlib";
import { Refusal } from "./format.ts";

/** What IHDR says (W3C PNG, 11.2.2). */
export interface Header {
  width: number;
  height: number;
  /** Bits a sample. */
  depth: number;
  /** 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha. */
  colour: number;
  interlaced: boolean;
}

const SAMPLES = new Map([[0, 1], [2, 3], [3, 1], [4, 2], [6, 4]]);
/** Adam7: first column, first row, step of columns, step of rows (8.1). */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Bytes of the picture's rows before compression, each with its filter byte (9.2). */
export function scanlineBytes({ width, height, depth, colour, interlaced }: Header): number {
  const samples = SAMPLES.get(colour);
  if (!samples) throw new Refusal("damaged", "colour type");
  const bytes = (columns: number, rows: number) =>
    columns > 0 && rows > 0 ? rows * (1 + Math.ceil(columns * samples * depth / 8)) : 0;
  if (!interlaced) return bytes(width, height);
  return PASSES.reduce(
    (sum, [column, row, columns, rows]) =>
      sum + bytes(Math.ceil((width - column) / columns), Math.ceil((height - row) / rows)),
    0,
  );
}

/**
 * Reads a zlib stream (RFC 1950) to its end without keeping what comes out, and gives it without
 * any byte after that end. Throws `Refusal` when it does not unpack to exactly `expected` bytes.
 */
export async function exactStream(stream: Uint8Array, expected: number): Promise<Uint8Array> {
  const inflate = createInflate();
  let size = 0;
  inflate.end(stream);
  try {
    for await (const part of inflate) {
      size += part.length;
      if (size > expected) break; // destroys the stream
    }
  } catch {
    throw new Refusal("damaged", "pixels");
  }
  if (size > expected) throw new Refusal("not-certain", "more data than pixels");
  if (size < expected) throw new Refusal("damaged", "fewer data than pixels");
  return stream.subarray(0, inflate.bytesWritten);
}
