import { join } from "node:path";
import { ConfigError } from "../config.ts";
import { type Buckets, buckets } from "../limits.ts";

/** Raises buckets for a load test. In DATA_DIR, and for a demo database alone. */
const fileName = "test-limits.json";

/** Where the file may be, for the app's permissions. */
export const testLimits = (dataDir: string): string => join(dataDir, fileName);

/**
 * The buckets of `limits.ts`; those that `test-limits.json` names (`{"report": {"size": 9, "each":
 * 1000}}`) take their place in a demo. Throws `ConfigError` where the file has no business.
 */
export function readBuckets(dataDir: string, demo: boolean): Buckets {
  const path = testLimits(dataDir);
  let text;
  try {
    text = Deno.readTextFileSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return buckets;
    throw error;
  }
  if (!demo) throw new ConfigError(fileName, `is for tests alone: remove ${path}`);
  return { ...buckets, ...JSON.parse(text) };
}
