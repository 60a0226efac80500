/** SMS to staff. The app talks to the gateway's process; nothing here reaches the network itself. */
export { type GatewayAddress, handReceipt, hasTrouble, readOutbox, sendSms } from "./client.ts";
export type { ReceiptAnswer, ReceiptParams } from "./receipts.ts";
export type { OutboxMessage, Sms, SmsFailure, SmsResult } from "./sms.ts";
export type { GatewaySettings } from "./settings.ts";
export { plainSms } from "./alphabet.ts";
export type { Mail } from "./mail_request.ts";
export { sendMail } from "./mail_client.ts";
export type { MailSettings } from "./mail.ts";
export { readSmtpUrl } from "./smtp_url.ts";
