import type { Format } from "./format.ts";

/** Every format that can be cleaned, in the order in which they are tried: the first that fits. */
export const formats: readonly Format[] = [];
