import { statistics as limits } from "../limits.ts";

/**
 * Puts cells of fewer than five cases together, so that none is left of less: the small ones become
 * part of `into`, and with them, while that is too small itself, the smallest of the others. The sum
 * stays, so that nothing can be told from what is missing in it. All cells together less than five:
 * none is left.
 */
export function rollUp(cells: ReadonlyMap<string, number>, into: string): Map<string, number> {
  const sorted = [...cells].filter(([, count]) => count > 0)
    .sort(([one, a], [other, b]) => a - b || (one < other ? -1 : 1));
  const small = sorted.filter(([, count]) => count < limits.least);
  if (small.length === 0) return new Map(sorted.reverse());
  const rest = sorted.filter(([name, count]) => count >= limits.least && name !== into);
  const own = cells.get(into) ?? 0;
  let sum = small.reduce((sum, [name, count]) => name === into ? sum : sum + count, own);
  while (sum < limits.least && rest.length > 0) sum += rest.shift()![1];
  if (sum < limits.least) return new Map();
  return new Map([...rest.reverse(), [into, sum]]);
}

/**
 * Whether a part of a whole tells too much: fewer than five cases, or all but fewer than five. None
 * and all may be said.
 */
export function isTelling(part: number, whole: number): boolean {
  return [part, whole - part].some((count) => count > 0 && count < limits.least);
}
