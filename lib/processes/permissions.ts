/**
 * The exact permissions of each process, computed from the settings. No process but the broker may
 * run programs: a program that it starts may have any permission.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { testLimits } from "../buckets/mod.ts";
import { type Config, ConfigError } from "../config.ts";
import { readAddress } from "../db/mod.ts";
import { readSmtpUrl } from "../gateway/mod.ts";
import { hostReportPath } from "../security/mod.ts";
import { secretNames } from "../secrets.ts";
import { appVariables } from "./environment.ts";

/** The Unix sockets of the two helpers. */
export interface HelperSockets {
  scrubSocket: string;
  gatewaySocket: string;
}

/** What the app reads from its own folder while it runs. */
const ownFiles = [
  "static",
  "_fresh",
  "lib/db/migrations",
  "node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf",
  "node_modules/dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf",
];

/**
 * The app: its own address, PostgreSQL, broker and gateway, its static files and its secrets. The
 * settings need both database URLs. Throws `TypeError` when one cannot be read, `ConfigError` for a
 * path with a comma.
 */
export function appPermissions(config: Config, helpers: HelperSockets): string[] {
  const sockets = [helpers.scrubSocket, helpers.gatewaySocket];
  const net: string[] = [];
  if (config.socket) sockets.push(config.socket);
  else net.push(hostAndPort(config.host, config.port));
  for (const url of [config.databaseUrl, config.shredDatabaseUrl]) {
    if (!url) continue;
    const { host, port } = readAddress(url);
    if (host.startsWith("/")) sockets.push(`${host}/.s.PGSQL.${port}`);
    else net.push(hostAndPort(host, port));
  }
  return flags({
    net: [...net, ...sockets.map((path) => `unix:${path}`)],
    read: [
      ...sockets,
      ...ownFiles.map((path) => join(root, path)),
      ...secretNames.map((name) => join(config.secretsDir, name)),
      testLimits(config.dataDir),
      hostReportPath(config.dataDir),
    ],
    write: sockets,
    env: appVariables,
    sys: ["statfs", "systemMemoryInfo"], // the room that is left, for the page of an administrator
  });
}

/** The gateway: its socket, Vonage's host and the mail server, nothing else. */
export function gatewayPermissions(config: Config, socket: string): string[] {
  const net = [`unix:${socket}`];
  if (config.sms.transport === "vonage") {
    const { protocol, hostname, port } = new URL(config.sms.restHost);
    net.push(`${hostname}:${port || (protocol === "https:" ? 443 : 80)}`);
  }
  if (config.mail.smtpUrl) {
    const { host, port } = readSmtpUrl(config.mail.smtpUrl);
    net.push(`${host}:${port}`);
  }
  return flags({ net, read: [socket], write: [socket] });
}

const root = fileURLToPath(new URL("../../", import.meta.url));

function hostAndPort(host: string, port: number): string {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}

/** Deno separates by commas and knows no escape for them. */
function flags(permissions: Record<string, string[]>): string[] {
  return Object.entries(permissions).map(([kind, values]) => {
    const wrong = values.find((value) => value.includes(","));
    if (wrong) throw new ConfigError(wrong, "move it to a path without a comma");
    return `--allow-${kind}=${[...new Set(values)].join(",")}`;
  });
}
