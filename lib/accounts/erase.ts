import { audit } from "../audit/mod.ts";
import type { Administration } from "./administer.ts";

/** Corrects how a person's name is written (GDPR article 16). Gives whether the account is there. */
export async function renameAccount(
  { tx, keys, actor }: Administration,
  account: string,
  displayName: string,
): Promise<boolean> {
  const done = await tx`update account set display_name = ${displayName} where id = ${account}`;
  if (done.count === 0) return false;
  await audit(tx, keys.audit, "account.renamed", { actor }, { account });
  return true;
}

/**
 * Erases the personal data of a disabled account, for ever (GDPR article 17). Its random id and its
 * public keys stay: signatures on records and the audit log hang on them. Throws `erase_disabled` for
 * an account that is in use, `erase_last_reader` while nobody else reads one of its cases.
 */
export async function eraseAccount(
  { tx, keys, actor }: Administration,
  account: string,
): Promise<void> {
  await tx`select erase_account(${account})`;
  await audit(tx, keys.audit, "account.erased", { actor }, { account });
}
