import { audit } from "../audit/mod.ts";
import { take, TooMany } from "../buckets/mod.ts";
import { type Bytes, deriveStaff, randomBytes } from "../crypto/mod.ts";
import { acting } from "../db/mod.ts";
import { logEvent } from "../events/mod.ts";
import type { Portal } from "../portal.ts";
import { openSecrets, sealSecrets } from "./keys.ts";
import { ownAccount, tell } from "./own.ts";
import { passwordProblem } from "./password.ts";
import { checkPassword } from "./pepper.ts";
import type { PasswordProblem } from "./password_rule.ts";
import type { Actor } from "./session.ts";

interface Credential {
  salt: Bytes;
  verifier: Bytes;
  sealedSecrets: Bytes;
}

/**
 * Changes the own password: the private keys are sealed anew, one blob, and nothing else. All other
 * sessions end, and the person is told. Throws `Busy`, or `TooMany` after many wrong tries.
 *
 * @returns "wrong" when `old` is not the password
 */
export async function changePassword(
  portal: Portal,
  actor: Actor,
  old: string,
  wanted: string,
): Promise<"changed" | "wrong" | { problem: PasswordProblem }> {
  const { account, cookie } = actor;
  const { context } = await ownAccount(portal, actor);
  const problem = await passwordProblem(wanted, context);
  if (problem) return { problem };
  const wait = await take(portal.sql, portal.buckets.code, `password ${account}`);
  if (wait > 0) throw new TooMany(wait);
  const [row] = await acting(portal.sql, { account }, (tx) =>
    tx<Credential[]>`
      select salt, verifier, sealed_secrets from credential where account = ${account}`);
  if (!row) return "wrong";
  const before = await checkPassword(portal, old, row);
  if (!before.right) {
    logEvent("login.failed");
    return "wrong";
  }
  const secrets = await openSecrets(before.key, account, row.sealedSecrets);
  const salt = randomBytes(16);
  const after = await derive(portal, wanted, salt);
  const sealed = await sealSecrets(after.key, account, secrets);
  const done = await acting(portal.sql, { account }, async (tx) => {
    const [replaced] = await tx<{ done: boolean }[]>`
      select replace_password(${row.verifier}, ${salt}, ${after.verifier}, ${sealed}) as done`;
    if (!replaced!.done) return false;
    await tx`delete from session where account = ${account} and id <> ${cookie.id}`;
    await audit(tx, portal.keys.audit, "password.changed", { actor: account }, {});
    return true;
  });
  if (!done) return "wrong";
  await tell(portal, actor, "password");
  return "changed";
}

function derive(portal: Portal, password: string, salt: Bytes) {
  return deriveStaff(password, { salt, pepper: portal.keys.pepper, context: "staff password" });
}
