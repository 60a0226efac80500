import { type Bytes, sign, type SigningKey, verify } from "../crypto/mod.ts";

const purpose = "audit head";
const text = (chain: string, number: number, hash: Bytes): Bytes =>
  new TextEncoder().encode(`${chain}\n${number}\n${hash.toHex()}`);

/** Signs the head of a chain: Ed25519 over its name, length and last hash. */
export function signHead(
  key: SigningKey,
  chain: string,
  number: number,
  hash: Bytes,
): Promise<Bytes> {
  return sign(key, purpose, text(chain, number, hash));
}

/** Whether `signature` is the portal's over this head. */
export function verifyHead(
  publicKey: Bytes,
  chain: string,
  number: number,
  hash: Bytes,
  signature: Bytes,
): Promise<boolean> {
  return verify(publicKey, purpose, text(chain, number, hash), signature);
}
