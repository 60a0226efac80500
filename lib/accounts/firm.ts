import { audit } from "../audit/mod.ts";
import {
  type Bytes,
  CannotOpen,
  type SigningKey,
  signingKey,
  unwrap,
  unwrapKey,
  wrap,
  type WrapBinding,
} from "../crypto/mod.ts";
import type { Transaction } from "../db/mod.ts";
import type { Keys } from "../portal.ts";
import type { Administration } from "./administer.ts";
import { keepVersion } from "./organisation.ts";

/** The law firm, as `setup` and `demo` found it. */
export interface NewFirm {
  name: string;
  demo: boolean;
  /** X-Wing public key of the firm's recovery key. */
  recoveryPublic: Bytes;
  /** The root's seed, wrapped to the recovery key; a demo throws its root away. */
  sealedRoot?: Bytes;
}

/** A client organisation. */
export interface NewOrganisation {
  slug: string;
  name: string;
  welcome: string;
}

/** The categories that an organisation has unless it names its own. */
export const defaultCategories = [
  "fraud",
  "corruption",
  "harassment",
  "safety",
  "environment",
  "privacy",
  "competition",
  "other",
];

/** Names that other pages have, now or by contract. */
const reserved = new Set([
  ...["admin", "assets", "demo", "desk", "healthz", "help", "hooks", "inbox", "left", "proof"],
  ...["readyz", "receipt", "report", "security", "static"],
]);

/** What of a new organisation cannot be used. */
export function organisationProblems(
  one: Pick<NewOrganisation, "slug" | "name">,
): ("slug" | "name")[] {
  const problems: ("slug" | "name")[] = [];
  if (!/^[a-z][a-z0-9-]{1,40}$/.test(one.slug) || reserved.has(one.slug)) problems.push("slug");
  if (!isName(one.name)) problems.push("name");
  return problems;
}

const isName = (text: string) => /^[^\p{C}]{2,80}$/u.test(text);

/** Founds the firm; there is one a database. Runs as the owner. */
export async function foundFirm(tx: Transaction, firm: NewFirm): Promise<void> {
  await tx`insert into firm ${
    tx({
      name: firm.name,
      demo: firm.demo,
      recovery_public: firm.recoveryPublic,
      sealed_root: firm.sealedRoot ?? null,
    })
  }`;
}

const rootBinding: WrapBinding = {
  organisation: "",
  case: "",
  epoch: 1,
  recipient: "firm",
  purpose: "root seed",
};

/** Wraps the root's seed to the firm's recovery key: two printed shares bring it back. */
export function sealRoot(recoveryPublic: Bytes, seed: Bytes): Promise<Bytes> {
  return wrap(recoveryPublic, seed, rootBinding);
}

/**
 * Brings the root back with the recovery key of two shares. Undefined when it is another firm's key,
 * or a demo, which has no root.
 */
export async function openRoot(
  tx: Transaction,
  recoveryKey: Bytes,
): Promise<SigningKey | undefined> {
  const [firm] = await tx<{ sealedRoot: Bytes | null }[]>`select sealed_root from firm`;
  if (!firm?.sealedRoot) return undefined;
  try {
    return await signingKey(
      await unwrap(await unwrapKey(recoveryKey), firm.sealedRoot, rootBinding),
    );
  } catch (error) {
    if (error instanceof CannotOpen) return undefined;
    throw error;
  }
}

/** Adds a client organisation and gives its id. Throws the unique violation of a taken slug. */
export async function addOrganisation(
  by: Omit<Administration, "keys"> & { keys: Pick<Keys, "audit"> },
  organisation: NewOrganisation,
): Promise<string> {
  const { tx, keys, actor } = by;
  const id = crypto.randomUUID();
  await tx`insert into organisation ${tx({ id, ...organisation, categories: defaultCategories })}`;
  await keepVersion(by, id);
  await audit(tx, keys.audit, "organisation.created", { actor }, { organisation: id });
  return id;
}
