export { audit, type AuditPlace } from "./append.ts";
export { chainFile, type HeadFile, headFile, type WrittenRow } from "./chain_file.ts";
export { type Compared, compareHeads, type KeptHead } from "./compare.ts";
export { csvOf } from "./csv.ts";
export { type NamedHead, readDayHeads, sealDay, signDay } from "./day.ts";
export { type AuditEvent, type AuditEvents } from "./events.ts";
export { signHead, verifyHead } from "./head.ts";
export { type AuditLine, type AuditPage, type AuditQuery, everything, readAudit } from "./read.ts";
export { anchorHeads, type Fault, type Head, verifyAudit, verifyChain } from "./verify.ts";
