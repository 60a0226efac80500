import type { VNode } from "preact";

/** What one rendering has met so far. */
export interface Rendering {
  /** Elements on their way from a page to the document's head, by what they replace there. */
  head: Map<string, VNode>;
  /** The files of the islands on the page. */
  islands: Set<string>;
  /** How many islands stand around the component that is being rendered. */
  depth: number;
}

let current: Rendering | null = null;

/** The rendering that a component is part of; null in a browser. */
export function currentRendering(): Rendering | null {
  return current;
}

/**
 * Runs a synchronous rendering. A variable serves where a Preact context would double the time:
 * each Provider keeps garbage of earlier renderings alive.
 */
export function during<Result>(
  rendering: Rendering,
  render: () => Result,
): Result {
  const outer = current;
  current = rendering;
  try {
    return render();
  } finally {
    current = outer;
  }
}
