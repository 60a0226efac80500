import { audit } from "../audit/mod.ts";
import { now, nowDate } from "../clock.ts";
import { type Bytes, deriveStaff, randomBytes } from "../crypto/mod.ts";
import { acting } from "../db/mod.ts";
import { logEvent } from "../events/mod.ts";
import { activation, otp } from "../limits.ts";
import type { Portal } from "../portal.ts";
import { certifyByIntroduction } from "./certificate.ts";
import { type CookieKey, openUnder, sealUnder } from "./cookie.ts";
import { newStaffKeys, sealRecovery, sealSecrets } from "./keys.ts";
import { codeMac, isCode, newCode } from "./otp.ts";
import { passwordProblem } from "./password.ts";
import type { PasswordProblem } from "./password_rule.ts";
import { openPhone } from "./phone.ts";
import { sendCode } from "./text_message.ts";

/** An account that waits for its person. */
export interface Invited {
  account: string;
  username: string;
  displayName: string;
  /** The last digits of the phone that gets the code. */
  phoneEnd: string;
  /** A password is chosen, and a code is on its way. */
  chosen: boolean;
  /** Names that everybody knows: none may stand in the password. */
  known: string[];
}

/** What waits, sealed under the token, until the phone is verified. All bytes are base64. */
interface Waiting {
  salt: string;
  verifier: string;
  secrets: string;
  recovery: string;
  recoveryCode: string;
  wrapPublic: string;
  signPublic: string;
  certificate: string | null;
}

interface Row {
  account: string;
  username: string;
  displayName: string;
  introduction: Bytes | null;
  sealedPhone: Bytes;
  chosen: boolean;
  /** The firm and the person's organisations. */
  names: string[];
}

const knownNames = ({ username, displayName, names }: Row) => [username, displayName, ...names];

/** Whom this token invites; undefined when it was used, replaced or is over. Changes nothing. */
export async function findActivation(
  portal: Portal,
  token: CookieKey,
): Promise<Invited | undefined> {
  const row = await readRow(portal, token);
  if (!row) return undefined;
  const { account, username, displayName, chosen } = row;
  const phone = await openPhone(portal.keys, account, row.sealedPhone);
  const known = knownNames(row);
  return { account, username, displayName, chosen, known, phoneEnd: phone.slice(-2) };
}

/**
 * The first step: takes the password, makes the keys and sends a code to the phone. Choosing again
 * replaces what was chosen. Throws `Busy`.
 */
export async function choosePassword(
  portal: Portal,
  token: CookieKey,
  password: string,
): Promise<"sent" | "over" | "too-many" | { problem: PasswordProblem }> {
  const row = await readRow(portal, token);
  if (!row) return "over";
  const problem = await passwordProblem(password, knownNames(row));
  if (problem) return { problem };
  const sealed = await sealUnder(token, await prepare(portal, token, row, password));
  const code = newCode();
  const kept = await codeMac(portal.keys.login, token.id, code);
  const stored = await acting(
    portal.sql,
    { session: token.id },
    (tx) =>
      tx`update activation set sealed = ${sealed}, code_mac = ${kept}, tries = 0, sends = sends + 1,
              code_expires = ${new Date(now() + otp.life)}
        where id = ${token.id} and sends <= ${otp.resends}`,
  );
  if (stored.count === 0) return "too-many";
  const phone = await openPhone(portal.keys, row.account, row.sealedPhone);
  sendCode(portal, { account: row.account, to: phone }, code, portal.config.sms.flash);
  return "sent";
}

/**
 * The second step: the code proves the phone, and the account is alive. Gives the recovery code,
 * which is shown this once; or the tries that are left for this code; or that it is over.
 */
export async function finishActivation(
  portal: Portal,
  token: CookieKey,
  typed: string,
): Promise<{ recoveryCode: string } | { left: number } | "over"> {
  // The try is counted in a transaction of its own, so that a crash cannot give it back.
  const [row] = await acting(
    portal.sql,
    { session: token.id },
    (tx) =>
      tx<{ sealed: Bytes; codeMac: Bytes; tries: number }[]>`
      update activation set tries = tries + 1
       where id = ${token.id} and tries < ${otp.tries} and code_expires > ${nowDate()}
         and code_expires <= ${new Date(now() + otp.life)}
         and expires > ${nowDate()} and sealed is not null
      returning sealed, code_mac, tries`,
  );
  if (!row) return "over";
  if (!await isCode(portal.keys.login, token.id, typed, row.codeMac)) {
    logEvent("code.failed");
    return { left: otp.tries - row.tries };
  }
  const made = await openUnder<Waiting>(token, row.sealed);
  const done = await acting(portal.sql, { session: token.id }, async (tx) => {
    const [used] = await tx<{ account: string | null }[]>`
      select finish_activation(${nowDate()}, ${bytes(made.salt)}, ${bytes(made.verifier)},
        ${bytes(made.secrets)}, ${bytes(made.recovery)}, ${bytes(made.wrapPublic)},
        ${bytes(made.signPublic)}, ${made.certificate && bytes(made.certificate)}) as account`;
    const account = used?.account;
    if (!account) return false;
    await audit(tx, portal.keys.audit, "account.activated", { actor: account }, { account });
    return true;
  });
  return done ? { recoveryCode: made.recoveryCode } : "over";
}

async function readRow(portal: Portal, token: CookieKey): Promise<Row | undefined> {
  const [row] = await acting(portal.sql, { session: token.id }, (tx) =>
    tx<Row[]>`
      select v.account, a.username, a.display_name, v.introduction, v.sealed_phone,
             v.sealed is not null as chosen,
             array(select name from firm
                   union select o.name from organisation o join membership m
                             on m.account = v.account and m.organisation = o.id) as names
        from activation v join account a on a.id = v.account
       where v.id = ${token.id} and v.expires > ${nowDate()} and not a.disabled
         and v.expires <= ${new Date(now() + activation.life + otp.skew)}`);
  return row;
}

/** Makes everything that the account will consist of. */
async function prepare(
  portal: Portal,
  token: CookieKey,
  row: Row,
  password: string,
): Promise<Waiting> {
  const salt = randomBytes(16);
  const derived = await deriveStaff(password, {
    salt,
    pepper: portal.keys.pepper,
    context: "staff password",
  });
  const { secrets, keys } = await newStaffKeys(row.account);
  const recovery = await sealRecovery(row.account, secrets);
  const certificate = row.introduction &&
    await certifyByIntroduction(row.introduction, token, keys);
  return {
    salt: salt.toBase64(),
    verifier: derived.verifier.toBase64(),
    secrets: (await sealSecrets(derived.key, row.account, secrets)).toBase64(),
    recovery: recovery.blob.toBase64(),
    recoveryCode: recovery.code,
    wrapPublic: keys.wrapPublic.toBase64(),
    signPublic: keys.signPublic.toBase64(),
    certificate: certificate?.toBase64() ?? null,
  };
}

const bytes = (base64: string): Bytes => Uint8Array.fromBase64(base64);
