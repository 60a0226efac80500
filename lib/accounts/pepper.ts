import { type Bytes, type Derived, deriveStaff, equal } from "../crypto/mod.ts";
import type { Portal } from "../portal.ts";

/** A typed password, held against what is stored. */
export interface Checked {
  right: boolean;
  /** Opens what the password sealed, if it is right. */
  key: Bytes;
  /** Right, but under the pepper before: what is to be stored in its place. */
  renewed?: Derived;
}

/**
 * Checks a password. While a rotation of `master` lasts, under both peppers at every try, so that the
 * time tells nobody who has logged in since. Throws `Busy`.
 */
export async function checkPassword(
  { keys }: Portal,
  password: string,
  { salt, verifier }: { salt: Bytes; verifier: Bytes },
): Promise<Checked> {
  const context = "staff password";
  const derived = await deriveStaff(password, { salt, pepper: keys.pepper, context });
  const now = { right: equal(derived.verifier, verifier), key: derived.key };
  if (!keys.old) return now;
  const before = await deriveStaff(password, { salt, pepper: keys.old.pepper, context });
  if (!equal(before.verifier, verifier)) return now;
  return { right: true, key: before.key, renewed: derived };
}
