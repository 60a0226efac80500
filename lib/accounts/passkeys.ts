import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { audit } from "../audit/mod.ts";
import { today } from "../clock.ts";
import type { Bytes } from "../crypto/mod.ts";
import { acting } from "../db/mod.ts";
import { passkeys as most } from "../limits.ts";
import type { Portal } from "../portal.ts";
import type { Actor } from "./session.ts";

/** What a browser gives when a passkey is used or made (WebAuthn level 3). */
export interface PasskeyAnswer {
  /** The browser's answer, JSON. */
  answer: string;
  /** The challenge: the form's token, which is ours, new for each page, and bound to the cookie. */
  token: string;
  /** The origin of the page, such as `https://desk.example`. */
  origin: string;
}

/** A passkey as its owner sees it. */
export interface Passkey {
  /** base64url */
  id: string;
  name: string;
  /** The host at which it serves. */
  site: string;
  created: string;
}

/** Keeps a new passkey. False when the answer is not one to this page, or there are too many. */
export async function addPasskey(
  portal: Portal,
  actor: Actor,
  name: string,
  given: PasskeyAnswer,
): Promise<boolean> {
  const response = read<RegistrationResponseJSON>(given.answer);
  if (!response) return false;
  const { verifyRegistrationResponse } = await import("@simplewebauthn/server");
  const checked = await verifyRegistrationResponse({ response, ...expected(given) })
    .catch(() => undefined);
  if (!checked?.verified) return false;
  const { credential } = checked.registrationInfo;
  const { account } = actor;
  return await acting(portal.sql, { account }, async (tx) => {
    const added = await tx`
      insert into passkey (id, account, public_key, counter, site, name, created)
      select ${readPasskeyId(credential.id)!}, ${account}, ${credential.publicKey},
             ${credential.counter}, ${siteOf(given)}, ${name}, ${today()}
       where (select count(*) from passkey where account = ${account}) < ${most}
      on conflict do nothing`;
    if (added.count === 0) return false;
    await tx`update session set method = 'passkey' where id = ${actor.cookie.id}`;
    await audit(tx, portal.keys.audit, "passkey.added", { actor: account }, {});
    return true;
  });
}

/** Whether this is the answer of one of the person's passkeys, with the person verified. */
export async function usePasskey(
  portal: Portal,
  account: string,
  given: PasskeyAnswer,
): Promise<boolean> {
  const response = read<AuthenticationResponseJSON>(given.answer);
  const id = response && readPasskeyId(response.id);
  if (!id) return false;
  const [row] = await acting(
    portal.sql,
    { account },
    (tx) =>
      tx<{ publicKey: Bytes; counter: string }[]>`
      select public_key, counter from passkey
       where id = ${id} and account = ${account} and site = ${siteOf(given)}`,
  );
  if (!row) return false;
  const { verifyAuthenticationResponse } = await import("@simplewebauthn/server");
  const checked = await verifyAuthenticationResponse({
    response,
    ...expected(given),
    credential: { id: response.id, publicKey: row.publicKey, counter: Number(row.counter) },
  }).catch(() => undefined);
  if (!checked?.verified) return false;
  const { newCounter } = checked.authenticationInfo;
  await acting(portal.sql, { account }, (tx) =>
    tx`
    update passkey set counter = greatest(counter, ${newCounter}) where id = ${id}`);
  return true;
}

/** The challenge of a page with this form token. */
const challengeOf = (token: string) =>
  new TextEncoder().encode(token).toBase64({ alphabet: "base64url", omitPadding: true });

const siteOf = ({ origin }: PasskeyAnswer) => new URL(origin).hostname;

const expected = (given: PasskeyAnswer) => ({
  expectedChallenge: challengeOf(given.token),
  expectedOrigin: given.origin,
  expectedRPID: siteOf(given),
  requireUserVerification: true,
});

function read<T extends { id: string }>(json: string): T | undefined {
  try {
    const value = JSON.parse(json);
    return typeof value?.id === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a credential id. Undefined for what is no base64url. */
export function readPasskeyId(text: string): Bytes | undefined {
  try {
    return Uint8Array.fromBase64(text, { alphabet: "base64url" });
  } catch {
    return undefined;
  }
}
