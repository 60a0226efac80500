import { Head } from "fresh/runtime";
import type { ComponentChildren } from "preact";
import type { Texts } from "../lib/i18n/mod.ts";

interface HelpTexts {
  title: string;
  lead: string;
  sections?: Record<string, { title: string; items: string[] }>;
}

/** A page of help: short sections of short sentences. `values` fill the placeholders. */
export function HelpPage(props: {
  t: Texts;
  texts: HelpTexts;
  values?: Record<string, string>;
  children?: ComponentChildren;
}) {
  const { t, texts, values = {} } = props;
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  return (
    <>
      <Head>
        <title>{texts.title} – {t.product}</title>
      </Head>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      {Object.entries(texts.sections ?? {}).map(([name, { title, items }]) => (
        <section key={name}>
          <h2>{title}</h2>
          <ul>{items.map((item) => <li key={item}>{fill(item)}</li>)}</ul>
        </section>
      ))}
      {props.children}
      <Emergency t={t} />
      <p>
        <a href="/help">{t.help.back}</a>
      </p>
    </>
  );
}

/** Whom to call when there is no time to write. */
export function Emergency({ t }: { t: Texts }) {
  return (
    <section class="problems">
      <h2>{t.help.emergencyTitle}</h2>
      <p>{t.help.emergency}</p>
    </section>
  );
}
