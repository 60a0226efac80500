import { records } from "./record.ts";
import { wraps } from "./wrap.ts";

/**
 * The number of the suite that the portal writes with now: the first byte of its blobs. What was
 * written with an older one opens all the same, and is sealed again by whoever may open it.
 */
export function currentSuite(use: "wrap" | "record"): number {
  return use === "wrap" ? wraps.current : records.current;
}
