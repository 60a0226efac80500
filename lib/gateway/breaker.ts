/** Stops calling an account that is barred, out of credit or misconfigured. */

/** Knows whether a call makes sense. */
export interface Breaker {
  /** The status that opened the breaker, while it is open; undefined lets one call through. */
  refusal(): string | undefined;
  /** Opens the breaker. */
  open(status: string): void;
  /** Closes it: a call worked. */
  close(): void;
}

/**
 * A breaker that opens at the first fault and lets a single trial call through every `rest`
 * milliseconds until one works.
 */
export function makeBreaker(rest: number): Breaker {
  let fault: string | undefined;
  let nextTrial = 0;
  return {
    refusal() {
      if (fault === undefined) return undefined;
      if (performance.now() < nextTrial) return fault;
      nextTrial = performance.now() + rest; // the others wait for this trial's result
      return undefined;
    },
    open(status) {
      fault = status;
      nextTrial = performance.now() + rest;
    },
    close() {
      fault = undefined;
    },
  };
}
