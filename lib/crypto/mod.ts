/**
 * The portal's cryptography, standing alone. README's inventory comes from `suites` and `methods`.
 *
 * People: `wrap`. Records: `seal`. Files: `sealStream`. Small secrets: `sealSecret`. Passwords and
 * receipts: `deriveStaff`, `deriveReceipt`. Signatures: `sign`. Everything else: `subkey`, `mac`.
 */
export type { Bytes, Part } from "./bytes.ts";
export { currentSuite } from "./current.ts";
export { contentKey, subkey } from "./derive.ts";
export { Busy, CannotOpen } from "./error.ts";
export {
  type Derived,
  deriveReceipt,
  deriveStaff,
  type KdfInput,
  kdfRuns,
  selfTest,
} from "./kdf.ts";
export { paddedSize } from "./padding.ts";
export { newReceipt, type ParsedReceipt, parseReceipt, type Receipt } from "./receipt.ts";
export { open, type RecordBinding, seal } from "./record.ts";
export { type Method, methods, type Suite, suites, type Use } from "./registry.ts";
export { openSecret, sealSecret } from "./secret.ts";
export { joinShares, printShare, readShare, type Share, splitKey } from "./shares.ts";
export {
  checkSheet,
  type Sheet,
  type SheetCheck,
  type SheetKind,
  sheetText,
  signSheet,
  strictText,
} from "./sheet.ts";
export { sign, type SigningKey, signingKey, verify } from "./sign.ts";
export { readSpelled, spell } from "./spelling.ts";
export { openStream, sealStream, type StreamBinding } from "./stream.ts";
export { equal, mac, randomBytes, randomId, verifyMac } from "./tokens.ts";
export {
  generateKeyPair,
  type KeyPair,
  keyPairFromSeed,
  unwrap,
  type UnwrapKey,
  unwrapKey,
  wrap,
  type WrapBinding,
} from "./wrap.ts";
