import { isLoopback } from "./hosts.ts";

/** The portal's cookies. There is none before `/receipt` and `/desk/login`. */
export type CookieName = "inbox" | "login" | "desk" | "device";

interface Site {
  req: Request;
  url: URL;
}

/** `__Host-` and `Secure`, but for plain http on loopback, where old browsers drop such cookies. */
function fullName(name: CookieName, site: Site): string {
  return isLoopback(site.url.hostname) ? name : `__Host-${name}`;
}

/** The cookie's value, or undefined. */
export function getCookie(site: Site, name: CookieName): string | undefined {
  const wanted = fullName(name, site);
  for (const pair of (site.req.headers.get("cookie") ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === wanted) return pair.slice(at + 1).trim();
  }
}

/** Sets a cookie for as long as the browser is open, or for `life` milliseconds (ASVS 3.3). */
export function setCookie(
  headers: Headers,
  site: Site,
  name: CookieName,
  value: string,
  life?: number,
): void {
  const secure = isLoopback(site.url.hostname) ? "" : " Secure;";
  const age = life === undefined ? "" : ` Max-Age=${life / 1000};`;
  const cookie = `${
    fullName(name, site)
  }=${value}; Path=/;${age}${secure} HttpOnly; SameSite=Strict`;
  headers.append("set-cookie", cookie);
}

/** Takes a cookie back. */
export function dropCookie(headers: Headers, site: Site, name: CookieName): void {
  const secure = isLoopback(site.url.hostname) ? "" : " Secure;";
  headers.append(
    "set-cookie",
    `${fullName(name, site)}=; Path=/; Max-Age=0;${secure} HttpOnly; SameSite=Strict`,
  );
}
