import { type Bytes, openSecret, sealSecret } from "../crypto/mod.ts";
import type { Keys } from "../portal.ts";

/**
 * Seals a phone number (E.164, at most 32 characters) for its row under the server's contact key.
 * Whoever has the database and the secrets can read it: `/security` says so.
 */
export function sealPhone(contact: Bytes, account: string, phone: string): Promise<Bytes> {
  return sealSecret(contact, new TextEncoder().encode(phone.padEnd(32)), ["phone", account]);
}

/** Opens what `sealPhone` gave, also under the contact key before. Throws `CannotOpen`. */
export async function openPhone(
  keys: Pick<Keys, "contact" | "old">,
  account: string,
  blob: Bytes,
): Promise<string> {
  const open = (contact: Bytes) => openSecret(contact, blob, ["phone", account]);
  const bytes = await open(keys.contact).catch((error) => {
    if (!keys.old) throw error;
    return open(keys.old.contact);
  });
  return new TextDecoder().decode(bytes).trimEnd();
}
