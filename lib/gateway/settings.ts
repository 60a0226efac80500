/** What the gateway is told when it starts. */
import type { VonageSettings } from "./vonage.ts";

/** Which transport, and what it needs. */
export type GatewaySettings =
  | { transport: "outbox" }
  | ({
    transport: "vonage";
    /** Checks delivery receipts; without it none is believed. */
    signatureSecret?: string;
  } & VonageSettings);
