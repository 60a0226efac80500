import { type Bytes, concat, readUint32, uint32 } from "./bytes.ts";
import { CannotOpen } from "./error.ts";

/** The smallest padded size, bytes: short messages all look alike. */
const floor = 4096;

/**
 * The size that `length` bytes are padded to: PADME, at least 4 KiB. It tells an observer of sizes
 * only O(log log n) bits and adds at most 12 %. Source: Nikitin et al., "Reducing Metadata Leakage
 * from Encrypted Files and Communication with PURBs", PETS 2019, section 4.
 */
export function paddedSize(length: number): number {
  if (length <= floor) return floor;
  const exponent = Math.floor(Math.log2(length));
  const mantissaBits = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - mantissaBits);
  return Math.ceil(length / step) * step;
}

/** Length (4 bytes, big-endian), `plaintext`, then zeros up to `paddedSize`. */
export function pad(plaintext: Uint8Array): Bytes {
  const used = 4 + plaintext.length;
  return concat(uint32(plaintext.length), plaintext, new Uint8Array(paddedSize(used) - used));
}

/** The inverse of `pad`. Throws `CannotOpen` for anything that `pad` does not give. */
export function unpad(padded: Bytes): Bytes {
  if (padded.length < floor) throw new CannotOpen();
  const end = 4 + readUint32(padded);
  if (padded.length !== paddedSize(end) || !isZero(padded.subarray(end))) throw new CannotOpen();
  return padded.slice(4, end);
}

/** Whether every byte is zero. */
export function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}
