import type { ComponentChildren } from "preact";
import { Head } from "fresh/runtime";
import type { Texts } from "../lib/i18n/mod.ts";
import { Problems } from "./Field.tsx";

/** What is common to the pages on which a person changes the own account. */
export function AccountFrame(props: {
  t: Texts;
  title: string;
  problem: string;
  children: ComponentChildren;
}) {
  const { t, title, problem } = props;
  return (
    <>
      <Head>
        <title>{title} – {t.product}</title>
      </Head>
      <p>
        <a href="/desk/account">{t.account.back}</a>
      </p>
      <h1>{title}</h1>
      <Problems title={t.account.problems} problems={problem ? [problem] : []} />
      {props.children}
    </>
  );
}
