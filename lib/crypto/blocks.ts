import { type Bytes } from "./bytes.ts";

/**
 * Cuts pieces of any size into blocks of `size` bytes and marks the last one, which may be shorter
 * (empty only when all is empty). Holds one block. `firstSize` is for a first block that carries a
 * header.
 */
export async function* blocks(
  source: AsyncIterable<Uint8Array>,
  size: number,
  firstSize = size,
): AsyncGenerator<{ block: Bytes; last: boolean }, void, void> {
  let block = new Uint8Array(firstSize);
  let filled = 0;
  for await (const piece of source) {
    let at = 0;
    while (at < piece.length) {
      if (filled === block.length) {
        yield { block, last: false };
        block = new Uint8Array(size);
        filled = 0;
      }
      const part = piece.subarray(at, at + block.length - filled);
      block.set(part, filled);
      filled += part.length;
      at += part.length;
    }
  }
  yield { block: block.subarray(0, filled), last: true };
}
