/** A mail to send. */
export interface Mail {
  /** Names the message; random. */
  id: string;
  /** An ASCII mail address. */
  to: string;
  /** One line. */
  subject: string;
  text: string;
}

/** A request to send it. */
export type MailRequest = { kind: "mail" } & Mail;

/** Whether a request of this kind is whole: one address, no line end where a header stands. */
export function isMail(value: Record<keyof Mail, unknown>): boolean {
  return typeof value.id === "string" && /^[\w-]{1,40}$/.test(value.id) &&
    typeof value.to === "string" && /^[^\s,;<>"@]{1,64}@[^\s,;<>"@]{1,189}$/.test(value.to) &&
    typeof value.subject === "string" && /^[^\p{Cc}]{1,100}$/u.test(value.subject) &&
    typeof value.text === "string" && value.text.length > 0 && value.text.length <= 2000;
}
