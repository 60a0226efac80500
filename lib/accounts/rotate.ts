import { audit } from "../audit/mod.ts";
import { take, TooMany } from "../buckets/mod.ts";
import { today } from "../clock.ts";
import {
  type Bytes,
  equal,
  generateKeyPair,
  signingKey,
  unwrap,
  type UnwrapKey,
  unwrapKey,
  wrap,
} from "../crypto/mod.ts";
import { acting } from "../db/mod.ts";
import { logEvent } from "../events/mod.ts";
import type { Portal } from "../portal.ts";
import { certify } from "./certificate.ts";
import { readCircle } from "./circle.ts";
import { sealUnder } from "./cookie.ts";
import { sealRecovery, sealSecrets } from "./keys.ts";
import { checkPassword } from "./pepper.ts";
import { readSecrets } from "./secrets.ts";
import type { Actor } from "./session.ts";

/**
 * Gives a person a new key pair for wraps, once a year: the password seals it, a new recovery code
 * seals the second copy, the person's signing key certifies it for the same roles. The old private
 * key stays, wrapped to the new one, until `formerKeyOf` finds no wrap that needs it. All other
 * sessions end. Throws `Busy`, or `TooMany` after many wrong passwords.
 *
 * @returns the recovery code, shown this once, and the person with the new key
 */
export async function rotateKeys(
  portal: Portal,
  actor: Actor,
  password: string,
): Promise<{ recoveryCode: string; actor: Actor } | "wrong" | "uncertified"> {
  const { account, cookie } = actor;
  const wait = await take(portal.sql, portal.buckets.code, `password ${account}`);
  if (wait > 0) throw new TooMany(wait);
  const passwordKey = await keyOfPassword(portal, account, password);
  if (!passwordKey) return "wrong";
  const old = (await readCircle(portal.sql, portal.keys.root)).certified.get(account);
  const signer = await signingKey(actor.signSeed);
  if (!old || !equal(old.signPublic, signer.publicKey)) return "uncertified";

  const pair = await generateKeyPair();
  const { wrap: oldPrivate, sign } = await readSecrets(portal, actor);
  const secrets = { wrap: pair.privateKey, sign };
  const certificate = await certify(signer, { ...old, wrapPublic: pair.publicKey }, old.roles);
  const sealedPrivate = await wrap(pair.publicKey, oldPrivate, formerBinding(account));
  const sealed = await sealSecrets(passwordKey, account, secrets);
  const recovery = await sealRecovery(account, secrets);
  const next = { ...actor, wrapKey: await unwrapKey(pair.privateKey) };
  const content = { wrap: secrets.wrap.toBase64(), sign: secrets.sign.toBase64() };
  return await acting(portal.sql, { account, session: cookie.id }, async (tx) => {
    const [row] = await tx<{ done: boolean }[]>`
      select rotate_key(${old.wrapPublic}, ${pair.publicKey}, ${certificate}, ${sealedPrivate},
                        ${sealed}, ${recovery.blob}, ${today()}) as done`;
    if (!row!.done) return "uncertified";
    await tx`update session set sealed = ${await sealUnder(cookie, content)}
      where id = ${cookie.id}`;
    const [held] = await tx<{ cases: number }[]>`
      select count(distinct case_id)::int as cases from wrap where account = ${account}`;
    await audit(tx, portal.keys.audit, "key.rotated", { actor: account }, { cases: held!.cases });
    return { recoveryCode: recovery.code, actor: next };
  });
}

/** A person's former key, as long as a wrap may need it. */
export interface FormerKey {
  /** Opens the old wraps. */
  privateKey: UnwrapKey;
  /** X-Wing, of the wraps to be made again. */
  publicKey: Bytes;
  /** X-Wing, to which they are made. */
  newPublicKey: Bytes;
}

/** The key that a rotation replaced; undefined when no wrap needs one. */
export async function formerKeyOf(portal: Portal, actor: Actor): Promise<FormerKey | undefined> {
  const { account } = actor;
  const [row] = await portal.sql<{ former: Bytes; current: Bytes; sealedPrivate: Bytes }[]>`
    select f.wrap_public as former, k.wrap_public as current, f.sealed_private
      from former_key f join staff_key k on k.account = f.account
     where f.account = ${account} and f.sealed_private is not null`;
  if (!row) return undefined;
  const bytes = await unwrap(actor.wrapKey, row.sealedPrivate, formerBinding(account));
  const privateKey = await unwrapKey(bytes);
  return { privateKey, publicKey: row.former, newPublicKey: row.current };
}

async function keyOfPassword(
  portal: Portal,
  account: string,
  password: string,
): Promise<Bytes | undefined> {
  const [row] = await acting(
    portal.sql,
    { account },
    (tx) =>
      tx<{ salt: Bytes; verifier: Bytes }[]>`
      select salt, verifier from credential where account = ${account}`,
  );
  if (!row) return undefined;
  const { right, key } = await checkPassword(portal, password, row);
  if (right) return key;
  logEvent("login.failed");
  return undefined;
}

function formerBinding(account: string) {
  return { organisation: "", case: "", epoch: 1, recipient: account, purpose: "former key" };
}
