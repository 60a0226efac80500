/** Whether this runs in a browser. */
export const IS_BROWSER = typeof document !== "undefined";

let hashed: ReadonlyMap<string, string> = new Map();

/** Tells `asset()` the hashed names of the build. */
export function setHashedPaths(paths: ReadonlyMap<string, string>): void {
  hashed = paths;
}

/**
 * The URL path of a file below `static/`, with a hash of its content in the name, so that it may
 * be cached for ever. A path that the build does not know, and any path in a browser, comes back
 * as it is.
 */
export function asset(path: string): string {
  return hashed.get(path) ?? path;
}
