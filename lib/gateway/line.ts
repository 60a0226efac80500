/** One line of text from a stream or to it, bounded. */

/**
 * Reads up to the first newline, UTF-8. Gives undefined when the stream ends before it, or `limit`
 * bytes hold none. Anything after the newline is dropped.
 */
export async function readLine(
  source: { read(into: Uint8Array): Promise<number | null> },
  limit: number,
): Promise<string | undefined> {
  const line = new Uint8Array(limit);
  let length = 0;
  while (length < limit) {
    const count = await source.read(line.subarray(length));
    if (!count) return undefined;
    const end = line.subarray(length, length + count).indexOf(10);
    if (end >= 0) return new TextDecoder().decode(line.subarray(0, length + end));
    length += count;
  }
  return undefined;
}

/** Writes `text` and a newline, UTF-8. */
export async function writeLine(
  target: { write(from: Uint8Array): Promise<number> },
  text: string,
): Promise<void> {
  let rest = new TextEncoder().encode(text + "\n");
  while (rest.length > 0) rest = rest.subarray(await target.write(rest));
}
