/**
 * The gateway: the one process that talks to the outside. Takes the path of the Unix socket to
 * listen on as its argument and `GatewaySettings` as one line of JSON on stdin, secrets included;
 * it ends when stdin does, so it never outlives the process that started it.
 */
import { gateway, outward } from "../limits.ts";
import { makeFallback } from "./fallback.ts";
import { readLine, writeLine } from "./line.ts";
import { openMail } from "./mail.ts";
import { makeNewest } from "./newest.ts";
import { outboxTransport } from "./outbox.ts";
import { deliveryOf, isSigned, type ReceiptAnswer, type ReceiptParams } from "./receipts.ts";
import type { GatewaySettings } from "./settings.ts";
import { readRequest, type Request, type Sms, type SmsResult, type Transport } from "./sms.ts";
import { vonageTransport } from "./vonage.ts";

/** Last resort: of what the SDK throws where nobody waits, only the kind is printed. */
function lastResort(event: ErrorEvent | PromiseRejectionEvent): void {
  event.preventDefault();
  const error = event instanceof ErrorEvent ? event.error : event.reason;
  const kind = error instanceof Error ? error.name : "unknown";
  console.log(JSON.stringify({ event: "gateway", class: "unexpected", status: kind }));
}
addEventListener("unhandledrejection", lastResort);
addEventListener("error", lastResort);

let sending = 0;
/** When an SMS failed or was slow last, and none has worked since. */
let troubleSince: number | undefined;
const fallback = makeFallback();
const newest = makeNewest();

async function answer(request: Request | undefined, transport: Transport) {
  if (!request) return note({ ok: false, class: "our-fault", status: "malformed" });
  if (request.kind === "outbox") return transport.sent();
  if (request.kind === "trouble") {
    return troubleSince !== undefined && performance.now() - troubleSince < gateway.trouble;
  }
  if (request.kind === "receipt") return await takeReceipt(request.params, transport);
  if (request.kind === "mail") return noteMail(await mail(request));
  return await send(request, transport);
}

/** Logs a mail that failed: class and status alone. */
function noteMail(result: SmsResult): SmsResult {
  if (!result.ok) {
    console.log(JSON.stringify({ event: "mail", class: result.class, status: result.status }));
  }
  return result;
}

async function send(sms: Sms, transport: Transport): Promise<SmsResult> {
  if (sending >= gateway.parallel) return note({ ok: false, class: "busy", status: "gateway" });
  sending++;
  newest.begin(sms);
  const late = setTimeout(() => troubleSince = performance.now(), slow);
  try {
    const result = note(await transport.send(sms, () => newest.serves(sms)));
    if (result.ok) fallback.sent(sms);
    return result;
  } finally {
    clearTimeout(late);
    sending--;
  }
}

async function takeReceipt(params: ReceiptParams, transport: Transport): Promise<ReceiptAnswer> {
  if (!await isSigned(params, signatureSecret)) return { signed: false };
  const delivery = deliveryOf(params);
  const id = params["client-ref"] ?? "";
  if (delivery === "delivered") fallback.delivered(id);
  const again = delivery === "failed" ? fallback.failed(id) : undefined;
  if (again && newest.serves(again)) send(again, transport); // the provider does not wait for it
  return { signed: true, delivery };
}

/** Logs a failure: class and status alone. */
function note(result: SmsResult): SmsResult {
  if (result.ok) troubleSince = undefined;
  else if (result.class === "account" || result.class === "retry-exhausted") {
    troubleSince = performance.now();
  }
  if (!result.ok) {
    console.log(JSON.stringify({ event: "sms", class: result.class, status: result.status }));
  }
  return result;
}

async function serve(accepted: Deno.Conn, transport: Transport): Promise<void> {
  using connection = accepted;
  const impatient = setTimeout(() => connection.close(), gateway.read);
  try {
    const line = await readLine(connection, gateway.requestBytes);
    clearTimeout(impatient);
    const reply = await answer(line ? readRequest(line) : undefined, transport);
    await writeLine(connection, JSON.stringify(reply));
  } catch {
    // The caller has gone; there is nobody to tell.
  } finally {
    clearTimeout(impatient);
  }
}

const [socket] = Deno.args;
const settings = await readLine(Deno.stdin, gateway.requestBytes);
if (!socket || !settings) throw new Error("usage: gateway_main.ts SOCKET, settings on stdin");
await Deno.remove(socket).catch(() => {}); // of a gateway that died
const { signatureSecret, slow = outward.slow, mail: forMail, ...forTransport } = JSON.parse(
  settings,
);
const transport = await openTransport(forTransport);
const mail = openMail(forMail, transport);
readLine(Deno.stdin, 1).finally(() => Deno.exit());
for await (const connection of Deno.listen({ transport: "unix", path: socket })) {
  serve(connection, transport);
}

function openTransport(settings: GatewaySettings): Transport | Promise<Transport> {
  return settings.transport === "outbox" ? outboxTransport(console.log) : vonageTransport(settings);
}
