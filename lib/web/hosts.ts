import type { Config } from "../config.ts";

/** Whether a host name is this machine itself. */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
}

/** The origins under which the portal answers; another `Host` is refused. */
export function isOwnHost(config: Config, url: URL): boolean {
  if (isLoopback(url.hostname)) return true;
  const origins = [config.publicOrigin, config.deskOrigin, config.onionOrigin];
  return origins.some((origin) => origin !== undefined && new URL(origin).host === url.host);
}

/**
 * Whether a page of staff is asked for at another host than that of their own, where there is one: a
 * slip on a page of reporters then reaches no session of theirs, and a firewall can keep it apart.
 */
export function isStaffElsewhere({ deskOrigin }: Config, url: URL): boolean {
  if (!deskOrigin || isLoopback(url.hostname)) return false;
  return /^\/+(desk|admin)(\/|$)/i.test(url.pathname) && new URL(deskOrigin).host !== url.host;
}

/** Whether a form's `Origin` is one of our own. */
export function isOwnOrigin(config: Config, origin: string): boolean {
  return URL.canParse(origin) && isOwnHost(config, new URL(origin)) &&
    /^https?:$/.test(new URL(origin).protocol);
}

/**
 * The origin at which the browser is: behind a proxy the request itself does not tell the scheme.
 * Takes the URL of a request that `isOwnHost` has let pass.
 */
export function ownOrigin(config: Config, url: URL): string {
  const origins = [config.publicOrigin, config.deskOrigin, config.onionOrigin];
  return origins.find((origin) => origin && new URL(origin).host === url.host) ?? url.origin;
}
