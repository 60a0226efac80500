/** Where an SMTP server listens. Throws `TypeError` for what is no such URL. */
export function readSmtpUrl(text: string): { host: string; port: number; secure: boolean } {
  const url = new URL(text);
  if (url.protocol !== "smtp:" && url.protocol !== "smtps:") throw new TypeError("no SMTP URL");
  const secure = url.protocol === "smtps:";
  return { host: url.hostname, port: Number(url.port) || (secure ? 465 : 587), secure };
}
