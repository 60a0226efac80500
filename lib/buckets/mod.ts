export { type Bucket, giveBack, take, TooMany, useOnce } from "./bucket.ts";
export { type Buckets, readBuckets, testLimits } from "./settings.ts";
