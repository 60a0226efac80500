export { giveBack, take, TooMany, useOnce } from "./bucket.ts";
export { admitPatiently } from "./patience.ts";
export { readBuckets, testLimits } from "./settings.ts";
