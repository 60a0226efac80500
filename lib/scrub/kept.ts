/** Which bytes of a file are sound or picture and stay; everything between them is zeroed. */
import { Refusal } from "./format.ts";

/** How often one byte may be claimed on average before the tables count as made to waste time. */
const CLAIMS = 4;

/** A set of byte offsets below `length`, one bit each. */
export function keptBytes(length: number) {
  const bits = new Uint8Array((length >> 3) + 1);
  let claimed = 0;
  const claim = (bytes: number) => {
    claimed += bytes;
    if (claimed > CLAIMS * length) throw new Refusal("damaged", "samples overlap");
  };
  return {
    /** Keeps `size` bytes from `at`; what lies outside the file is left out. */
    keep(at: number, size: number) {
      let from = Math.min(at, length);
      let to = Math.min(at + size, length);
      claim(to - from);
      for (; from < to && (from & 7); from++) bits[from >> 3]! |= 1 << (from & 7);
      for (; from < to && (to & 7); to--) bits[(to - 1) >> 3]! |= 1 << ((to - 1) & 7);
      bits.fill(0xff, from >> 3, to >> 3);
    },
    /** Throws `Refusal("damaged")` when any of `size` bytes from `at` is kept. */
    mustNotKeep(at: number, size: number) {
      const to = Math.min(at + size, length);
      if (at < to) claim(to - at);
      for (let i = at; i < to; i++) {
        if (bits[i >> 3]! >> (i & 7) & 1) throw new Refusal("damaged", "samples overlap");
      }
    },
    /** Zeroes the bytes from `from` to `to` that are not kept. True when any of them was not 0. */
    zeroRest(bytes: Uint8Array, from: number, to: number): boolean {
      let found = 0;
      for (let at = from; at < to; at++) {
        const group = bits[at >> 3]!;
        if (group === 0xff && (at & 7) === 0) {
          at += 7;
        } else if (!(group >> (at & 7) & 1)) {
          found |= bytes[at]!;
          bytes[at] = 0;
        }
      }
      return found !== 0;
    },
  };
}
