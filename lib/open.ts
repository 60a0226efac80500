import { readBuckets } from "./buckets/mod.ts";
import { type Config, ConfigError } from "./config.ts";
import { selfTest } from "./crypto/mod.ts";
import { connect, isNewest, readAddress, roleName, type Sql } from "./db/mod.ts";
import { deriveKeys, type Portal } from "./portal.ts";
import type { Secrets } from "./secrets.ts";

/** The two databases in one role. */
export interface Databases {
  sql: Sql;
  shred: Sql;
}

/** Where the portal's helpers listen. */
type HelperSockets = Pick<Portal, "scrubSocket" | "gatewaySocket">;

/** Opens both databases in the role of the app or of the jobs. Throws `ConfigError`. */
export function openDatabases(config: Config, secrets: Secrets, role: "app" | "jobs"): Databases {
  const password = role === "app" ? secrets.dbApp : secrets.dbJobs;
  const connections = role === "app" ? undefined : 2;
  const open = (setting: "DATABASE_URL" | "SHRED_DATABASE_URL", url: string | undefined) => {
    if (!url) throw new ConfigError(setting, "missing: use postgres://host/database");
    const address = readAddress(url);
    return connect({ ...address, user: roleName(address.database, role), password }, connections);
  };
  return {
    sql: open("DATABASE_URL", config.databaseUrl),
    shred: open("SHRED_DATABASE_URL", config.shredDatabaseUrl),
  };
}

/** Whoever is between two machines must not read or change what goes to the database. Throws. */
function checkLink(setting: "DATABASE_URL" | "SHRED_DATABASE_URL", url: string | undefined): void {
  const { host, tls } = readAddress(url!);
  const near = host.startsWith("/") || /^(localhost|127\..*|\[?::1\]?)$/.test(host);
  if (near || tls === "verify-full") return;
  throw new ConfigError(setting, "is on another machine: add ?sslmode=verify-full");
}

/**
 * Opens the portal, while its helpers may still be starting: checks the cryptography, both schemas and what only a demo may be told. Throws
 * `ConfigError` with one line for the operator.
 */
export async function openPortal(
  config: Config,
  secrets: Secrets,
  sockets: HelperSockets | Promise<HelperSockets>,
): Promise<Portal> {
  await selfTest();
  const { sql, shred } = openDatabases(config, secrets, "app");
  if (!await isNewest(sql, "main")) {
    throw new ConfigError("DATABASE_URL", 'the schema is old: run "deno task migrate"');
  }
  if (!await isNewest(shred, "shred")) {
    throw new ConfigError("SHRED_DATABASE_URL", 'the schema is old: run "deno task migrate"');
  }
  const [firm] = await sql<{ demo: boolean }[]>`select demo from firm`;
  if (!firm) throw new ConfigError("DATABASE_URL", 'there is no firm yet: run "deno task setup"');
  if (!firm.demo) {
    checkLink("DATABASE_URL", config.databaseUrl);
    checkLink("SHRED_DATABASE_URL", config.shredDatabaseUrl);
  }
  if (!firm.demo && config.sms.transport === "outbox") {
    throw new ConfigError("SMS_TRANSPORT", "outbox is for the demo alone: use vonage");
  }
  if (!firm.demo && config.now) throw new ConfigError("NOW", "is for the demo alone: leave it out");
  const keys = await deriveKeys(
    secrets.master,
    secrets.auditKey,
    secrets.firmRoot,
    secrets.masterOld,
  );
  const buckets = readBuckets(config.dataDir, firm.demo);
  return { config, demo: firm.demo, sql, shred, keys, buckets, ...await sockets };
}
