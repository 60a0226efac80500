import { processLimits } from "./limits.ts";
import { refusal, relay } from "./relay.ts";
import { startAhead, WORKER } from "./sandbox.ts";

/** `parallel` workers at once, `queue` connections waiting; one more is told that we are busy. */
export interface BrokerOptions {
  parallel?: number;
  queue?: number;
  /** As in `RelayOptions`, and the worker's program: for tests. */
  deadline?: number;
  worker?: URL;
  /** Ends the broker and with it the workers. */
  signal?: AbortSignal;
}

/**
 * Listens on a Unix socket (a path of at most 107 bytes), from the call on, and gives each connection
 * a worker of its own; the next one is started ahead. A socket that a dead broker left there is
 * replaced; keep it in a folder that only the portal can open. Settles when the signal fired and the
 * last worker has ended. Throws `Deno.errors` when it cannot listen.
 */
export async function serveBroker(socket: string, options: BrokerOptions = {}): Promise<void> {
  const { parallel = processLimits.parallel, queue = processLimits.queue, signal } = options;
  const { deadline, worker = WORKER } = options;
  try {
    Deno.removeSync(socket);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  const listener = Deno.listen({ transport: "unix", path: socket });
  const open = new Map<Deno.Conn, Promise<void>>();
  const waiting: (() => void)[] = [];
  const workers = startAhead(worker);
  let running = 0;
  const serve = async (conn: Deno.Conn) => {
    try {
      if (running < parallel) running++;
      else if (waiting.length < queue) await new Promise<void>((turn) => waiting.push(turn));
      else return void await conn.write(refusal("busy"));
      try {
        if (!signal?.aborted) await relay(conn, { deadline, start: workers.take });
      } finally {
        const next = waiting.shift();
        if (next) next();
        else running--;
      }
    } finally {
      open.delete(conn);
      close(conn);
    }
  };
  signal?.addEventListener("abort", () => {
    close(listener);
    for (const conn of open.keys()) close(conn);
  }, { once: true });
  for await (const conn of listener) open.set(conn, serve(conn).catch(() => {}));
  await Promise.all(open.values());
  await workers.stop();
}

function close(resource: { close(): void }): void {
  try {
    resource.close();
  } catch {
    // It is closed already.
  }
}

/**
 * Arguments for `deno` that start the broker as a process of its own, with the permissions that it
 * needs. A process that may run `deno` may do anything, so this one does nothing else.
 */
export function brokerArgs(socket: string): string[] {
  return [
    "run",
    "--no-prompt",
    "--no-remote",
    "--cached-only",
    "--allow-run=deno,prlimit",
    `--allow-net=unix:${socket}`,
    `--allow-read=${socket}`,
    `--allow-write=${socket}`,
    new URL("broker_main.ts", import.meta.url).href,
    socket,
  ];
}
