import { createDefine } from "fresh";
import type { Actor } from "../accounts/mod.ts";
import type { Visit } from "../cases/mod.ts";
import type { Language, Texts } from "../i18n/mod.ts";
import type { Fields } from "../forms/mod.ts";
import type { Portal } from "../portal.ts";

/** What middlewares hand to handlers and pages. */
export interface State {
  portal: Portal;
  /** Language of the page, such as `en`. */
  lang: Language;
  t: Texts;
  /** The language that the address asks for. */
  chosen?: Language;
  /** Who is logged in; set below `/desk`. */
  actor?: Actor;
  /** The reporter's visit; set below `/inbox`. */
  visit?: { visit: Visit; cookieId: string };
  /** Whole seconds after which a refused request may come again. */
  retryAfter?: number;
  /** After a failure of ours: the form that it met, to be sent again. */
  typed?: Fields;
  /** Names an error for the log and the person alike. */
  errorId?: string;
}

/** Typed helpers for routes. */
export const define = createDefine<State>();
