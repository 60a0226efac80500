/**
 * The launcher: starts PostgreSQL (in `demo` and `dev`), the scrub broker, the gateway and the app,
 * each with the permissions it needs and no more; restarts what dies; stops all in order. It holds
 * all permissions itself and therefore serves nobody.
 */
import { type Config, ConfigError, readConfig } from "./lib/config.ts";
import { readAddress } from "./lib/db/mod.ts";
import { startEmbedded } from "./lib/db/embedded/mod.ts";
import {
  appEnvironment,
  appPermissions,
  ENDS_WITH_PARENT,
  GATEWAY_SOCKET,
  type HelperSockets,
  keepRunning,
  portalEnvironment,
  type Running,
  SAID_WHY,
  SCRUB_SOCKET,
  StartError,
  startHelpers,
} from "./lib/processes/mod.ts";
import { readVonageSecrets } from "./lib/secrets.ts";

/** The app closes its connections within this; with the rest below five seconds in all. */
const APP_GRACE = 2500;
/** Signals within this are one and the same wish. */
const SAME_KEY = 1000;

/** What to launch. */
export interface LaunchOptions {
  /** `start` wants both databases named; the others bring an embedded PostgreSQL where none is. */
  mode: "start" | "demo" | "dev";
  /** The settings, as the environment gives them. */
  env: Record<string, string | undefined>;
  /** Runs when the databases can be reached, before anything else starts: migrates, seeds. */
  prepare?(config: Config & Databases): Promise<void>;
  /** Runs when the portal serves. */
  ready?(): void;
}

/** URLs of both databases; with the owner's password where the server is embedded. */
export interface Databases {
  databaseUrl: string;
  shredDatabaseUrl: string;
}

/**
 * Runs the portal until SIGINT, SIGTERM or SIGHUP, or until its embedded PostgreSQL has died.
 * Gives the exit code. Throws `ConfigError` or `StartError` when it cannot start.
 */
export async function launch({ mode, env, prepare, ready }: LaunchOptions): Promise<number> {
  const interrupted = untilInterrupted();
  const config = readConfig(env);
  let databases = namedDatabases(config, mode);
  const vonage = config.sms.transport === "vonage" ? readVonageSecrets(config, env) : undefined;
  await using running = new AsyncDisposableStack(); // stops in reverse order

  let databaseLost: Promise<number> = new Promise(() => {});
  if (!databases) {
    const server = await startEmbedded(config);
    running.defer(server.stop);
    databases = { databaseUrl: server.ownerUrl, shredDatabaseUrl: server.shredOwnerUrl };
    databaseLost = server.ended.then(() => 1);
  }
  await prepare?.({ ...config, ...databases });

  const helpers = await startHelpers(config, vonage);
  running.defer(helpers.stop);
  const app = await startApp({ ...config, ...databases }, env, helpers);
  running.defer(app.stop);
  ready?.();
  return await Promise.race([interrupted, databaseLost]);
}

/** Starts the app. It counts as started when it prints its first line. */
function startApp(
  config: Config & Databases,
  env: LaunchOptions["env"],
  helpers: HelperSockets,
): Promise<Running> {
  const { databaseUrl, shredDatabaseUrl } = config;
  const serving = Promise.withResolvers<void>();
  return keepRunning({
    name: "app",
    args: [
      ...["run", "--no-prompt", "--no-remote", ENDS_WITH_PARENT],
      ...appPermissions(config, helpers),
      new URL("main.ts", import.meta.url).href,
    ],
    env: {
      ...appEnvironment({
        ...env,
        DATABASE_URL: databaseUrl,
        SHRED_DATABASE_URL: shredDatabaseUrl,
      }),
      [SCRUB_SOCKET]: helpers.scrubSocket,
      [GATEWAY_SOCKET]: helpers.gatewaySocket,
    },
    print(line) {
      console.log(line);
      serving.resolve();
    },
    grace: APP_GRACE,
  }, () => serving.promise);
}

/** Both databases, where the settings name them; undefined asks for the embedded ones. */
export function namedDatabases(
  config: Config,
  mode: LaunchOptions["mode"],
): Databases | undefined {
  const { databaseUrl, shredDatabaseUrl } = config;
  const main = serverOf("DATABASE_URL", databaseUrl);
  const shred = serverOf("SHRED_DATABASE_URL", shredDatabaseUrl);
  if (mode === "start") {
    if (!databaseUrl) throw new ConfigError("DATABASE_URL", "set it to the main database");
    if (!shredDatabaseUrl || shred === main) {
      throw new ConfigError("SHRED_DATABASE_URL", "set it to a database on another server");
    }
    return { databaseUrl, shredDatabaseUrl };
  }
  if (!databaseUrl) return undefined;
  return { databaseUrl, shredDatabaseUrl: shredDatabaseUrl ?? besides(databaseUrl) };
}

/** Host and port. The error must not quote the URL: it may hold a password. */
function serverOf(setting: string, url: string | undefined): string | undefined {
  if (!url) return undefined;
  try {
    const { host, port } = readAddress(url);
    return `${host}:${port}`;
  } catch {
    throw new ConfigError(setting, "use postgres://user:password@host:port/database");
  }
}

/** A second database on the same server. */
function besides(url: string): string {
  const other = new URL(url);
  other.pathname += "_shred";
  return other.href;
}

/**
 * Settles at the first signal; another one, a while later, ends the launcher at once. One Ctrl-C comes
 * as several: from the terminal, from npx and from `deno task`.
 */
function untilInterrupted(): Promise<number> {
  return new Promise((resolve) => {
    let first: number | undefined;
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      Deno.addSignalListener(name, () => {
        first ??= performance.now();
        if (performance.now() - first > SAME_KEY) Deno.exit(130);
        resolve(0);
      });
    }
  });
}

/** Ends a start that failed, with the one line that says why; the app has said its own. */
export function refuse(error: unknown): never {
  if (!(error instanceof ConfigError || error instanceof StartError)) throw error;
  if (!(error instanceof StartError && error.code === SAID_WHY)) console.error(error.message);
  Deno.exit(1);
}

if (import.meta.main) {
  try {
    Deno.exit(await launch({ mode: "start", env: portalEnvironment() }));
  } catch (error) {
    refuse(error);
  }
}
