/** SMS to staff. The app talks to the gateway's process; nothing here reaches the network itself. */
export { type GatewayAddress, handReceipt, hasTrouble, readOutbox, sendSms } from "./client.ts";
export type { ReceiptAnswer, ReceiptParams } from "./receipts.ts";
export type { OutboxMessage, Sms, SmsFailure, SmsResult } from "./sms.ts";
export type { GatewaySettings } from "./settings.ts";
