/** What a running server says of itself in `postmaster.pid` (PostgreSQL's pidfile.h). */
import { join } from "node:path";
import { ConfigError } from "../../config.ts";

const POLL = 20; // milliseconds; the file is all that PostgreSQL offers
const STOP_LIMIT = 30_000;

interface Postmaster {
  pid: number;
  socketDir: string;
  ready: boolean;
}

/** Waits until `server` answers on `cluster`. Throws `ConfigError` with its last words when it ends. */
export async function untilReady(
  server: Deno.ChildProcess,
  cluster: string,
): Promise<void> {
  const ended = server.status.then(() => "ended" as const);
  const lastWords = new Response(server.stderr).text(); // also keeps the pipe from filling up
  while (await Promise.race([ended, pause()]) !== "ended") {
    const running = await readPostmaster(cluster);
    if (running?.pid === server.pid && running.ready) return;
  }
  throw new ConfigError("DATA_DIR", `cannot start PostgreSQL there: ${(await lastWords).trim()}`);
}

/**
 * Stops a server that a killed portal left behind on `cluster`. Call it only while no other portal
 * can be using the folder. A pid file without a live server is left to PostgreSQL, which knows how
 * to judge it.
 */
export async function stopOrphan(cluster: string): Promise<void> {
  const orphan = await readPostmaster(cluster);
  if (!orphan || !(await answers(orphan.socketDir))) return;
  Deno.kill(orphan.pid, "SIGINT"); // "fast shutdown"
  for (let waited = 0; await readPostmaster(cluster); waited += POLL) {
    if (waited > STOP_LIMIT) {
      throw new ConfigError("DATA_DIR", `end its old PostgreSQL, process ${orphan.pid}`);
    }
    await pause();
  }
  await Deno.remove(orphan.socketDir, { recursive: true }).catch(() => {});
}

/** What the server on `cluster` says of itself; undefined when it says nothing. */
export async function readPostmaster(
  cluster: string,
): Promise<Postmaster | undefined> {
  const text = await Deno.readTextFile(join(cluster, "postmaster.pid")).catch(
    () => "",
  );
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  if (!pid) return undefined;
  return {
    pid,
    socketDir: lines[4] ?? "",
    ready: lines[7]?.trim() === "ready",
  };
}

/** Whether a server listens in `socketDir`. */
export async function answers(socketDir: string): Promise<boolean> {
  try {
    const path = join(socketDir, ".s.PGSQL.5432");
    (await Deno.connect({ transport: "unix", path })).close();
    return true;
  } catch {
    return false;
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, POLL));
}
