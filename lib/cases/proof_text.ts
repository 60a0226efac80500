import { type Bytes, mac, verify, verifyMac } from "../crypto/mod.ts";

/**
 * A proof of filing, as text. The proof itself holds a commitment and the portal's signature over it;
 * alone it says nothing. Its key holds what was committed to, and the random bytes without which
 * nobody can try out guesses: HMAC-SHA256 under them is the commitment.
 */

/** What is committed to, of a report as it was filed. */
export interface Filing {
  /** The short name of the organisation, which never changes. */
  organisation: string;
  /** `2026-11-23` */
  day: string;
  /** The report itself, without what concerns its storage. */
  report: Record<string, unknown>;
  /** The cleaned files: SHA-256 in hex. */
  files: { name: string; bytes: number; sha256: string }[];
}

/** What a signature on a proof is for. */
export const purpose = "proof of filing";

const head = `ombud-proof-1
Alone this file tells nothing. With its key it proves a text of a certain day.
Check: deno task proof verify FILE --key KEY
`;
const keyHead = `ombud-proof-key-1
Keep this file apart from its proof, or do not keep it at all.
`;
const proofShape = /^(.*\n)signature ([0-9a-f]{128})\n$/s;
const bodyShape = /^commitment ([0-9a-f]{64})\nportal ([0-9a-f]{64})\n$/;
const keyShape = /^random ([0-9a-f]{64})\n(\{[^\n]*\})\n$/;

/** The part of a proof that is signed. `portal`: the public key that signs it. */
export function proofBody(commitment: Bytes, portal: Bytes): string {
  return `${head}commitment ${commitment.toHex()}\nportal ${portal.toHex()}\n`;
}

/** A whole proof. */
export function proofText(body: string, signature: Bytes): string {
  return `${body}signature ${signature.toHex()}\n`;
}

/** The key of a proof. `random`: 32 bytes. */
export function proofKeyText(random: Bytes, filing: Filing): string {
  return `${keyHead}random ${random.toHex()}\n${JSON.stringify(filing)}\n`;
}

/** The commitment to a filing. */
export function commit(random: Bytes, filing: Filing): Promise<Bytes> {
  return mac(random, purpose, JSON.stringify(filing));
}

/** What a check of a proof gave. */
export type ProofCheck =
  | { good: true; portal: string; filing?: Filing }
  | { good: false; reason: "malformed" | "signature" | "key" | "other-key" };

/** Checks a proof, and with its key what it proves. One changed byte anywhere is found. */
export async function checkProof(text: string, keyText?: string): Promise<ProofCheck> {
  const whole = proofShape.exec(text);
  const body = whole && whole[1]!.startsWith(head) && bodyShape.exec(whole[1]!.slice(head.length));
  if (!whole || !body) return { good: false, reason: "malformed" };
  const [commitment, portal] = [Uint8Array.fromHex(body[1]!), Uint8Array.fromHex(body[2]!)];
  const signature = Uint8Array.fromHex(whole[2]!);
  const signed = new TextEncoder().encode(whole[1]!);
  if (!await verify(portal, purpose, signed, signature)) {
    return { good: false, reason: "signature" };
  }
  if (keyText === undefined) return { good: true, portal: portal.toHex() };
  const key = keyText.startsWith(keyHead) && keyShape.exec(keyText.slice(keyHead.length));
  if (!key) return { good: false, reason: "key" };
  const fits = await verifyMac(Uint8Array.fromHex(key[1]!), commitment, purpose, key[2]!);
  if (!fits) return { good: false, reason: "other-key" };
  return { good: true, portal: portal.toHex(), filing: JSON.parse(key[2]!) };
}
