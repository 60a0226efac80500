import type { Texts } from "../lib/i18n/mod.ts";

/** Both files that prove the filing, each for itself. */
export function ProofLinks({ t }: { t: Texts }) {
  return (
    <details>
      <summary>{t.proof.title}</summary>
      <p>{t.proof.what}</p>
      <ul>
        <li>
          <a href="/inbox/proof" download>{t.proof.get}</a>
        </li>
        <li>
          <a href="/inbox/proof/key" download>{t.proof.key}</a>
        </li>
      </ul>
      <p>{t.proof.check}</p>
      <p>
        <code>deno task proof verify FILE --key KEY</code>
      </p>
    </details>
  );
}
