/** What the gateway is told when it starts. */
import type { MailSettings } from "./mail.ts";
import type { VonageSettings } from "./vonage.ts";

/** Which transport, and what it needs. */
export type GatewaySettings = SmsSettings & {
  /** The mail server, where there is one. */
  mail?: MailSettings;
  /** Milliseconds after which an SMS that is still under way is trouble, if not those of the limits. */
  slow?: number;
};

type SmsSettings =
  | { transport: "outbox" }
  | ({
    transport: "vonage";
    /** Checks delivery receipts; without it none is believed. */
    signatureSecret?: string;
  } & VonageSettings);
