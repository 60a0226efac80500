/**
 * A local stand-in for Vonage's SMS API: answers `POST /sms/json` as its documentation says, and
 * misbehaves on demand. https://developer.vonage.com/en/api/sms
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A status of the API's table (`"1"`), an HTTP answer (`429`), or a fault of the network. */
export type Behaviour =
  | "ok"
  | `${number}`
  | number
  | "timeout"
  | "html"
  | "empty"
  | "malformed"
  | "partial"
  | "redirect"
  | "reset";

/** One request, as it came. */
export interface Received {
  authorization?: string;
  body: Record<string, unknown>;
}

/** A running stand-in. */
export interface VonageStandIn {
  /** For `VONAGE_REST_HOST`. */
  origin: string;
  requests: Received[];
  /** The next requests are answered like this, one each; the last one goes on for ever. */
  behave(...behaviours: [Behaviour, ...Behaviour[]]): void;
  /** Ends the connections that were left silent. */
  drop(): void;
  close(): Promise<void>;
}

/** Starts it on this port or a free one. `redirectTo` is where the behaviour `redirect` points. */
export async function startVonage(
  account: { apiKey: string; apiSecret: string; redirectTo?: string; port?: number },
): Promise<VonageStandIn> {
  const requests: Received[] = [];
  let queue: Behaviour[] = ["ok"];
  const silent: ServerResponse[] = [];
  const server = createServer(async (request, response) => {
    if (request.method !== "POST" || request.url !== "/sms/json") return send(response, 404, {});
    const received = {
      authorization: request.headers.authorization,
      body: JSON.parse(await textOf(request)),
    };
    requests.push(received);
    const behaviour = (queue.length > 1 ? queue.shift() : queue[0]) ?? "ok";
    if (behaviour === "ok") send(response, 200, accept(received));
    else misbehave(behaviour, response);
  });

  function accept({ authorization, body }: Received) {
    const login = btoa(`${account.apiKey}:${account.apiSecret}`);
    if (authorization !== `Basic ${login}`) return refused("4", "Bad Credentials");
    if (!body.from || !body.to || !body.text) return refused("2", "Missing parameter");
    return answer([delivered(String(body.to))]);
  }

  function misbehave(behaviour: Behaviour, response: ServerResponse): void {
    if (typeof behaviour === "number") return send(response, behaviour, { title: "error" });
    switch (behaviour) {
      case "timeout":
        return void silent.push(response); // the connection stays open, and silent
      case "html":
        response.writeHead(200, { "content-type": "text/html" }).end("<p>Sign in to the Wi-Fi</p>");
        return;
      case "empty":
        return send(response, 200, { "message-count": "0", messages: [] });
      case "malformed":
        response.writeHead(200, { "content-type": "application/json" }).end('{"messages": [');
        return;
      case "partial":
        return send(response, 200, answer([delivered("1"), fault("1", "Throughput exceeded")]));
      case "redirect":
        response.writeHead(307, { location: account.redirectTo ?? "/elsewhere" }).end();
        return;
      case "reset":
        response.socket?.destroy();
        return;
      default:
        send(response, 200, refused(behaviour, "refused"));
    }
  }

  await new Promise<void>((resolve) => server.listen(account.port ?? 0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    behave(...behaviours) {
      queue = behaviours;
    },
    drop: () => silent.splice(0).forEach((response) => response.destroy()),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function delivered(to: string) {
  return {
    to,
    "message-id": crypto.randomUUID(),
    status: "0",
    "remaining-balance": "15.53590000",
    "message-price": "0.03330000",
    network: "23410",
  };
}

function fault(status: string, text: string) {
  return { status, "error-text": text };
}

function refused(status: string, text: string) {
  return answer([fault(status, text)]);
}

function answer(messages: unknown[]) {
  return { "message-count": String(messages.length), messages };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}
