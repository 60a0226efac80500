import type { ComponentChildren } from "preact";
import { asset } from "fresh/runtime";
import { HelpLink } from "./HelpLinks.tsx";
import { direction, type Language, type Texts } from "../lib/i18n/mod.ts";

/** The document around every page: a header, the page, no script. */
export function Shell(props: {
  lang: Language;
  t: Texts;
  /** `reporter` pages offer the quick exit. */
  side: "reporter" | "desk";
  /** The page holds a form: links out of it open beside it. */
  typing?: boolean;
  /** On paper the page is the code and nothing else. */
  slip?: boolean;
  children: ComponentChildren;
}) {
  const { t } = props;
  return (
    <html lang={props.lang} dir={direction(props.lang)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={asset("/style.css")} />
        <link rel="icon" href={asset("/icon.svg")} />
      </head>
      <body class={props.slip ? `${props.side} slip` : props.side}>
        <a class="skip" href="#main">{t.skip}</a>
        <header>
          <a class="brand" href={props.side === "desk" ? "/desk" : "/"}>{t.product}</a>
          {props.side === "reporter" && (
            <form method="post" action="/inbox/leave">
              <button type="submit" class="leave">{t.leave}</button>
            </form>
          )}
        </header>
        <main id="main">{props.children}</main>
        {props.side === "reporter" && (
          <footer>
            {!t.proofread && <p>{t.notProofread}</p>}
            <HelpLink t={t} typing={props.typing} href="/help">{t.help.title}</HelpLink>
            {" · "}
            <HelpLink t={t} typing={props.typing} href="/help/accessibility">
              {t.help.accessibility.title}
            </HelpLink>
          </footer>
        )}
      </body>
    </html>
  );
}
