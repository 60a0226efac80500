import { files as bounds } from "../limits.ts";

/** Bytes that all files on their way in hold in memory. */
let held = 0;

/** A file of which as much as there is room for has arrived. */
export interface Arrived extends Disposable {
  /** All of it: what is here, then the rest as it comes. */
  stream: ReadableStream<Uint8Array>;
  /** Nothing of it is still to come. */
  whole: boolean;
}

/**
 * Reads a file into memory before a scrub worker sees it. There are few workers, and a slow line, or
 * somebody who sends nothing on purpose, would hold one for minutes. Where the file is large or the
 * room is full, the rest stays in the stream. Throws what the stream throws; dispose of it to free
 * the room.
 */
export async function readAhead(source: ReadableStream<Uint8Array>): Promise<Arrived> {
  const reader = source.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let whole = false;
  const free = () => {
    held -= size;
    size = 0;
  };
  try {
    while (!whole && size < bounds.aheadBytes && held < bounds.aheadTotalBytes) {
      const { done, value } = await reader.read();
      if (done) whole = true;
      else {
        chunks.push(value);
        size += value.length;
        held += value.length;
      }
    }
  } catch (error) {
    free();
    throw error;
  }
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const chunk = chunks.shift() ?? (whole ? undefined : (await reader.read()).value);
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
    cancel: (reason) => reader.cancel(reason),
  }, { highWaterMark: 0 });
  return { stream, whole, [Symbol.dispose]: free };
}
