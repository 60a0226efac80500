import type { Texts } from "../lib/i18n/mod.ts";
import { Code } from "./Code.tsx";

/** A new code to be written down first, and the button that makes it count. */
export function NewCodeForm(
  { t, code, token }: { t: Texts; code: string; token: string },
) {
  return (
    <details>
      <summary>{t.newCode.title}</summary>
      <p>{t.newCode.how}</p>
      <Code code={code} />
      <form method="post" action="/inbox/code">
        <input type="hidden" name="receipt" value={code} />
        <input type="hidden" name="token" value={token} />
        <button type="submit">{t.newCode.change}</button>
      </form>
    </details>
  );
}
