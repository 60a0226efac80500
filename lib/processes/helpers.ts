/** The two processes that serve the app: the scrub broker and the gateway. */
import { setTimeout as wait } from "node:timers/promises";
import { type Config, ConfigError } from "../config.ts";
import type { GatewaySettings, MailSettings } from "../gateway/mod.ts";
import { outward } from "../limits.ts";
import { brokerArgs } from "../scrub/mod.ts";
import type { VonageSecrets } from "../secrets.ts";
import { gatewayPermissions, type HelperSockets } from "./permissions.ts";
import { keepRunning } from "./supervise.ts";

const GRACE = 500;
const POLL = 10;

/** Broker and gateway, running. */
export interface Helpers extends HelperSockets {
  /** Ends both within half a second, and removes their sockets. */
  stop(): Promise<void>;
}

/**
 * Starts broker and gateway, each with its own permissions, and starts them again when they die.
 * `vonage` is needed where SMS go by Vonage; it reaches the gateway by stdin. `print` gets what
 * they print: one line of JSON an event, and in the outbox transport the messages. Throws
 * `StartError` when one does not start.
 */
export async function startHelpers(
  config: Config,
  vonage: VonageSecrets | undefined,
  print: (line: string) => void = console.log,
): Promise<Helpers> {
  const settings = { ...gatewaySettings(config, vonage), mail: mailSettings(config) };
  // Under /tmp whatever TMPDIR says: a socket's path has 107 bytes at most. Mode 0700.
  const folder = await Deno.makeTempDir({ dir: "/tmp", prefix: "ombud-run-" });
  const sockets = { scrubSocket: `${folder}/scrub`, gatewaySocket: `${folder}/gateway` };
  const common = { print, grace: GRACE };
  const [run, ...rest] = brokerArgs(sockets.scrubSocket) as [string, ...string[]];
  const started = await Promise.allSettled([
    keepRunning(
      { ...common, name: "scrub broker", args: [run, ENDS_WITH_PARENT, ...rest] },
      listening(sockets.scrubSocket),
    ),
    keepRunning({
      ...common,
      name: "gateway",
      args: gatewayArgs(config, sockets.gatewaySocket),
      input: JSON.stringify(settings),
      hideErrors: true,
    }, listening(sockets.gatewaySocket)),
  ]);

  async function stop(): Promise<void> {
    const running = started.filter((result) => result.status === "fulfilled");
    await Promise.all(running.map(({ value }) => value.stop()));
    await Deno.remove(folder, { recursive: true }).catch(() => {}); // a second call
  }
  const failure = started.find((result) => result.status === "rejected");
  if (!failure) return { ...sockets, stop };
  await stop();
  throw failure.reason;
}

/** A flag for `deno run`: the child ends when we are gone, however we went. */
export const ENDS_WITH_PARENT = `--preload=${new URL("parent.ts", import.meta.url).href}`;

function gatewayArgs(config: Config, socket: string): string[] {
  return [
    ...["run", "--no-prompt", "--no-remote"],
    ...gatewayPermissions(config, socket),
    new URL("../gateway/gateway_main.ts", import.meta.url).href,
    socket,
  ];
}

function gatewaySettings(
  { sms, publicOrigin }: Config,
  vonage: VonageSecrets | undefined,
): GatewaySettings {
  if (sms.transport === "outbox") return { transport: "outbox" };
  if (!vonage) throw new TypeError("SMS by Vonage need its secrets");
  const { apiKey, apiSecret, signatureSecret } = vonage;
  const callback = publicOrigin && signatureSecret
    ? `${publicOrigin}/hooks/vonage/delivery`
    : undefined;
  const { restHost, from } = sms;
  return {
    transport: "vonage",
    restHost,
    from,
    apiKey,
    apiSecret,
    signatureSecret,
    callback,
    timing: outward,
  };
}

/** The mail server; its URL with its password reaches the gateway alone. */
function mailSettings({ mail: { smtpUrl, from } }: Config): MailSettings | undefined {
  if (!smtpUrl) return undefined;
  if (!from) throw new ConfigError("MAIL_FROM", "set it to the address that mail comes from");
  return { url: smtpUrl, from, timing: outward };
}

/** Waits for a Unix socket: a connection would already be a request. */
function listening(socket: string): (ended: AbortSignal) => Promise<void> {
  return async (ended) => {
    while (!ended.aborted && !(await Deno.stat(socket).catch(() => null))) await wait(POLL);
  };
}
