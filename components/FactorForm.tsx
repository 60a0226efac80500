import Passkey from "../islands/Passkey.tsx";
import type { Texts } from "../lib/i18n/mod.ts";
import { Choices, TextField } from "./Field.tsx";

/** The forms for a second factor: a code of any kind, or a passkey. The same for everybody. */
export function FactorForm(props: {
  t: Texts;
  token: string;
  action: string;
  methods: readonly string[];
  chosen: string;
  /** Where it leads, or "". */
  to?: string;
}) {
  const { t, token, action, methods, to } = props;
  const hidden = (
    <>
      <input type="hidden" name="token" value={token} />
      {to && <input type="hidden" name="to" value={to} />}
    </>
  );
  return (
    <>
      <form method="post" action={action}>
        {hidden}
        <TextField
          name="code"
          label={t.desk.code}
          autocomplete="one-time-code"
          maxlength={40}
          required
        />
        <Choices
          name="method"
          legend={t.account.method}
          kind="radio"
          options={methods.map((value) => ({ value, label: t.account.methods[value]! }))}
          chosen={[props.chosen]}
        />
        <button type="submit" class="primary">{t.desk.next}</button>
      </form>
      <form method="post" action={action} id="passkey-form">
        {hidden}
        <input type="hidden" name="passkey" value="" />
        <Passkey
          form="passkey-form"
          label={t.account.passkey}
          failed={t.account.passkeyFailed}
        />
        <noscript>
          <p class="hint">{t.account.passkeyScript}</p>
        </noscript>
      </form>
    </>
  );
}
