/** Bytes that WebCrypto takes without a cast: backed by a plain ArrayBuffer, never a shared one. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** One field of a binding. At one place a field has always the same type. */
export type Part = string | number | Uint8Array;

const encoder = new TextEncoder();

/** UTF-8 of `text`. Throws TypeError for a lone surrogate, which UTF-8 would silently replace. */
export function utf8(text: string): Bytes {
  if (!text.isWellFormed()) throw new TypeError("Cannot encode text: lone surrogate");
  return encoder.encode(text);
}

/** The bytes of all parts, one after the other. */
export function concat(...parts: Uint8Array[]): Bytes {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/**
 * Joins fields so that two different lists never give the same bytes: each field is its length in
 * bytes (4 bytes, big-endian), then its bytes. Numbers are written in decimal and must be safe
 * integers. Throws TypeError otherwise.
 */
export function frame(parts: readonly Part[]): Bytes {
  const fields = parts.map((part) => {
    if (part instanceof Uint8Array) return part;
    if (typeof part === "string") return utf8(part);
    if (!Number.isSafeInteger(part)) throw new TypeError("Cannot bind number: not a safe integer");
    return utf8(String(part));
  });
  return concat(...fields.flatMap((field) => [uint32(field.length), field]));
}

/** `value` as 4 bytes, big-endian. */
export function uint32(value: number): Bytes {
  const out = new Uint8Array(4);
  new DataView(out.buffer).setUint32(0, value);
  return out;
}

/** Reads 4 bytes, big-endian, from the start of `bytes`. Throws RangeError when there are fewer. */
export function readUint32(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(0);
}

/** Throws RangeError unless `key` has 32 bytes: a wrong length is a mistake in our code. */
export function requireKey(key: Uint8Array): void {
  if (key.length !== 32) throw new RangeError("Cannot use key: it must have 32 bytes");
}
