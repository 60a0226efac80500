/** Telling from a text whether it names a place on somebody's machine. */

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Drive letters, UNC shares, home folders, `file:` and a mail's picture ids (`cid:`). */
const LOCAL = [
  /(^|[\s"'=;(<\[])(file|cid|mid):/i,
  /(^|[^a-z])[a-z]:[\\/](?!\/)/i,
  /(^|[\s"'=;(])\\\\[\w.$-]+\\/,
  /(^|[\\/])(users|home|documents and settings|winnt|appdata|volumes)[\\/][^\\/]/i,
  /^(\.\.?[\\/])+/,
];

/** True when the text holds a path on a machine or in a local network, also percent-encoded. */
export function isLocalPath(text: string): boolean {
  if (!/[\\/:%]/.test(text) || /^https?:\/\//i.test(text)) return false;
  const plain = decoded(text);
  return LOCAL.some((pattern) => pattern.test(plain));
}

/** True for a local path or the bare name of a file, as programs put into alternative texts. */
export function isFileName(text: string): boolean {
  return isLocalPath(text) || /^[^\n]{1,120}\.[a-z][a-z0-9]{1,4}$/i.test(text.trim());
}

/**
 * True for a link that may stay: http or https, to a public host name, without a user in it. Links
 * into a personal space of a file service name a person; `mailto:` does so by its nature.
 */
export function isPublicLink(link: string): boolean {
  let url: URL;
  try {
    url = new URL(link);
  } catch {
    return false;
  }
  return /^https?:$/.test(url.protocol) && url.username === "" && url.password === "" &&
    /^([\w-]+\.)+[a-z][a-z-]+$/i.test(url.hostname) &&
    !/(^|\.)(local|lan|internal|intranet|corp|home)$/i.test(url.hostname) &&
    !/\.sharepoint\.com$/i.test(url.hostname) && !/\/(personal|~)[\w.\/-]/i.test(url.pathname) &&
    !/[\w.]@[\w-]+\./.test(decoded(url.href));
}
