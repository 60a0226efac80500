import { deriveStaff, randomBytes, type SigningKey } from "../crypto/mod.ts";
import type { Transaction } from "../db/mod.ts";
import type { Keys } from "../portal.ts";
import type { Membership } from "./roles.ts";
import { certify } from "./certificate.ts";
import { newStaffKeys, sealSecrets } from "./keys.ts";
import { sealPhone } from "./phone.ts";

/** A new member of staff. */
export interface NewAccount {
  username: string;
  displayName: string;
  password: string;
  /** E.164, such as `+4512345678`. */
  phone: string;
  memberships: Membership[];
}

/**
 * Makes an account with its keys, certified by `certifier`. Runs as the owner of the database: the
 * app's role cannot make accounts. Gives the account's id.
 */
export async function createAccount(
  tx: Transaction,
  keys: Pick<Keys, "pepper" | "contact">,
  certifier: SigningKey,
  person: NewAccount,
): Promise<string> {
  const id = crypto.randomUUID();
  const username = person.username.toLowerCase();
  const salt = randomBytes(16);
  const derived = await deriveStaff(person.password, {
    salt,
    pepper: keys.pepper,
    context: "staff password",
  });
  const { secrets, keys: made } = await newStaffKeys(id);
  await tx`insert into account ${tx({ id, username, display_name: person.displayName })}`;
  await tx`insert into credential ${
    tx({
      account: id,
      salt,
      verifier: derived.verifier,
      sealed_secrets: await sealSecrets(derived.key, id, secrets),
      sealed_phone: await sealPhone(keys.contact, id, person.phone),
    })
  }`;
  await tx`insert into staff_key ${
    tx({
      account: id,
      wrap_public: made.wrapPublic,
      sign_public: made.signPublic,
      certificate: await certify(certifier, made, person.memberships.map((one) => one.role)),
    })
  }`;
  for (const membership of person.memberships) {
    await tx`insert into membership ${tx({ account: id, ...membership })}`;
  }
  return id;
}
