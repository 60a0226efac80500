import type { Bytes } from "../crypto/mod.ts";
import type { Transaction } from "../db/mod.ts";

/** The law firm, as `setup` and `demo` found it. */
export interface NewFirm {
  name: string;
  demo: boolean;
  /** X-Wing public key of the firm's recovery key. */
  recoveryPublic: Bytes;
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

/** Founds the firm; there is one a database. Runs as the owner. */
export async function foundFirm(tx: Transaction, firm: NewFirm): Promise<void> {
  await tx`insert into firm ${
    tx({ name: firm.name, demo: firm.demo, recovery_public: firm.recoveryPublic })
  }`;
}

/** Adds a client organisation and gives its id. Runs as the owner. */
export async function addOrganisation(
  tx: Transaction,
  organisation: NewOrganisation,
): Promise<string> {
  const [row] = await tx<{ id: string }[]>`
    insert into organisation ${
    tx({ ...organisation, categories: defaultCategories })
  } returning id`;
  return row!.id;
}
