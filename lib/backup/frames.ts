/** A backup's content: frames of bytes, each with its length (4 bytes, big-endian) before it. */

/** One frame. An empty one ends a table. */
export function frame(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const framed = new Uint8Array(4 + bytes.length);
  new DataView(framed.buffer).setUint32(0, bytes.length);
  framed.set(bytes, 4);
  return framed;
}

/** A frame that holds JSON. */
export function jsonFrame(value: unknown): Uint8Array<ArrayBuffer> {
  return frame(new TextEncoder().encode(JSON.stringify(value)));
}

/** Reads frames out of pieces of any size. Throws when the content ends inside one. */
export async function* readFrames(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, void> {
  let rest = new Uint8Array();
  for await (const piece of source) {
    const joined = new Uint8Array(rest.length + piece.length);
    joined.set(rest);
    joined.set(piece, rest.length);
    rest = joined;
    for (;;) {
      if (rest.length < 4) break;
      const length = new DataView(rest.buffer, rest.byteOffset).getUint32(0);
      if (rest.length < 4 + length) break;
      yield rest.slice(4, 4 + length);
      rest = rest.subarray(4 + length);
    }
  }
  if (rest.length > 0) throw new Error("Cannot read the backup: it is cut");
}
