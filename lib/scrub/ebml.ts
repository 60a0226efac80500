/** Elements of EBML (RFC 8794), the tree that Matroska and WebM files are made of. */

export interface Element {
  /** With its length marker, as in the specification: 0x1A45DFA3. */
  id: number;
  /** Where it begins, where its data begins, and where it ends. */
  start: number;
  body: number;
  end: number;
  /** True when its size is not written: it ends where its parent's next child can begin. */
  open: boolean;
}

/**
 * The element at `at`, which must begin before `to`. One that is longer than that, or has no size,
 * has an `end` of Infinity or behind `to`. Undefined where no element header is.
 */
export function elementAt(bytes: Uint8Array, at: number, to: number): Element | undefined {
  const idLength = Math.clz32(bytes[at] ?? 0) - 23;
  const sizeAt = at + idLength;
  const sizeLength = Math.clz32(bytes[sizeAt] ?? 0) - 23;
  const body = sizeAt + sizeLength;
  if (idLength > 4 || sizeLength > 8 || body > to) return undefined;
  let id = 0;
  for (let i = at; i < sizeAt; i++) id = id * 256 + bytes[i]!;
  let size = bytes[sizeAt]! & (0xff >> sizeLength);
  let ones = size === 0xff >> sizeLength;
  for (let i = sizeAt + 1; i < body; i++) {
    size = size * 256 + bytes[i]!;
    ones &&= bytes[i] === 0xff;
  }
  return { id, start: at, body, end: ones ? Infinity : body + size, open: ones };
}

/** The data of an element as an unsigned number; 0 when it is empty. */
export function numberOf(bytes: Uint8Array, { body, end }: Element): number {
  return bytes.subarray(body, end).reduce((sum, byte) => sum * 256 + byte, 0);
}

/** Turns an element into a Void element of the same length whose data is all zeros (11.3.2). */
export function voidElement(bytes: Uint8Array, { start, end }: Element): void {
  const length = end - start;
  bytes.fill(0, start, end);
  bytes[start] = 0xec;
  if (length < 9) bytes[start + 1] = 0x80 | length - 2;
  else {
    new DataView(bytes.buffer, bytes.byteOffset).setBigUint64(start + 1, BigInt(length - 9));
    bytes[start + 1] = 0x01;
  }
}
