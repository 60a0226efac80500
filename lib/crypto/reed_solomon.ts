/**
 * A Reed-Solomon code over GF(32) with two check symbols: a word c of up to 31 symbols is right when
 * the sum of c[i] and the sum of c[i] a^i are both zero. Any two wrong symbols and any swap of two
 * are noticed; one wrong symbol is located. Source: Reed and Solomon, 1960; shortened from (31, 29).
 */

// GF(32) by x^5 + x^2 + 1, of which a = 2 is a generator.
const order = 31;
const exp: number[] = [];
const log: number[] = [];
for (let power = 0, value = 1; power < order; power++) {
  exp[power] = value;
  log[value] = power;
  value = value & 16 ? (value << 1) ^ 0b100101 : value << 1;
}

/** `value` times a^`power`. */
function shift(value: number, power: number): number {
  return value === 0 ? 0 : exp[(log[value]! + power) % order]!;
}

/** a / b in GF(32); `b` is not zero. */
function divide(a: number, b: number): number {
  return a === 0 ? 0 : shift(a, order - log[b]!);
}

function syndromes(word: readonly number[]): { sum: number; weighted: number } {
  let sum = 0, weighted = 0;
  word.forEach((symbol, i) => {
    sum ^= symbol;
    weighted ^= shift(symbol, i);
  });
  return { sum, weighted };
}

/** The two symbols (0 to 31) that make `data` a right word when they follow it. */
export function checkSymbols(data: readonly number[]): [number, number] {
  const { sum, weighted } = syndromes(data);
  const n = data.length;
  // Solves x + y = sum and x a^n + y a^(n+1) = weighted.
  const y = divide(weighted ^ shift(sum, n), shift(1, n) ^ shift(1, n + 1));
  return [sum ^ y, y];
}

/**
 * `"none"` for a right word; the position of the wrong symbol if there is but one; `"unknown"` when
 * no single wrong symbol explains the word. With two or more wrong the position may be another.
 */
export function locateError(word: readonly number[]): "none" | "unknown" | number {
  const { sum, weighted } = syndromes(word);
  if (sum === 0 && weighted === 0) return "none";
  if (sum === 0 || weighted === 0) return "unknown";
  const position = log[divide(weighted, sum)]!;
  return position < word.length ? position : "unknown";
}
