import { type Method, methods, suites } from "../lib/crypto/mod.ts";
import { formatInstant, type Texts } from "../lib/i18n/mod.ts";
import type { Fact } from "../lib/security/mod.ts";

/** The facts about the set-up, who can read what, and the inventory of cryptography. */
export function SecurityPage(
  { t, lang, facts, signer }: {
    t: Texts;
    lang: string;
    facts: Fact[];
    /** The public key that signs, in hex. */
    signer: string;
  },
) {
  const words = t.security;
  const all: readonly Method[] = [...suites, ...methods];
  const state = (held?: boolean) =>
    held === undefined ? words.unknown : held ? words.held : words.not;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>
        <a href="/help/protection">{words.plain}</a>
      </p>
      <dl class="facts">
        {facts.map(({ name, held, value, measured }) => (
          <div key={name}>
            <dt>{words.names[name]}</dt>
            <dd>
              <strong>{state(held)}</strong>
              {value && ` (${value})`},{" "}
              <time dateTime={measured}>{formatInstant(measured, lang)}</time>
            </dd>
          </div>
        ))}
      </dl>
      <p>{words.edge}</p>
      <h2>{words.who}</h2>
      <ul>{words.whoItems.map((item) => <li key={item}>{item}</li>)}</ul>
      <h2>{words.signer}</h2>
      <p>{words.signerIs}</p>
      <p>
        <code>{signer.match(/.{8}/g)!.join(" ")}</code>
      </p>
      <h2>{words.methods}</h2>
      <p>{words.selfTest}</p>
      <dl>
        {all.map(({ use, algorithms, standards }) => (
          <div key={use}>
            <dt>{use}</dt>
            <dd>{algorithms} ({standards})</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/security/law">{t.law.title}</a>
      </p>
    </>
  );
}
