import type { Invited } from "../lib/accounts/mod.ts";
import type { Texts } from "../lib/i18n/mod.ts";
import { Problems, TextField } from "./Field.tsx";

/** Where an activation stands. */
export type ActivateData =
  | {
    step: "password" | "code";
    invited: Invited;
    problem: string;
    passphrase: string;
    token: string;
  }
  | { step: "done"; recoveryCode: string }
  | { step: "over" };

/** The way from an activation link to a living account. */
export function ActivatePage({ data, t }: { data: ActivateData; t: Texts }) {
  const own = t.admin.activate;
  if (data.step === "over") {
    return (
      <>
        <h1>{own.over}</h1>
        <p>{own.overText}</p>
      </>
    );
  }
  if (data.step === "done") {
    return (
      <>
        <h1>{own.doneTitle}</h1>
        <div class="code">
          <h2>{own.recoveryTitle}</h2>
          <p>
            <code>{data.recoveryCode}</code>
          </p>
          <p>{own.recoveryText}</p>
        </div>
        <p>
          <a href="/desk/login">{own.login}</a>
        </p>
      </>
    );
  }
  const { invited, problem } = data;
  return (
    <>
      <h1>{data.step === "code" ? own.codeTitle : own.title}</h1>
      <Problems title="" problems={problem ? [problem] : []} />
      {data.step === "code" && (
        <form method="post">
          <p>{own.codeText(invited.phoneEnd)}</p>
          <input type="hidden" name="token" value={data.token} />
          <TextField
            name="code"
            label={t.desk.code}
            inputmode="numeric"
            autocomplete="one-time-code"
            maxlength={20}
            required
          />
          <button type="submit" class="primary">{own.finish}</button>
        </form>
      )}
      {data.step === "code"
        ? (
          <details>
            <summary>{own.restart}</summary>
            <PasswordForm data={data} t={t} />
          </details>
        )
        : <PasswordForm data={data} t={t} />}
    </>
  );
}

function PasswordForm({ data, t }: {
  data: { invited: Invited; passphrase: string; token: string };
  t: Texts;
}) {
  const own = t.admin.activate;
  const { displayName, username } = data.invited;
  return (
    <form method="post">
      <p>{own.hello(displayName, username)}</p>
      <p class="hint">
        {t.account.passphrase} <code>{data.passphrase}</code>
      </p>
      <input type="hidden" name="token" value={data.token} />
      <TextField
        name="password"
        label={own.password}
        hint={t.account.passwordRule}
        type="password"
        autocomplete="new-password"
        required
      />
      <TextField
        name="again"
        label={own.again}
        type="password"
        autocomplete="new-password"
        required
      />
      <button type="submit" class="primary">{own.next}</button>
    </form>
  );
}
