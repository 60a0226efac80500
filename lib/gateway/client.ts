/** How the app speaks to the gateway. */
import { setTimeout as wait } from "node:timers/promises";
import { gateway as bounds, outward } from "../limits.ts";
import { readLine, writeLine } from "./line.ts";
import type { ReceiptAnswer, ReceiptParams } from "./receipts.ts";
import type { OutboxMessage, Request, Sms, SmsResult } from "./sms.ts";

/** As long as the gateway may need when every try runs into its time-out, and a little more. */
const PATIENCE = outward.timeout * (outward.retries.length + 1) +
  outward.retries.reduce((sum, pause) => sum + pause, 2000);

/** The gateway's Unix socket, and how long to wait for it (milliseconds; 30 s). */
export interface GatewayAddress {
  socket: string;
  patience?: number;
}

/** Sends an SMS. Never throws: a gateway that is down is `retry-exhausted`, status `gateway`. */
export async function sendSms(message: Sms, gateway: GatewayAddress): Promise<SmsResult> {
  try {
    return await ask({ kind: "sms", ...message }, gateway) as SmsResult;
  } catch {
    return { ok: false, class: "retry-exhausted", status: "gateway" };
  }
}

/** The last messages of the `outbox` transport, oldest first; none where there is no such thing. */
export async function readOutbox(gateway: GatewayAddress): Promise<OutboxMessage[]> {
  try {
    return await ask({ kind: "outbox" }, gateway) as OutboxMessage[];
  } catch {
    return [];
  }
}

/**
 * Hands on a delivery receipt, which the gateway checks: it alone has the secret. A flash SMS that
 * failed goes out again as an ordinary one. Throws when the gateway is down.
 */
export async function handReceipt(
  params: ReceiptParams,
  gateway: GatewayAddress,
): Promise<ReceiptAnswer> {
  return await ask({ kind: "receipt", params }, gateway) as ReceiptAnswer;
}

/** Whether SMS fail at present, for whomever. A gateway that is down or silent is trouble. */
export async function hasTrouble(gateway: GatewayAddress): Promise<boolean> {
  try {
    return await ask({ kind: "trouble" }, { patience: bounds.glance, ...gateway }) as boolean;
  } catch {
    return true;
  }
}

/** Asks the gateway one thing. Throws when it is down. */
export async function ask(request: Request, gateway: GatewayAddress): Promise<unknown> {
  using connection = await reach(gateway.socket);
  const impatient = setTimeout(() => connection.close(), gateway.patience ?? PATIENCE);
  try {
    await writeLine(connection, JSON.stringify(request));
    return JSON.parse(await readLine(connection, bounds.answerBytes) ?? "");
  } finally {
    clearTimeout(impatient);
  }
}

/** Connects. One that is just starting has its socket's file a moment before it listens. */
async function reach(path: string): Promise<Deno.Conn> {
  for (let tries = 1;; tries++) {
    try {
      return await Deno.connect({ transport: "unix", path });
    } catch (error) {
      if (tries === bounds.reach.tries) throw error;
      await wait(bounds.reach.pause);
    }
  }
}
