/** The firm of the demo: two organisations, and somebody for every role. */
import {
  addOrganisation,
  createAccount,
  foundFirm,
  pinRecoveryKey,
  type Role,
} from "../lib/accounts/mod.ts";
import { audit } from "../lib/audit/mod.ts";
import { generateKeyPair, randomBytes, signingKey } from "../lib/crypto/mod.ts";
import type { Transaction } from "../lib/db/mod.ts";
import type { Keys } from "../lib/portal.ts";

const organisations = [
  {
    slug: "nordwind",
    name: "Nordwind Energie",
    welcome:
      "Nordwind Energie wants to know when something is wrong, and protects those who say so.",
  },
  {
    slug: "havblik",
    name: "Havblik Seafood",
    welcome: "At Havblik Seafood you can report wrongdoing to a lawyer outside the company.",
  },
];

interface Person {
  username: string;
  displayName: string;
  role: Role;
  /** Slugs; none: the firm as a whole. */
  in?: string[];
}

const both = ["nordwind", "havblik"];

/** The accounts of the demo. */
export const people: Person[] = [
  { username: "triage", displayName: "Tove Riis", role: "triager", in: both },
  { username: "counsel", displayName: "Clara Holm", role: "ombudsman", in: both },
  { username: "counsel2", displayName: "Casper Dahl", role: "ombudsman", in: both },
  { username: "nordwind1", displayName: "Nora Winther", role: "contact", in: ["nordwind"] },
  { username: "nordwind2", displayName: "Niels Wolff", role: "contact", in: ["nordwind"] },
  { username: "havblik1", displayName: "Hanne Bek", role: "contact", in: ["havblik"] },
  { username: "havblik2", displayName: "Henrik Blom", role: "contact", in: ["havblik"] },
  { username: "auditor", displayName: "Asta Udsen", role: "auditor" },
  { username: "admin", displayName: "Anders Dam", role: "administrator" },
];

/**
 * Founds the demo's firm, as the owner of the database. Gives the public key of its root, which the
 * portal pins; the root itself and the recovery key are thrown away: a demo has nothing to recover.
 */
export async function foundDemo(
  tx: Transaction,
  keys: Omit<Keys, "root">,
  password: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const root = await signingKey(randomBytes(32));
  const recovery = await generateKeyPair();
  await foundFirm(tx, { name: "Demo Law", demo: true, recoveryPublic: recovery.publicKey });
  await pinRecoveryKey(tx, root);
  const ids = new Map<string, string>();
  for (const one of organisations) ids.set(one.slug, await addOrganisation({ tx, keys }, one));
  // Together: each waits a third of a second for its Argon2.
  const accounts = await Promise.all(people.map((person, index) => {
    const where = person.in?.map((slug) => ids.get(slug)!) ?? [null];
    return createAccount(tx, keys, root, {
      ...person,
      password,
      phone: `+4520000${String(index + 1).padStart(3, "0")}`,
      memberships: where.map((organisation) => ({ organisation, role: person.role })),
    });
  }));
  for (const account of accounts) await audit(tx, keys.audit, "account.created", {}, { account });
  await audit(tx, keys.audit, "firm.founded", {}, {});
  return root.publicKey;
}
