import type { Context, Middleware } from "fresh";
import {
  acceptedLanguage,
  fallback,
  type Language,
  languageOf,
  offered,
  offeredToStaff,
  texts,
} from "../i18n/mod.ts";
import type { State } from "./state.ts";

const isStaff = (path: string) => /^\/(desk|admin)(\/|$)/.test(path);

/**
 * Chooses the language of a page: the one that `?lang=` names, which then stays in every link, form
 * and redirect, so that no cookie is needed; else the one that the browser asks for, which is
 * written nowhere; else English.
 */
export const speak: Middleware<State> = async (ctx) => {
  const among = isStaff(ctx.url.pathname) ? offeredToStaff : offered;
  const chosen = languageOf(ctx.url.searchParams.get("lang") ?? "", among);
  const accepted = ctx.req.headers.get("accept-language") ?? "";
  ctx.state.chosen = chosen;
  await setLanguage(ctx.state, chosen ?? acceptedLanguage(accepted, among) ?? fallback);
  keepOnPages(ctx, chosen);
  const response = await ctx.next();
  const location = response.headers.get("location");
  if (!chosen || !location?.startsWith("/")) return response;
  const headers = new Headers(response.headers);
  headers.set("location", withLanguage(location, chosen));
  return new Response(response.body, { status: response.status, headers });
};

/** Sets the language of what is still to be rendered. */
export async function setLanguage(state: State, language: Language): Promise<void> {
  state.lang = language;
  state.t = await texts(language);
}

/** Every page is written by `ctx.html`, those of errors too, before it is compressed. */
function keepOnPages(ctx: Context<State>, chosen: Language | undefined): void {
  const html = ctx.html.bind(ctx);
  ctx.html = (content, init = {}) => {
    if (chosen) return html(keepLanguage(content, ctx.url.pathname, chosen), init);
    const headers = new Headers(init.headers);
    headers.append("vary", "accept-language");
    return html(content, { ...init, headers });
  };
}

/** A path of our own that asks for a language. */
function withLanguage(path: string, language: Language): string {
  const [, before, hash] = /^([^#]*)(.*)$/s.exec(path)!;
  if (/[?&]lang=/.test(before!)) return path;
  return `${before}${before!.includes("?") ? "&" : "?"}lang=${language}${hash}`;
}

/**
 * Puts the language into every link and form of a page that stays on this site. The renderer
 * writes each attribute in double quotes and none of those in a text, so that nothing a person wrote
 * looks like one.
 */
export function keepLanguage(html: string, path: string, language: Language): string {
  return html
    .replace(/<form(?![^>]*\saction=)/g, `<form action="${path.replaceAll("&", "&amp;")}"`)
    .replace(
      /(<(?:a|area|form|button|input)\b[^>]*?\s(?:href|action|formaction)=")(\/(?![/\\])[^"]*)"/g,
      (_, before: string, link: string) =>
        `${before}${withLanguage(link, language).replace(/&(?!\w+;|#\d+;)/g, "&amp;")}"`,
    )
    .replace(
      /<form\b[^>]*\smethod="get"[^>]*>/g,
      (form) => `${form}<input type="hidden" name="lang" value="${language}">`,
    );
}
