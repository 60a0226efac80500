export { brokerArgs, type BrokerOptions, serveBroker } from "./broker.ts";
export { scrub, type Scrubbed, scrubHere, type ScrubOptions } from "./client.ts";
export type { Category, Reason, Removed } from "./format.ts";
export { reasons, type Refused } from "./reasons.ts";
