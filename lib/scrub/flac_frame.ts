/** Where a FLAC frame ends: RFC 9639, 9. A frame does not tell its length, so its sound is counted. */

/** Bits per sample by the header's code (9.1.4); 0: as in STREAMINFO. */
const SAMPLE_BITS: Record<number, number> = { 1: 8, 2: 12, 4: 16, 5: 20, 6: 24, 7: 32 };

/**
 * The offset behind the frame that begins at `from`, its checksums found right; undefined when no
 * frame is there. `streamBits`: bits per sample as STREAMINFO says.
 */
export function frameEnd(bytes: Uint8Array, from: number, streamBits: number): number | undefined {
  const [b0, b1, b2, b3] = bytes.subarray(from, from + 4) as unknown as [
    number,
    number,
    number,
    number,
  ];
  if (b0 !== 0xff || (b1 & 0xfe) !== 0xf8 || b3 & 1 || b2 >> 4 === 0 || (b2 & 15) === 15) return;
  const blockCode = b2 >> 4, rateCode = b2 & 15, channelCode = b3 >> 4, sizeCode = b3 >> 1 & 7;
  const lead = Math.clz32(~(bytes[from + 4]! << 24));
  let at = from + 4 + Math.max(1, lead);
  const blockBytes = { 6: 1, 7: 2 }[blockCode] ?? 0;
  const block = blockBytes === 0
    ? blockCode === 1 ? 192 : blockCode < 6 ? 144 << blockCode : 1 << blockCode
    : (blockBytes === 1 ? bytes[at]! : bytes[at]! << 8 | bytes[at + 1]!) + 1;
  at += blockBytes + ({ 12: 1, 13: 2, 14: 2 }[rateCode] ?? 0);
  if (at >= bytes.length || sum(bytes, from, at, CRC8, 8) !== bytes[at]) return;
  const bits = sizeCode === 0 ? streamBits : SAMPLE_BITS[sizeCode];
  if (bits === undefined || channelCode > 10) return;
  const channels = channelCode < 8 ? channelCode + 1 : 2;
  const reader = new Bits(bytes, at + 1);
  try {
    for (let channel = 0; channel < channels; channel++) {
      // The channel that holds a difference needs one bit more (9.1.3).
      const side = channelCode === 9 ? channel === 0 : channelCode >= 8 && channel === 1;
      skipSubframe(reader, block, bits + (side ? 1 : 0));
    }
  } catch (error) {
    if (error instanceof RangeError) return;
    throw error;
  }
  const end = reader.nextByte + 2;
  return end <= bytes.length && sum(bytes, from, end, CRC16, 16) === 0 ? end : undefined;
}

/** Passes over one channel's samples (9.2). Throws RangeError where there is no such thing. */
function skipSubframe(reader: Bits, block: number, bits: number): void {
  const head = reader.take(8);
  if (head & 0x80) throw new RangeError("subframe");
  if (head & 1) bits -= 1 + reader.unary();
  const type = head >> 1 & 63;
  if (bits < 1) throw new RangeError("wasted bits");
  if (type === 0) reader.skip(bits);
  else if (type === 1) reader.skip(bits * block);
  else if (type >= 8 && type <= 12) {
    reader.skip(bits * (type - 8));
    skipResidual(reader, block, type - 8);
  } else if (type >= 32) {
    const order = type - 31;
    reader.skip(bits * order);
    const precision = reader.take(4) + 1;
    reader.skip(5 + precision * order);
    skipResidual(reader, block, order);
  } else throw new RangeError("subframe type");
}

/** Passes over Rice codes (9.2.7). */
function skipResidual(reader: Bits, block: number, order: number): void {
  const method = reader.take(2);
  if (method > 1) throw new RangeError("residual");
  const width = method === 0 ? 4 : 5;
  const partitions = 1 << reader.take(4);
  for (let partition = 0; partition < partitions; partition++) {
    const count = block / partitions - (partition === 0 ? order : 0);
    if (count < 0 || !Number.isInteger(count)) throw new RangeError("partition");
    const parameter = reader.take(width);
    if (parameter === (1 << width) - 1) reader.skip(reader.take(5) * count);
    else {
      for (let i = 0; i < count; i++) {
        reader.unary();
        reader.skip(parameter);
      }
    }
  }
}

/** Reads bits, the highest first. Throws RangeError behind the end. */
class Bits {
  #at: number;

  constructor(readonly bytes: Uint8Array, from: number) {
    this.#at = from * 8;
  }

  /** The first byte of which nothing was read. */
  get nextByte(): number {
    return Math.ceil(this.#at / 8);
  }

  skip(count: number): void {
    this.#at += count;
    if (this.#at > this.bytes.length * 8) throw new RangeError("end");
  }

  take(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) {
      const at = this.#at;
      this.skip(1);
      value = value << 1 | this.bytes[at >> 3]! >> (7 - (at & 7)) & 1;
    }
    return value;
  }

  /** Counts zeros up to a one. */
  unary(): number {
    let zeros = 0;
    for (;;) {
      if (this.#at >= this.bytes.length * 8) throw new RangeError("end");
      const left = 8 - (this.#at & 7);
      const byte = this.bytes[this.#at >> 3]! & (1 << left) - 1;
      const here = byte === 0 ? left : Math.clz32(byte) - (32 - left);
      zeros += here;
      this.#at += here;
      if (byte !== 0) {
        this.#at++;
        return zeros;
      }
    }
  }
}

function sum(bytes: Uint8Array, from: number, to: number, table: Uint16Array, bits: number) {
  const mask = (1 << bits) - 1;
  let sum = 0;
  for (let i = from; i < to; i++) sum = sum << 8 & mask ^ table[sum >> (bits - 8) ^ bytes[i]!]!;
  return sum;
}

/** A table for a checksum of 8 or 16 bits, the highest bit first. */
function table(polynomial: number, bits: number): Uint16Array {
  return Uint16Array.from({ length: 256 }, (_, byte) => {
    let sum = byte << (bits - 8);
    for (let i = 0; i < 8; i++) sum = sum << 1 ^ (sum >> (bits - 1) & 1 ? polynomial : 0);
    return sum & (1 << bits) - 1;
  });
}
const CRC8 = table(0x07, 8), CRC16 = table(0x8005, 16);
