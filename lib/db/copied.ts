import { once } from "node:events";
import type { Readable } from "node:stream";

/**
 * The pieces of a `COPY … TO STDOUT` as postgres.js 3.4 streams them; a slow reader makes the server
 * wait. That library stops reading from its connection when the reader is slower, and begins again only
 * while the stream goes on: after the last piece the connection would stay silent, and the next query
 * would wait for ever. What a reader who gives up does not want is read to its end: a COPY cannot be
 * left half-way.
 */
export async function* piecesOf(rows: Readable): AsyncGenerator<Uint8Array, void, void> {
  try {
    yield* rows.iterator({ destroyOnReturn: false });
  } finally {
    if (!rows.errored) {
      if (!rows.readableEnded) await once(rows.resume(), "end");
      rows._read(0); // postgres.js: go on reading from the connection
    }
  }
}
