import { statistics as limits } from "../limits.ts";

/**
 * Counts cells in whole lots of five cases; what is left of each becomes part of `into`, and with it,
 * while that is less than a lot itself, lots of the smallest cells. So no cell is of fewer than five,
 * and none grows by fewer: two tables of different days do not tell of the case between them. The sum
 * stays. Where all are in one cell that may be said; all cells together less than five: none is left.
 */
export function rollUp(cells: ReadonlyMap<string, number>, into: string): Map<string, number> {
  const { least } = limits;
  const filled = [...cells].filter(([, count]) => count > 0);
  const whole = filled.reduce((sum, [, count]) => sum + count, 0);
  if (whole < least) return new Map();
  if (filled.length === 1) return new Map(filled);
  const lots = filled.filter(([name]) => name !== into)
    .map(([name, count]) => ({ name, count: count - count % least }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count || (a.name < b.name ? -1 : 1));
  let rest = whole - lots.reduce((sum, { count }) => sum + count, 0);
  if (rest > 0 && rest < least) {
    lots[0]!.count -= least;
    rest += least;
  }
  const told = lots.filter(({ count }) => count > 0).reverse();
  const all = told.map(({ name, count }): [string, number] => [name, count]);
  return new Map(rest > 0 ? [...all, [into, rest]] : all);
}
