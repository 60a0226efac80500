import { type Bytes, concat, requireKey, utf8 } from "./bytes.ts";
import { readSpelled, spell } from "./spelling.ts";
import { randomBytes } from "./tokens.ts";

/** One of the three printed shares of a key. */
export interface Share {
  /** 1, 2 or 3. */
  readonly number: number;
  /** Two random bytes that all shares of one key have in common. */
  readonly set: Bytes;
  /** 32 bytes. */
  readonly value: Bytes;
}

// number 1, set 2, value 32, check 5: 40 bytes are 64 symbols.
const length = 40;
const checkLength = 5;

/**
 * Splits a key into three shares of which any two give it back, and one says nothing about it:
 * Shamir's scheme ("How to share a secret", CACM 1979) over GF(2^8), a line through the key.
 *
 * @param key 32 bytes
 */
export function splitKey(key: Bytes): Share[] {
  requireKey(key);
  const slope = randomBytes(32);
  const set = randomBytes(2);
  return [1, 2, 3].map((number) => ({
    number,
    set,
    value: key.map((byte, at) => byte ^ multiply(slope[at]!, number)),
  }));
}

/**
 * The key of two shares, by Lagrange's formula at 0. Whether it is the right one only its public
 * half can tell. Throws RangeError for shares of different keys, or twice the same one.
 */
export function joinShares(a: Share, b: Share): Bytes {
  if (a.set.toHex() !== b.set.toHex()) throw new RangeError("Cannot join shares: of two keys");
  if (a.number === b.number) throw new RangeError("Cannot join shares: twice the same one");
  const divisor = inverse(a.number ^ b.number);
  return a.value.map((byte, at) =>
    multiply(multiply(byte, b.number) ^ multiply(b.value[at]!, a.number), divisor)
  );
}

/** Writes a share so that it can be typed again: 16 groups of 4 symbols, with a check in it. */
export async function printShare(share: Share): Promise<string> {
  const body = concat(Uint8Array.of(share.number), share.set, share.value);
  return spell(concat(body, await check(body)));
}

/** Reads a typed share in any spelling. Undefined when there is a slip in it. */
export async function readShare(text: string): Promise<Share | undefined> {
  const bytes = readSpelled(text, length);
  if (!bytes) return undefined;
  const body = bytes.slice(0, length - checkLength);
  const number = body[0]!;
  if ((await check(body)).toHex() !== bytes.slice(length - checkLength).toHex()) return undefined;
  if (number < 1 || number > 3) return undefined;
  return { number, set: body.slice(1, 3), value: body.slice(3) };
}

/** Finds a slip with a chance of all but 1 in 10^12; it tells nothing of the other shares. */
async function check(body: Bytes): Promise<Bytes> {
  const hash = await crypto.subtle.digest("SHA-256", concat(utf8("ombud share"), body));
  return new Uint8Array(hash).slice(0, checkLength);
}

/** Product in GF(2^8) modulo x^8 + x^4 + x^3 + x + 1 (FIPS 197, 4.2), in constant time. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 8; bit++) {
    product ^= -(b >> bit & 1) & a;
    a = a << 1 ^ (-(a >> 7) & 0x11b);
  }
  return product & 0xff;
}

/** a^254, which is 1/a (FIPS 197, 4.2). */
function inverse(a: number): number {
  let power = 1;
  for (let i = 0; i < 254; i++) power = multiply(power, a);
  return power;
}
