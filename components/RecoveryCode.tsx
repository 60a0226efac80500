import { Head } from "fresh/runtime";
import type { Texts } from "../lib/i18n/mod.ts";

/** The one time that a recovery code is shown. */
export function RecoveryCode({ t, code }: { t: Texts; code: string }) {
  return (
    <>
      <Head>
        <title>{t.keys.codeTitle} – {t.product}</title>
      </Head>
      <h1>{t.keys.codeTitle}</h1>
      <div class="code">
        <p>
          <code>{code}</code>
        </p>
        <p>{t.keys.codeText}</p>
      </div>
      <p>
        <a href="/desk/keys">{t.keys.title}</a>
      </p>
    </>
  );
}
