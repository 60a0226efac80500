import type { ComponentChildren } from "preact";
import type { AccountRow } from "../lib/accounts/mod.ts";
import type { Texts } from "../lib/i18n/mod.ts";
import { AccountState } from "./AccountState.tsx";
import { TextField } from "./Field.tsx";
import { LinkNotice, MembershipFields } from "./AdminFrame.tsx";

/** One account, as an administrator sees and changes it. */
export function AccountPage(props: {
  t: Texts;
  lang: string;
  token: string;
  account: AccountRow;
  /** How many sessions the person has. */
  sessions: number;
  organisations: { id: string; name: string }[];
  /** A new activation link, or "". */
  link: string;
  own: boolean;
}) {
  const { t, account, token } = props;
  const head = (
    <>
      {props.link && <LinkNotice t={t} name={account.displayName} link={props.link} />}
      <p>{t.desk.username}: {account.username}</p>
      <AccountState account={account} t={t} lang={props.lang} />
    </>
  );
  if (props.own) {
    return (
      <>
        {head}
        <p>{t.admin.own}</p>
      </>
    );
  }
  return (
    <>
      {head}
      <h2>{t.admin.roleTitle}</h2>
      {account.memberships.map(({ role, organisation, organisationName }) => (
        <Act key={role + organisation} token={token} act="leave" button={t.admin.leave}>
          <input type="hidden" name="role" value={role} />
          <input type="hidden" name="organisation" value={organisation ?? ""} />
          <p>{t.admin.roles[role]}, {organisationName ?? t.admin.everywhere}</p>
        </Act>
      ))}
      <Act token={token} act="join" button={t.admin.join}>
        <MembershipFields t={t} organisations={props.organisations} />
      </Act>
      <h2>{t.admin.sessions}: {props.sessions}</h2>
      {props.sessions > 0 && <Act token={token} act="end-sessions" button={t.admin.endAll} />}
      <h2>{account.disabled ? t.admin.enable : t.admin.disable}</h2>
      {account.disabled
        ? <Act token={token} act="enable" button={t.admin.enable} />
        : (
          <Act token={token} act="disable" button={t.admin.disable}>
            <p>{t.admin.disableText}</p>
          </Act>
        )}
      <h2>{t.data.rename}</h2>
      <Act token={token} act="rename" button={t.data.rename}>
        <TextField name="name" label={t.data.renameField} value={account.displayName} required />
      </Act>
      {account.disabled && (
        <>
          <h2>{t.data.erase}</h2>
          <Act token={token} act="erase" button={t.data.erase}>
            <p>{t.data.eraseText}</p>
            <label class="choice">
              <input type="checkbox" name="sure" value="yes" required />
              <span>{t.data.eraseSure}</span>
            </label>
          </Act>
        </>
      )}
      <h2>{t.admin.reset}</h2>
      <Act token={token} act="reset" button={t.admin.reset}>
        <p>{t.admin.resetText}</p>
        <label class="choice">
          <input type="checkbox" name="sure" value="yes" required />
          <span>{t.admin.resetSure}</span>
        </label>
      </Act>
    </>
  );
}

/** A form with one button. */
function Act(props: { token: string; act: string; button: string; children?: ComponentChildren }) {
  return (
    <form method="post">
      <input type="hidden" name="token" value={props.token} />
      <input type="hidden" name="act" value={props.act} />
      {props.children}
      <button type="submit">{props.button}</button>
    </form>
  );
}
