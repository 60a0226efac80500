import type { Assets } from "./assets.ts";
import { statusOf } from "./error.ts";

/** Headers that a page of the layer itself, and any error page, carries unless it has its own. */
export const SECURITY_HEADERS: Record<string, string> = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};

const PHRASES: Record<number, string> = {
  400: "Bad request",
  401: "Sign in first",
  403: "Forbidden",
  404: "Not found",
  405: "Method not allowed",
  413: "Too large",
  429: "Too many requests",
  500: "Something went wrong",
  503: "Too busy, please try again",
};

/** A plain page for an error that no error page answered; says nothing of the error itself. */
export function fallbackPage(error: unknown, assets: Assets): Response {
  const status = statusOf(error);
  const title = PHRASES[status] ?? "Error";
  const style = assets.hashed.get("/style.css");
  const link = style === undefined ? "" : `<link rel="stylesheet" href="${style}">`;
  return new Response(
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width"><title>${title}</title>${link}</head>` +
      `<body><main><h1>${title}</h1><p>${status}</p></main></body></html>`,
    { status, headers: { "content-type": "text/html; charset=utf-8" } },
  );
}
