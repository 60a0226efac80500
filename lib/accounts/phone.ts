import { type Bytes, openSecret, sealSecret } from "../crypto/mod.ts";

/**
 * Seals a phone number (E.164, at most 32 characters) for its row under the server's contact key.
 * Whoever has the database and the secrets can read it: `/security` says so.
 */
export function sealPhone(contact: Bytes, account: string, phone: string): Promise<Bytes> {
  return sealSecret(contact, new TextEncoder().encode(phone.padEnd(32)), ["phone", account]);
}

/** Opens what `sealPhone` gave. Throws `CannotOpen`. */
export async function openPhone(contact: Bytes, account: string, blob: Bytes): Promise<string> {
  return new TextDecoder().decode(await openSecret(contact, blob, ["phone", account])).trimEnd();
}
