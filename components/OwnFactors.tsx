import type { ComponentChildren } from "preact";
import type { OwnAccount } from "../lib/accounts/mod.ts";
import { formatDay, type Texts } from "../lib/i18n/mod.ts";

/** A person's second factors, with the ways to add, change and remove them. */
export function OwnFactors(props: { t: Texts; lang: string; own: OwnAccount; token: string }) {
  const { t: { account: t }, lang, own, token } = props;
  return (
    <>
      <h2>{t.smsTitle}</h2>
      <p>{t.phoneEnd(own.phoneEnd)} {!own.smsFactor && t.smsOff}</p>
      <Way to="phone">{t.change}</Way>
      <h2>{t.totpTitle}</h2>
      <p>{own.totp ? t.totpOn : t.totpOff}</p>
      <Way to="totp">{own.totp ? t.totpAgain : t.totpSet}</Way>
      {own.totp && <Remove token={token} label={`${t.remove}: ${t.totpTitle}`} />}
      <h2>{t.passkeysTitle}</h2>
      <p>{t.passkeysText}</p>
      <ul>
        {own.passkeys.map(({ id, name, site, created }) => (
          <li key={id}>
            <strong>{name}</strong>, {t.passkeyOf(site, formatDay(created, lang))}
            <Remove token={token} passkey={id} label={`${t.remove}: ${name}`} />
          </li>
        ))}
      </ul>
      <Way to="passkeys">{t.passkeyAdd}</Way>
      <h2>{t.codesTitle}</h2>
      <p>{t.codesText} {t.codesLeft(own.recoveryCodes)}</p>
      <Way to="codes">{t.codesMake}</Way>
    </>
  );
}

function Way({ to, children }: { to: string; children: ComponentChildren }) {
  return (
    <p>
      <a class="button" href={`/desk/account/${to}`}>{children}</a>
    </p>
  );
}

function Remove({ token, passkey, label }: { token: string; passkey?: string; label: string }) {
  return (
    <form method="post" action="/desk/account/remove">
      <input type="hidden" name="token" value={token} />
      {passkey && <input type="hidden" name="passkey" value={passkey} />}
      <button type="submit">{label}</button>
    </form>
  );
}
