export { audit, type AuditPlace } from "./append.ts";
export { type AuditEvent, type AuditEvents } from "./events.ts";
export { signHead, verifyHead } from "./head.ts";
export { errorCode, logEvent } from "./log.ts";
export { anchorHeads, type Fault, verifyAudit } from "./verify.ts";
