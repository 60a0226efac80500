/** What the commands of an operator have in common: the databases as their owner, and errors. */
import { type Databases, namedDatabases } from "../launch.ts";
import type { Administration } from "../lib/accounts/mod.ts";
import { type Config, ConfigError, readConfig } from "../lib/config.ts";
import { connect, isAway, readAddress, type Transaction } from "../lib/db/mod.ts";
import type { Bytes } from "../lib/crypto/mod.ts";
import { findEmbedded, startEmbedded } from "../lib/db/embedded/mod.ts";
import { helpWhenAsked } from "./arguments.ts";
import { errorCode } from "../lib/events/mod.ts";
import { deriveKeys, type Keys } from "../lib/portal.ts";
import { portalEnvironment } from "../lib/processes/mod.ts";
import { readRandomSecrets } from "../lib/secrets.ts";

/** Errors about a file that was named on the command line; they tell no more than its path. */
const unreachable = [
  Deno.errors.NotFound,
  Deno.errors.PermissionDenied,
  Deno.errors.NotADirectory,
];

/** A command that was not understood; the text says how to write it. */
export class Usage extends Error {}

/**
 * Runs a command and ends the process: 0 done, 1 refused, 2 bad usage. Whatever else goes wrong is
 * told by its code alone: an error of the database quotes what was written into it.
 */
export async function runCommand(usage: string, command: () => Promise<void>): Promise<never> {
  helpWhenAsked(usage);
  try {
    await command();
    Deno.exit(0);
  } catch (error) {
    if (error instanceof ConfigError || error instanceof Usage) {
      console.error(error.message);
      Deno.exit(error instanceof Usage ? 2 : 1);
    }
    const { code = "", message } = error as { code?: string; message: string };
    if (code.startsWith("ERR_PARSE_ARGS")) {
      console.error(`${message}\n${usage}`);
      Deno.exit(2);
    }
    if (unreachable.some((kind) => error instanceof kind)) console.error(message);
    else if (isAway(error)) {
      console.error(`A database does not answer (${errorCode(error)}): compare the two URLs`);
    } else console.error(`This did not work (${errorCode(error)})`);
    Deno.exit(1);
  }
}

/** Reads a private key that an installation keeps for one use. Throws `ConfigError`. */
export async function readPrivateKey(path: string, missing: string): Promise<Bytes> {
  const text = await Deno.readTextFile(path).catch(() => undefined);
  if (text === undefined) throw new ConfigError(path, missing);
  try {
    const key = Uint8Array.fromBase64(text.trim());
    if (key.length === 32) return key;
  } catch {
    // said below
  }
  throw new ConfigError(path, "it is no private key, or was changed");
}

/** True when a folder, or what belongs into it, is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory;
}

/**
 * Runs `work` with both databases: those of the settings, or the embedded ones, which run already
 * or are started for as long as this takes.
 */
export async function withDatabases<T>(
  config: Config,
  work: (databases: Databases) => Promise<T>,
): Promise<T> {
  const named = namedDatabases(config, "demo");
  if (named) return await work(named);
  const running = await findEmbedded(config.dataDir);
  const server = running ? undefined : await startEmbedded(config);
  const { ownerUrl, shredOwnerUrl } = (running ?? server)!;
  try {
    return await work({ databaseUrl: ownerUrl, shredDatabaseUrl: shredOwnerUrl });
  } finally {
    await server?.stop();
  }
}

/**
 * Runs `work` in one transaction as the owner of the main database of a portal that is set up.
 * Throws `ConfigError` when it is not.
 */
export async function asOwner<T>(
  work: (by: Administration & { keys: Omit<Keys, "root">; config: Config }) => Promise<T>,
): Promise<T> {
  const env = portalEnvironment();
  const config = readConfig(env);
  const secrets = readRandomSecrets(config, env);
  const keys = await deriveKeys(secrets.master, secrets.auditKey, new Uint8Array(32));
  return await withDatabases(config, async ({ databaseUrl }) => {
    const sql = connect(readAddress(databaseUrl), 1);
    try {
      const [firm] = await sql`select 1 from firm`.catch(() => []);
      if (!firm) {
        throw new ConfigError("DATABASE_URL", 'there is no firm yet: run "deno task setup"');
      }
      return await sql.begin((tx) => work({ tx: tx as Transaction, keys, config })) as T;
    } finally {
      await sql.end({ timeout: 5 });
    }
  });
}
