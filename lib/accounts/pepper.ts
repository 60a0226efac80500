import { type Bytes, type Derived, deriveStaff, equal } from "../crypto/mod.ts";
import type { Portal } from "../portal.ts";
import { readOrigins } from "./origin.ts";

/** A typed password, held against what is stored. */
export interface Checked {
  right: boolean;
  /** Opens what the password sealed, if it is right. */
  key: Bytes;
  /** Right, but under the pepper before: what is to be stored in its place. */
  renewed?: Derived;
}

/**
 * Checks a password. While a rotation of `master` lasts, or passwords of another installation have
 * not served here yet, under those peppers, too, at every try, so that the time tells nobody who has
 * logged in since. Throws `Busy`.
 */
export async function checkPassword(
  portal: Portal,
  password: string,
  { salt, verifier }: { salt: Bytes; verifier: Bytes },
): Promise<Checked> {
  const { keys } = portal;
  const context = "staff password";
  const derived = await deriveStaff(password, { salt, pepper: keys.pepper, context });
  let checked: Checked = { right: equal(derived.verifier, verifier), key: derived.key };
  for (const former of [keys.old, ...await readOrigins(portal, "password")]) {
    if (!former) continue;
    const before = await deriveStaff(password, { salt, pepper: former.pepper, context });
    if (equal(before.verifier, verifier)) {
      checked = { right: true, key: before.key, renewed: derived };
    }
  }
  return checked;
}
