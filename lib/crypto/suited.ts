import { type Bytes, concat } from "./bytes.ts";
import { CannotOpen } from "./error.ts";

/** The code of one suite; bodies are blobs without their suite byte. */
export interface Codec<SealKey, OpenKey, Binding> {
  seal(key: SealKey, plaintext: Uint8Array, binding: Binding): Promise<Bytes>;
  open(key: OpenKey, body: Bytes, binding: Binding): Promise<Bytes>;
}

/** The suites of one use. */
export interface Suited<SealKey, OpenKey, Binding> extends Codec<SealKey, OpenKey, Binding> {
  /** The suite that `seal` writes with. */
  readonly current: number;
  /** Adds a generation and writes with it from now on. A test shows with it how an upgrade goes. */
  adopt(number: number, codec: Codec<SealKey, OpenKey, Binding>): void;
}

/**
 * Puts the suite byte before what the `current` codec seals, and opens with the codec that the
 * byte names, so that callers never know of suites. `open` throws `CannotOpen` for every failure.
 * A codec must bind its own number (into its key or the authenticated data).
 */
export function suited<SealKey, OpenKey, Binding>(
  codecs: Map<number, Codec<SealKey, OpenKey, Binding>>,
  current: number,
): Suited<SealKey, OpenKey, Binding> {
  if (!codecs.has(current)) throw new RangeError("Cannot seal: current suite has no codec");
  return {
    get current() {
      return current;
    },
    adopt(number, codec) {
      codecs.set(number, codec);
      current = number;
    },
    async seal(key, plaintext, binding) {
      return concat(
        Uint8Array.of(current),
        await codecs.get(current)!.seal(key, plaintext, binding),
      );
    },
    async open(key, blob, binding) {
      const codec = codecs.get(blob[0] ?? -1);
      if (!codec) throw new CannotOpen();
      try {
        return await codec.open(key, blob.subarray(1), binding);
      } catch {
        throw new CannotOpen();
      }
    },
  };
}
