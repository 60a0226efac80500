/** Starts and stops the embedded PostgreSQL server. */
import { join } from "node:path";
import postgres from "postgres";
import { ConfigError } from "../../config.ts";
import { findBinaries } from "./binaries.ts";
import { type Cluster, ensureCluster, OWNER } from "./cluster.ts";
import { type OwnerUrls, ownerUrls } from "./find.ts";
import { type PlainUser, plainUser } from "./plain_user.ts";
import { stopOrphan, untilReady } from "./postmaster.ts";
import { serverArguments } from "./settings.ts";

/** After this many milliseconds a stopping server need not write everything down first. */
const PATIENCE = 1500;

/** What to start: the folder it lives in, and whether it may trade durability for speed (tests). */
export interface EmbeddedOptions {
  dataDir: string;
  fast?: boolean;
}

/** A running embedded server. */
export interface EmbeddedServer extends OwnerUrls {
  /** The folder of the server's Unix socket, `.s.PGSQL.5432`. */
  socketDir: string;
  /** Settles when the server has ended, whoever ended it. */
  ended: Promise<void>;
  /** Ends every session, writes everything down and stops. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL 18 on the cluster under `dataDir/postgres`, which the first start makes, with
 * the databases `ombud` and `ombud_shred`. Throws `ConfigError` when another portal uses the
 * folder, PostgreSQL cannot be fetched, or the server does not start.
 */
export async function startEmbedded(
  options: EmbeddedOptions,
): Promise<EmbeddedServer> {
  const fast = options.fast ?? false;
  const user = await plainUser();
  const home = join(options.dataDir, "postgres");
  await Deno.mkdir(home, { recursive: true, mode: 0o700 });
  await user.own(home);
  const lock = await lockFolder(home);
  try {
    const programs = await findBinaries();
    await stopOrphan(join(home, "cluster"));
    const cluster = await ensureCluster(
      await Deno.realPath(home),
      programs.initdb,
      user,
      fast,
    );
    const server = await run(programs.postgres, cluster, user, fast);
    return { ...server, ended: server.ended.finally(() => lock.close()) };
  } catch (error) {
    lock.close();
    throw error;
  }
}

async function run(
  program: string,
  cluster: Cluster,
  user: PlainUser,
  fast: boolean,
): Promise<EmbeddedServer> {
  // Under /tmp whatever TMPDIR says: a socket's path has 107 bytes at most.
  const socketDir = await Deno.makeTempDir({ dir: "/tmp", prefix: "ombud-pg-" });
  await user.own(socketDir);
  const server = user.command(program, serverArguments(cluster.path, socketDir, fast), {
    stdin: "null",
    stdout: "null",
    stderr: "piped",
    detached: true, // else Ctrl-C would end it before the portal has finished
  }).spawn();
  const ended = server.status.then(() => Deno.remove(socketDir, { recursive: true })).catch(
    () => {}, // the folder may be gone already
  );

  async function stop(): Promise<void> {
    signal(server, "SIGINT"); // "fast shutdown"
    const impatient = setTimeout(() => signal(server, "SIGQUIT"), PATIENCE); // "immediate"
    await ended;
    clearTimeout(impatient);
  }
  try {
    await untilReady(server, cluster.path);
    await createDatabases(socketDir, cluster.password);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    ...ownerUrls(socketDir, cluster.password),
    socketDir,
    ended,
    stop,
  };
}

async function createDatabases(host: string, password: string): Promise<void> {
  const sql = postgres({
    host,
    username: OWNER,
    password,
    database: "postgres",
    max: 1,
  });
  try {
    const rows = await sql`select datname from pg_database`;
    const names = rows.map((row) => row.datname);
    if (!names.includes("ombud")) await sql`create database ombud`;
    if (!names.includes("ombud_shred")) await sql`create database ombud_shred`;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Held until the process ends, however it ends: so nobody stops a server that is in use. */
async function lockFolder(home: string): Promise<Deno.FsFile> {
  const file = await Deno.open(join(home, "lock"), {
    create: true,
    write: true,
    mode: 0o600,
  });
  if (await file.tryLock(true)) return file;
  file.close();
  throw new ConfigError("DATA_DIR", `${home} is in use by another portal: stop it or name another`);
}

function signal(server: Deno.ChildProcess, name: Deno.Signal): void {
  try {
    server.kill(name);
  } catch {
    // It has ended already.
  }
}
