import { now, nowDate } from "../clock.ts";
import type { Bytes } from "../crypto/mod.ts";
import type { Sql } from "../db/mod.ts";
import type { Bucket } from "../limits.ts";

/** Too many at once; the person may try again after so many whole seconds (HTTP 429). */
export class TooMany extends Error {
  override readonly name = "TooMany";
  readonly seconds: number;

  constructor(milliseconds: number) {
    super("Cannot go on now: there were too many tries");
    this.seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  }
}

/**
 * Takes a token out of the bucket of this name, over all instances at once, but for the last `keep`
 * ones. Gives 0 when it was taken, else the milliseconds until one can be.
 */
export async function take(sql: Sql, bucket: Bucket, name: string, keep = 0): Promise<number> {
  const [row] = await sql<{ wait: number }[]>`
    select take_token(${name}, ${bucket.size}, ${
    bucket.each / 1000
  }, ${keep}, ${nowDate()}) as wait`;
  return row!.wait * 1000;
}

/** Puts a token back. */
export async function giveBack(sql: Sql, bucket: Bucket, name: string): Promise<void> {
  await sql`select give_token(${name}, ${bucket.each / 1000})`;
}

/** Whether this hash is seen for the first time in `life` milliseconds. */
export async function useOnce(sql: Sql, hash: Bytes, life: number): Promise<boolean> {
  const [row] = await sql<{ first: boolean }[]>`
    select use_once(${hash}, ${new Date(now() + life)}) as first`;
  return row!.first;
}
