/** The first hour of a real firm: its recovery key in shares, its root, its first people. */
import {
  addAccount,
  type Administration,
  foundFirm,
  type NewPerson,
  type PersonProblem,
  type PhoneProblem,
  phoneProblem,
  pinRecoveryKey,
  sealRoot,
} from "../lib/accounts/mod.ts";
import { audit } from "../lib/audit/mod.ts";
import { ConfigError } from "../lib/config.ts";
import {
  type Bytes,
  generateKeyPair,
  printShare,
  randomBytes,
  type SigningKey,
  signingKey,
  splitKey,
} from "../lib/crypto/mod.ts";

/** What a new firm needs before it is stored. */
export interface NewRoot {
  root: SigningKey;
  /** The firm's recovery key, public half. */
  recoveryPublic: Bytes;
  /** Three, as they are printed; any two give the recovery key. */
  shares: string[];
  /** The root's seed: only two shares open it. */
  sealedRoot: Bytes;
}

/**
 * Makes the recovery key and the root. Their private halves leave this function only in the shares
 * and in the `SigningKey`, which dies with the process.
 */
export async function newRoot(): Promise<NewRoot> {
  const recovery = await generateKeyPair();
  const seed = randomBytes(32);
  return {
    root: await signingKey(seed),
    recoveryPublic: recovery.publicKey,
    shares: await Promise.all(splitKey(recovery.privateKey).map(printShare)),
    sealedRoot: await sealRoot(recovery.publicKey, seed),
  };
}

/** What cannot be used of a person, and how to write it, for the operator. */
export const unusable: Record<PersonProblem, string> = {
  username: "user name: take 2 to 32 of a to z, 0 to 9, dot, dash, underscore; a letter first",
  displayName: "name: take 2 to 80 characters",
  phone: "phone: write it with its country, such as +4512345678",
};

/** Why a phone cannot be somebody's second factor, for the operator. */
export const refusedPhone: Record<PhoneProblem, string> = {
  malformed: "no number: write it with its country, such as +4512345678",
  country: "in a country to which the firm sends no SMS",
  costly: "in a range that costs whoever sends to it",
};

/** Somebody of the first hour, with the token of the activation link. */
export interface FirstPerson {
  person: NewPerson;
  token: Awaited<ReturnType<typeof addAccount>>["token"];
}

/** Founds the firm with its first accounts, which the root introduces. Runs as the owner. */
export async function setUpFirm(
  by: Administration,
  name: string,
  made: NewRoot,
  people: NewPerson[],
): Promise<FirstPerson[]> {
  const { recoveryPublic, sealedRoot, root } = made;
  await foundFirm(by.tx, { name, demo: false, recoveryPublic, sealedRoot });
  await pinRecoveryKey(by.tx, root);
  const first: FirstPerson[] = [];
  for (const person of people) {
    const problem = await phoneProblem(by.tx, person.phone);
    if (problem) throw new ConfigError(`phone of ${person.username}`, refusedPhone[problem]);
    const { token } = await addAccount(by, person, root);
    first.push({ person, token });
  }
  await audit(by.tx, by.keys.audit, "firm.founded", {}, {});
  return first;
}
