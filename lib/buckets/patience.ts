import { logEvent } from "../events/mod.ts";
import { patience } from "../limits.ts";
import type { Portal } from "../portal.ts";
import { take, TooMany } from "./bucket.ts";

/**
 * Lets what a stranger sends come in, at any rate sooner or later: a report, a draft or a try of a receipt.
 * `place` is whose bucket it is; `age` how long the form was open, in milliseconds. Scripts send
 * forms at once, people do not: young forms leave the last part of the bucket alone, and when it is
 * empty those that were open for a minute draw on a bucket of their own. Throws `TooMany` with the
 * time after which the same form will do.
 */
export async function admitPatiently(
  { sql, buckets }: Portal,
  kind: "report" | "draft" | "receipt",
  place: string,
  age: number,
): Promise<void> {
  const { low, young, patient } = patience;
  const bucket = buckets[kind];
  const keep = age < young ? Math.floor(bucket.size * low) : 0;
  const wait = await take(sql, bucket, `${kind} ${place}`, keep);
  if (wait === 0) return;
  logEvent("reporter.throttled", { bucket: kind });
  if (age < young) throw new TooMany(young - age);
  if (age < patient) throw new TooMany(Math.min(wait, patient - age));
  const longer = await take(sql, buckets[`${kind}Patient`], `patient ${kind} ${place}`);
  if (longer > 0) throw new TooMany(longer);
}
