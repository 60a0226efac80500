import type { Bytes } from "./bytes.ts";

/** Crockford's base32: no I, L, O, U. Source: https://www.crockford.com/base32.html */
export const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * The letters and digits of a code that a person typed, upper case, each one code point: lower
 * case, full-width, Arabic digits, O for 0, I or L for 1, any spaces, dashes and punctuation.
 */
export function plain(text: string): string[] {
  const letters = text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .toUpperCase()
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  return [...letters];
}

/** Groups of four with dashes between: what a person can copy by hand. */
export function grouped(letters: string): string {
  return letters.replace(/.{4}(?!$)/g, "$&-");
}

/** Writes bytes, a multiple of 5, as base32 in groups of four. Throws RangeError. */
export function spell(bytes: Uint8Array): string {
  if (bytes.length % 5 !== 0) throw new RangeError("Cannot spell bytes: not a multiple of 5");
  let letters = "";
  for (let bit = 0; bit < bytes.length * 8; bit += 5) {
    const pair = bytes[bit >> 3]! << 8 | (bytes[(bit >> 3) + 1] ?? 0);
    letters += alphabet.charAt(pair >> (11 - bit % 8) & 31);
  }
  return grouped(letters);
}

/** Reads what `spell` wrote, in any spelling. Undefined when it is not `length` bytes. */
export function readSpelled(text: string, length: number): Bytes | undefined {
  const symbols = plain(text.slice(0, 1000)).map((letter) => alphabet.indexOf(letter));
  if (symbols.length !== length * 8 / 5 || symbols.includes(-1)) return undefined;
  const bits = symbols.map((symbol) => symbol.toString(2).padStart(5, "0")).join("");
  return Uint8Array.from({ length }, (_, at) => parseInt(bits.slice(at * 8, at * 8 + 8), 2));
}
