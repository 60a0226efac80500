import { HttpError } from "fresh";
import { tallySms } from "../../../lib/accounts/mod.ts";
import { useOnce } from "../../../lib/buckets/mod.ts";
import { now } from "../../../lib/clock.ts";
import { logEvent } from "../../../lib/events/mod.ts";
import { readParams } from "../../../lib/forms/mod.ts";
import { handReceipt, type ReceiptParams } from "../../../lib/gateway/mod.ts";
import { hook } from "../../../lib/limits.ts";
import type { Portal } from "../../../lib/portal.ts";
import { define, rethrow } from "../../../lib/web/mod.ts";

/** Vonage's delivery receipts; by GET or POST, as the firm's account there is set. */
export const handler = define.handlers({
  GET: (ctx) => take(ctx.state.portal, ctx.req),
  POST: (ctx) => take(ctx.state.portal, ctx.req),
});

/** Believes a receipt that is signed, of this moment, and new; counts it and forgets it. */
async function take(portal: Portal, request: Request): Promise<Response> {
  const params = await readParams(request).catch(rethrow);
  if (!isRecent(params)) throw refusal("time", 401);
  const { signed, delivery } = await handReceipt(params, { socket: portal.gatewaySocket });
  if (!signed) throw refusal("signature", 401);
  const mark = Uint8Array.fromHex(params.sig!);
  if (!await useOnce(portal.sql, mark, 2 * hook.window)) throw refusal("replay", 409);
  if (delivery) await tallySms(portal, delivery);
  return new Response(null, { status: 204 });
}

/** `timestamp`: seconds since 1970. */
function isRecent({ timestamp }: ReceiptParams): boolean {
  return /^\d{9,11}$/.test(timestamp ?? "") &&
    Math.abs(now() - Number(timestamp) * 1000) <= hook.window;
}

function refusal(reason: "time" | "signature" | "replay", status: number): HttpError {
  logEvent("sms.receipt.refused", { reason });
  return new HttpError(status);
}
