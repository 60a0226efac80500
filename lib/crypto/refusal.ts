/** For tests: the ways to spoil a sealed blob. */

/** `blob` with one bit changed. */
export function flip(blob: Uint8Array, bit: number): Uint8Array<ArrayBuffer> {
  const damaged = Uint8Array.from(blob);
  damaged[bit >> 3]! ^= 1 << (bit & 7);
  return damaged;
}

/** Every `step`-th bit of `blob`, changed one at a time. */
export function* flips(blob: Uint8Array, step = 1): Generator<Uint8Array<ArrayBuffer>> {
  for (let bit = 0; bit < blob.length * 8; bit += step) yield flip(blob, bit);
}
