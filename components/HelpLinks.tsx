import type { ComponentChildren } from "preact";
import type { Texts } from "../lib/i18n/mod.ts";

/** The pages of help, in the order in which a reporter needs them. */
export const helpPages = [
  "protection",
  "safe",
  "rights",
  "steps",
  "authorities",
  "accessibility",
] as const;

/** A link to help. Beside a form it opens a new window, so that nothing typed is lost. */
export function HelpLink(props: {
  t: Texts;
  href: string;
  typing?: boolean;
  children: ComponentChildren;
}) {
  const { t, href, typing, children } = props;
  return typing
    ? <a href={href} target="_blank" rel="noopener">{children} ({t.help.newWindow})</a>
    : <a href={href}>{children}</a>;
}

/** Links to the pages of help. */
export function HelpLinks({ t }: { t: Texts }) {
  return (
    <ul>
      {helpPages.map((name) => (
        <li key={name}>
          <a href={`/help/${name}`}>{t.help[name].title}</a>
        </li>
      ))}
    </ul>
  );
}
