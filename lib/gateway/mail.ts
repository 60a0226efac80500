/**
 * Mail to staff, by the firm's own SMTP server. `nodemailer` is used here and nowhere else; nothing
 * but a class and a status leaves this file, since its errors quote the server and the address.
 */
import { connect, type Socket } from "node:net";
import { createTransport } from "nodemailer";
import { readSmtpUrl } from "./smtp_url.ts";
import type { Mail } from "./mail_request.ts";
import type { SmsFailure, SmsResult, Transport } from "./sms.ts";

/** Which server, from whom, and how patiently (milliseconds). */
export interface MailSettings {
  /** `smtp://user:password@host:port`, or `smtps:` for TLS from the first byte. */
  url: string;
  from: string;
  timing: { timeout: number; retries: readonly number[] };
}

/** Sends one mail. Never throws. */
export type SendMail = (mail: Mail) => Promise<SmsResult>;

/**
 * Makes the transport. Without TLS from the first byte STARTTLS is asked for, and only a server on
 * this machine may do without it.
 */
export function smtpTransport({ url, from, timing }: MailSettings): SendMail {
  const { host, port, secure } = readSmtpUrl(url);
  const { username, password } = new URL(url);
  const local = ["127.0.0.1", "localhost", "[::1]"].includes(host);
  const transport = createTransport({
    ...{ host, port, secure, requireTLS: !secure && !local, ignoreTLS: local && !secure },
    name: from.split("@").at(-1)!.replace(">", ""), // not this machine's own name
    auth: username
      ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
      : undefined,
    connectionTimeout: timing.timeout,
    greetingTimeout: timing.timeout,
    socketTimeout: timing.timeout,
    disableFileAccess: true,
    disableUrlAccess: true,
    // Its own look-up asks DNS servers and the network's interfaces; this needs only `--allow-net`.
    getSocket(_options, done) {
      const socket: Socket = connect({ host: host.replace(/^\[|\]$/g, ""), port });
      socket.setTimeout(timing.timeout, () => socket.destroy(new Error("silent")));
      socket.once("error", (error) => done(error, undefined));
      socket.once("connect", () => done(null, { connection: socket }));
    },
  });

  async function attempt({ id, to, subject, text }: Mail): Promise<SmsResult> {
    try {
      await transport.sendMail({
        ...{ from, to, subject, text },
        messageId: `<${id}@${from.split("@").at(-1)!.replace(">", "")}>`,
        headers: { "Auto-Submitted": "auto-generated" }, // RFC 3834: no answer, please
      });
      return { ok: true, provider: id };
    } catch (error) {
      return { ok: false, ...judge(error) };
    }
  }

  return async (mail) => {
    let result = await attempt(mail);
    for (const pause of timing.retries) {
      if (result.ok || result.class !== "retry-exhausted") break;
      await new Promise((resolve) => setTimeout(resolve, pause));
      result = await attempt(mail);
    }
    return result;
  };
}

/** To the mail server; without one to the outbox, or nowhere. */
export function openMail(settings: MailSettings | undefined, sms: Transport): SendMail {
  if (settings) return smtpTransport(settings);
  if (sms.mail) return sms.mail;
  return () => Promise.resolve({ ok: false, class: "our-fault", status: "no-server" });
}

/** RFC 5321, section 4.2.1: 4yz may do later, 5yz will not. */
function judge(error: unknown): { class: SmsFailure; status: string } {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  if (code === "EAUTH") return { class: "account", status: "auth" };
  if (responseCode === undefined || responseCode < 500) {
    return { class: "retry-exhausted", status: String(responseCode ?? "network") };
  }
  return { class: "our-fault", status: String(responseCode) };
}
