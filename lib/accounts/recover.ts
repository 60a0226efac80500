import { audit } from "../audit/mod.ts";
import { type Bytes, CannotOpen, deriveStaff, randomBytes, sealSecret } from "../crypto/mod.ts";
import { acting, type Transaction } from "../db/mod.ts";
import { logEvent } from "../events/mod.ts";
import type { Portal } from "../portal.ts";
import type { CookieKey } from "./cookie.ts";
import { openRecovery, sealRecovery, sealSecrets, type StaffSecrets } from "./keys.ts";
import { askForFactor } from "./login.ts";
import { passwordProblem } from "./password.ts";
import type { PasswordProblem } from "./password_rule.ts";
import { openPhone, sealPhone } from "./phone.ts";
import { readSecrets } from "./secrets.ts";
import type { Actor } from "./session.ts";
import { admitLogin, sourceOf } from "./throttle.ts";
import type { Renewal, Waiting } from "./waiting.ts";

interface Recovery {
  account: string;
  sealedRecovery: Bytes;
  sealedPhone: Bytes;
}

/**
 * A forgotten password: the recovery code opens the same keys, the new password seals them. It takes
 * the place of the old one only with the second factor, so the answer is the same, after the same
 * work, whether name and code were right or not (ASVS 6.3.8, 6.4.3). Throws `Busy` and `TooMany`.
 */
export async function startRecovery(
  portal: Portal,
  username: string,
  code: string,
  password: string,
  device?: string,
): Promise<CookieKey | { problem: PasswordProblem }> {
  const name = username.trim().toLowerCase();
  const problem = await passwordProblem(password, [name]);
  if (problem) return { problem };
  const source = await sourceOf(portal, name, device);
  await admitLogin(portal, source);
  const [row] = await portal.sql<Recovery[]>`select * from find_recovery(${name})`;
  const found = row ?? await nobody(portal);
  const opened = await openRecovery(code, found.account, found.sealedRecovery)
    .catch((error) => {
      if (!(error instanceof CannotOpen)) throw error;
    });
  if (!opened) logEvent("login.failed");
  const secrets = opened ?? { wrap: randomBytes(32), sign: randomBytes(32) };
  const phone = await openPhone(portal.keys, found.account, found.sealedPhone);
  const waiting: Waiting = {
    account: opened ? found.account : null,
    phone,
    wrap: secrets.wrap.toBase64(),
    sign: secrets.sign.toBase64(),
    source,
    renewal: await renew(portal, found, secrets, password, phone),
  };
  return await askForFactor(portal, waiting, found.account);
}

/** The new password takes the place of the old one; all sessions end. Gives whether it did. */
export async function applyRenewal(
  tx: Transaction,
  portal: Portal,
  account: string,
  renewal: Renewal,
): Promise<boolean> {
  const [salt, verifier, sealed, used] = [
    renewal.salt,
    renewal.verifier,
    renewal.secrets,
    renewal.recovery,
  ].map((base64) => Uint8Array.fromBase64(base64));
  const [row] = await tx<{ done: boolean }[]>`
    select recover_credential(${salt!}, ${verifier!}, ${sealed!}, ${used!}) as done`;
  if (!row!.done) return false;
  await audit(tx, portal.keys.audit, "password.recovered", { actor: account }, {});
  return true;
}

/** A new recovery code in place of the old one. It is shown this once. */
export async function renewRecoveryCode(portal: Portal, actor: Actor): Promise<string> {
  const { account } = actor;
  const { code, blob } = await sealRecovery(account, await readSecrets(portal, actor));
  await acting(portal.sql, { account }, async (tx) => {
    await tx`select renew_recovery(${blob})`;
    await audit(tx, portal.keys.audit, "recovery.renewed", { actor: account }, {});
  });
  return code;
}

async function renew(
  portal: Portal,
  { account, sealedRecovery }: Recovery,
  secrets: StaffSecrets,
  password: string,
  phone: string,
): Promise<Renewal> {
  const salt = randomBytes(16);
  const { pepper } = portal.keys;
  const derived = await deriveStaff(password, { salt, pepper, context: "staff password" });
  return {
    salt: salt.toBase64(),
    verifier: derived.verifier.toBase64(),
    secrets: (await sealSecrets(derived.key, account, secrets)).toBase64(),
    recovery: sealedRecovery.toBase64(),
    phone,
  };
}

/** Stands in for a name that does not exist, or has no recovery code: nothing opens it. */
async function nobody(portal: Portal): Promise<Recovery> {
  const account = crypto.randomUUID();
  return {
    account,
    sealedRecovery: await sealSecret(randomBytes(32), randomBytes(64), ["recovery", account]),
    sealedPhone: await sealPhone(portal.keys.contact, account, ""),
  };
}
